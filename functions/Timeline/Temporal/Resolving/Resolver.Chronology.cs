using NodaTime;
using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Resolving;

/// <content>Chronologies within the news, and dates that tell their year otherwise.</content>
internal sealed partial class Resolver
{
    /// <summary>
    /// Notes where a chronology begins and goes on: "In 1996 … In February … in June", "The strike began in February 1953. In June …". News of these days ends
    /// it.
    /// </summary>
    private void GoOn(in Found found, Stretch stretch, AnchorKind anchor)
    {
        if (stretch.Grain <= Grain.Day)
        {
            discourse.TellDay(Stretch.OfDay(stretch.Date), how, found.Expression is Calendar { Weekday: > 0 });
        }

        if (anchor == AnchorKind.PublishDate && stretch.Grain <= Grain.Month)
        {
            discourse.Close();
            return;
        }

        // "Called at 9.05pm on December 31, 1999. … It arrived at 4.10am. He died on 3 January."
        if (anchor == AnchorKind.LastMention && found.Expression is Clock { Day: null } or DayPart { Day: null })
        {
            discourse.GoOnWith(stretch.Date, how.Sentence);
        }

        // The period of a result: nothing but results is told of it.
        if (!discourse.Narrative && stretch.Grain is Grain.Quarter or Grain.Half)
        {
            return;
        }

        if (found.Turn == StoryTurn.Opens
            && (found.Expression is Calendar { Year: not null } or Cyclic { Cycle: UnitCycle { Unit: Unit.Year }, Direction: Direction.Last or Direction.Next }
                || found.Expression.IsOfStatedYear || (anchor == AnchorKind.LastMention && stretch.Grain == Grain.Year)))
        {
            discourse.Open(new Chronology(stretch, how.Sentence, IsStated: found.Expression is not Cyclic { Direction: Direction.Last or Direction.Next },
                    IsOpening: true));
        }
        else if (stretch.Grain == Grain.Year && how.Has(Cues.Told) && !how.Has(Cues.Had) && found.Turn is StoryTurn.None or StoryTurn.To
            && stretch.End <= discourse.Now)
        {
            discourse.Open(new Chronology(stretch, how.Sentence, IsStated: false, IsOfDays: true));
        }
        else if ((found.Expression.IsOfStatedYear && (how.Has(Cues.Told) || (stretch.Start > discourse.Now && !how.Has(Cues.By)))
                && (found.Turn is StoryTurn.None or StoryTurn.To || (found.Turn == StoryTurn.Bound && how.Has(Cues.Told) && how.Has(Cues.Had))))
            || (anchor == AnchorKind.LastMention && found.Expression is Cyclic { Cycle.IsYearly: true } or Calendar { Year: null }
                or Within { Outer: Cyclic { Direction: Direction.That } })
            || (anchor == AnchorKind.LastMention && stretch.Grain <= Grain.Month && (discourse.IsChronology || stretch.End.PlusYears(1) < discourse.Now)
                && found.Expression is Shift { From: ShiftFrom.Mention, Sign: 1 } or Cyclic { Direction: Direction.Following or Direction.TheNext }))
        {
            discourse.Open(new Chronology(stretch, how.Sentence, IsStated: true));
        }
    }

    /// <summary>How many years lie at least between a year and what is so "today", where one sentence tells both.</summary>
    private const int NowadaysYears = 5;

    /// <summary>
    /// "In 1950 there were six mills. Today there is one", "the mill had 3,000 hands in 1950 and has forty today": what is said to be so now, beside years ago,
    /// is not of this day.
    /// </summary>
    private bool IsNowadays => !discourse.Narrative && how.Tense is Tense.Present or Tense.None
        && discourse.Last is { Grain: >= Grain.Year } then && then.End <= discourse.Now
        && (how.Turn == StoryTurn.Opens
            ? discourse.LastSentence >= how.Sentence - 1
            : discourse.LastSentence == how.Sentence && then.End.PlusYears(NowadaysYears) <= discourse.Now && !discourse.IsInBackground);

    /// <summary>How many years on either side a date is looked for that falls on the weekday said with it.</summary>
    private const int YearsAround = 2;

    /// <summary>How many months, for "Friday the 13th": no fourteen are without one.</summary>
    private const int MonthsAround = 14;

    /// <summary>How far away a date may be that agrees with its weekday, but not with its tense: some months.</summary>
    private const int DaysAgainstTense = 240;

    /// <summary>
    /// "Sunday 11 March", "Friday the 13th": of the years or months around, the nearest in which they agree, gone by if it was told in the past; where none is,
    /// one on the other side no more than some months away; <see langword="null"/> where they agree already, or nowhere near.
    /// </summary>
    private Stretch? OnWeekday(Stretch found, Calendar said, AnchorKind anchor)
    {
        var near = anchor == AnchorKind.LastMention ? found.Date : discourse.Now.Date;
        if ((int)found.Date.DayOfWeek == said.Weekday)
        {
            return null;
        }

        // "I came here in August 2022. On Sunday the 12th I left", told in a month whose 12th is a Sunday.
        if (said.Month is null && !discourse.Narrative && (how.Tense == Tense.Future ? Occurrences.After(CycleOf(said)!, discourse.Now.Date)
                : Occurrences.AtOrBefore(CycleOf(said)!, discourse.Now.Date)) is { } ours && (int)ours.Date.DayOfWeek == said.Weekday)
        {
            return ours;
        }

        // "In 1914 Europe went to war. The archduke was shot on Sunday, June 28."
        if (said.Month is not null && discourse.YearNamed(how.Sentence) is { } year && Occurrences.Inside(CycleOf(said)!, year) is { } named
            && (int)named.Date.DayOfWeek == said.Weekday)
        {
            return named;
        }

        // "Incidents of Oct. 12, 2023 … Friday, Oct. 13", "on 11 February 2026 … on Saturday 6 June".
        if (said.Month is not null && discourse.InYearDated(CycleOf(said)!, said.Weekday) is { } dated)
        {
            return dated;
        }

        var agreed = Enumerable.Range(1, said.Month is null ? MonthsAround : YearsAround)
            .SelectMany(step => new[] { -step, step })
            .Select(step => said.Month is null ? found.Date.PlusMonths(step) : found.Date.PlusYears(step))
            .Where(date => (int)date.DayOfWeek == said.Weekday && date.Day == said.Day)
            .Select(date => (Date: date, IsInTense: how.Tense is not (Tense.Past or Tense.Future) || date > discourse.Now.Date == (how.Tense == Tense.Future),
                    Days: Math.Abs(Period.DaysBetween(near, date))))
            .Where(one => one.IsInTense || one.Days <= DaysAgainstTense)
            .OrderBy(one => !one.IsInTense).ThenBy(one => one.Days)
            .Take(1).ToArray();
        return agreed is [var (date, _, _)] ? Stretch.OfDay(date) : null;
    }
}
