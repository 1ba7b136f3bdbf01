using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Resolving;

/// <content>Occurrences that go on from a chronology.</content>
internal sealed partial class OccurrenceChoice
{
    /// <summary>The occurrence that goes on from the chronology being told, or that had come before it: "he had fallen ill in October".</summary>
    private Stretch? InChronology(Cycle cycle, Telling how)
    {
        if (how.Has(Cues.Since) || discourse.Opened(how, cycle is MonthDayCycle, cycle is HolidayCycle) is not { } opened)
        {
            return null;
        }

        if (!IsOneWith(opened, how.Tense))
        {
            // "September 11, 2021: A case is confirmed. September 20: Vaccination begins": whatever its verb, where that has been.
            return how.Has(Cues.Entry) && how.Turn == StoryTurn.Opens && opened.Start <= discourse.Now && Nearness.Onward(cycle, opened) is { } entry && entry.Start <= discourse.Now ? entry : null;
        }

        if (!discourse.Narrative && how.Has(Cues.Flashback) && opened.Grain < Grain.Year)
        {
            var before = cycle is MonthDayCycle && opened.Grain == Grain.Month ? opened.End.Date : opened.Date;
            return Occurrences.AtOrBefore(cycle, before.PlusDays(-1));
        }

        return discourse.Narrative ? Nearness.InStory(cycle, opened) : Nearness.Onward(cycle, opened);
    }

    /// <summary>What is told in the present or the future does not go on from what is past, nor the past from what is to come.</summary>
    private bool IsOneWith(Stretch opened, Tense tense) => opened.Start > discourse.Now ? tense != Tense.Past : tense is not (Tense.Future or Tense.Present);
}
