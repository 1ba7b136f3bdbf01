using NodaTime;
using Timeline.Temporal;

namespace Timeline.Events.Digests;

/// <summary>A mention of time that points at a day.</summary>
/// <param name="Day">The day; the first one of a span of days.</param>
/// <param name="Weight">1 for a single day, less for a stretch that only starts on it.</param>
public readonly record struct DateReference(LocalDate Day, double Weight)
{
    private const double SpanOfDays = 0.5;

    /// <summary>The reference that an interval of this grain makes, or <see langword="null"/> when it is coarser than a day.</summary>
    public static DateReference? Of(LocalInterval interval, Grain grain) => grain switch
    {
        > Grain.Day => null,
        Grain.Day when Period.DaysBetween(interval.Start.Date, interval.End.Date) > 1 => new(interval.Start.Date, SpanOfDays),
        _ => new(interval.Start.Date, 1),
    };
}
