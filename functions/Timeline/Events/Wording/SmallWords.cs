using System.Collections.Frozen;
using Timeline.Articles.Text;

namespace Timeline.Events.Wording;

/// <summary>The words that tell nothing of what happened: function words, words of reporting, names of days and months.</summary>
internal static class SmallWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = WordList.Of(
        "saying told tells tell much many another per via around near later earlier ago still even however yes today yesterday tomorrow tonight morning "
            + "afternoon evening night day days week weeks month months " +
        "year years time times mr mrs ms dr sir lord one's it's he's she's don't didn't monday tuesday wednesday thursday friday saturday sunday january "
            + "february march april june july august september october " +
        "november december jan feb mar apr jun jul aug sep sept oct nov dec");

    /// <summary>Whether <paramref name="word"/>, in lower case, is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => StopWords.Contains(word) || Words.Contains(word);
}
