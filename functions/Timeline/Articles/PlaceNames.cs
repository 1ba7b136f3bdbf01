namespace Timeline.Articles;

/// <summary>The written names of the places where publish dates are found.</summary>
public static class PlaceNames
{
    /// <summary>The name, such as <c>json-ld</c> or <c>last-modified</c>.</summary>
    public static string Of(PublishedFrom from) => from switch
    {
        PublishedFrom.BlobMetadata => "blob-metadata",
        PublishedFrom.Field => "field",
        PublishedFrom.FrontMatter => "front-matter",
        PublishedFrom.JsonLd => "json-ld",
        PublishedFrom.Meta => "meta",
        PublishedFrom.Microdata => "microdata",
        PublishedFrom.TimeElement => "time",
        PublishedFrom.Url => "url",
        PublishedFrom.Dateline => "dateline",
        PublishedFrom.Stamp => "stamp",
        PublishedFrom.Text => "text",
        PublishedFrom.LastModified => "last-modified",
        _ => throw new ArgumentOutOfRangeException(nameof(from), from, "Not a place where publish dates are found."),
    };
}
