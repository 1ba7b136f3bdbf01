using NodaTime;
using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Resolving;

/// <content>What the text goes on from, besides what it spoke of last.</content>
internal sealed partial class Discourse
{
    private Chronology? chronology;

    /// <summary>What something was compared with last, and the sentence.</summary>
    private (Stretch Stretch, int Sentence)? passing;

    /// <summary>Whether a chronology of what is past is being told.</summary>
    public bool IsChronology => chronology is { } told && told.From.Start < Now;

    /// <summary>The date that a mention goes on from, in another year than ours; in a list of days in any.</summary>
    /// <param name="how">How the mention stands in its text.</param>
    /// <param name="isDay">Whether it is a day of the year.</param>
    /// <param name="isHoliday">Whether it is a holiday.</param>
    public Stretch? Opened(Telling how, bool isDay, bool isHoliday) =>
        chronology is { } told && (told.From.Date.Year != Now.Year || (isDay && how.Has(Cues.Entry))) && told.Holds(how, isDay, isHoliday, IsOld(told))
            ? told.From : null;

    /// <summary>
    /// "He was arrested in March 2021. He was charged in May": what the sentence before told of, in another year than ours, where this one tells on in the
    /// past.
    /// </summary>
    public Stretch? ToldBefore(Telling how) =>
        !Narrative && chronology is { IsStated: true, From.Grain: < Grain.Year } before && before.From.Date.Year != Now.Year && before.From.Start < Now
        && (before.Sentence == how.Sentence - 1 || (IsOld(before) && before.Sentence == LastSentence && before.Sentence >= how.Sentence - BesideReach))
        && how is { Tense: Expressions.Tense.Past, Turn: StoryTurn.None or StoryTurn.To } && !how.Has(Cues.Saying | Cues.Background) ? before.From : null;

    /// <summary>How many years back a day is that a text goes on from in its next paragraph.</summary>
    private const int OldYears = 5;

    /// <summary>"On 8 March 1887 a water main burst. (New paragraph.) The first crowd gathered on 14 March": a day of other times.</summary>
    public bool IsFromOldDay => chronology is { From.Grain: <= Grain.Day } open && IsOld(open);

    private bool IsOld(Chronology open) => open.From.Date.Year + OldYears < Now.Year;

    /// <summary>"In March 1974 she walked out, and by the end of the week …": a week of that time, not of ours.</summary>
    public bool IsLongPast(Telling how) => how.Tense == Expressions.Tense.Past && LastSentence == how.Sentence && Last is { } last
        && last.End.PlusDays(StoryDays) < Now && chronology is not null;

    /// <summary>Notes that a chronology begins, or goes on.</summary>
    public void Open(Chronology told) => chronology = told;

    /// <summary>Notes that a time of the day that a chronology goes on from, or of the next, is told.</summary>
    public void GoOnWith(LocalDate day, int sentence) =>
        chronology = chronology is { From.Grain: <= Grain.Day } open && Period.DaysBetween(open.From.Date, day) is 0 or 1 ? open with { Sentence = sentence }
            : chronology;

    /// <summary>How many days back a day is that weekdays go on from: those of a nearer one are ours.</summary>
    private const int WeekDays = 8;

    /// <summary>How many sentences apart such days are.</summary>
    private const int WeekPause = 3;

    private (Stretch Day, int Sentence, bool IsMain)? told;

    /// <summary>"On Friday 12 July …. On Saturday …", "arrested on Friday 12 July and charged on Sunday": the day that a weekday goes on from.</summary>
    public Stretch? DayTold(Telling how) =>
        !Narrative && how.Tense == Expressions.Tense.Past && told is { } day
        && (how.Turn == StoryTurn.Opens ? how.Sentence - day.Sentence <= WeekPause : day.IsMain && day.Sentence == how.Sentence && IsMain(how)) ? day.Day
            : null;

    /// <summary>Notes a day said with its weekday, or what goes on from it; a day of ours ends it.</summary>
    public void TellDay(Stretch day, Telling how, bool isNamed)
    {
        if (day.End.PlusDays(WeekDays) >= Now)
        {
            told = null;
        }
        else if (isNamed || (told is { } before && how.Sentence - before.Sentence <= WeekPause))
        {
            told = (day, how.Sentence, IsMain(how));
        }
    }

    /// <summary>
    /// Whether it tells on: "arrested on Tuesday, May 19, police said on Friday" and "the man, who was arrested on Tuesday, May 19, died on Friday" do not.
    /// </summary>
    private static bool IsMain(Telling how) => how.Turn is StoryTurn.None or StoryTurn.To or StoryTurn.Opens && !how.Has(Cues.Saying | Cues.Background);

    /// <summary>The year named last, and the sentence.</summary>
    private (Stretch Year, int Sentence)? yearNamed;

    /// <summary>Notes that the text has named a year.</summary>
    public void NameYear(Stretch year, int sentence) => yearNamed = (year, sentence);

    /// <summary>The year named in this sentence or one of the few before.</summary>
    public Stretch? YearNamed(int sentence) => yearNamed is { } named && sentence - named.Sentence <= WeekPause ? named.Year : null;

    /// <summary>The year gone by that the text has named last.</summary>
    public Stretch? YearTold => yearNamed is { } named && named.Year.End <= Now ? named.Year : null;

    /// <summary>Notes that the text is back in its own days.</summary>
    public void Close() => chronology = null;

    /// <summary>
    /// "The lowest since 2001. That year …", "the biggest drop since October 1997. That month …": what was named in passing, if nothing was told of since.
    /// </summary>
    public Stretch? InPassing(Cycle cycle, int sentence) =>
        passing is { } named && named.Sentence is var told && (told == sentence || told == sentence - 1) && LastSentence <= told
        && (named.Stretch.Grain, cycle) is (Grain.Year, UnitCycle { Unit: Unit.Year } or MonthCycle or SeasonCycle)
            or (Grain.Month, UnitCycle { Unit: Unit.Month }) or (Grain.Season, SeasonCycle) or (Grain.Day, UnitCycle { Unit: Unit.Day }) ? named.Stretch : null;

    /// <summary>"It drifted for most of last weekend, and on Sunday …": the weekend that a sentence has spoken of.</summary>
    public Stretch? WeekendIn(int sentence) => SpokenIn(sentence) is { Grain: Grain.Weekend } weekend ? weekend : null;

    /// <summary>The season that a sentence has spoken of last.</summary>
    public Stretch? SeasonIn(int sentence) => SpokenIn(sentence) is { Grain: Grain.Season } season ? season : null;

    /// <summary>What a sentence has spoken of that is still to come: "opens on Oct. 12 and ends in May".</summary>
    public Stretch? AheadIn(int sentence) => SpokenIn(sentence) is { Grain: Grain.Day or Grain.Month } ahead && ahead.Start > Now ? ahead : null;

    /// <summary>What a sentence has told of that is past: "said in February that it would open in October".</summary>
    public Stretch? PastIn(int sentence) => SpokenIn(sentence) is { Grain: Grain.Day or Grain.Week or Grain.Month or Grain.Season } told && told.End <= Now
        ? told : null;

    /// <summary>"Next week will bring a report on jobs, due on Friday": the week that a sentence has spoken of.</summary>
    public Stretch? WeekAhead(int sentence) => SpokenIn(sentence) is { Grain: Grain.Week } week && week.Start > Now ? week : null;

    private Stretch? SpokenIn(int sentence) => !Narrative && LastSentence == sentence ? Last : null;
}
