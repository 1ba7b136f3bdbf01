using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Resolving;

/// <content>What heads an entry of a chronology: a line "1997", and below it "In July …".</content>
internal sealed partial class Discourse
{
    /// <summary>How many sentences may stand under a head; the end of a paragraph counts as one.</summary>
    private const int SectionLength = 24;

    private (Stretch Date, int Sentence)? heading;

    /// <summary>The year that the text goes through entry by entry.</summary>
    public int? Review { private get; init; }

    /// <summary>The month or day of that year that heads an entry of it.</summary>
    public Stretch? InReview(Cycle cycle, Telling how) =>
        Review is { } year && how.Turn == StoryTurn.Opens && (how.Has(Cues.Entry) || how.Has(Cues.Heading)) && cycle is MonthCycle or MonthDayCycle ? Occurrences.Inside(cycle, Stretch.OfYear(year)) : null;

    /// <summary>Notes the head of an entry, where the text is a list of such.</summary>
    public void Head(Stretch date, int sentence) => heading = (isList || Review is not null) && date.Grain <= Grain.Year ? (date, sentence) : heading;

    /// <summary>Notes that the text has left its entries for a day of ours.</summary>
    public void Unhead(Stretch ours) => heading = heading is { } head && head.Date.End <= ours.Start && ours.Start <= Now ? null : heading;

    /// <summary>The head of the entry that a sentence stands in.</summary>
    public Stretch? HeadOf(int sentence) => heading is { } head && sentence - head.Sentence <= SectionLength ? head.Date : null;

    /// <summary>How many sentences an entry of a diary has in which "today" is its own.</summary>
    private const int DiaryReach = 4;

    /// <summary>The day gone by that heads the entry of a diary or log: "June 30th. Wrote to Nell. We go up tomorrow."</summary>
    public Stretch? DayHeading(int sentence) => heading is { Date.Grain: Grain.Day } head && sentence - head.Sentence <= DiaryReach && head.Date.End <= Now ? head.Date : null;

    /// <summary>The occurrence that a bare name means in an entry: the one of its year, or the first of its month or day and after.</summary>
    public Stretch? Under(Cycle cycle, int sentence) => HeadOf(sentence) is not { } head ? null : (cycle, head.Grain) switch
    {
        ({ IsYearly: true }, Grain.Year) => Occurrences.Inside(cycle, head),

        // "SUNDAY 9 JUNE … BOOKING: Early-bird prices end on 27 May": of what is to come, as all of the list is.
        (MonthDayCycle, _) when head.Start > Now => Occurrences.After(cycle, Now.Date.PlusDays(-1)),
        // "June 25. Had a letter, posted on the 19th."
        (DayOfMonthCycle, Grain.Day) when Tense == Tense.Past => Occurrences.AtOrBefore(cycle, head.Date),
        ({ IsYearly: true }, _) or (WeekdayCycle, <= Grain.Day) or (DayOfMonthCycle, <= Grain.Month) => Occurrences.After(cycle, head.Date.PlusDays(-1)),
        _ => null,
    };
}
