using System.Collections.Frozen;

namespace Timeline.Events.Wording;

/// <summary>Tells sentences that talk to their readers, as columns, letters and blogs do: questions, invitations, and what says "I", "we" or "you" in words of its own.</summary>
internal static class Addressing
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Persons =
        "I me my mine myself we us our ours ourselves you your yours yourself".Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers =
        "We You Your My Our Let Don Imagine Forget Remember Meet Welcome Hello Dear Here Maybe Perhaps What Why How Who Is Are Do Does Can Could Should Would".Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="sentence"/> does; what it quotes, others say.</summary>
    public static bool IsIn(ReadOnlySpan<char> sentence)
    {
        if (sentence.TrimEnd(" \"'”’)").EndsWith("?") || Openers.Contains(Openings.FirstWord(sentence)))
        {
            return true;
        }

        var isQuoted = false;
        for (var i = 0; i < sentence.Length; i++)
        {
            if (sentence[i] is '"' or '“' or '”')
            {
                isQuoted = sentence[i] == '“' || (sentence[i] == '"' && !isQuoted);
            }
            else if (!isQuoted && char.IsLetter(sentence[i]) && (i == 0 || !char.IsLetterOrDigit(sentence[i - 1])))
            {
                var word = Openings.FirstWord(sentence[i..]);
                if (Persons.Contains(word) && !IsName(sentence, i, word))
                {
                    return true;
                }

                i += word.Length - 1;
            }
        }

        return false;
    }

    /// <summary>"Elizabeth I", "World War I", "I. Petrov".</summary>
    private static bool IsName(ReadOnlySpan<char> sentence, int at, ReadOnlySpan<char> word) =>
        word is "I" && (sentence[(at + 1)..].StartsWith(".") || (at > 1 && LastWord(sentence[..(at - 1)]) is [var first, ..] && char.IsUpper(first)));

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        var at = text.Length;
        while (at > 0 && char.IsLetter(text[at - 1]))
        {
            at--;
        }

        return text[at..];
    }
}
