using System.Collections.Frozen;

namespace Timeline.Events.Wording;

/// <summary>The words of a sentence but for what it quotes, one after the other.</summary>
/// <param name="sentence">The sentence.</param>
internal ref struct UnquotedWords(ReadOnlySpan<char> sentence)
{
    private readonly ReadOnlySpan<char> sentence = sentence;
    private int at;
    private bool isQuoted;

    /// <summary>Where the current word starts.</summary>
    public int Start { get; private set; }

    /// <summary>The current word.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>Whether one of them is one of <paramref name="words"/>.</summary>
    public static bool HaveAny(ReadOnlySpan<char> sentence, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words)
    {
        var all = new UnquotedWords(sentence);
        while (all.MoveNext())
        {
            if (words.Contains(all.Current))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>‘…’ and '…', where "the firm's" has none: one that opens stands before a letter and behind none, one that closes the other way round.</summary>
    private readonly bool IsSingleQuote(int i) => sentence[i] switch
    {
        '‘' => true,
        '\'' or '’' when isQuoted => i + 1 == sentence.Length || !char.IsLetter(sentence[i + 1]),
        '\'' => (i == 0 || sentence[i - 1] == ' ') && i + 1 < sentence.Length && char.IsLetter(sentence[i + 1]),
        _ => false,
    };

    /// <summary>Moves on to the next word; false when there is none.</summary>
    public bool MoveNext()
    {
        for (; at < sentence.Length; at++)
        {
            if (sentence[at] is '"' or '“' or '”' || IsSingleQuote(at))
            {
                isQuoted = sentence[at] is '“' or '‘' || (sentence[at] is '"' or '\'' && !isQuoted);
            }
            else if (char.IsLetter(sentence[at]))
            {
                Start = at;
                Current = Openings.FirstWord(sentence[at..]);
                at += Current.Length;
                if (!isQuoted)
                {
                    return true;
                }

                at--;
            }
        }

        return false;
    }
}
