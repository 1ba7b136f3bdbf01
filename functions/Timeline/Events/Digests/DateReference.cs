using NodaTime;
using Timeline.Events.Wording;
using Timeline.Temporal;

namespace Timeline.Events.Digests;

/// <summary>What points at a day: a mention of time, or the place of a sentence in the news of that day.</summary>
/// <param name="Day">The day; the first one of a span of days.</param>
/// <param name="Weight">1 for a single day, less for a stretch that only starts on it and for a day that is not named.</param>
public readonly record struct DateReference(LocalDate Day, double Weight)
{
    private const double SpanOfDays = 0.5;

    /// <summary>A day that only bounds what is told.</summary>
    private const double Bound = 0.4;

    private const double SameDay = 0.6;
    private const double DayBefore = 0.4;

    /// <summary>The reference that an interval of this grain makes, or <see langword="null"/> when it is coarser than a day.</summary>
    /// <param name="interval">The interval.</param>
    /// <param name="grain">Its grain.</param>
    /// <param name="before">The text before the words that name it.</param>
    internal static DateReference? Of(LocalInterval interval, Grain grain, ReadOnlySpan<char> before) => grain > Grain.Day
        ? null
        : new(interval.Start.Date, (Period.DaysBetween(interval.Start.Date, interval.End.Date) > 1 && grain == Grain.Day ? SpanOfDays : 1) * (grain == Grain.Day
                && Bounds.End(before) ? Bound : 1));

    /// <summary>The days that the lead of an article of this day may be news of: the day itself, then the day before.</summary>
    public static IReadOnlyList<DateReference> NewsOf(LocalDate published) => published > LocalDate.MinIsoValue
        ? [new(published, SameDay), new(published.PlusDays(-1), DayBefore)]
        : [new(published, SameDay)];
}
