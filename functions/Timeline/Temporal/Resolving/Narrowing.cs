using NodaTime;

namespace Timeline.Temporal.Resolving;

/// <summary>What "early", "mid" and "late" leave of a stretch: its first, middle or last third, in whole units of a finer grain.</summary>
internal static class Narrowing
{
    /// <summary>What "earlier" and "later" leave of the stretch we are in: what lies before today, or from today on.</summary>
    public static LocalInterval FromNow(Stretch stretch, TimexMod mod, LocalDateTime now)
    {
        var today = now.Date.AtMidnight();
        return !stretch.Interval.Contains(now) || stretch.Grain <= Grain.Day || (today == stretch.Start && mod == TimexMod.Start) ? Narrow(stretch, mod)
            : mod == TimexMod.Start ? new(stretch.Start, today) : new(today, stretch.End);
    }

    /// <summary>The first, middle or last third, or the first or second half.</summary>
    public static LocalInterval Narrow(Stretch stretch, TimexMod mod, int parts = 3)
    {
        var whole = stretch.Interval;
        return mod switch
        {
            TimexMod.Start => new(whole.Start, Cut(stretch, 1, parts)),
            TimexMod.Mid => new(Cut(stretch, 1, parts), Cut(stretch, parts - 1, parts)),
            TimexMod.End => new(Cut(stretch, parts - 1, parts), whole.End),
            _ => whole,
        };
    }

    private static LocalDateTime Cut(Stretch stretch, int part, int parts) => (stretch.Grain, parts) switch
    {
        (Grain.Century, _) => stretch.Start.PlusYears(100 * part / parts),
        (Grain.Decade, 2) => stretch.Start.PlusYears(5),
        (Grain.Decade, _) => stretch.Start.PlusYears(part == 1 ? 4 : 7),
        (Grain.Year, _) => stretch.Start.PlusMonths(12 * part / parts),
        (Grain.Half, _) => stretch.Start.PlusMonths(6 * part / parts),
        (Grain.Quarter or Grain.Season, 3) => stretch.Start.PlusMonths(part),
        (Grain.Month, _) => stretch.Start.PlusDays(30 * part / parts),
        (Grain.Week, 3) => stretch.Start.PlusDays(part == 1 ? 2 : 5),
        (Grain.Day, _) => stretch.Start.PlusHours(24 * part / parts),

        // "Late Wednesday night" begins on Wednesday.
        (Grain.PartOfDay, 3) when stretch.End.Date > stretch.Date => stretch.Start.PlusHours(part + 1),
        (Grain.Weekend, _) => stretch.Start.PlusHours(48 * part / parts),
        _ => stretch.Start.PlusTicks(Period.Between(stretch.Start, stretch.End, PeriodUnits.Ticks).Ticks / parts * part),
    };
}
