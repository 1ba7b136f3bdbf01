using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Resolving;

/// <content>What names no date, but may say what others are counted from: lengths, recurring times and references.</content>
internal sealed partial class Resolver
{
    private Reading ReadLength(Length length)
    {
        if (length.Amount is { Unit: Unit.Month, Count: 3 })
        {
            quarterEnd = at.End;
        }

        if (length.Amount is { Unit: Unit.Month, Count: > 3 })
        {
            monthsIn = how.Sentence;
        }

        return Reading.Undated(TimexType.Duration, length.Amount.Timex, "a length of time", length.Amount.Mod);
    }

    private Reading ReadRecurrence(Recurrence recurrence)
    {
        // "Posted a quarterly loss of $3 million, against a profit a year earlier": of a quarter, too.
        if (how.Has(Cues.Measured) && discourse.Quarter(how.Sentence) is null)
        {
            discourse.Report(discourse.Reported(Unit.Quarter, how.Sentence).Stretch, how.Sentence, inPassing: true);
        }

        // "XXXX-XX-XXT05:00", where "PT5H" is how often.
        if (recurrence.Value[0] == 'X' && recurrence.Value.IndexOf('T') is > 0 and var clock && char.IsAsciiDigit(recurrence.Value[clock + 1]))
        {
            habit = (int.Parse(recurrence.Value.AsSpan(clock + 1, 2), System.Globalization.CultureInfo.InvariantCulture), how.Sentence);
        }

        return Reading.Undated(TimexType.Set, recurrence.Value, "a recurring time");
    }

    private static Reading ReadReference(Reference reference) => reference.Tense switch
    {
        Tense.Past => Reading.Undated(TimexType.Date, "PAST_REF", "a vague time in the past"),
        Tense.Future => Reading.Undated(TimexType.Date, "FUTURE_REF", "a vague time in the future"),
        _ => Reading.Undated(TimexType.Date, "PRESENT_REF", "the present"),
    };
}
