using System.Globalization;
using NodaTime;
using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Functions.Tests.Api;

/// <summary>A timeline with every kind of date and every kind of trouble in its text.</summary>
internal static class SampleEvents
{
    public const string Topic = "north-harbour";

    private const int SentenceLength = 1000;

    private static readonly EventArticle Opening = new("opening.html", "Harbour opens at last", "https://harbour.example/opening?a=1&b=2", "Harbour Post",
        new PublishTime(new LocalDate(2025, 4, 28), new LocalTime(14, 0), Offset.FromHours(-4)));
    private static readonly EventArticle Hostile = new("hostile.txt", "<script>alert(1)</script>", "javascript:alert(1)", null,
        new PublishTime(new LocalDate(2025, 4, 27)));

    public static IReadOnlyList<TimelineEvent> All { get; } =
    [
        Event("a01", "1954", "1954-01-01", "1955-01-01", Grain.Year, "1954", "Divers mapped the wreck for the first time in 1954.", "in 1954"),
        Event("a02", "199X", "1990-01-01", "2000-01-01", Grain.Decade, "199", "Traffic doubled in the 1990s.", "the 1990s"),
        Event("a03", "2023-33", "2023-01-01", "2023-04-01", Grain.Quarter, "2023-Q1", "Profits fell in the first quarter of 2023.",
            "the first quarter of 2023"),
        Event("a04", "2023-21", "2023-03-01", "2023-06-01", Grain.Season, "2023-SP", "Work began in the spring of 2023.", "the spring of 2023"),
        Event("a05", "2024", "2024-01-01", "2025-01-01", Grain.Year, "2024", "Costs rose the previous year.", "the previous year"),
        Event("a06", "2024-06", "2024-06-01", "2024-07-01", Grain.Month, "2024-06", "A treaty signed in June 2024 names the harbour, and June is named again.",
            "June 2024"),
        Event("a07", "2024-06-03/2024-06-05", "2024-06-03", "2024-06-06", Grain.Day, "2024-06-03", "The crane stood still from June 3 to June 5.",
            "from June 3 to June 5"),
        Event("a08", "2024-09-30", "2024-09-30", "2024-10-01", Grain.Day, "2024-09-30",
            "On September 30 the <b>first</b> ship & crew came; \"hurrah\", they said.", "September 30", Hostile),
        Event("a09", "2024-10-05/2024-10-06", "2024-10-05", "2024-10-07", Grain.Weekend, "2024-W40-WE", "A storm struck over the weekend.", "the weekend"),
        Event("a10", "2025~", "2025-01-01", "2026-01-01", Grain.Year, "2025", "Some 3,000 workers came earlier this year.", "earlier this year",
            mod: TimexMod.Start),
        Event("a11", "2025-03", "2025-03-01", "2025-04-01", Grain.Month, "2025-03", "Last month, engineers found a crack.", "Last month"),
        Event("a12", "2025-04-21/2025-04-27", "2025-04-21", "2025-04-28", Grain.Week, "2025-W17", "Dredging ended last week.", "last week"),
        Event("a13", "2025-04-25", "2025-04-25", "2025-04-26", Grain.Day, "2025-04-25",
            "Just a day before, the minister had said that the harbour was “very close” to done.", "Just a day before"),
        Event("a14", "2025-04-26", "2025-04-26", "2025-04-27", Grain.Day, "2025-04-26", "The minister said Saturday that he doubts it.",
            "Saturday") with { Kind = EventKind.Report },
        Event("a15", "2025-04-28", "2025-04-28", "2025-04-29", Grain.Day, "2025-04-28", "The harbour opened on Monday.", "Monday"),
        Event("a16", "2025-04-28", "2025-04-28", "2025-04-29", Grain.Day, "2025-04-28", "Zoë — mayor of 東京 — praised it on Monday 🎉.", "Monday", Hostile),
        Event("a17", "2025-04-28T06:02", "2025-04-28T06:02", "2025-04-28T06:03", Grain.Minute, "2025-04-28T06:02", "The first ship docked at 6.02 a.m.",
            "6.02 a.m.", offset: Offset.FromHours(-4)),
        Event("a18", "2025-04-28", "2025-04-28T18:00", "2025-04-29", Grain.PartOfDay, "2025-04-28TEV", "Fireworks are planned for this evening.",
            "this evening"),
        Event("a19", "2025-12", "2025-12-01", "2026-01-01", Grain.Month, "2025-12", "=SUM(A1:A9) will be paid by December, +4 more, @noon.", "December"),
    ];

    /// <summary>Many events on consecutive days, for paging.</summary>
    public static IReadOnlyList<TimelineEvent> Many(int count) =>
        [.. Enumerable.Range(0, count).Select(i =>
        {
            var day = new LocalDate(2020, 1, 1).PlusDays(i / 3);
            var iso = day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
            return Event($"m{i:00000}", iso, iso, day.PlusDays(1).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), Grain.Day, iso,
                $"Visitor A{i} met B{i} and C{i} at pier D{i} that day{(i % 10 == 0 ? ", a tenth" : "")}.", "that day");
        })];

    private static TimelineEvent Event(
        string id, string edtf, string start, string end, Grain grain, string value, string sentence, string expression, EventArticle? article = null,
            TimexMod mod = TimexMod.None, Offset? offset = null)
    {
        // Every sentence has a place of its own in the article.
        var place = SentenceLength * int.Parse(id.AsSpan(1), CultureInfo.InvariantCulture);
        var at = sentence.IndexOf(expression, StringComparison.Ordinal);
        return new TimelineEvent
        {
            Id = id,
            When = new LocalInterval(Local(start), Local(end)),
            Offset = offset,
            Grain = grain,
            Edtf = edtf,
            Timex = new Timex(grain <= Grain.PartOfDay ? TimexType.Time : TimexType.Date, value, mod),
            Sentence = sentence,
            Expression = expression,
            SentenceStart = place,
            ExpressionStart = place + at,
            ExpressionEnd = place + at + expression.Length,
            Rule = "sample rule",
            Derivation = "This(sample) against the publish date",
            Confidence = 0.9,
            Article = article ?? Opening,
        };
    }

    private static LocalDateTime Local(string text) => LocalDateTime.FromDateTime(DateTime.Parse(text, CultureInfo.InvariantCulture));
}
