namespace Timeline.Articles;

/// <summary>How documents with fields name what every article has.</summary>
internal static class FieldNames
{
    /// <summary>The names of the publish time, the surest first.</summary>
    public static readonly string[] Dates =
    [
        "datePublished", "publishedAt", "published", "publishedDate", "publishDate", "datePublish", "publicationDate", "pubDate", "firstPublished",
        "firstPublishedAt", "firstPublicationDate", "webPublicationDate", "publishTime", "publishedTime", "publicationTime",
        "articlePublishedTime", "dateTime", "datetime", "date", "pubTime", "releaseDate", "dateGmt", "dateCreated", "created", "createdAt", "createdUtc",
        "timestamp", "time", "dct", "dateModified", "updated", "updatedAt", "modified",
    ];

    /// <summary>The names of the title.</summary>
    public static readonly string[] Titles = ["headline", "title", "name", "heading", "webTitle"];

    /// <summary>The names of the text.</summary>
    public static readonly string[] Bodies =
    [
        "articleBody", "content", "contentText", "body", "bodyText", "text", "fullText", "maintext", "contentHtml", "html", "story",
        "articleText", "transcript", "bodyHtml", "paragraphs",
    ];

    /// <summary>The names of what stands for the text where there is none.</summary>
    public static readonly string[] Summaries =
    [
        "leadParagraph", "description", "summary", "excerpt", "abstract", "lead", "snippet", "standfirst", "subtitle", "alternativeHeadline", "trailText",
    ];

    /// <summary>The names of the address.</summary>
    public static readonly string[] Urls = ["url", "link", "permalink", "canonicalUrl", "externalUrl", "webUrl", "articleUrl", "mainEntityOfPage", "href"];

    /// <summary>The form in which names are compared: "published_at" is "publishedAt".</summary>
    public static string Key(string name) =>
        name.ToLowerInvariant().Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal)
            .Replace(" ", "", StringComparison.Ordinal);
}
