using System.Collections.Frozen;

namespace Timeline.Events.Wording;

/// <summary>Tells sentences that do not stand alone by their first word: it points back at the sentence before.</summary>
internal static class Openings
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        ("he she it they we i his her its their this that these those such but and so yet however meanwhile instead also then there here nor or still thus therefore moreover " +
        "furthermore afterwards besides otherwise you my our both neither either all some many most")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether <paramref name="sentence"/> opens with such a word.</summary>
    public static bool Depends(ReadOnlySpan<char> sentence)
    {
        var end = 0;
        while (end < sentence.Length && char.IsLetter(sentence[end]))
        {
            end++;
        }

        return Words.Contains(sentence[..end]);
    }
}
