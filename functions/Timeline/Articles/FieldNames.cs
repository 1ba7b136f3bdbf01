namespace Timeline.Articles;

/// <summary>How documents with fields name what every article has.</summary>
internal static class FieldNames
{
    /// <summary>The names of the publish time, the surest first.</summary>
    public static readonly string[] Dates =
    [
        "datePublished", "publishedAt", "published", "publishedDate", "publishDate", "datePublish", "publicationDate", "pubDate", "firstPublished", "firstPublishedAt", "firstPublicationDate", "webPublicationDate", "publishTime", "publishedTime", "publicationTime",
        "articlePublishedTime", "dateTime", "datetime", "date", "pubTime", "releaseDate", "dateGmt", "dateCreated", "created", "createdAt", "createdUtc", "timestamp", "time", "dct", "dateModified", "updated", "updatedAt", "modified",
    ];

    /// <summary>The form in which names are compared: "published_at" is "publishedAt".</summary>
    public static string Key(string name) =>
        name.ToLowerInvariant().Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
}
