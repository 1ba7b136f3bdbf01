using System.Globalization;
using NodaTime;

namespace Timeline.Temporal.Expressions;

/// <summary>
/// The zone that the words of a time of day name: an offset from UTC, a region whose offset follows the calendar ("ET"), or that of the place told of ("local
/// time").
/// </summary>
/// <param name="Minutes">The offset, in minutes; <see langword="null"/> for the others.</param>
/// <param name="Region">The region's id in the IANA time zone database; <see langword="null"/> for the others.</param>
internal sealed record ClockZone(int? Minutes, string? Region)
{
    /// <summary>"Local time": nobody says where.</summary>
    public static ClockZone Local { get; } = new(null, null);

    /// <summary>Whether a place is meant that is not named.</summary>
    public bool IsLocal => Minutes is null && Region is null;

    /// <summary>The offset at a time, in minutes; <see langword="null"/> for local time.</summary>
    public int? At(LocalDateTime time) => Region is { } id ? DateTimeZoneProviders.Tzdb[id].AtLeniently(time).Offset.Seconds / 60 : Minutes;

    /// <summary>Its name for a user: <c>UTC+02:00</c>, <c>America/New_York</c>.</summary>
    public override string ToString() => Region ?? (Minutes is { } minutes ? "UTC" + Offset.FromSeconds(minutes * 60)
        .ToString("+HH:mm", CultureInfo.InvariantCulture) : "local time");
}
