namespace Timeline.Functions.Storage.Azure;

/// <summary>
/// The rows of a topic's partition. <c>r!hash</c> is the receipt of the article of that hash; <c>eN!key</c> is an event of length class N under its
/// <see cref="EventKey"/>; <c>eN!key!generation</c> is one that counts only while its article's receipt names that generation.
/// <c>v</c> holds the topic's version, and its counts.
/// </summary>
internal static class RowKeys
{
    /// <summary>The topic's version.</summary>
    public const string Version = "v";

    private const string Receipts = "r!";
    private const string AfterReceipts = "r~";

    // Sorts after every character that keys are made of.
    private const string Last = "~";

    public static string Receipt(string articleHash) => Receipts + articleHash;

    /// <summary>Lets through the receipts of a partition.</summary>
    public static string AllReceipts(string partitionKey) => TableRows.Between(partitionKey, Receipts, AfterReceipts);

    public static string Event(KeyedEvent value, string? generation) => Event(value.Span, value.Key, generation);

    /// <summary>The rows of a range: the first, and the first that is no longer in it.</summary>
    public static (string From, string Before) Of(EventRange range)
    {
        // A generation follows the key itself, so "after this key" is after all that follows it.
        var after = range.After is { } key ? key + Last : "";
        var from = string.CompareOrdinal(after, range.Lowest ?? "") >= 0 ? after : range.Lowest!;
        return (Event(range.Span, from, null), Event(range.Span, range.Before ?? Last, null));
    }

    /// <summary>The key, article and generation of an event's row.</summary>
    public static (string Key, string ArticleHash, string? Generation) Parse(string rowKey)
    {
        var parts = rowKey.Split('!');
        return (string.Join('!', parts[1..5]), parts[4][..parts[4].IndexOf('-', StringComparison.Ordinal)], parts.Length > 5 ? parts[5] : null);
    }

    private static string Event(EventSpan span, string key, string? generation) => $"e{(int)span}!{key}{(generation is null ? "" : "!" + generation)}";
}
