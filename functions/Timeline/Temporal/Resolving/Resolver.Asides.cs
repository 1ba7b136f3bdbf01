using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Resolving;

/// <content>What says a date again, or tells of it only in passing.</content>
internal sealed partial class Resolver
{
    /// <summary>"The same year, 1963, …", "that day, 8 November, …", "Good Friday, April 14, 1865, …": the date behind the comma says what is meant.</summary>
    private static TimeExpression? Restated(in Found found, in Found after) =>
        after.Expression is not null && after.Start - found.End == CommaGap && after.Sentence == found.Sentence && (found.Expression, after.Expression) switch
        {
            (Same { Unit: Unit.Day } or Cyclic { Cycle: UnitCycle { Unit: Unit.Day }, Direction: Direction.That }, Calendar { Day: not null }
                or Cyclic { Cycle: WeekdayCycle }) => true,
            (Cyclic { Cycle: WeekdayCycle, Direction: Direction.NextApart or Direction.Next } or Cyclic { Cycle: HolidayCycle, Direction: Direction.Bare },
                Calendar { Day: not null }) => true,
            (Same { Unit: Unit.Month } or Cyclic { Cycle: UnitCycle { Unit: Unit.Month }, Direction: Direction.That }, Calendar { Month: not null, Day: null }
                or Cyclic { Cycle: MonthCycle }) => true,
            (Same { Unit: Unit.Year } or Cyclic { Cycle: UnitCycle { Unit: Unit.Year }, Direction: Direction.That },
                Calendar { Year: not null, Month: null }) => true,
            _ => false,
        }
            ? after.Expression
            : null;

    /// <summary>"The 1988 fourth quarter" in a report on another: what it is compared with.</summary>
    private bool IsOfYearBefore(TimeExpression expression, Stretch quarter) =>
        expression is Within { Outer: Calendar { Year: not null } } && discourse.Quarter(how.Sentence) is { } on && quarter.Start < on.Start;

    /// <summary>"(Down from 8 million) a day earlier": what figures are compared with is no day of the story.</summary>
    private bool IsPrecedent => how.Turn == StoryTurn.Compared && whole is Shift { From: ShiftFrom.Mention, Amount.Unit: <= Unit.Day };

    /// <summary>
    /// A speaker's "tomorrow" or "two years ago" in a history, whose own day is not known, moves nothing; nor does the night before today: "fell overnight; in
    /// midday trading …". What is only said again does not either.
    /// </summary>
    private bool IsAside(in Reading reading) => reading.Anchor == AnchorKind.PublishDate
        && ((discourse.InStory && !IsBack(reading)) || whole is DayPart { Part: PartOfDay.Night, Day: null }) || isRestated || IsPrecedent
        || IsToldBefore(reading);

    /// <summary>"The school was shut on Tuesday after a threat on Monday. Pupils went home at noon": the story is Tuesday's.</summary>
    private bool IsToldBefore(in Reading reading) =>
        how.Has(Cues.Prior) && how.Tense == Tense.Past && !discourse.Narrative && discourse.LastSentence == how.Sentence
            && discourse.Last is { Grain: <= Grain.Day } day && reading.Stretch is { } before && before.Start < day.Start;

    /// <summary>"… sold in 1993. Last July pilots struck. … On the last day of September": a feature has come to our own days.</summary>
    private bool IsBack(in Reading reading) =>
        discourse.OwnDay && how.Turn == StoryTurn.Opens && whole is Cyclic { Direction: Direction.Last }
            && reading.Stretch is { Grain: <= Grain.Month or Grain.Season };
}
