using Timeline.Articles;
using Timeline.Articles.Text;
using Timeline.Temporal;

namespace Timeline.Events;

/// <summary>
/// Chronologies whose entries are several paragraphs: all of them are of the date above, not only the first, which <see cref="EntryHeads"/> joins with it. One such line is no
/// chronology, and a loose line, unless it is the title right below the date, or a question ends an entry. A time of day is when something was written rather than when all of it happened.
/// </summary>
internal static class EntrySections
{
    private const int FewestHeads = 2;
    private const int FewestWords = 5;
    private const int MostSentences = 24;

    /// <summary>For each sentence that opens a paragraph of an entry, the first aside, by its start: the expressions at the head of the entry.</summary>
    /// <param name="text">The text, a blank line between each two paragraphs.</param>
    /// <param name="sentences">Its sentences in order.</param>
    /// <param name="mentions">The expressions of time in it in order.</param>
    public static Dictionary<int, TemporalMention[]> Find(string text, IReadOnlyList<Sentence> sentences, IReadOnlyList<TemporalMention> mentions)
    {
        var found = new Dictionary<int, TemporalMention[]>();
        var (at, heads, under) = (0, 0, 0);
        TemporalMention[]? head = null;
        foreach (var sentence in sentences)
        {
            while (at < mentions.Count && mentions[at].Start < sentence.Start)
            {
                at++;
            }

            var line = text.AsSpan(sentence.Start..sentence.End);
            var opens = sentence.Start == 0 || text[sentence.Start - 1] == '\n';
            if (EntryHead.Dates(mentions, at, line, sentence.Start) is > 0 and var dates)
            {
                (head, under) = (mentions[at].Timex.Type == TimexType.Date ? [.. mentions.Skip(at).Take(dates)] : null, 0);
                heads += head is null ? 0 : 1;
            }
            else if (opens && (!LineShape.EndsSentence(line) && under > 0 || IsQuestion(text, sentence)) || under > MostSentences)
            {
                head = null;
            }
            else if (head is { } above && under++ > 0 && opens && LineShape.Words(line) >= FewestWords)
            {
                found.Add(sentence.Start, above);
            }
        }

        return heads >= FewestHeads ? found : [];
    }

    /// <summary>"What happens next?", alone in its paragraph, heads what is no entry.</summary>
    private static bool IsQuestion(string text, Sentence sentence) =>
        text[sentence.End - 1] == '?' && (sentence.End == text.Length || text[sentence.End] == '\n');
}
