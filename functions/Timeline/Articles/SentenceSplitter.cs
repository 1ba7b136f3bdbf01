namespace Timeline.Articles;

/// <summary>A sentence as a span of a text, half-open, in UTF-16 units.</summary>
/// <param name="Start">Offset of its first unit, inclusive.</param>
/// <param name="End">Offset after its last unit, exclusive.</param>
public readonly record struct Sentence(int Start, int End);

/// <summary>Cuts a text into sentences. Thread-safe.</summary>
public static class SentenceSplitter
{
    /// <summary>The sentences of <paramref name="text"/> in order, none overlapping, white space trimmed.</summary>
    public static IReadOnlyList<Sentence> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [];
    }
}
