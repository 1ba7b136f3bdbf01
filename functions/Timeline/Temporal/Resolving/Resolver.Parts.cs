using NodaTime;
using NodaTime.Calendars;
using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Resolving;

/// <content>Occurrences of a cycle, and parts of a stretch.</content>
internal sealed partial class Resolver
{
    private Reading ReadCyclic(Cyclic cyclic)
    {
        var (found, kind) = choice.Choose(cyclic.Cycle, cyclic.Direction, how);
        if (cyclic is { Cycle: WeekdayCycle, Direction: Direction.Bare } && found is { } day && (ReferenceEquals(cyclic, whole) || IsJoinedDay(cyclic)))
        {
            found = AfterWeekday(cyclic.Cycle, day);
            weekday = (found.Value, how.Sentence, at.End);
        }
        else if (ReferenceEquals(cyclic, whole) && cyclic is
        {
            Cycle: WeekdayCycle, Direction: Direction.Last or Direction.LastApart or Direction.Next
                or Direction.NextApart
        } && found is { } named)
        {
            // "Last Tuesday and Wednesday".
            weekday = (named, how.Sentence, at.End);
        }

        // "Reported a loss for the year", told in February.
        if (ReferenceEquals(cyclic, whole) && cyclic is { Cycle: UnitCycle { Unit: Unit.Year }, Direction: Direction.The } && kind == AnchorKind.PublishDate
            && how.Tense == Tense.Past && discourse.Now.Month <= 2)
        {
            found = found?.Plus(-1);
        }

        // "Spent the season on loan, but scored 17 the following year": no year to come, where "was put off to the fall of 1995, or the following spring" goes
        // on from one.
        if (cyclic is { Direction: Direction.Following } or { Direction: Direction.TheNext, Cycle: WeekdayCycle } && how.Tense == Tense.Past
            && !discourse.Narrative && found?.Start > discourse.Now && !(discourse.LastStated?.Start > discourse.Now))
        {
            found = null;
        }

        return found is { } stretch ? Reading.Of(stretch, kind) : Reading.Undated(TimexType.Date, "XXXX-XX-XX", "no such day near the date");
    }

    /// <summary>"Will meet next Tuesday and (Thursday) at 7.30": the day of a time that goes on from a weekday to come.</summary>
    private bool IsJoinedDay(Cyclic cyclic) => how.IsJoined && weekday?.Day.Date > discourse.Now.Date && whole is Clock { Day: { } day }
        && ReferenceEquals(cyclic, day);

    private Reading ReadWithin(Within within)
    {
        var outer = Read(within.Outer);
        if (how.Tense == Tense.Past && within.Outer is Cyclic { Direction: Direction.The } && outer is { Anchor: AnchorKind.PublishDate, Stretch: { } current }
            && Occurrences.Inside(within.Cycle, current)?.Start > discourse.Now)
        {
            // "Fell in the first quarter of the year", told in January: of the year that has ended.
            outer = outer with { Stretch = current.Plus(-1) };
        }

        return outer.Stretch is { } stretch && Occurrences.Inside(within.Cycle, stretch) is { } found
            ? Reading.Of(found, outer.Anchor)
            : Reading.Undated(TimexType.Date, "XXXX-XX-XX", "what it is part of has no date");
    }

    private Reading ReadNth(Nth nth)
    {
        var outer = Read(nth.Outer);
        if (outer.Stretch is not { } stretch)
        {
            return Reading.Undated(TimexType.Date, "XXXX-XX-XX", "what it is part of has no date");
        }

        var grain = Stretch.GrainOf(nth.Unit);
        // A week belongs to the month or year that has its Thursday (ISO 8601).
        var slack = grain is Grain.Week ? 3 : 0;
        var found = nth.Number < 0
            ? Stretch.Containing(grain, stretch.End.PlusSeconds(-1).PlusDays(-slack)).Plus(nth.Number + 1)
            : Stretch.Containing(grain, stretch.Start.PlusDays(slack)).Plus(nth.Number - 1);

        if (grain == Grain.Weekend && nth.Number < 0 && found.Start >= stretch.End)
        {
            found = found.Plus(-1);
        }

        return found.End <= stretch.Start || found.Start >= stretch.End
            ? Reading.Undated(TimexType.Date, "XXXX-XX-XX", "there are not so many in it")
            : Reading.Of(found, outer.Anchor);
    }

    private Reading ReadNthWeekday(NthWeekday nth)
    {
        // "Meets on the first Monday of the month."
        if (how.Tense is Tense.Present or Tense.None && nth.Outer is Cyclic { Cycle: UnitCycle { Unit: Unit.Month }, Direction: Direction.The })
        {
            return Reading.Undated(TimexType.Set, "P1M", "a recurring time");
        }

        var outer = Read(nth.Outer);
        if (outer.Stretch is not { Grain: > Grain.Day } stretch)
        {
            return Reading.Undated(TimexType.Date, "XXXX-XX-XX", "what it is part of has no date");
        }

        var found = nth.Number < 0
            ? Occurrences.AtOrBefore(new WeekdayCycle(nth.Weekday), stretch.End.PlusSeconds(-1).Date)
            : Occurrences.After(new WeekdayCycle(nth.Weekday), stretch.Date.PlusDays(-1))?.Plus(7 * (nth.Number - 1));
        return found is { } day && stretch.Interval.Contains(day.Start)
            ? Reading.Of(day, outer.Anchor)
            : Reading.Undated(TimexType.Date, "XXXX-XX-XX", "there are not so many in it");
    }

    private Reading ReadContaining(Containing containing)
    {
        var day = Read(containing.Day);
        if (day.Stretch is not { } stretch)
        {
            return day;
        }

        // The weekend of a Monday's holiday is the one before it; the quarter ended Oct. 1 is the one that has the middle of its weeks.
        var slack = containing.Grain == Grain.Weekend && stretch.Date.DayOfWeek is IsoDayOfWeek.Monday or IsoDayOfWeek.Tuesday ? -3
            : containing.Grain == Grain.Quarter ? -45 : 0;
        return Reading.Of(Stretch.Containing(containing.Grain, stretch.Start.PlusDays(slack)), day.Anchor);
    }

    private static Reading ReadIsoWeek(IsoWeek week) =>
        week.Week <= WeekYearRules.Iso.GetWeeksInWeekYear(week.Year)
            ? Reading.Of(new Stretch(Grain.Week, LocalDate.FromWeekYearWeekAndDay(week.Year, week.Week, IsoDayOfWeek.Monday).AtMidnight()), AnchorKind.None)
            : Reading.Undated(TimexType.Date, "XXXX-WXX", "the year has no such week");

    private Reading ReadPortion(Portion portion)
    {
        var outer = Read(portion.Outer);
        var value = portion.Amount.Timex;
        if (portion.Amount is { Unit: Unit.Month, Count: > 3 })
        {
            monthsIn = how.Sentence;
        }

        // "In the first four months of this year it rose from a year earlier."
        if (outer.Stretch is { Grain: Grain.Year } year && how.Turn != StoryTurn.Compared)
        {
            discourse.Speak(year, how.Sentence, StoryTurn.None, outer.Anchor != AnchorKind.PublishDate, isSaid: false);
        }

        if (outer.Stretch is not { } stretch || portion.Amount.IsVague || Shifting.Move(stretch.Start, portion.Amount, 1) is not { } end || end > stretch.End)
        {
            return Reading.Undated(TimexType.Duration, value, "what it is part of has no date");
        }

        var interval = portion.FromEnd && Shifting.Move(stretch.End, portion.Amount, -1) is { } start ? new LocalInterval(start, stretch.End)
            : new LocalInterval(stretch.Start, end);
        return new(TimexType.Duration, value, null) { Interval = interval, Anchor = outer.Anchor };
    }

    private static Reading ReadNumbered(Numbered era)
    {
        // The 8th century BC is 800 to 701 BC: the years -799 to -700 of astronomical counting, -07XX in EDTF.
        var start = (era.Number * (era.Grain == Grain.Decade ? 10 : 100)) + (era.Number < 0 ? 1 : 0);
        return start is < Stretch.MinYear or > Stretch.MaxYear
            ? Reading.Undated(TimexType.Date, "XXXX", "the year is out of range")
            : Reading.Of(new Stretch(era.Grain, new LocalDate(start, 1, 1).AtMidnight()), AnchorKind.None);
    }

    private Reading ReadModified(Modified modified)
    {
        var reading = Read(modified.Of);
        if (reading.Stretch is not { } stretch)
        {
            return reading with { Mod = modified.Mod };
        }

        // "Debt stood at $3 billion at the end of the year", told in January: of the year that has ended. "Takes effect at the start of the year", told in
        // December: of the next. "Down from $2 billion at year-end" is of the last, whenever told.
        if (modified is { Mod: TimexMod.End, Of: Cyclic { Cycle: UnitCycle { Unit: Unit.Year }, Direction: Direction.The } } && how.Turn == StoryTurn.Compared
            && how.Tense != Tense.Future && stretch.Interval.Contains(discourse.Now))
        {
            stretch = stretch.Plus(-1);
            reading = Reading.Of(stretch, reading.Anchor);
        }
        else if (modified.Of is Cyclic { Cycle: UnitCycle { Unit: Unit.Year }, Direction: Direction.The } && reading.Anchor == AnchorKind.PublishDate
            && (modified.Mod, how.Tense, discourse.Now.Month) is (TimexMod.End, Tense.Past, <= 3) or (TimexMod.Start, Tense.Future, >= 10))
        {
            stretch = stretch.Plus(modified.Mod == TimexMod.End ? -1 : 1);
            reading = Reading.Of(stretch, reading.Anchor);
        }

        return reading with
        {
            Mod = modified.Mod,
            Interval = modified.FromNow ? Narrowing.FromNow(stretch, modified.Mod, discourse.Now)
            : Narrowing.Narrow(stretch, modified.Mod, modified.Parts)
        };
    }
}
