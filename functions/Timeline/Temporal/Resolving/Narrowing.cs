using NodaTime;

namespace Timeline.Temporal.Resolving;

/// <summary>What "early", "mid" and "late" leave of a stretch: its first, middle or last third, in whole units of a finer grain.</summary>
internal static class Narrowing
{
    /// <summary>What "earlier" and "later" leave of the stretch we are in: what lies before today, or from today on.</summary>
    public static LocalInterval FromNow(Stretch stretch, TimexMod mod, LocalDateTime now)
    {
        var today = now.Date.AtMidnight();
        return !stretch.Interval.Contains(now) || stretch.Grain <= Grain.Day || today == stretch.Start ? Narrow(stretch, mod)
            : mod == TimexMod.Start ? new(stretch.Start, today) : new(today, stretch.End);
    }

    /// <summary>The first, middle or last third.</summary>
    public static LocalInterval Narrow(Stretch stretch, TimexMod mod)
    {
        var whole = stretch.Interval;
        if (mod is not (TimexMod.Start or TimexMod.Mid or TimexMod.End))
        {
            return whole;
        }

        var first = Cut(stretch, 1);
        var second = Cut(stretch, 2);
        return mod switch
        {
            TimexMod.Start => new(whole.Start, first),
            TimexMod.Mid => new(first, second),
            _ => new(second, whole.End),
        };
    }

    private static LocalDateTime Cut(Stretch stretch, int third) => stretch.Grain switch
    {
        Grain.Century => stretch.Start.PlusYears(third == 1 ? 33 : 66),
        Grain.Decade => stretch.Start.PlusYears(third == 1 ? 4 : 7),
        Grain.Year => stretch.Start.PlusMonths(4 * third),
        Grain.Half => stretch.Start.PlusMonths(2 * third),
        Grain.Quarter or Grain.Season => stretch.Start.PlusMonths(third),
        Grain.Month => stretch.Start.PlusDays(10 * third),
        Grain.Week => stretch.Start.PlusDays(third == 1 ? 2 : 5),
        Grain.Day => stretch.Start.PlusHours(8 * third),
        Grain.Weekend => stretch.Start.PlusHours(16 * third),
        _ => stretch.Start.PlusTicks(Period.Between(stretch.Start, stretch.End, PeriodUnits.Ticks).Ticks / 3 * third),
    };
}
