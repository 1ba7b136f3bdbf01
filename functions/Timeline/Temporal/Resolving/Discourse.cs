using NodaTime;
using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Resolving;

/// <summary>
/// What the text has said so far, as far as time goes: the publish date, the date spoken of last, and the kind of text.
/// </summary>
internal sealed partial class Discourse(PublishTime published, TextKind kind, bool isList, StatedAhead ahead)
{
    public PublishTime Published { get; } = published;

    /// <summary>The days to come that the text names by their date.</summary>
    public StatedAhead Ahead { get; } = ahead;

    public LocalDateTime Now { get; } = published.Local;

    /// <summary>Histories tell their own chronology: dates hang on one another, not on the publish date.</summary>
    public bool Narrative { get; } = kind != TextKind.News;

    /// <summary>Whether the text speaks of its own day, so that a bare weekday and what lies ahead hang on the publish date.</summary>
    public bool OwnDay { get; } = kind != TextKind.History;

    /// <summary>The stretch spoken of last, whatever its grain.</summary>
    public Stretch? Last { get; private set; }

    /// <summary>What that did to the story.</summary>
    public StoryTurn LastTurn { get; private set; }

    /// <summary>Where the story stands: unlike <see cref="Last"/> it does not follow a year named in passing.</summary>
    private Stretch? story;

    /// <summary>The month, week or day spoken of last, and the sentence.</summary>
    private (Stretch Stretch, int Sentence)? fine;

    /// <summary>What was spoken of last of what has begun, and the sentence.</summary>
    private (Stretch Stretch, int Sentence)? begun;

    /// <summary>The day of a flashback, which the story did not move to, and the sentence.</summary>
    private (Stretch Stretch, int Sentence)? bound;

    /// <summary>"I had written on the 12th, and again a week later": the day that a sentence has told back to.</summary>
    public Stretch? BoundIn(int sentence) => bound is { } back && back.Sentence == sentence && LastSentence < sentence ? back.Stretch : null;

    /// <summary>Whether the words named the year of <see cref="Last"/>.</summary>
    private bool isStated;

    /// <summary>Whether "since" stood before <see cref="Last"/>.</summary>
    public bool IsSince { get; private set; }

    /// <summary>The stretch spoken of last, if the words named its year.</summary>
    public Stretch? LastStated => isStated ? Last : null;

    /// <summary>The sentence that spoke of <see cref="Last"/>.</summary>
    public int LastSentence { get; private set; } = int.MinValue;

    /// <summary>For how many days a day that only says which thing is meant is one that the story may be at.</summary>
    private const int AsideDays = 7;

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
            // "Settled at $8 on Friday. Corn for December fell. A week earlier …": what lies ahead is not what it was counted from.
            return unit is Unit.Day or Unit.Night && DayOn(sentence) is { } on ? (on, AnchorKind.LastMention)
                : unit == Unit.Week && !Narrative && IsFresh(sentence) && LastDay is { } near && near.Start <= Now && daySentence >= sentence - 2
                ? (near, AnchorKind.LastMention) : (Today, AnchorKind.PublishDate);
        }

        // "They built too much in the '80s. Prices are up from the year before": not from a decade.
        if (!Narrative && unit <= Unit.Year && last.Grain > Grain.Year)
        {
            return (Today, AnchorKind.PublishDate);
        }

        // Days are counted from a day, not from a month named in passing; weeks at least not from a year.
        var isOfDay = unit is Unit.Second or Unit.Minute or Unit.Hour or Unit.Day or Unit.Night;
        var isOfWeek = unit is Unit.Week or Unit.Weekend or Unit.Fortnight;
        var isDayFresh = !Narrative && daySentence >= sentence - 2;
        var isTooCoarse = last.Grain > (isOfDay && isDayFresh ? unit >= Unit.Day ? Grain.Day : Grain.PartOfDay : Grain.Month);
        var isOlder = IsChronology && last.Grain < Grain.Year && LastSentence > daySentence && LastDay is { } left && !last.Interval.Contains(left.Start);
        return (LastDay is { } day && (isOfDay || isOfWeek) && isTooCoarse && !isOlder && !(!Narrative && Tense == Tense.Past && day.Start > Now) ? day : last,
            AnchorKind.LastMention);
    }

    /// <summary>
    /// For how many sentences what was told is what "that year" and "the following spring" hang on, where they tell of the past: a new paragraph counts for
    /// two.
    /// </summary>
    private const int AnaphorReach = 6;

    /// <summary>
    /// The sentence that "that year", "the same evening" and "the following spring" are to be read in: "She graduated in 1950. (New paragraph.) The same year
    /// she met Aldo". Told in the past, they hang on what was told, not on the day of the news.
    /// </summary>
    public int Recalling(int sentence) => Tense is Tense.Past or Tense.None && LastSentence >= sentence - AnaphorReach ? Math.Min(sentence, LastSentence + 2)
        : sentence;

    /// <summary>What "the following month" follows: "He was freed in March, of a sentence imposed in 2005. The following month he moved."</summary>
    public (Stretch Stretch, AnchorKind Kind) SpokenBeside(Unit unit, int sentence) =>
        unit == Unit.Month && Last is { Grain: > Grain.Month } && fine is { } month && month.Sentence >= sentence - 2 ? (month.Stretch, AnchorKind.LastMention)
            : Spoken(unit, sentence);

    /// <summary>The stretch of a grain or finer that was spoken of last, in the last few sentences.</summary>
    public Stretch? Fine(Grain grain, int sentence) => fine is { } last && last.Stretch.Grain <= grain && last.Sentence >= sentence - AnaphorReach
        ? last.Stretch : null;

    /// <summary>
    /// What "three days later" is counted from where what was spoken of last lies ahead: "The talks start Tuesday. A group admitted the attack three days
    /// later".
    /// </summary>
    public Stretch? Begun(Unit unit, int sentence) =>
        begun is { } last && last.Sentence >= sentence - 2 && last.Stretch.Grain <= (Stretch.GrainOf(unit) is > Grain.Day and var grain ? grain : Grain.Day)
            ? last.Stretch : null;

    /// <summary>What a shift is counted from; "a week before", where only this month or year was spoken of, from today.</summary>
    public (Stretch Stretch, AnchorKind Kind) SpokenBefore(Shift shift, int sentence)
    {
        var (spoken, kind) = Spoken(shift.Amount.Unit, sentence);
        return !Narrative && shift.Sign < 0 && spoken.Grain is >= Grain.Month and <= Grain.Year && Stretch.GrainOf(shift.Amount.Unit) < spoken.Grain
            && spoken.End.PlusDays(MonthDays) > Now
            ? (Today, AnchorKind.PublishDate)
            : (spoken, kind);
    }

    /// <summary>A date with its year is taken at its word, whatever the publish date says.</summary>
    private bool IsAhead(Stretch stretch) => !Narrative && !isStated && Tense == Tense.Past && stretch.Date > Now.Date;

    /// <summary>
    /// What "the year" and "the month" are: those of a date in this sentence or the one before, of the quarter reported on, else those we are in; what is still
    /// to come of them is ours.
    /// </summary>
    public (Stretch Stretch, AnchorKind Kind) SpokenHere(Grain grain, Telling how)
    {
        var sentence = how.Sentence;
        // "Shut twice since 2019. They are to finish by the end of the year": a year that something goes on from is not told of.
        // "Sold in October. (New paragraph.) He sold half of it during the month."
        var reach = IsSince ? 0 : grain == Grain.Month && Tense == Tense.Past && Topic is { Grain: Grain.Month } ? 2 : 1;
        var (spoken, kind) = Topic is { } last && (Narrative || LastSentence >= sentence - reach) ? (last, AnchorKind.LastMention)
            : HeadOf(sentence) is { } head ? (head, AnchorKind.LastMention)
            : grain == Grain.Year && Tense != Tense.Future && Quarter(sentence) is { } on ? (on, AnchorKind.LastMention)
            : grain == Grain.Day && DayOn(sentence) is { } day ? (day, AnchorKind.LastMention)
            : (grain == Grain.Day ? FirstDay : Today, AnchorKind.PublishDate);
        if (Narrative)
        {
            return (spoken, kind);
        }

        if (grain == Grain.Month && Tense == Tense.Past && MonthTold(sentence) is { } told
            && (spoken.Grain > grain || kind == AnchorKind.PublishDate || told.Start > spoken.Start))
        {
            return (told, AnchorKind.LastMention);
        }

        return IsAhead(spoken) || (IsOutOfTense(spoken, grain) && !(how.Has(Cues.Would) && PastIn(sentence) == spoken))
            || (kind == AnchorKind.LastMention && IsLeft(spoken, grain, sentence)) ? (Today, AnchorKind.PublishDate) : (spoken, kind);
    }

    /// <summary>
    /// Whether the tense does not fit it. "We cannot wait until 1995. They cut estimates for the year": what was done was done for ours; nor is what is still
    /// to come of a year gone by.
    /// </summary>
    private bool IsOutOfTense(Stretch spoken, Grain grain) => Tense switch
    {
        Tense.Past => grain == Grain.Year && spoken.Start > Now,
        Tense.Future => spoken.Grain <= grain && Stretch.Containing(grain, spoken.Start).End <= Now,
        _ => false,
    };

    /// <summary>
    /// Whether the text is back with us. "The plane vanished on March 8. Rebels shot one down earlier in the week", told in July; "the trial is to open on
    /// March 8. They hope to pick a jury by the end of the month", told in November.
    /// </summary>
    private bool IsLeft(Stretch spoken, Grain grain, int sentence) =>
        (grain < Grain.Year && !(grain == Grain.Month && spoken.Grain == grain && Tense == Tense.Past) && LastSentence < sentence && !IsChronology
            && spoken.End.PlusDays(grain == Grain.Week ? InWeekDays : StoryDays) < Now)
        || (grain == Grain.Year && spoken.Grain == Grain.Year && LastSentence < sentence && spoken.Start > Now && Tense != Tense.Past)
        || (grain >= Grain.Month && !isStated && Tense is Tense.Future or Tense.Present && spoken.Grain < grain
            && (grain > Grain.Month || LastSentence < sentence) && spoken.Start > Stretch.Containing(grain, Now).End);

    /// <summary>For how many days "earlier in the week" is of the week of a day told of.</summary>
    private const int InWeekDays = 7;

    /// <summary>How many sentences on "the 23rd" is of a month told of.</summary>
    private const int MonthReach = 3;

    /// <summary>The month of "the 23rd": that of a date just spoken of, or of a day of its year told of in the paragraph before.</summary>
    public Stretch? MonthSpoken(int sentence) =>
        bound is { } back && back.Sentence > LastSentence && back.Sentence >= sentence - 1 ? back.Stretch :
        Last is { Grain: <= Grain.Month } last && (LastSentence >= sentence - 1
            || (Tense == Tense.Past && last.Grain is <= Grain.Day or Grain.Month
                && LastSentence >= sentence - (isStated && last.Grain <= Grain.Day ? AnaphorReach : MonthReach))) && !IsAhead(last) ? last : null;

    /// <summary>News comes back to its own day after a sentence or two; a history stays where it is.</summary>
    private bool IsFresh(int sentence) => Narrative || LastSentence >= sentence - 2;

    /// <summary>Notes that the text has spoken of a stretch.</summary>
    /// <param name="stretch">The stretch.</param>
    /// <param name="sentence">The sentence that did.</param>
    /// <param name="turn">What it does to the story.</param>
    /// <param name="isStated">Whether the words name its year, or hang on words that do.</param>
    /// <param name="isSaid">Whether it only tells when something was said.</param>
    /// <param name="isBackground">Whether it only says who or what is meant.</param>
    /// <param name="isSince">Whether "since" stands before it: "the biggest drop since April 10".</param>
    /// <param name="isToldBack">Whether it is told back with "had".</param>
    public void Speak(Stretch stretch, int sentence, StoryTurn turn, bool isStated, bool isSaid, bool isBackground = false, bool isSince = false,
        bool isToldBack = false)
    {
        if (!Narrative && turn == StoryTurn.Compared && (stretch.Grain >= Grain.Month || (isSince && stretch.Grain <= Grain.Day)))
        {
            passing = (stretch, sentence);
            return;
        }

        // "Starts rose in April. In April 1988 the rate was lower. Sales for the month fell": of the later one.
        if (stretch.Grain == Grain.Month && stretch.Start <= Now && comparison?.To != stretch
            && !(MonthTold(sentence) is { } told && told.Start > stretch.Start))
        {
            month = (stretch, sentence);
        }

        // "Claims fell last week. In the same week a year ago they rose. Orders were up from a week earlier": of the later one.
        if (stretch.Grain == Grain.Week && stretch.Start <= Now && comparison?.To != stretch
            && !(WeekNear(sentence) is { } later && later.Start > stretch.Start))
        {
            week = (stretch, sentence);
        }

        // "The October 9 election … an overnight attack": it only says which election.
        // "The truce, which began Nov. 29 after weeks of fighting, was to expire at midnight": of our day.
        // "The board said the plant had caught fire on Tuesday. At 9 a.m. …": there is no other day to be told of.
        var isOnly = turn == StoryTurn.Bound && isToldBack && !isSince && LastDay is null && !SpeaksOfToday(0);
        if (stretch.Grain <= Grain.Day && !(isBackground && !Narrative) && !(turn == StoryTurn.Aside && (InStory || stretch.End.PlusDays(AsideDays) < Now))
            && !(!Narrative && turn == StoryTurn.Bound && !isOnly))
        {
            SpeakOfDay(Stretch.OfDay(stretch.Date), sentence, turn, isSaid, isTimed: stretch.Grain < Grain.Day);
        }

        // "Four died Saturday. The man had bought the rifle on Oct. 4. He was found the next day": the story is where it was.
        if (!Narrative && !isOnly && turn == StoryTurn.Bound && stretch.Grain <= Grain.Day && LastDay is not null && daySentence >= sentence - 2)
        {
            bound = (stretch, sentence);
            return;
        }

        // "Claims fell last week, the department said Thursday. The week before, they rose."
        if (isSaid && !Narrative && LastSentence == sentence && Last is { Grain: > Grain.Day })
        {
            return;
        }

        if (isBackground)
        {
            background = (stretch, sentence, Told.Stretch, Told.Sentence);
        }

        fine = stretch.Grain <= Grain.Month ? (stretch, sentence) : fine;
        begun = stretch.Date <= Now.Date ? (stretch, sentence) : begun;
        Last = stretch;
        LastTurn = turn;
        LastSentence = sentence;
        this.isStated = isStated;
        IsSince = isSince;
        if (Moves(stretch, turn))
        {
            story = stretch;
        }
    }

    private bool Moves(Stretch stretch, StoryTurn turn) => story is not { } before
        || (turn != StoryTurn.Aside && stretch.Grain < Grain.Year)
        || (stretch.Grain == Grain.Year && (turn is StoryTurn.To or StoryTurn.Opens
                || (turn is StoryTurn.None or StoryTurn.Bound or StoryTurn.Compared && before.Grain == Grain.Year))
            && stretch.Date.Year - before.Date.Year is >= -2 and <= 12);
}
