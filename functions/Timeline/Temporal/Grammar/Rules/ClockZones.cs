using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Grammar.Patterns;

namespace Timeline.Temporal.Grammar.Rules;

/// <summary>The zones that are named behind a time of day.</summary>
internal static class ClockZones
{
    public static readonly Pattern Name = Seq(Where(static (in Scan scan) => !scan.AtEnd
            && (scan.Current.Has(TokenMarks.AllCaps) || (scan.IsGlued && scan.Current.Length == 1))), new RolePattern(Role.Zone, Slot.Zone));

    /// <summary>"Local time", "(at 1042) local", where "(1100) local residents" are people.</summary>
    private static readonly Pattern LocalTime = Seq("local", Any("time", Ahead(Any(ShiftRules.EndOfClause, "on|to|until|till|today|tomorrow|yesterday|when",
                    Words(Role.Weekday | Role.Month))))).As(Slot.Zone, ZoneTable.Local);

    private static readonly Pattern RegionName = Any([.. ZoneTable.Words.Select(zone => ((Pattern)zone.Name).As(Slot.Zone, zone.Index))]);

    private static readonly Pattern RegionWithTime = Seq(RegionName, Opt("standard|daylight|summer|mean"), "time");

    /// <summary>"Local time", "Moscow time", "Greenwich Mean Time".</summary>
    public static readonly Pattern RegionTime = Any(LocalTime, RegionWithTime);

    /// <summary>"GMT", "local time", "Moscow time".</summary>
    public static readonly Pattern NameOrTime = Any(Name, RegionTime);

    /// <summary>"Baghdad time", "New York time".</summary>
    public static readonly Pattern CityTime = Seq(new NamePattern(), Opt(new NamePattern(), Opt(new NamePattern())), "time");

    /// <summary>Whatever is named, or nothing.</summary>
    public static readonly Pattern Zone = Opt(Any(
        Seq("(", Name, ")"), Name,
        RegionTime,
        Seq(Where(static (in Scan scan) => !scan.AtEnd && scan.Current.Has(TokenMarks.Capital)), Ahead("eastern|central|mountain|pacific"), RegionName,
            Not(Where(static (in Scan scan) => !scan.AtEnd && scan.Current.Has(TokenMarks.Capital) && scan.IsPlain(scan.Position)))),
        Seq(Apart, new OffsetPattern())));
}
