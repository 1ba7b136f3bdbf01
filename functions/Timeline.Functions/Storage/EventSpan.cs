using NodaTime;
using Timeline.Temporal;

namespace Timeline.Functions.Storage;

/// <summary>
/// The length class of an event's interval. An event that overlaps a range may start before it, but never by more than its class's length,
/// so a query scans each class from that much before the range on, instead of the topic from its beginning.
/// </summary>
internal enum EventSpan
{
    /// <summary>A day or less.</summary>
    Day,

    /// <summary>A week.</summary>
    Week,

    /// <summary>At most 31 days.</summary>
    Month,

    /// <summary>At most 366 days.</summary>
    Year,

    /// <summary>Longer: scanned from the beginning; decades and centuries are few.</summary>
    Long,
}

/// <summary>What the classes mean.</summary>
internal static class EventSpans
{
    public static readonly IReadOnlyList<EventSpan> All = Enum.GetValues<EventSpan>();

    /// <summary>The class of an interval.</summary>
    public static EventSpan Of(LocalInterval interval)
    {
        foreach (var span in All)
        {
            if (Days(span) is not { } days || interval.End <= Later(interval.Start, days))
            {
                return span;
            }
        }

        throw new System.Diagnostics.UnreachableException();
    }

    /// <summary>The least key part of an event of this class that ends after <paramref name="from"/>.</summary>
    public static string? Lowest(EventSpan span, LocalDateTime? from) =>
        from is { } moment && Days(span) is { } days ? EventKey.From(Earlier(moment, days)) : null;

    private static int? Days(EventSpan span) => span switch
    {
        EventSpan.Day => 1,
        EventSpan.Week => 7,
        EventSpan.Month => 31,
        EventSpan.Year => 366,
        _ => null,
    };

    // The calendar ends; what would lie outside of it is its edge.
    private static LocalDateTime Later(LocalDateTime moment, int days) =>
        Period.DaysBetween(moment.Date, LocalDate.MaxIsoValue) > days ? moment.PlusDays(days) : LocalDate.MaxIsoValue.At(LocalTime.MaxValue);

    private static LocalDateTime Earlier(LocalDateTime moment, int days) =>
        Period.DaysBetween(LocalDate.MinIsoValue, moment.Date) > days ? moment.PlusDays(-days) : LocalDate.MinIsoValue.At(LocalTime.Midnight);
}
