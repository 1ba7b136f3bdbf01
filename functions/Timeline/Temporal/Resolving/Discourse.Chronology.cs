namespace Timeline.Temporal.Resolving;

/// <content>What the text goes on from, besides what it spoke of last.</content>
internal sealed partial class Discourse
{
    private Chronology? chronology;

    /// <summary>What something was compared with last, and the sentence.</summary>
    private (Stretch Stretch, int Sentence)? passing;

    /// <summary>Whether a chronology of what is past is being told.</summary>
    public bool IsChronology => chronology is { } told && told.From.Start < Now;

    /// <summary>The date that a mention goes on from, in another year than ours.</summary>
    /// <param name="how">How the mention stands in its text.</param>
    /// <param name="isDay">Whether it is a day of the year.</param>
    public Stretch? Opened(Telling how, bool isDay) =>
        chronology is { } told && told.From.Date.Year != Now.Year && told.Holds(how, isDay) ? told.From : null;

    /// <summary>Notes that a chronology begins, or goes on.</summary>
    public void Open(Chronology told) => chronology = told;

    /// <summary>Notes that the text is back in its own days.</summary>
    public void Close() => chronology = null;

    /// <summary>"The lowest since 2001. That year …": the year named in passing, if nothing was told of since.</summary>
    public Stretch? YearInPassing(int sentence) => passing is { Stretch.Grain: Grain.Year } named && named.Sentence == sentence - 1 && LastSentence <= named.Sentence ? named.Stretch : null;

    /// <summary>"Next week will bring a report on jobs, due on Friday": the week that a sentence has spoken of.</summary>
    public Stretch? WeekAhead(int sentence) => !Narrative && Last is { Grain: Grain.Week } week && LastSentence == sentence && week.Start > Now ? week : null;
}
