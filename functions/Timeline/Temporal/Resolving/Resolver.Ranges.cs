using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Resolving;

/// <content>Ranges, whose two ends are read together.</content>
internal sealed partial class Resolver
{
    /// <summary>
    /// How many days ahead a range that has begun may end though it is told in the past: "the summit on 18 and 19 September", told on the 18th.
    /// </summary>
    private const int NearDays = 30;

    /// <summary>The far end of the range that was read last.</summary>
    private Stretch? rangeEnd;

    private Reading ReadBetween(Between between)
    {
        var opening = Read(between.From);
        var closing = Closing(between.To, opening);

        // "Ran from March 1 to Nov. 30", told in April, and "taken Thursday through Monday", told on a Wednesday: what has run has ended.
        if (how.Tense == Tense.Past && closing.Stretch?.Start > discourse.Now && opening.Stretch is { } begun
            && CycleOf(between.From) is { } cycle && IsOver(cycle, begun, closing.Stretch.Value)
                && Occurrences.AtOrBefore(cycle, begun.Date.PlusDays(-1)) is { } earlier)
        {
            opening = Reading.Of(earlier, opening.Anchor);
            closing = Closing(between.To, opening);
        }

        if (opening.Stretch is { } spoken)
        {
            discourse.Speak(spoken, how.Sentence, StoryTurn.None, opening.Anchor != AnchorKind.PublishDate, isSaid: false);
        }

        rangeEnd = closing.Stretch;
        if (opening.Stretch is { Grain: Grain.Day } opens && closing.Stretch is { Grain: Grain.Day } closes)
        {
            discourse.Span(opens.Date, closes.Date, how.Sentence);
        }

        return opening.Stretch is { } first && closing.Stretch is { } last && last.End > first.Start
            ? opening with { Interval = new LocalInterval(first.Start, last.End), Through = closing.Value }
            : opening with { Through = closing.Value };
    }

    /// <summary>
    /// Whether a range in the past tense that would end ahead is the one before: of weekdays where it would begin ahead as well, or was done ("sat exams from
    /// Monday to Thursday"), of dates where it would end far ahead.
    /// </summary>
    private bool IsOver(Cycle cycle, Stretch begun, Stretch closing) => cycle is WeekdayCycle
        ? begun.Start > discourse.Now || (how.Has(Cues.Done) && closing.Date > discourse.Now.Date.PlusDays(1))
        : begun.Start <= discourse.Now && closing.Start > discourse.Now.PlusDays(NearDays);

    /// <summary>The end of a range: where it names no year, the first from its start on.</summary>
    private Reading Closing(TimeExpression to, in Reading opening) =>
        CycleOf(to) is { } cycle && opening.Stretch is { } start && Occurrences.After(cycle, start.Date) is { } next ? Reading.Of(next, opening.Anchor)
            : Read(to);

    /// <summary>The bare month or date that is named next, told in the past in the sentence of one: "charged in May and tried in November".</summary>
    private static Cycle? NextOf(in Found found, in Found after) =>
        after.Sentence == found.Sentence && after.Tense == Tense.Past && IsBareMonth(found.Expression) && IsBareMonth(after.Expression)
            ? CycleOf(after.Expression) : null;

    private static bool IsBareMonth(TimeExpression? expression) => expression is Cyclic { Cycle: MonthCycle, Direction: Direction.Bare }
        or Calendar { Year: null, Month: not null };

    /// <summary>What comes again and again of a bare name or a date without a year.</summary>
    private static Cycle? CycleOf(TimeExpression expression) => expression switch
    {
        Cyclic { Direction: Direction.Bare } bare => bare.Cycle,
        Calendar { Year: null, Month: { } month, Day: { } day } => new MonthDayCycle(month, day),
        Calendar { Year: null, Month: { } month } => new MonthCycle(month),
        Calendar { Year: null, Day: { } day } => new DayOfMonthCycle(day),
        _ => null,
    };
}
