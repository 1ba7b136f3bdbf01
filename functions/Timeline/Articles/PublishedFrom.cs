namespace Timeline.Articles;

/// <summary>The place where a publish date was found, from the most to the least trusted.</summary>
public enum PublishedFrom
{
    /// <summary>Metadata of the blob (<c>blob-metadata</c>).</summary>
    BlobMetadata,

    /// <summary>A field of a JSON or feed document (<c>field</c>).</summary>
    Field,

    /// <summary>Front matter of a Markdown document (<c>front-matter</c>).</summary>
    FrontMatter,

    /// <summary>JSON-LD in a page (<c>json-ld</c>).</summary>
    JsonLd,

    /// <summary>A meta element of a page (<c>meta</c>).</summary>
    Meta,

    /// <summary>Microdata or RDFa of a page (<c>microdata</c>).</summary>
    Microdata,

    /// <summary>A time element of a page (<c>time</c>).</summary>
    TimeElement,

    /// <summary>The address of the page, or the name of the document (<c>url</c>).</summary>
    Url,

    /// <summary>A dateline at the head of the text (<c>dateline</c>).</summary>
    Dateline,

    /// <summary>A relative stamp such as "3h ago", read against the time of capture (<c>stamp</c>).</summary>
    Stamp,

    /// <summary>A date visible in the text of the page (<c>text</c>).</summary>
    Text,

    /// <summary>Nothing was found: the document's last modification (<c>last-modified</c>).</summary>
    LastModified,
}
