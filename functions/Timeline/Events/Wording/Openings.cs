using System.Collections.Frozen;
using Timeline.Articles.Text;

namespace Timeline.Events.Wording;

/// <summary>Tells sentences that do not stand alone by their first word: it points back at the sentence before.</summary>
internal static class Openings
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = WordList.Of(
        "he she it they we i his her its their this that these those such but and so yet however meanwhile instead also then there here nor or still thus "
            + "therefore moreover " +
        "furthermore afterwards besides otherwise you my our both neither either all some many most", StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Times = WordList.Of(
        "day days morning afternoon evening night week weeks weekend month months year years summer winter spring autumn season decade century");
    private const string Following = "The following";

    /// <summary>Whether it points at what stands below it: "The following was taken from logs", "Below are results", but "The following day he left".</summary>
    public static bool PointsBelow(ReadOnlySpan<char> sentence) =>
        Phrases.StartsWith(sentence, Following) && !Times.Contains(FirstWord(sentence[Following.Length..].TrimStart()))
        || Phrases.StartsWith(sentence, "Below is") || Phrases.StartsWith(sentence, "Below are");

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
