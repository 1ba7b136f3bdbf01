using NodaTime;
using Timeline.Articles;
using Timeline.Articles.Text;
using Timeline.Temporal;

namespace Timeline.Events;

/// <summary>
/// Chronologies whose entries stand below their date or time: "1997", and on the next line "The firm is sold." The date belongs to the sentence that follows.
/// </summary>
internal static class EntryHeads
{
    /// <summary>
    /// The sentences, where one that is only a date is joined to the next; it goes without being told where the next names a day of its own within that date,
    /// or is only a date as well.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="sentences">Its sentences in order.</param>
    /// <param name="mentions">The expressions of time in it in order.</param>
    public static List<Sentence> Join(string text, IReadOnlyList<Sentence> sentences, IReadOnlyList<TemporalMention> mentions)
    {
        var joined = new List<Sentence>(sentences.Count);
        var at = 0;
        (Sentence Line, LocalInterval Date)? head = null;
        foreach (var sentence in sentences)
        {
            while (at < mentions.Count && mentions[at].Start < sentence.Start)
            {
                at++;
            }

            if (EntryHead.Dates(mentions, at, text.AsSpan(sentence.Start..sentence.End), sentence.Start) is > 0 and var dates)
            {
                head = (sentence, Covered(mentions, at, dates));
                continue;
            }

            joined.Add(head is { } above && !Refines(mentions, at, sentence, above.Date) ? new Sentence(above.Line.Start, sentence.End) : sentence);
            head = null;
        }

        if (head is { } last)
        {
            joined.Add(last.Line);
        }

        return joined;
    }

    private static LocalInterval Covered(IReadOnlyList<TemporalMention> mentions, int at, int count)
    {
        var covered = ((Resolved)mentions[at].Resolution).Interval;
        for (var i = at + 1; i < at + count; i++)
        {
            covered = mentions[i].Resolution is Resolved { Interval: var own }
                ? new LocalInterval(LocalDateTime.Min(covered.Start, own.Start), LocalDateTime.Max(covered.End, own.End)) : covered;
        }

        return covered;
    }

    private static bool Refines(IReadOnlyList<TemporalMention> mentions, int at, Sentence sentence, LocalInterval head)
    {
        for (; at < mentions.Count && mentions[at].Start < sentence.End; at++)
        {
            if (mentions[at] is { Timex.Type: TimexType.Date or TimexType.Time, Resolution: Resolved own } && own.Interval.Start >= head.Start
                && own.Interval.End <= head.End)
            {
                return true;
            }
        }

        return false;
    }
}
