using System.Collections.Frozen;
using Timeline.Articles.Text;

namespace Timeline.Events.Wording;

/// <summary>
/// Tells sentences that talk to their readers, as columns, letters and blogs do: questions, invitations, and what says "I", "we" or "you" in words of its own.
/// </summary>
internal static class Addressing
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Persons =
        WordList.Of("I me my myself we us our ours ourselves you your yours yourself");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers =
        WordList.Of("We You Your Let Imagine Suppose Supposing Forget Remember Welcome Hello Dear");

    /// <summary>What makes a numeral of the "I" behind it: "World War I", "a class I felony".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Numbered =
        WordList.Of("class type phase schedule part category volume book stage level title");

    /// <summary>Whether <paramref name="sentence"/> does; what it quotes, others say.</summary>
    public static bool IsIn(ReadOnlySpan<char> sentence)
    {
        if (sentence.TrimEnd(" \"'”’)").EndsWith("?") || Openers.Contains(Openings.FirstWord(sentence)) || sentence.StartsWith("Don't")
            || sentence.StartsWith("Don’t"))
        {
            return true;
        }

        var last = default(ReadOnlySpan<char>);
        var words = new UnquotedWords(sentence);
        while (words.MoveNext())
        {
            if (Persons.Contains(words.Current) && !(words.Current is "I" && IsNumeral(last, sentence[(words.Start + 1)..])))
            {
                return true;
            }

            last = words.Current;
        }

        return false;
    }

    /// <summary>"Elizabeth I", "I-95", "I. Petrov".</summary>
    private static bool IsNumeral(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        (before.Length > 0 && char.IsUpper(before[0])) || Numbered.Contains(before)
            || (after.Length > 0 && (after[0] is '.' or '-' || char.IsAsciiDigit(after[0])));
}
