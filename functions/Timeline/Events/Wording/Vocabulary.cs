namespace Timeline.Events.Wording;

/// <summary>Numbers the stems of one topic's words, in the order they first come. Not thread-safe; made anew for each job.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> bySpan;

    /// <summary>An empty vocabulary.</summary>
    public Vocabulary() => bySpan = ids.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>How many stems there are; every id is below it.</summary>
    public int Count => ids.Count;

    /// <summary>The id of <paramref name="stem"/>, new when it was not seen before.</summary>
    public int IdOf(ReadOnlySpan<char> stem)
    {
        if (!bySpan.TryGetValue(stem, out var id))
        {
            id = ids.Count;
            bySpan[stem] = id;
        }

        return id;
    }
}
