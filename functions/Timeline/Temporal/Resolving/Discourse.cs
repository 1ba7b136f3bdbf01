using NodaTime;
using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Resolving;

/// <summary>
/// What the text has said so far, as far as time goes: the publish date, the date spoken of last, and the kind of text.
/// </summary>
internal sealed class Discourse(PublishTime published, TextKind kind)
{
    public PublishTime Published { get; } = published;

    public LocalDateTime Now { get; } = published.Local;

    /// <summary>Histories tell their own chronology: dates hang on one another, not on the publish date.</summary>
    public bool Narrative { get; } = kind != TextKind.News;

    /// <summary>Whether the text speaks of its own day, so that a bare weekday and what lies ahead hang on the publish date.</summary>
    public bool OwnDay { get; } = kind != TextKind.History;

    /// <summary>The stretch spoken of last, whatever its grain.</summary>
    public Stretch? Last { get; private set; }

    /// <summary>The day spoken of last.</summary>
    public Stretch? LastDay { get; private set; }

    /// <summary>Where the story stands: unlike <see cref="Last"/> it does not follow a year named in passing.</summary>
    private Stretch? story;

    /// <summary>How many sentences on a report still compares with the quarter it named.</summary>
    private const int ReportLength = 12;

    private Stretch? quarter;
    private int reported;

    /// <summary>The sentence that spoke of <see cref="Last"/>.</summary>
    public int LastSentence { get; private set; } = int.MinValue;

    /// <summary>What a bare date is near to: the publish date in news, the date spoken of in a history.</summary>
    public Stretch Near => Narrative && story is { } spoken ? spoken : Today;

    /// <summary>Whether a history has begun to tell: its own dates are what others hang on.</summary>
    public bool InStory => Narrative && story is not null;

    public Stretch Today => Stretch.OfDay(Now.Date);

    /// <summary>The tense of what is told now: what is past hangs on nothing that is still to come.</summary>
    public Tense Tense { private get; set; }

    /// <summary>What "the day before", "that month" and "two weeks later" are counted from.</summary>
    public (Stretch Stretch, AnchorKind Kind) Spoken(Unit unit, int sentence)
    {
        if (Last is not { } last || !IsFresh(sentence) || IsAhead(last))
        {
            return (Today, AnchorKind.PublishDate);
        }

        var isFine = unit is Unit.Second or Unit.Minute or Unit.Hour or Unit.Day or Unit.Night or Unit.Week or Unit.Weekend or Unit.Fortnight;
        var isOfDay = unit is Unit.Second or Unit.Minute or Unit.Hour or Unit.Day or Unit.Night;
        return (LastDay is { } day && ((isFine && last.Grain > Grain.Month) || (isOfDay && !Narrative && daySentence >= sentence - 2 && last.Grain > (unit >= Unit.Day ? Grain.Day : Grain.PartOfDay))) ? day : last, AnchorKind.LastMention);
    }

    /// <summary>A date with its year is taken at its word, whatever the publish date says.</summary>
    private bool IsAhead(Stretch stretch) => !Narrative && !isStated && Tense == Tense.Past && stretch.Date > Now.Date;

    private bool isStated;
    private int daySentence = int.MinValue;

    /// <summary>The date spoken of last; of one that another was compared with, the other: "$3 million a year earlier. Sales for the year" are this year's.</summary>
    private Stretch? Topic => !Narrative && comparison is { } last && last.To == Last ? last.From : Last;

    /// <summary>What "the year" and "the month" are: those of a date in this sentence or the one before, of the quarter reported on, else those we are in; what is still to come of them is ours.</summary>
    public (Stretch Stretch, AnchorKind Kind) SpokenHere(Grain grain, int sentence)
    {
        var (spoken, kind) = Topic is { } last && (Narrative || LastSentence >= sentence - 1) ? (last, AnchorKind.LastMention)
            : grain == Grain.Year && Tense != Tense.Future && Quarter(sentence) is { } on ? (on, AnchorKind.LastMention)
            : (Today, AnchorKind.PublishDate);
        if (IsAhead(spoken))
        {
            return (Today, AnchorKind.PublishDate);
        }

        return !Narrative && Tense == Tense.Future && spoken.Grain <= grain && Stretch.Containing(grain, spoken.Start).End <= Now ? (Today, AnchorKind.PublishDate) : (spoken, kind);
    }

    /// <summary>What a report compares with another year: the quarter it is on, or the stretch spoken of.</summary>
    public (Stretch Stretch, AnchorKind Kind) Reported(Unit unit, int sentence)
    {
        if (unit is Unit.Quarter or Unit.None && Quarter(sentence) is { } reportedOn)
        {
            return (reportedOn, AnchorKind.LastMention);
        }

        if (unit == Unit.Quarter)
        {
            // Results come out in the first half of the quarter after.
            var held = Stretch.Containing(Grain.Quarter, Now);
            return (Period.DaysBetween(held.Date, Now.Date) < 45 ? held.Plus(-1) : held, AnchorKind.PublishDate);
        }

        var (spoken, kind) = Spoken(unit, sentence);
        spoken = kind == AnchorKind.LastMention && spoken == Last && Topic is { } topic ? topic : spoken;
        var grain = unit != Unit.None ? Stretch.GrainOf(unit) : spoken.Grain is > Grain.Day and < Grain.Year ? spoken.Grain : Grain.Year;
        return spoken.Grain > grain ? (Stretch.Containing(grain, Now), AnchorKind.PublishDate) : (Stretch.Containing(grain, spoken.Start), kind);
    }

    /// <summary>The quarter whose results the text reports, or <see langword="null"/>.</summary>
    public Stretch? Quarter(int sentence) => sentence - reported <= ReportLength ? quarter : null;

    /// <summary>Notes that the text reports a quarter; one that is compared with, or still to come, does not take the place of the one that it is on.</summary>
    public void Report(Stretch stretch, int sentence, bool inPassing)
    {
        if (!inPassing || Quarter(sentence) is not { } on || on == stretch)
        {
            (quarter, reported) = (stretch, sentence);
        }
    }

    /// <summary>The day of a time of day that names none: the one spoken of, if the tense agrees.</summary>
    public (Stretch Stretch, AnchorKind Kind) DaySpoken(int sentence) =>
        LastDay is { } day && IsFresh(sentence) && (Narrative || (Last is { Grain: <= Grain.Day } && !IsAhead(day)))
            ? (day, AnchorKind.LastMention)
            : (Today, AnchorKind.PublishDate);

    /// <summary>What was compared with something before it: said again, the comparison does not lead on from its own answer.</summary>
    private (Unit Unit, Stretch From, Stretch To)? comparison;

    /// <summary>The date that a text opened a sentence with, and the sentence.</summary>
    private (Stretch Stretch, int Sentence, bool IsStated)? opening;

    /// <summary>What was compared last, if that answer is the date spoken of last: "up from a year earlier; sales also rose from a year earlier".</summary>
    public Stretch? Compared(Unit unit) => !Narrative && comparison is { } last && last.Unit == unit && last.To == Last ? last.From : null;

    /// <summary>Notes a comparison with a time before.</summary>
    public void Compare(Unit unit, Stretch from, Stretch to) => comparison = (unit, from, to);

    /// <summary>"In 1998 … in June", "On Aug. 7, 1998 … On Aug. 20 …": the date that a name of the year hangs on, where a sentence opens with another year than ours.</summary>
    public Stretch? Opened(int sentence, StoryTurn turn) =>
        opening is { } opened && opened.Stretch.Date.Year != Now.Year && (opened.Sentence == sentence || (opened.IsStated && turn == StoryTurn.Opens && opened.Sentence >= sentence - 1)) ? opened.Stretch : null;

    /// <summary>The month of "the 23rd": that of a date just spoken of.</summary>
    public Stretch? MonthSpoken(int sentence) => Last is { Grain: <= Grain.Month } last && LastSentence >= sentence - 1 && !IsAhead(last) ? last : null;

    /// <summary>Notes that a sentence opens with a date whose year is known; one that the words state also holds for the sentence after.</summary>
    public void Open(Stretch stretch, int sentence, bool isStated) => opening = (stretch, sentence, isStated);

    /// <summary>News comes back to its own day after a sentence or two; a history stays where it is.</summary>
    private bool IsFresh(int sentence) => Narrative || LastSentence >= sentence - 2;

    /// <summary>Notes that the text has spoken of a stretch.</summary>
    /// <param name="stretch">The stretch.</param>
    /// <param name="sentence">The sentence that did.</param>
    /// <param name="turn">What it does to the story.</param>
    /// <param name="isStated">Whether the words name its year, or hang on words that do.</param>
    /// <param name="isSaid">Whether it only tells when something was said.</param>
    public void Speak(Stretch stretch, int sentence, StoryTurn turn, bool isStated, bool isSaid)
    {
        if (!Narrative && turn == StoryTurn.Compared && stretch.Grain >= Grain.Month)
        {
            return;
        }

        if (stretch.Grain <= Grain.Day && !(InStory && turn == StoryTurn.Aside) && !(!Narrative && turn == StoryTurn.Bound))
        {
            (LastDay, daySentence) = (Stretch.OfDay(stretch.Date), sentence);
        }

        // "Claims fell last week, the department said Thursday. The week before, they rose."
        if (isSaid && !Narrative && LastSentence == sentence && Last is { Grain: > Grain.Day })
        {
            return;
        }

        Last = stretch;
        LastSentence = sentence;
        this.isStated = isStated;
        if (Moves(stretch, turn))
        {
            story = stretch;
        }
    }

    private bool Moves(Stretch stretch, StoryTurn turn) => story is not { } before
        || (turn != StoryTurn.Aside && stretch.Grain < Grain.Year)
        || (stretch.Grain == Grain.Year && (turn is StoryTurn.To or StoryTurn.Opens || (turn is StoryTurn.None or StoryTurn.Bound or StoryTurn.Compared && before.Grain == Grain.Year)) && stretch.Date.Year - before.Date.Year is >= -2 and <= 12);
}
