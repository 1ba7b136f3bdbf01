using NodaTime;
using NodaTime.Extensions;
using Timeline.Temporal;

namespace Timeline.Events;

/// <summary>
/// The offset of times of the clock that an article tells without one, from that of its publish time. A stamp in UTC is that of a system and says nothing of
/// the place. Any other holds where all zones that had it then have it still: "-05:00" of February is that of March 7 in New York and in Bogotá, but not of
/// July.
/// </summary>
internal sealed class PlaceOffset(PublishTime published)
{
    private static readonly DateTimeZone[] Zones = [.. DateTimeZoneProviders.Tzdb.GetAllZones()
        .Where(zone => !zone.Id.StartsWith("Etc/", StringComparison.Ordinal))];

    private DateTimeZone[]? _zones;

    /// <summary>The offset at <paramref name="time"/>; <see langword="null"/> when it is not known.</summary>
    public Offset? At(LocalDateTime time)
    {
        if (published.Offset is not { } offset || offset == Offset.Zero)
        {
            return null;
        }

        var (then, now) = (published.Local.WithOffset(offset).ToInstant(), time.WithOffset(offset).ToInstant());
        _zones ??= Array.FindAll(Zones, zone => zone.GetUtcOffset(then) == offset);
        return Array.TrueForAll(_zones, zone => zone.GetUtcOffset(now) == offset) ? offset : null;
    }
}
