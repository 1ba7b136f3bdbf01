using System.Collections.Frozen;

namespace Timeline.Events.Wording;

/// <summary>Tells sentences that announce: "is due to appear on Friday", "will be sworn in". What came of it, others tell.</summary>
internal static class Announcing
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        "will shall would due expected scheduled planned poised likely set hopes plans aims intends could may might".Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What stands before an infinitive that is still to come: "is to appear", "are to meet".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Being = "is are was were".Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="sentence"/> does; what it quotes, others say.</summary>
    public static bool IsIn(ReadOnlySpan<char> sentence)
    {
        var last = default(ReadOnlySpan<char>);
        var words = new UnquotedWords(sentence);
        while (words.MoveNext())
        {
            if (Words.Contains(words.Current) || (words.Current is "to" && Being.Contains(last)))
            {
                return true;
            }

            last = words.Current;
        }

        return false;
    }
}
