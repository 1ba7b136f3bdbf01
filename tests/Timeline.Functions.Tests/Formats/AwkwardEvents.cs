using NodaTime;
using Timeline.Events;
using Timeline.Functions.Api.Formats;
using Timeline.Functions.Tests.Api;
using Timeline.Temporal;

namespace Timeline.Functions.Tests.Formats;

/// <summary>The sample timeline, and what gives writers and readers of formats trouble.</summary>
internal static class AwkwardEvents
{
    public const string Host = "https://timeline.example";

    // Behind the sentences of the sample timeline.
    private const int SentenceLength = 100_000;

    private static readonly EventArticle Nasty = new(
        "a;b,c.html", "=HYPERLINK(\"x\")\r\nBEGIN:VEVENT, \"q\"; \\ <img src=x onerror=alert(1)>", "https://wíre.example/a?b=1&copy=<d>\"e", "@Wire",
        new PublishTime(new LocalDate(2025, 4, 27)));

    private static readonly EventArticle Empty = new("empty.txt", "", "not an address", null, new PublishTime(new LocalDate(2025, 4, 27)));

    public static IReadOnlyList<TimelineEvent> All { get; } =
    [
        Event("b01", "-0043-03-15", At(-43, 3, 15), At(-43, 3, 16), Grain.Day, "Caesar fell on the Ides of March in 44 BC."),
        Event("b02", "0000", At(0, 1, 1), At(1, 1, 1), Grain.Year, "A year that historians call 1 BC."),
        Event("b03", "0800-12-25", At(800, 12, 25), At(800, 12, 26), Grain.Day, "A crown was set on a head."),
        .. SampleEvents.All,
        Event("b04", "2025-05-01", At(2025, 5, 1), At(2025, 5, 2), Grain.Day,
            string.Concat(Enumerable.Repeat("Das große 東京-Fest 🎉👩‍👩‍👧 begann; alle kamen, „wirklich“. ", 120)).TrimEnd()),
        Event("b05", "2025-05-02", At(2025, 5, 2), At(2025, 5, 3), Grain.Day,
            "+1+cmd|' /C calc'!A0 & <script>alert('x')</script> \\n ; , \" *_`[x](javascript:y)", Nasty),
        Event("b06", "2025-05-03", At(2025, 5, 3), At(2025, 5, 3), Grain.Day, "\tA tab, a bell\u0007, an escape\u001b[31m and half a pair \ud83d stand here.",
            Empty),
        Event("b07", "2025-05-04T23:30", At(2025, 5, 4).PlusMinutes(1410), At(2025, 5, 5), Grain.Minute, "Late at night, far west.",
            offset: Offset.FromHours(-11)),
        Event("b09", "2029-30", At(2029, 12, 1), At(2030, 3, 1), Grain.Season, "A crossing is planned for the southern summer of 2029."),
        Event("b08", "2030", At(2030, 1, 1), At(2031, 1, 1), Grain.Year, "-2 percent are expected for 2030."),
    ];

    /// <summary>The events as a page of a timeline, an entry each.</summary>
    public static TimelinePage Page(IReadOnlyList<TimelineEvent> events) => Page(events.Select(Alone));

    /// <summary>Entries as a page of a timeline.</summary>
    public static TimelinePage Page(IEnumerable<Entry> entries) => new(
        "north-harbour", "North harbour", Host, Host + "/api/timelines/north-harbour", Host + "/api/timelines/north-harbour?limit=1000", "",
        "/api/timelines/north-harbour?cursor=x", [.. entries]);

    private static Entry Alone(TimelineEvent e) => EntryBuilder.Build([e])[0];

    private static LocalDateTime At(int year, int month, int day) => new(year, month, day, 0, 0);

    private static TimelineEvent Event(string id, string edtf, LocalDateTime start, LocalDateTime end, Grain grain, string sentence, EventArticle? article =
        null, Offset? offset = null) =>
        SampleEvents.All[^1] with
        {
            Id = id,
            Edtf = edtf,
            When = new LocalInterval(start, end),
            Grain = grain,
            Offset = offset,
            Sentence = sentence,
            SentenceStart = SentenceLength * int.Parse(id.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture),
            Timex = new Timex(grain < Grain.Day ? TimexType.Time : TimexType.Date, edtf),
            Article = article ?? SampleEvents.All[0].Article,
        };
}
