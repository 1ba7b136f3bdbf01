using System.Collections.Frozen;
using Timeline.Articles.Text;

namespace Timeline.Events.Wording;

/// <summary>Tells sentences that announce: "is due to appear on Friday", "will be sworn in". What came of it, others tell.</summary>
internal static class Announcing
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        WordList.Of("will shall would expected scheduled poised likely hopes aims intends");

    /// <summary>What stands before an infinitive that is still to come: "is to appear", "set to win".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeTo = WordList.Of("is are was were set plans");

    /// <summary>Whether <paramref name="sentence"/> does; what it quotes, others say.</summary>
    public static bool IsIn(ReadOnlySpan<char> sentence)
    {
        var last = default(ReadOnlySpan<char>);
        var words = new UnquotedWords(sentence);
        while (words.MoveNext())
        {
            if (Words.Contains(words.Current) || (words.Current is "to" && BeforeTo.Contains(last)))
            {
                return true;
            }

            last = words.Current;
        }

        return false;
    }
}
