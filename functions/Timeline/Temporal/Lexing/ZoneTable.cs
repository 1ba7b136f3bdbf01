using NodaTime;

namespace Timeline.Temporal.Lexing;

/// <summary>Abbreviations of time zones in news, with their offsets; those that mean two zones are read as the one news means.</summary>
internal static class ZoneTable
{
    private static readonly (string Name, int Minutes)[] Zones =
    [
        ("utc", 0), ("gmt", 0), ("z", 0), ("est", -300), ("edt", -240), ("et", -300), ("cst", -360), ("cdt", -300), ("ct", -360), ("mst", -420), ("mdt", -360), ("mt", -420),
        ("pst", -480), ("pdt", -420), ("pt", -480), ("akst", -540), ("akdt", -480), ("hst", -600), ("ast", -240), ("adt", -180), ("nst", -210), ("ndt", -150), ("bst", 60),
        ("wet", 0), ("west", 60), ("cet", 60), ("cest", 120), ("eet", 120), ("eest", 180), ("msk", 180), ("ist", 330), ("pkt", 300), ("sgt", 480), ("hkt", 480), ("jst", 540),
        ("kst", 540), ("aest", 600), ("aedt", 660), ("acst", 570), ("acdt", 630), ("awst", 480), ("nzst", 720), ("nzdt", 780), ("sast", 120), ("eat", 180), ("wat", 60), ("cat", 120),
    ];

    /// <summary>The abbreviations in lower case; the index is the lexeme's value.</summary>
    public static IEnumerable<string> Names => Zones.Select(zone => zone.Name);

    /// <summary>The offset of the zone at an index of <see cref="Names"/>.</summary>
    public static Offset Offset(int index) => NodaTime.Offset.FromSeconds(Zones[index].Minutes * 60);
}
