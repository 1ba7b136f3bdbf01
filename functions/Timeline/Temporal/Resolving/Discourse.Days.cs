using NodaTime;
using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Resolving;

/// <content>The day that the text tells of.</content>
internal sealed partial class Discourse
{
    /// <summary>How many days back the story of news reaches.</summary>
    private const int StoryDays = 60;

    /// <summary>How many days back a day is a precedent.</summary>
    private const int OldDays = 400;

    /// <summary>The day spoken of last.</summary>
    public Stretch? LastDay { get; private set; }

    /// <summary>The day named last, be it in passing, and the sentence.</summary>
    private (Stretch Day, int Sentence)? latest;

    /// <summary>
    /// The day spoken of last of those that have begun, and the sentence: "Prices slipped yesterday. A report is due Friday. By noon they were up."
    /// </summary>
    private (Stretch Day, int Sentence)? dayBegun;

    /// <summary>The day before today, of the last few, that was spoken of last, and the sentence.</summary>
    private (Stretch Day, int Sentence)? dayPast;

    /// <summary>"A plane crashed late Monday, and searchers reached it early today. It had left at 8:35 p.m.": the day before today that is told of.</summary>
    public Stretch? DayPast(int sentence) => !Narrative && dayPast is { } past && past.Sentence >= sentence - ReportLength ? past.Day : null;

    /// <summary>The day spoken of last of those still to come, and the sentence.</summary>
    private (Stretch Day, int Sentence)? dayDue;

    /// <summary>How many sentences on what is to come is of the day to come that was named; a new paragraph counts for two.</summary>
    private const int DueReach = 4;
    private const int DueDays = 7;

    /// <summary>
    /// "They dock Saturday. … They lifted off on Thursday. Docking is set for 3:14 p.m.": the day to come that was named, while nothing speaks of today.
    /// </summary>
    public Stretch? DayDue(int sentence) => !Narrative && dayDue is { } due && due.Sentence >= sentence - DueReach && due.Day.Date <= Now.Date.PlusDays(DueDays)
        && !SpeaksOfToday(due.Sentence) ? due.Day : null;

    /// <summary>For how many sentences a day of the last few is told of in the past; a new paragraph counts for two.</summary>
    private const int ToldReach = 6;
    private const int ToldDays = 4;

    /// <summary>Whether the text has told of something that happened in the last few days.</summary>
    private bool tellsNews;

    /// <summary>The days that the text has named with their year.</summary>
    private readonly List<LocalDate> dated = [];

    /// <summary>The day of that date that the text has named with its year; <see langword="null"/> where it has named none.</summary>
    public Stretch? Dated(MonthDayCycle date) =>
        dated.FindLastIndex(day => day.Month == date.Month && day.Day == date.Day) is >= 0 and var last ? Stretch.OfDay(dated[last]) : null;

    /// <summary>How many days apart two days are of which one, long past, lends the other its year.</summary>
    private const int BesideDays = 3;

    /// <summary>How many years after a day the years are that have nothing to do with it.</summary>
    private const int OtherTimes = 10;

    /// <summary>
    /// The day of that date within a few days of one that the text has named with its year; <see langword="null"/> where it has named none, or where one just
    /// past is meant as well.
    /// </summary>
    public Stretch? DatedNear(MonthDayCycle date)
    {
        if (Narrative || dated.Count == 0 || Occurrences.AtOrBefore(date, Now.Date) is not { } last || last.End.PlusDays(StoryDays) > Now)
        {
            return null;
        }

        for (var i = dated.Count - 1; i >= 0; i--)
        {
            // "Signed on 1 July 1890. … In February 2022 a law was passed. There were clashes on 30 June": the text has come to other times.
            if (dated[i] <= Now.Date && !(yearNamed is { } year && year.Year.Date.Year > dated[i].Year + OtherTimes)
                && Occurrences.AtOrBefore(date, dated[i].PlusDays(BesideDays)) is { } day && Period.DaysBetween(day.Date, dated[i]) <= BesideDays)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>The date in the year of a day that the text has named with it, the last of which it is that weekday.</summary>
    public Stretch? InYearDated(Cycle date, int weekday)
    {
        for (var i = dated.Count - 1; i >= 0; i--)
        {
            if (Occurrences.Inside(date, Stretch.OfYear(dated[i].Year)) is { } day && (int)day.Date.DayOfWeek == weekday)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>Notes that the text has named a day with its year.</summary>
    public void Date(Stretch day) => dated.Add(day.Date);

    /// <summary>The last sentence that spoke of today.</summary>
    private int todaySentence = int.MinValue;

    /// <summary>The last sentence that spoke of what today is still to bring.</summary>
    private int todayDue = int.MinValue;

    /// <summary>How many sentences a new paragraph counts for.</summary>
    private const int ParagraphStep = 2;

    /// <summary>The last sentence that told something of today.</summary>
    private int todayTold = int.MinValue;

    /// <summary>The sentence that spoke of <see cref="LastDay"/>.</summary>
    private int daySentence = int.MinValue;

    /// <summary>Whether the day named last was only that on which something was said.</summary>
    private bool isDaySaid;

    /// <summary>Whether the first day that the text tells of is yesterday.</summary>
    public bool OpensYesterday { private get; init; }

    /// <summary>The day of what is told in the past before any day is named.</summary>
    private Stretch FirstDay => OpensYesterday && LastDay is null && Tense == Tense.Past && !Narrative ? Today.Plus(-1) : Today;

    /// <summary>Whether a sentence has told of a day gone by.</summary>
    public bool TellsOfDay(int sentence) => !Narrative && daySentence == sentence && LastDay is { } day && day.Start <= Now;

    /// <summary>The day of a time of day that names none: the one spoken of, if the tense agrees.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="isThat">Whether the words say "that": then it is the day named last, be it in passing.</param>
    /// <param name="isNow">Whether it is of now rather than of what is told: it heads an entry of what is told as it happens, or is a night.</param>
    public (Stretch Stretch, AnchorKind Kind) DaySpoken(int sentence, bool isThat = false, bool isNow = false)
    {
        if (!Narrative && latest is { } named && (named.Sentence == sentence
                || (isThat && (named.Sentence >= sentence - ParagraphStep || IsOnlyTold(named.Day, named.Sentence, sentence)))) && !IsAhead(named.Day)
            && (isThat || !IsOverBy(named.Day, sentence)))
        {
            return (named.Day, AnchorKind.LastMention);
        }

        // "A vote was held on Wednesday. Today the count began at 9 a.m."
        if (!Narrative && todayTold == sentence && !(latest is { } other && other.Sentence == sentence))
        {
            return (Today, AnchorKind.PublishDate);
        }

        return LastDay is { } day && (Narrative || (daySentence >= sentence - 2 && !(Tense == Tense.Past && day.Date > Now.Date) && !IsOverBy(day, sentence)))
            ? (day, AnchorKind.LastMention)
            : Tense is Tense.Past or Tense.None && !isNow && LastDay is { } night && IsStillTold(night, sentence)
            ? (night, AnchorKind.LastMention)
            : Tense == Tense.Past && LastDay is { } ahead && ahead.Date > Now.Date && dayBegun is { } past
                && (past.Sentence >= sentence - 2 || (!isNow && IsToldFrom(past.Day, past.Sentence, sentence)))
            ? (past.Day, AnchorKind.LastMention)
            : HeadOf(sentence) is { Grain: Grain.Day } head
            ? (head, AnchorKind.LastMention)
            : Tense == Tense.Past && !isNow && DayOn(sentence) is { } on && IsOfLastDays(on)
            ? (on, AnchorKind.LastMention)
            : Tense == Tense.Past && !isNow && chronology is { IsStated: true, From.Grain: <= Grain.Day } old && !Narrative && old.Sentence == LastSentence
                && old.Sentence >= sentence - BesideReach && old.From.End <= Now
            ? (Stretch.OfDay(old.From.Date), AnchorKind.LastMention)
            : (isNow ? Today : FirstDay, AnchorKind.PublishDate);
    }

    /// <summary>How many sentences back the day is told that "the Monday" comes after.</summary>
    private const int WeekdayReach = 3;

    /// <summary>The day that "the Monday" comes after.</summary>
    public Stretch? DayBeside(int sentence) => LastDay is { } day && (Narrative || daySentence >= sentence - WeekdayReach) && !IsAhead(day) ? day : null;

    /// <summary>The days from one to another that were named last, and the sentence.</summary>
    private (LocalDate From, LocalDate To, int Sentence)? span;

    /// <summary>Notes days from one to another.</summary>
    public void Span(LocalDate from, LocalDate to, int sentence) => span = (from, to, sentence);

    /// <summary>"July 8-10: Fiddle weekend. There is a recital on the Saturday": the only one of those days.</summary>
    public Stretch? InSpan(Cycle cycle, int sentence) =>
        span is { } days && sentence - days.Sentence <= WeekdayReach && Occurrences.After(cycle, days.From.PlusDays(-1)) is { } day && day.Date <= days.To ? day
            : null;

    /// <summary>
    /// "He was arrested on Saturday. … He had been seen at 4 p.m.": what is told in the past is of the day told of, for some sentences, while nothing speaks of
    /// today.
    /// </summary>
    private bool IsStillTold(Stretch day, int sentence) => IsToldFrom(day, daySentence, sentence);

    /// <summary>"He was hit on January 12. … Somebody will have footage from that evening": what hangs on the day told of does so for longer.</summary>
    private bool IsOnlyTold(Stretch day, int told, int sentence) => IsToldFrom(day, told, sentence, ReportLength, ReportLength);

    /// <summary>
    /// The same of a day before one still to come: "Two drowned Thursday. A service will be held Monday. … The raft had overturned at 4:15 p.m."
    /// </summary>
    private bool IsToldFrom(Stretch day, int told, int sentence, int reach = ToldReach, int beside = BesideReach) =>
        told >= sentence - reach && todaySentence < told && (IsOfLastDays(day)
            || (!tellsNews && told >= sentence - beside && day.End <= Now.Date.AtMidnight() && day.End.PlusDays(StoryDays) > Now));

    /// <summary>
    /// "Stocks fell yesterday. … The index lost 2% on the day, after 3% a day earlier": the day of the last few that the text is on, while nothing speaks of
    /// today.
    /// </summary>
    private Stretch? DayOn(int sentence) =>
        !Narrative && Tense is Tense.Past or Tense.None && LastDay is { } day && IsOnlyTold(day, daySentence, sentence) ? day : null;

    private bool IsOfLastDays(Stretch day) => day.End <= Now.Date.AtMidnight() && day.End.PlusDays(ToldDays) > Now;

    /// <summary>
    /// How many sentences back, a new paragraph counting for two, a day of some weeks ago is still told of, where the text tells of none nearer to us.
    /// </summary>
    private const int BesideReach = 3;

    /// <summary>Whether the text has spoken of today since a sentence.</summary>
    public bool SpeaksOfToday(int since) => Math.Max(todaySentence, todayDue) >= since;

    /// <summary>Notes that the text has spoken of today.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="isSaid">Whether it is only when something was said.</param>
    /// <param name="isFrom">Whether it is only when something is to begin.</param>
    public void SpeakOfToday(int sentence, bool isSaid, bool isFrom)
    {
        // "Announced on Monday that it would close from today": the text is on Monday.
        if (isFrom && Tense == Tense.Future)
        {
            todayDue = sentence;
            return;
        }

        todaySentence = sentence;
        todayTold = isSaid ? todayTold : sentence;
    }

    /// <summary>"Turnout on Thursday was low. The result is expected at 10 p.m.": what is still to come is not of a day gone by.</summary>
    private bool IsOverBy(Stretch day, int sentence) => day.End <= Now && !(headed is { } head && head.Day == day && sentence - head.Sentence <= HeadedReach)
        && (Tense == Tense.Future || (Tense == Tense.Present && daySentence < sentence));

    /// <summary>
    /// "A bus crashed Thursday, police said Friday", "a man was shot Friday, where two had been killed on April 20, 1999": a day that only says when it was
    /// said, or an old one, does not become the story's.
    /// </summary>
    private bool IsInPassing(Stretch named, Stretch day, int sentence, StoryTurn turn, bool isSaid) =>
        !Narrative && daySentence >= sentence - (named.End.PlusDays(OldDays) < Now ? ToldReach : 2) && day.Start <= Now
            && day.End.PlusDays(isSaid && daySentence == sentence ? OldDays : StoryDays) > Now
        && ((isSaid && named.Start > day.Start) || (turn is StoryTurn.None or StoryTurn.To or StoryTurn.Aside && named.End.PlusDays(OldDays) < Now));

    private void SpeakOfDay(Stretch named, int sentence, StoryTurn turn, bool isSaid, bool isTimed)
    {
        latest = (named, sentence);
        dayDue = named.Date > Now.Date ? (named, sentence) : dayDue;
        dayPast = IsOfLastDays(named) && !isSaid ? (named, sentence) : dayPast;
        // "The inquiry was told Friday that he rang on July 3, 2022", "… was told Friday. He rang at 2:12 a.m. on July 3, 2022": of that day.
        var isOfSaid = isDaySaid && daySentence >= (isTimed ? sentence - ToldReach : sentence) && turn is StoryTurn.None or StoryTurn.To or StoryTurn.Opens;
        isDaySaid = isSaid;
        LastDay = !isOfSaid && LastDay is { } day && IsInPassing(named, day, sentence, turn, isSaid) ? day
            // "A bomb exploded Saturday. The park will reopen Tuesday, officials said Sunday."
            : isSaid && LastDay is { } next && next.Start > Now && dayBegun is { } begun && IsInPassing(named, begun.Day, sentence, turn, isSaid) ? begun.Day
                : named;
        tellsNews |= !isSaid && named.Start <= Now && named.End.PlusDays(ToldDays) > Now;
        daySentence = sentence;
        dayBegun = LastDay is { } spoken && spoken.Date <= Now.Date ? (spoken, sentence) : dayBegun;
    }
}
