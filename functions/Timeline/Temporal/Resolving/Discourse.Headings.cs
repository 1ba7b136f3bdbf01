using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Resolving;

/// <content>What heads an entry of a chronology: a line "1997", and below it "In July …".</content>
internal sealed partial class Discourse
{
    /// <summary>How many sentences may stand under a head; the end of a paragraph counts as one.</summary>
    private const int SectionLength = 24;

    private (Stretch Date, int Sentence, int Paragraph, bool IsSole, bool IsRun)? heading;

    /// <summary>The year that the text goes through entry by entry.</summary>
    public int? Review { private get; init; }

    /// <summary>The month or day of that year that heads an entry of it.</summary>
    public Stretch? InReview(Cycle cycle, Telling how) =>
        Review is { } year && how.Turn == StoryTurn.Opens && (how.Has(Cues.Entry) || how.Has(Cues.Heading)) && cycle is MonthCycle or MonthDayCycle
            ? Occurrences.Inside(cycle, Stretch.OfYear(year)) : null;

    /// <summary>Notes the head of an entry, where the text is a list of such.</summary>
    public void Head(Stretch date, Telling how)
    {
        if ((isList || Review is not null) && date.Grain <= Grain.Year)
        {
            heading = (date, how.Sentence, how.Paragraph, how.Has(Cues.Sole), heading is { } last && how.Paragraph == last.Paragraph + 1);
        }
    }

    /// <summary>Notes that the text has left its entries for a day of ours.</summary>
    public void Unhead(Stretch ours) => heading = heading is { } head && head.Date.End <= ours.Start && ours.Start <= Now ? null : heading;

    /// <summary>The head of the entry that a sentence stands in.</summary>
    public Stretch? HeadOf(int sentence) => heading is { } head && sentence - head.Sentence <= SectionLength ? head.Date : null;

    /// <summary>
    /// "14 March: The ship leaves.", "16 March: The search ends.", and below them prose: entries of one paragraph each end with it, where what stands below a
    /// line "1997" or "1997: Crisis" has any number.
    /// </summary>
    private bool IsWithin(Telling how) => heading is not { IsSole: false, IsRun: true } head || how.Paragraph == head.Paragraph
        || how.Has(Cues.Heading | Cues.Entry);

    /// <summary>How many paragraphs an entry of a diary has in which "today" is its own.</summary>
    private const int DiaryReach = 8;

    /// <summary>Whether an entry has spoken of its own day.</summary>
    private bool isDiary;

    /// <summary>
    /// The day that heads the entry of a diary or log: "June 30th. Wrote to Nell. We go up tomorrow." What follows a list of dates ("16 March: The search
    /// ends.", and below it "Officials said yesterday") is of the day of the article: only where an entry has spoken of its own day before have they more than
    /// one paragraph.
    /// </summary>
    /// <param name="how">How the mention stands in its text.</param>
    /// <param name="isBack">Whether it is a day before, which the entry of a day that we have not come to may speak of.</param>
    public Stretch? DayHeading(Telling how, bool isBack)
    {
        if (heading is not { Date.Grain: Grain.Day } head || !(head.Date.End <= Now || isDiary || isBack))
        {
            return null;
        }

        var paragraphs = how.Paragraph - head.Paragraph;
        var isBeside = paragraphs == 0 || (paragraphs == 1 && head.IsSole);
        isDiary |= isBeside;
        return isBeside || (isDiary && head.IsSole && paragraphs <= DiaryReach) ? head.Date : null;
    }

    /// <summary>
    /// The day of the entry below a head that is none itself: "Thanksgiving 2019: A friend tells. Jan. 14: He is freed. The district attorney said Monday".
    /// </summary>
    private Stretch EntryUnder(Stretch head) => headed is { } entry && entry.Sentence > heading?.Sentence && entry.Day.Start > head.Start ? entry.Day : head;

    /// <summary>The occurrence that a bare name means in an entry: the one of its year, or the first of its month or day and after.</summary>
    public Stretch? Under(Cycle cycle, Telling how) => HeadOf(how.Sentence) is not { } head || !IsWithin(how) ? null : (cycle, head.Grain) switch
    {
        // "July 2, 3 and 5."
        (DayOfMonthCycle, _) when LastSentence == how.Sentence && Last is { Grain: <= Grain.Month } => null,

        ({ IsYearly: true }, Grain.Year) => Occurrences.Inside(cycle, head),

        // "SUNDAY 9 JUNE … BOOKING: Early-bird prices end on 27 May": of what is to come, as all of the list is.
        (MonthDayCycle, _) when head.Start > Now => Occurrences.After(cycle, Now.Date.PlusDays(-1)),
        // "1 January 2024: A drama begins. Tuesday: She hands it back": an entry of its own.
        (WeekdayCycle, Grain.Day) when how.Turn == StoryTurn.Opens && how.Has(Cues.Entry) && EntryUnder(head) is var entry =>
            Occurrences.After(cycle, LastDay is { } named && named.Start > entry.Start && named.Start <= Now ? named.Date : entry.Date),
        // "June 25. Had a letter, posted on the 19th."
        // "Sunday 17 June. A letter from Mother, written on Thursday."
        (WeekdayCycle or DayOfMonthCycle, Grain.Day) when EntryUnder(head).Date is var day => Tense == Tense.Past ? Occurrences.AtOrBefore(cycle, day)
            : Occurrences.After(cycle, day.PlusDays(-1)),
        // "April 24-25: Robots find two leaks. Late April: Oil reaches the islands."
        (MonthCycle or SeasonCycle, <= Grain.Month) when Occurrences.AtOrBefore(cycle, head.Date) is { } held && held.Interval.Contains(head.Start) => held,
        ({ IsYearly: true }, _) or (WeekdayCycle, <= Grain.Day) or (DayOfMonthCycle, <= Grain.Month) => Occurrences.After(cycle, head.Date.PlusDays(-1)),
        _ => null,
    };
}
