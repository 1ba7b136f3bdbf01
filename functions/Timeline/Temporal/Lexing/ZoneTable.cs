using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Lexing;

/// <summary>
/// Names of time zones in news. Abbreviations that say standard or summer time have an offset, the others follow the calendar of their region; those that mean
/// two zones are read as the one news means.
/// </summary>
internal static class ZoneTable
{
    private static readonly (string Name, int Minutes)[] Zones =
    [
        ("utc", 0), ("gmt", 0), ("z", 0), ("est", -300), ("edt", -240), ("cst", -360), ("cdt", -300), ("mst", -420), ("mdt", -360),
        ("pst", -480), ("pdt", -420), ("akst", -540), ("akdt", -480), ("hst", -600), ("ast", -240), ("adt", -180), ("nst", -210), ("ndt", -150), ("bst", 60),
        ("wet", 0), ("west", 60), ("cet", 60), ("cest", 120), ("eet", 120), ("eest", 180), ("msk", 180), ("ist", 330), ("pkt", 300), ("sgt", 480), ("hkt", 480),
        ("jst", 540),
        ("kst", 540), ("aest", 600), ("aedt", 660), ("acst", 570), ("acdt", 630), ("awst", 480), ("nzst", 720), ("nzdt", 780), ("sast", 120), ("eat", 180),
        ("wat", 60), ("cat", 120),
    ];

    private static readonly (string Name, string Region)[] Regions =
    [
        ("et", "America/New_York"), ("ct", "America/Chicago"), ("mt", "America/Denver"), ("pt", "America/Los_Angeles"),
        ("eastern", "America/New_York"), ("central", "America/Chicago"), ("mountain", "America/Denver"), ("pacific", "America/Los_Angeles"),
        ("atlantic", "America/Halifax"),
        ("moscow", "Europe/Moscow"), ("beijing", "Asia/Shanghai"), ("london", "Europe/London"), ("paris", "Europe/Paris"), ("greenwich", "Etc/GMT"),
    ];

    /// <summary>How many of the regions have an abbreviation.</summary>
    private const int Abbreviated = 4;

    /// <summary>The abbreviations in lower case; the index is the lexeme's value.</summary>
    public static IEnumerable<string> Names => Zones.Select(zone => zone.Name).Concat(Regions.Take(Abbreviated).Select(region => region.Name));

    /// <summary>The regions that are named in words, in lower case, each with its index.</summary>
    public static IEnumerable<(string Name, int Index)> Words => Regions.Select((region, index) => (region.Name, Zones.Length + index)).Skip(Abbreviated);

    /// <summary>The index of "local time".</summary>
    public static int Local => Zones.Length + Regions.Length;

    /// <summary>The zone at an index of <see cref="Names"/> or <see cref="Words"/>, or at <see cref="Local"/>.</summary>
    public static ClockZone At(int index) =>
        index < Zones.Length ? new ClockZone(Zones[index].Minutes, null) : index < Local ? new ClockZone(null, Regions[index - Zones.Length].Region)
            : ClockZone.Local;
}
