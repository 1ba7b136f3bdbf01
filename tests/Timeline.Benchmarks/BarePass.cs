using System.Collections.Frozen;
using Timeline.Temporal.Grammar;
using Timeline.Temporal.Lexing;

namespace Timeline.Benchmarks;

/// <summary>The practical limit: cuts the words and looks each up in a frozen set of the words that the tagger knows, and does no more.</summary>
internal static class BarePass
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        Enumerable.Range(LexemeId.First, Language.Lexicon.Count - LexemeId.First)
        .Select(id => Language.Lexicon[(ushort)id].Text)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many words of the text are in the set.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var known = 0;
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsAsciiLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && char.IsAsciiLetterOrDigit(text[i]))
            {
                i++;
            }

            known += Words.Contains(text[start..i]) ? 1 : 0;
        }

        return known;
    }
}
