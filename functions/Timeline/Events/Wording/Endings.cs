namespace Timeline.Events.Wording;

/// <summary>What the words right before a date end in.</summary>
internal static class Endings
{
    /// <summary>The text without the first of <paramref name="endings"/> that it ends in; the text itself where it ends in none.</summary>
    /// <param name="text">The text, no white space at its end.</param>
    /// <param name="endings">The endings, each with the blank that parts it from the word before.</param>
    public static ReadOnlySpan<char> Without(ReadOnlySpan<char> text, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (text.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return text[..^ending.Length];
            }
        }

        return text;
    }
}
