using NodaTime;
using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Functions.Tests.Api;

/// <summary>Events of a story that several papers tell, a line each: id | source | published | date | sentence.</summary>
internal static class Told
{
    /// <summary>A dam that bursts: three papers tell of it, one of them on another day.</summary>
    public const string Dam = """
        d1|Post|2021-03-14|2021-03-13|The Orlen dam burst and flooded the town of Veld.
        d2|Herald|2021-04-02|2021-03|A flood swept Veld after the dam at Orlen burst.
        d3|Post|2022-01-05|2021|Veld was flooded when the Orlen dam burst.
        d4|Echo|2021-05-01|2021-03-14|Heavy rain made the Orlen dam burst; the town of Veld was flooded.
        d5|Post|2021-03-15|2021-03-13|A museum of toys opened in Marn.
        d6|Post|2021-09-02|2021-09-01|A film about the mayor was shown in the new cinema.
        d7|Herald|2021-06-09|2021-06-08|An inquiry opened at the court in Kess with forty witnesses.
        d8|Echo|2021-10-21|2021-10-20|The owner was fined two million crowns.
        """;

    /// <summary>The events of a story.</summary>
    public static IReadOnlyList<TimelineEvent> Events(string story) =>
        [.. story.Split('\n', StringSplitOptions.TrimEntries).Select((line, n) => Event(line.Split('|'), n))];

    private static TimelineEvent Event(string[] cells, int n)
    {
        var (when, grain) = Interval(cells[3]);
        return new TimelineEvent
        {
            Id = cells[0],
            When = when,
            Grain = grain,
            Edtf = cells[3],
            Timex = new Timex(TimexType.Date, cells[3]),
            Sentence = cells[4],
            Expression = "",
            ExpressionStart = 0,
            ExpressionEnd = 0,
            SentenceStart = 0,
            Rule = "told",
            Derivation = "told",
            Confidence = 0.9,
            Article = new EventArticle($"{cells[0]}.txt", $"Story {n + 1}", $"https://{cells[1]}.example/{n + 1}", cells[1],
                new PublishTime(NodaTime.Text.LocalDatePattern.Iso.Parse(cells[2]).Value)),
        };
    }

    private static (LocalInterval When, Grain Grain) Interval(string date)
    {
        var parts = Array.ConvertAll(date.Split('-'), part => int.Parse(part, System.Globalization.CultureInfo.InvariantCulture));
        var start = new LocalDate(parts[0], parts.Length > 1 ? parts[1] : 1, parts.Length > 2 ? parts[2] : 1);
        var (end, grain) = parts.Length switch
        {
            1 => (start.PlusYears(1), Grain.Year),
            2 => (start.PlusMonths(1), Grain.Month),
            _ => (start.PlusDays(1), Grain.Day)
        };
        return (new LocalInterval(start.AtMidnight(), end.AtMidnight()), grain);
    }
}
