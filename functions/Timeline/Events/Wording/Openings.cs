using System.Collections.Frozen;
using Timeline.Articles.Text;

namespace Timeline.Events.Wording;

/// <summary>Tells sentences that do not stand alone by their first word: it points back at the sentence before.</summary>
internal static class Openings
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = WordList.Of(
        "he she it they we i his her its their this that these those such but and so yet however meanwhile instead also then there here nor or still thus therefore moreover " +
        "furthermore afterwards besides otherwise you my our both neither either all some many most", StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether <paramref name="sentence"/> opens with such a word.</summary>
    public static bool Depends(ReadOnlySpan<char> sentence) => Words.Contains(FirstWord(sentence));

    /// <summary>The letters that <paramref name="text"/> opens with.</summary>
    public static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return text[..end];
    }
}
