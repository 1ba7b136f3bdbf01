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

    /// <summary>Whether the two may be one moment: they overlap, are parts of one night, or a part of a day and a time at its edge.</summary>
    public static bool Agree(TimelineEvent a, TimelineEvent b) =>
        a.When.Overlaps(b.When) || (a.When.Start < b.When.Start ? AgreeInTurn(a, b) : AgreeInTurn(b, a));

    /// <summary>Whether <paramref name="said"/> supports <paramref name="date"/>: it is coarser and holds it, or both are parts of a day that meet.</summary>
    public static bool Supports(TimelineEvent said, TimelineEvent date) =>
        Holds(said, date) || (IsPart(said) || IsPart(date)) && IsWithinDay(said) && IsWithinDay(date) && Agree(said, date);

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
