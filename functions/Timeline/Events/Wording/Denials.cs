namespace Timeline.Events.Wording;

/// <summary>Tells dates that are only named to be put right: "seized on Sept. 26, not Sept. 25", "in June rather than in July".</summary>
internal static class Denials
{
    private static readonly string[] Words = [", not", " and not", " rather than", " instead of"];
    private static readonly string[] Prepositions = [" on", " in", " at"];

    /// <summary>Whether what stands before a date denies it.</summary>
    /// <param name="before">The sentence up to the date.</param>
    public static bool IsOne(ReadOnlySpan<char> before) => EndsIn(before.TrimEnd(), Words) || EndsIn(WithoutPreposition(before.TrimEnd()), Words);

    private static ReadOnlySpan<char> WithoutPreposition(ReadOnlySpan<char> before)
    {
        foreach (var preposition in Prepositions)
        {
            if (before.EndsWith(preposition, StringComparison.OrdinalIgnoreCase))
            {
                return before[..^preposition.Length];
            }
        }

        return before;
    }

    private static bool EndsIn(ReadOnlySpan<char> before, string[] words)
    {
        foreach (var word in words)
        {
            if (before.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
