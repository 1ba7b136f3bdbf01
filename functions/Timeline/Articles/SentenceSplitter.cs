using Timeline.Articles.Sentences;
using Timeline.Articles.Text;

namespace Timeline.Articles;

/// <summary>A sentence as a span of a text, half-open, in UTF-16 units.</summary>
/// <param name="Start">Offset of its first unit, inclusive.</param>
/// <param name="End">Offset after its last unit, exclusive.</param>
public readonly record struct Sentence(int Start, int End);

/// <summary>
/// Cuts a text into sentences, in linear time. A blank line always ends a sentence; a single line break does so only after a headline or
/// around a list item. Written for English; other languages are cut at their full stops. Thread-safe.
/// </summary>
public static class SentenceSplitter
{
    /// <summary>
    /// The sentences of <paramref name="text"/> in order, none overlapping, white space trimmed. Stretches without a letter or digit
    /// (rules, rows of stars) are no sentences.
    /// </summary>
    public static IReadOnlyList<Sentence> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<Sentence>();
        var width = LineBreak.WrapWidth(text);
        var start = 0;
        var lineStart = 0;
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == '\n')
            {
                if (LineBreak.IsHard(text, lineStart, i, width))
                {
                    Add(sentences, text, start, i);
                    start = i + 1;
                }

                lineStart = ++i;
            }
            else if (Boundary.IsTerminal(text[i]))
            {
                var end = Boundary.EndOfTerminals(text, i);
                if (Boundary.EndsSentence(text, start, i, end))
                {
                    Add(sentences, text, start, end);
                    start = end;
                }

                i = end;
            }
            else
            {
                i++;
            }
        }

        Add(sentences, text, start, text.Length);
        return sentences;
    }

    private static void Add(List<Sentence> sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        for (var i = start; i < end; i++)
        {
            if (char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]))
            {
                sentences.Add(new Sentence(start, end));
                return;
            }
        }
    }
}
