using System.Collections.Frozen;

namespace Timeline.Events.Wording;

/// <summary>Tells sentences that talk to their readers, as columns, letters and blogs do: questions, invitations, and what says "I", "we" or "you" in words of its own.</summary>
internal static class Addressing
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Persons =
        Set("I me my mine myself we us our ours ourselves you your yours yourself");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers =
        Set("We You Your My Our Let Don Imagine Forget Remember Meet Welcome Hello Dear Here Maybe Perhaps What Why How Who Is Are Do Does Can Could Should Would");

    /// <summary>Whether <paramref name="sentence"/> does; what it quotes, others say.</summary>
    public static bool IsIn(ReadOnlySpan<char> sentence)
    {
        if (sentence.TrimEnd(" \"'”’)").EndsWith("?") || Openers.Contains(Openings.FirstWord(sentence)))
        {
            return true;
        }

        var last = default(ReadOnlySpan<char>);
        var words = new UnquotedWords(sentence);
        while (words.MoveNext())
        {
            // "Elizabeth I", "World War I", "I. Petrov" are names.
            var isName = words.Current is "I" && ((last.Length > 0 && char.IsUpper(last[0])) || sentence[(words.Start + 1)..].StartsWith("."));
            if (!isName && Persons.Contains(words.Current))
            {
                return true;
            }

            last = words.Current;
        }

        return false;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
