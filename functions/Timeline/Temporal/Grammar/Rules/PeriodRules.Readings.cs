using Timeline.Temporal.Expressions;
using Timeline.Temporal.Resolving;
using Calendar = Timeline.Temporal.Expressions.Calendar;

namespace Timeline.Temporal.Grammar.Rules;

/// <content>What their words come to.</content>
internal static partial class PeriodRules
{
    /// <summary>"This time last week"; "this time last year" is our month, a year from ours.</summary>
    private static TimeExpression? AtThisTime(in Captures got) => ((Unit)got[Slot.Unit], (Direction)got[Slot.Choice]) switch
    {
        (Unit.Year, (Direction.Last or Direction.Next) and var direction) =>
            new Shift(new Amount(1, Unit.Year), direction == Direction.Last ? -1 : 1, ShiftFrom.Stated, new Cyclic(new UnitCycle(Unit.Month), Direction.This)),
        (Unit.Week or Unit.Month or Unit.Year, _) => OfUnit(in got),
        _ => null,
    };

    /// <summary>"The month before June", but not "the week before this year": what lies beside is no finer than a day and no longer than the unit.</summary>
    private static bool IsBeside(in Captures got) => got.First switch
    {
        Calendar { Month: null } => got[Slot.Choice] == 3,
        Calendar { Day: null } or Cyclic { Cycle: MonthCycle } => got[Slot.Choice] >= 2,
        Calendar or Cyclic { Cycle: HolidayCycle or WeekdayCycle or MonthDayCycle } or Within { Cycle: HolidayCycle } => got[Slot.Choice] <= 1,
        _ => false,
    };

    private static TimeExpression? OfUnit(in Captures got) => (Unit)got[Slot.Unit] switch
    {
        Unit.Second or Unit.Minute or Unit.Hour or Unit.Day or Unit.Night or Unit.Half => null,
        Unit.Fortnight => (Direction)got[Slot.Choice] switch
        {
            Direction.Last or Direction.Previous => new Span(new Amount(1, Unit.Fortnight), -1),
            Direction.Next or Direction.TheNext or Direction.Following => new Span(new Amount(1, Unit.Fortnight), 1),
            _ => null,
        },
        Unit.Season when (Direction)got[Slot.Choice] is not (Direction.Last or Direction.Next or Direction.This or Direction.Rest) => null,
        Unit.Season => new Cyclic(new UnitCycle(Unit.Year), (Direction)got[Slot.Choice]),
        var unit => new Cyclic(new UnitCycle(unit), (Direction)got[Slot.Choice]),
    };

    public static Cyclic RelativeTo(in Captures got) => new(new UnitCycle(Unit.Year), (Direction)got[Slot.Mod]);

    /// <summary>The one of a cycle in the year that is said with it, by its number or from now.</summary>
    public static Within InYear(Cycle cycle, in Captures got) =>
        new(cycle, got.Has(Slot.Year) ? new Calendar(got[Slot.Year], null, null) : RelativeTo(in got));

    private static Modified Modify(in Captures got) => new((TimexMod)got[Slot.Mod], got.First!);

    /// <summary>A year that runs over the turn of the calendar's ends in its second: "the end of the 2025-26 season".</summary>
    private static Modified? OfSplitYear(in Captures got)
    {
        var (year, mod) = (got[Slot.Year], (TimexMod)got[Slot.Mod]);
        return (year + 1) % 100 == got[Slot.Year2] % 100 ? new Modified(mod, new Calendar(mod == TimexMod.End ? year + 1 : year, null, null)) : null;
    }

    private static bool IsRelative(TimeExpression? of) => of is Cyclic { Direction: not Direction.Bare } or Within;

    public static bool IsYear(TimeExpression? of) => of is Calendar { Month: null, Year: not null } or Cyclic { Cycle: UnitCycle { Unit: Unit.Year } };

    private static bool IsCoarser(TimeExpression? of, Unit unit) => of switch
    {
        Cyclic { Cycle: UnitCycle outer } => outer.Unit > unit,
        Numbered { Grain: var grain } => unit >= Unit.Week && Stretch.GrainOf(unit) < grain,
        _ => unit < Unit.Year && unit >= Unit.Day,
    };

    public static int Century(int year) => year >= 100 ? year : year < 35 ? 2000 + year : 1900 + year;
}
