namespace Timeline.Articles;

/// <summary>
/// The bounds of what a document may be. Beyond them it is rejected, never cut silently. Reading takes time by the number of characters and elements, so that
/// these bounds and those of <see cref="Html.PageTree"/> are its bound on time too.
/// </summary>
public static class ReadLimits
{
    /// <summary>The most bytes of a document, as stored and after decompression: 16 MiB.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>The most articles of one document.</summary>
    public const int MaxArticles = 10_000;

    /// <summary>The deepest nesting of a JSON document.</summary>
    public const int MaxDepth = 64;

    /// <summary>The longest title kept, in UTF-16 units; a longer one is cut at a word.</summary>
    public const int MaxTitle = 500;

    /// <summary>The longest name of a source kept, in UTF-16 units; a longer one is cut at a word.</summary>
    public const int MaxSource = 200;
}
