using NodaTime;
using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Resolving;

/// <summary>Moves along the calendar by amounts, and says how precise the place is that a move leads to.</summary>
internal static class Shifting
{
    public static LocalDateTime? Move(LocalDateTime from, Amount amount, int sign)
    {
        var count = amount.Count * sign;
        var far = from.Year + (count * YearsOf(amount.Unit));
        if (double.IsNaN(far) || Math.Abs(count) > 1e7 || far is <= Stretch.MinYear or >= Stretch.MaxYear)
        {
            return null;
        }

        var whole = (int)count;
        var rest = count - whole;
        var moved = amount.Unit switch
        {
            Unit.Second => from.PlusSeconds(whole),
            Unit.Minute => from.PlusSeconds((long)(count * 60)),
            Unit.Hour => from.PlusMinutes((long)(count * 60)),
            Unit.Day or Unit.Night => from.PlusDays(whole).PlusHours((int)(rest * 24)),
            Unit.Week or Unit.Weekend => from.PlusWeeks(whole).PlusDays((int)(rest * 7)),
            Unit.Fortnight => from.PlusWeeks(2 * whole).PlusDays((int)(rest * 14)),
            Unit.Month => from.PlusMonths(whole).PlusDays((int)(rest * 30)),
            Unit.Quarter or Unit.Season => from.PlusMonths((int)(count * 3)),
            Unit.Half => from.PlusMonths((int)(count * 6)),
            Unit.Year => from.PlusYears(whole).PlusMonths((int)(rest * 12)),
            Unit.Decade => from.PlusYears((int)(count * 10)),
            Unit.Century => from.PlusYears((int)(count * 100)),
            _ => from.PlusYears((int)(count * 1000)),
        };
        return moved.Year is < Stretch.MinYear or > Stretch.MaxYear ? null : amount.Rest is { } more ? Move(moved, more, sign) : moved;
    }

    /// <summary>
    /// "Failed in 1994, and was launched 19 months later", "proposed it in April. Three weeks later …": what fell somewhere in a year or a month is counted
    /// from its middle.
    /// </summary>
    public static LocalDateTime WithinOf(Stretch from, Unit unit) => (from.Grain, unit) switch
    {
        (Grain.Year, Unit.Month) => from.Start.PlusMonths(6),
        (Grain.Month, Unit.Week) => from.Start.PlusDays(14),
        (Grain.Week, >= Unit.Month) => from.Start.PlusDays(3),
        _ => from.Start,
    };

    /// <summary>About how many years a unit is: enough to tell that a count of it leaves the calendar.</summary>
    private static double YearsOf(Unit unit) => unit switch
    {
        Unit.None => double.NaN,
        Unit.Second or Unit.Minute or Unit.Hour => 1.0 / 8766,
        Unit.Day or Unit.Night => 1.0 / 365,
        Unit.Weekend or Unit.Week or Unit.Fortnight => 2.0 / 52,
        Unit.Month or Unit.Quarter or Unit.Season or Unit.Half => 0.5,
        Unit.Year => 1,
        Unit.Decade => 10,
        Unit.Century => 100,
        _ => 1000,
    };

    /// <summary>The grain of the place reached.</summary>
    public static Grain ShiftedGrain(Amount amount, Stretch from, ShiftFrom how)
    {
        if (amount.Rest is { } rest)
        {
            return ShiftedGrain(rest, from, how);
        }

        var grain = amount.Unit >= Unit.Decade ? Grain.Year : Stretch.GrainOf(amount.Unit);
        if (amount.Count % 1 != 0)
        {
            grain = amount.Unit switch
            {
                >= Unit.Decade => Grain.Year,
                Unit.Year => Grain.Month,
                Unit.Day => Grain.Hour,
                Unit.Hour => Grain.Minute,
                Unit.Minute => Grain.Second,
                _ => Grain.Day
            };
        }

        // "At 3:13 …; two hours later", "at 6 p.m. …; ninety minutes later": as precise as the finer of the two.
        if (how != ShiftFrom.Publication && from.Grain <= Grain.Hour && grain <= Grain.Hour)
        {
            return (Grain)Math.Min((int)from.Grain, (int)grain);
        }

        if (how != ShiftFrom.Publication && from.Grain > grain)
        {
            // "In May …; two days later": some day of May. An hour after a morning is some time of its day.
            return from.Grain == Grain.PartOfDay ? Grain.Day : from.Grain;
        }

        // "Two weeks after 3 May" is a day; "two weeks later" is as vague as a week.
        return how == ShiftFrom.Stated && from.Grain < grain ? from.Grain : grain;
    }
}
