using NodaTime;
using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Tests.Events;

/// <summary>Makes events for tests out of a date and a sentence.</summary>
internal static class EventOf
{
    /// <summary>An event of <paramref name="date"/>: a year, a month or a day in ISO form.</summary>
    public static TimelineEvent Sentence(string id, string date, string sentence, string? article = null, string? source = null, string published =
        "2025-12-31", string? url = null, int start = 0)
    {
        var (when, grain) = Interval(date);
        return new TimelineEvent
        {
            Id = id,
            When = when,
            Grain = grain,
            Edtf = date,
            Timex = new Timex(TimexType.Date, date),
            Sentence = sentence,
            Expression = "",
            ExpressionStart = start,
            ExpressionEnd = start,
            SentenceStart = start,
            Rule = "test",
            Derivation = "test",
            Confidence = 0.9,
            Article = new EventArticle(article ?? "article of " + id, "", url, source,
                new PublishTime(NodaTime.Text.LocalDatePattern.Iso.Parse(published).Value)),
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
