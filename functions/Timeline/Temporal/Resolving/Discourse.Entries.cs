using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Resolving;

/// <content>The entries of previews, of diaries and of days told by the clock.</content>
internal sealed partial class Discourse
{
    /// <summary>How many sentences apart the entries of a preview are; a new paragraph counts for two.</summary>
    private const int PreviewReach = 10;

    /// <summary>The last entry of a list of what is to come.</summary>
    private int preview = int.MinValue;

    /// <summary>"What to watch this week: … Tuesday: a survey": whether such an entry is still to come.</summary>
    public bool IsPreview(int sentence)
    {
        var isNext = !Narrative && (preview >= sentence - PreviewReach || (LastSentence >= sentence - PreviewReach && Last is { Grain: Grain.Week } week
                && week.End > Now));
        preview = isNext ? sentence : preview;
        return isNext;
    }

    /// <summary>How many sentences may stand between two entries under their times of day; a new paragraph counts for two.</summary>
    public const int EntryReach = 12;

    /// <summary>The day of the entries under their times of day, and the sentence that led into them or the last one's.</summary>
    private (Stretch Day, int Sentence)? entries;

    /// <summary>Notes the day of entries to come: "Timeline of the shooting on May 14: … 9:02 a.m. … 9:05 a.m.".</summary>
    public void Lead(Stretch day, int sentence) => entries = (day, sentence);

    /// <summary>The day of an entry under its time of day, where the text has said it.</summary>
    public Stretch? DayOfEntry(int sentence) => entries is { } led && sentence - led.Sentence <= EntryReach ? led.Day : null;

    /// <summary>How many sentences stand in an entry of a day, told in the present; a new paragraph counts for two.</summary>
    private const int HeadedReach = 3;

    /// <summary>The day that heads an entry, and the sentence: "Sunday, September 14: A bank pulls out. By evening lawyers are drafting a petition."</summary>
    private (Stretch Day, int Sentence)? headed;

    /// <summary>Notes the day that heads an entry.</summary>
    public void HeadDay(Stretch day, int sentence) => headed = (day, sentence);

    /// <summary>Whether a sentence is headed by a day gone by: "April 23: Schools close until May 11".</summary>
    public bool IsHeaded(int sentence) => headed is { } head && head.Sentence == sentence;

    /// <summary>How many months lie between two entries of a list of days at most.</summary>
    private const int EntryMonths = 6;

    /// <summary>"May 14: The council meets. May 27: Offices closed", told before: an entry goes on from one that lies ahead, whatever its words.</summary>
    public Stretch? AfterEntryAhead(Cycle cycle, int sentence) =>
        headed is { } head && head.Day.Start > Now && sentence - head.Sentence <= HeadedReach && Occurrences.After(cycle, head.Day.Date) is { } next
            && next.Date <= head.Day.Date.PlusMonths(EntryMonths) ? next : null;
}
