using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Resolving;

/// <content>Occurrences that go on from a chronology.</content>
internal sealed partial class OccurrenceChoice
{
    /// <summary>The occurrence that goes on from the chronology being told, or that had come before it: "he had fallen ill in October".</summary>
    private Stretch? InChronology(Cycle cycle, Telling how)
    {
        if (how.Has(Cues.Since))
        {
            return null;
        }

        if (discourse.Opened(how, cycle is MonthDayCycle, cycle is HolidayCycle) is not { } opened)
        {
            return cycle is MonthCycle or MonthDayCycle && discourse.ToldBefore(how) is { } before && Nearness.Onward(cycle, before) is { } next
                && (IsSoon(next, before) || IsFar(cycle, how)) ? next : null;
        }

        if (!IsOneWith(opened, how.Tense))
        {
            // "September 11, 2021: A case is confirmed. September 20: Vaccination begins": whatever its verb, where that has been.
            return how.Has(Cues.Entry) && how.Turn == StoryTurn.Opens && opened.Start <= discourse.Now && Nearness.Onward(cycle, opened) is { } entry
                && entry.Start <= discourse.Now ? entry : null;
        }

        if (!discourse.Narrative && opened.Grain < Grain.Year && ((how.Has(Cues.Flashback) && !how.Has(Cues.By))
                || (how.Has(Cues.Prior) && discourse.LastSentence == how.Sentence)))
        {
            if (cycle is MonthDayCycle && opened.End.PlusYears(1) > discourse.Now && Occurrences.AtOrBefore(cycle, discourse.Now.Date) is { } last
                && last.Start > opened.Start && last.End.PlusDays(NextDays) > discourse.Now)
            {
                // "Cancelled the contract in November 2024. The minister had on January 17 promised", told in February: no other 17th is that near.
                return last;
            }

            var end = cycle is MonthDayCycle && opened.Grain == Grain.Month ? opened.End.Date : opened.Date;
            return Occurrences.AtOrBefore(cycle, end.PlusDays(-1));
        }

        return discourse.Narrative ? Nearness.InStory(cycle, opened) : Nearness.Onward(cycle, opened);
    }

    /// <summary>How many days behind an old one the next day of its story is.</summary>
    private const int NextDays = 60;

    /// <summary>
    /// "On 8 March 1887 a water main burst. The first crowd gathered on 14 March": few days of ours would come so soon behind one of other times.
    /// </summary>
    private bool IsSoon(Stretch next, Stretch before) =>
        next.Grain == Grain.Day && discourse.IsFromOldDay && next.Start >= before.Start && next.Start <= before.End.PlusDays(NextDays);

    /// <summary>For how many days news tells of a month without its year.</summary>
    private const int BareDays = 240;

    /// <summary>
    /// "He was arrested in March 2021. He went on trial in November", told in September: ten months back, no news would leave out the year of our days. Nor are
    /// two ours of which the later would come first: "he was charged in May and went on trial in November".
    /// </summary>
    private bool IsFar(Cycle cycle, Telling how) =>
        Occurrences.AtOrBefore(cycle, discourse.Now.Date) is { } ours
        && (ours.End.PlusDays(BareDays) <= discourse.Now
            || (how.Next is { } following && Occurrences.AtOrBefore(following, discourse.Now.Date) is { } other && other.Start < ours.Start));

    /// <summary>What is told in the present or the future does not go on from what is past, nor the past from what is to come.</summary>
    private bool IsOneWith(Stretch opened, Tense tense) => opened.Start > discourse.Now ? tense != Tense.Past : tense is not (Tense.Future or Tense.Present);
}
