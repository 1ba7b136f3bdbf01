using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Resolving;

/// <summary>What is quoted with the date that it was said on hangs on that: "'Tomorrow we march,' he wrote on May 3, 1968".</summary>
internal static class Quoting
{
    /// <summary>How many mentions away the date of a quotation may stand.</summary>
    private const int Reach = 6;

    /// <summary>How many days ago something was said whose weekdays are not ours.</summary>
    private const int OldDays = 8;

    /// <summary>Whether anything says when a quotation was said.</summary>
    public static bool IsNeeded(ReadOnlySpan<Found> found)
    {
        foreach (ref readonly var one in found)
        {
            if (one.Dated.End > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// The reading of a quoted mention and what it hangs on; <see langword="null"/> where the text does not say when it was said, or it hangs on nothing.
    /// </summary>
    /// <param name="found">All that was found.</param>
    /// <param name="at">Which of it.</param>
    /// <param name="before">What those before it came to.</param>
    /// <param name="published">When the text was published.</param>
    public static (Reading Reading, Stretch Said)? Read(ReadOnlySpan<Found> found, int at, ReadOnlySpan<Stretch?> before, PublishTime published)
    {
        ref readonly var one = ref found[at];
        if (SaidOn(found, at, before, published) is not { } said || said.End > published.Date.AtMidnight()
            || !IsOfSpeech(one.Expression, said.Grain <= Grain.Day && said.End.PlusDays(OldDays) <= published.Date.AtMidnight()))
        {
            return null;
        }

        // "Told her to 'find the money by Friday'": the verb is not of what is quoted.
        var reading = Afresh(new PublishTime(said.Date), (one.Cues & Cues.Until) != 0 ? one with { Tense = Tense.Future } : one);
        return (reading.Stretch is { } stretch && stretch.Grain < said.Grain && said.Grain > Grain.Day
            ? Reading.Undated(reading.Type, "XXXX-XX-XX", "the day it was said on is not known") : reading with { Anchor = AnchorKind.LastMention }, said);
    }

    private static Stretch? SaidOn(ReadOnlySpan<Found> found, int at, ReadOnlySpan<Stretch?> before, PublishTime published)
    {
        for (var i = Math.Max(0, at - Reach); i < Math.Min(found.Length, at + Reach); i++)
        {
            if (i != at && found[i].Dated.Start <= found[at].Start && found[at].End <= found[i].Dated.End && found[i].Turn is StoryTurn.None or StoryTurn.To
                or StoryTurn.Opens && (found[i].Cues & Cues.Background) == 0)
            {
                return i < at ? before[i] : Afresh(published, in found[i]).Stretch;
            }
        }

        return null;
    }

    private static Reading Afresh(PublishTime day, in Found found) =>
        new Resolver(new Discourse(day, TextKind.News, isList: false, default)).Next(in found, default, default);

    /// <summary>Whether it is counted from the day of the speech; a bare "Friday" only where that was long ago.</summary>
    private static bool IsOfSpeech(TimeExpression? expression, bool isOld) => expression switch
    {
        Deictic or Span or Shift { From: ShiftFrom.Publication } => true,
        Cyclic
        {
            Direction: Direction.This or Direction.Last or Direction.LastApart or Direction.Next or Direction.NextApart or Direction.Coming
            or Direction.Rest
        } or Cyclic { Direction: Direction.The, Cycle: UnitCycle } => true,
        Cyclic { Direction: Direction.Bare, Cycle: WeekdayCycle } => isOld,
        Within { Outer: var outer } => IsOfSpeech(outer, isOld),
        Nth { Outer: var outer } => IsOfSpeech(outer, isOld),
        Modified { Of: var of } => IsOfSpeech(of, isOld),
        DayPart { Day: var day } => IsOfSpeech(day, isOld),
        Clock { Day: var day } => IsOfSpeech(day, isOld),
        Pair { Second: var day } => IsOfSpeech(day, isOld),
        _ => false,
    };
}
