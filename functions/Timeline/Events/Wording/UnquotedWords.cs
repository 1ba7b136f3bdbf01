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

    /// <summary>Moves on to the next word; false when there is none.</summary>
    public bool MoveNext()
    {
        for (; at < sentence.Length; at++)
        {
            if (sentence[at] is '"' or '“' or '”')
            {
                isQuoted = sentence[at] == '“' || (sentence[at] == '"' && !isQuoted);
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
