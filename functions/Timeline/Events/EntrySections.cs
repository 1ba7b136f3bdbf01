using Timeline.Articles;
using Timeline.Articles.Text;
using Timeline.Temporal;

namespace Timeline.Events;

/// <summary>
/// Chronologies whose entries are several paragraphs: all of them are of the date above, not only the first, which <see cref="EntryHeads"/> joins with it. One
/// such line is no chronology, and a loose line, unless it is the title right below the date, or a question ends an entry. A time of day is when something was
/// written rather than when all of it happened. Headings that hold a date ("1 April 2025: Envoys meet") are such lines where text stands below each of them;
/// lines like these, one below the other, are a list.
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
        var headings = Headings(text, sentences, mentions);
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
            else if (headings.TryGetValue(sentence.Start, out var date))
            {
                // It is told by itself, and no sentence is joined with it.
                (head, under, heads) = (date, 1, heads + 1);
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

    /// <summary>The dates of the headings that hold one, by where these start; none where one has no text below it.</summary>
    private static Dictionary<int, TemporalMention[]> Headings(string text, IReadOnlyList<Sentence> sentences, IReadOnlyList<TemporalMention> mentions)
    {
        var found = new Dictionary<int, TemporalMention[]>();
        var at = 0;
        for (var i = 0; i < sentences.Count; i++)
        {
            var sentence = sentences[i];
            TemporalMention[]? date = null;
            while (at < mentions.Count && mentions[at].Start < sentence.End)
            {
                // Both ends of a stretch are one expression.
                TemporalMention[] named = [.. mentions.Skip(at).TakeWhile(mention => ReferenceEquals(mention.Expression, mentions[at].Expression))];
                date = named[0] is { Timex.Type: TimexType.Date, Resolution: Resolved } && (named[0].Start == sentence.Start || named[^1].End == sentence.End)
                    ? named : date;
                at += named.Length;
            }

            if (date is null || !IsParagraph(text, sentence) || EntryHead.IsOne(text[sentence.Start..sentence.End])
                || !DatedHeading.IsOne(text[sentence.Start..sentence.End]))
            {
                continue;
            }

            if (i + 1 == sentences.Count || !LineShape.EndsSentence(text.AsSpan(sentences[i + 1].Start..sentences[i + 1].End)))
            {
                return [];
            }

            found.Add(sentence.Start, date);
        }

        return found;
    }

    private static bool IsParagraph(string text, Sentence sentence) =>
        (sentence.Start == 0 || text[sentence.Start - 1] == '\n') && (sentence.End == text.Length || text[sentence.End] == '\n');

    /// <summary>"What happens next?", alone in its paragraph, heads what is no entry.</summary>
    private static bool IsQuestion(string text, Sentence sentence) => text[sentence.End - 1] == '?' && IsParagraph(text, sentence);
}
