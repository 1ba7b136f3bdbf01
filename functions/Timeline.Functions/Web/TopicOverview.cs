using NodaTime;
using Timeline.Functions.Api;
using Timeline.Functions.Storage;
using Timeline.Temporal;

namespace Timeline.Functions.Web;

/// <summary>A topic on the index page.</summary>
/// <param name="Summary">Its counts.</param>
/// <param name="Span">From when to when it reaches, in words; empty without events.</param>
/// <param name="Density">Where its events lie.</param>
public sealed record TopicOverview(TopicSummary Summary, string Span, DensityStrip Density)
{
    /// <summary>The overview of a topic with these events, in order.</summary>
    public static TopicOverview Of(TopicSummary summary, IReadOnlyList<LocalInterval> events) =>
        new(summary, SpanOf(events), DensityStrip.Of(events));

    /// <summary>From the first to the last date of <paramref name="events"/>, in words.</summary>
    public static string SpanOf(IReadOnlyList<LocalInterval> events)
    {
        if (events.Count == 0)
        {
            return "";
        }

        var (first, last) = (Named(events[0]), Named(events.MaxBy(e => e.Start)));
        return first == last ? first : $"{first} – {last}";
    }

    /// <summary>The start of a stretch, no more precise than the stretch is long.</summary>
    private static string Named(LocalInterval when) => DateWords.Whole(
        Period.DaysBetween(when.Start.Date, when.End.Date) switch
        {
            <= 31 => Grain.Month,
            <= 366 => Grain.Year,
            <= 3653 => Grain.Decade,
            <= 36525 => Grain.Century,
            _ => Grain.Millennium
        },
        when.Start.Date);
}
