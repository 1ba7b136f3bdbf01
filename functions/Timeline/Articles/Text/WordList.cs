using System.Collections.Frozen;

namespace Timeline.Articles.Text;

/// <summary>Makes sets of words that spans of a text are looked up in.</summary>
internal static class WordList
{
    /// <summary>The set of <paramref name="words"/>, which stand with a space between each two.</summary>
    /// <param name="words">The words.</param>
    /// <param name="comparer">How they compare: exactly, where none is given.</param>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Of(string words, StringComparer? comparer = null) =>
        words.Split(' ').ToFrozenSet(comparer ?? StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
