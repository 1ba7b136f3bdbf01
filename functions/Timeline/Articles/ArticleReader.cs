namespace Timeline.Articles;

/// <summary>Reads documents of every supported format into articles. Thread-safe; never throws on bad content.</summary>
public static class ArticleReader
{
    /// <summary>Reads <paramref name="document"/>.</summary>
    /// <returns>Its articles, or <see cref="Rejected"/> with the reason.</returns>
    public static ReadResult Read(ArticleDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new Rejected("unsupported", "No reader is built yet.");
    }
}
