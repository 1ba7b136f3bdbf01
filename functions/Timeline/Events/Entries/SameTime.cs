using NodaTime;
using Timeline.Temporal;

namespace Timeline.Events.Entries;

/// <summary>Tells whether two dates say the same, each as precisely as it can: "Tuesday", "late Tuesday" and "Tuesday night".</summary>
internal static class SameTime
{
    /// <summary>How many hours before midnight an evening belongs to the night, and how many after it the small hours do.</summary>
    private const int Dusk = 6;
    private const int Dawn = 6;

    /// <summary>By how many hours a time of the clock may lie outside of the part of the day that others call it: "10.10pm" is evening to some.</summary>
    private const int Edge = 2;

    /// <summary>How far the clocks of two zones are apart at most, in hours.</summary>
    private const int Widest = 14;
    private const int MinutesPerHour = 60;
    private const int HalfHour = 30;
    private const int Quarter = 15;

    /// <summary>Whether the two may be one moment: they overlap, are one in two zones, parts of one night, or a part of a day and a time at its edge.</summary>
    public static bool Agree(TimelineEvent a, TimelineEvent b) =>
        a.When.Overlaps(b.When) || AreOneMoment(a, b) || (a.When.Start < b.When.Start ? AgreeInTurn(a, b) : AgreeInTurn(b, a));

    /// <summary>
    /// Whether two times of the clock are one moment in two zones: "11:11 p.m. EDT" and "0311 UTC". Of a place whose zone is not known the odd minute tells:
    /// "3:12 a.m." and "0012 GMT".
    /// </summary>
    public static bool AreOneMoment(TimelineEvent a, TimelineEvent b) => a.Grain <= Grain.Hour && b.Grain <= Grain.Hour && (a.Offset, b.Offset) switch
    {
        ({ } ofA, { } ofB) => a.When.Start.WithOffset(ofA).ToInstant() == b.When.Start.WithOffset(ofB).ToInstant(),
        (null, null) => false,
        _ => a.When.Start.Minute % Quarter != 0 && Period.Between(a.When.Start, b.When.Start, PeriodUnits.Minutes).Minutes is var apart && apart % HalfHour == 0
            && Math.Abs(apart) <= Widest * MinutesPerHour,
    };

    /// <summary>Whether <paramref name="said"/> supports <paramref name="date"/>: it is coarser and holds it, or both are parts of a day that meet.</summary>
    public static bool Supports(TimelineEvent said, TimelineEvent date) =>
        Holds(said, date) || AreOneMoment(said, date) || (IsPart(said) || IsPart(date)) && IsWithinDay(said) && IsWithinDay(date) && Agree(said, date);

    /// <summary>Whether <paramref name="inner"/> lies within <paramref name="outer"/>; a night does in the day that it is called after.</summary>
    public static bool Holds(TimelineEvent outer, TimelineEvent inner) => outer.When.Start <= inner.When.Start && EndOf(inner) <= outer.When.End;

    private static LocalDateTime EndOf(TimelineEvent e) =>
        e.Grain == Grain.PartOfDay && e.When.End.Date > e.When.Start.Date ? e.When.End.Date.AtMidnight() : e.When.End;

    private static bool AgreeInTurn(TimelineEvent first, TimelineEvent then) => (IsPart(first), IsPart(then)) switch
    {
        (true, true) => then.When.Start.Hour < Dawn && Hours(first.When.End, then.When.Start.Date.AtMidnight()) < Dusk,
        (true, false) => then.Grain < Grain.PartOfDay && Hours(first.When.End, then.When.Start) < Edge,
        (false, true) => first.Grain < Grain.PartOfDay && Hours(first.When.End, then.When.Start) < Edge,
        _ => false,
    };

    private static long Hours(LocalDateTime from, LocalDateTime to) => Period.Between(from, to, PeriodUnits.Hours).Hours;

    /// <summary>A morning, a night, "early Monday": less than a day, and no time of the clock.</summary>
    private static bool IsPart(TimelineEvent e) => e.Grain == Grain.PartOfDay || e.Grain == Grain.Day && IsWithinDay(e);

    private static bool IsWithinDay(TimelineEvent e) => Period.Between(e.When.Start, e.When.End, PeriodUnits.Days).Days < 1;
}
