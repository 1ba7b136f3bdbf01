namespace Timeline.Articles.Html;

/// <summary>What a schema.org object in JSON-LD says of an article; everything as written.</summary>
internal sealed record LinkedArticle
{
    /// <summary>Its type, such as <c>NewsArticle</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Whether the type is an article, a posting or a report; a page or a video is not.</summary>
    public bool IsArticle { get; init; }

    /// <summary><c>headline</c>, else <c>name</c>.</summary>
    public string? Headline { get; init; }

    /// <summary><c>datePublished</c>, else <c>dateCreated</c>, else <c>uploadDate</c>.</summary>
    public string? Published { get; init; }

    /// <summary><c>dateModified</c>.</summary>
    public string? Modified { get; init; }

    /// <summary><c>articleBody</c>.</summary>
    public string? Body { get; init; }

    /// <summary>The addresses: <c>url</c>, <c>mainEntityOfPage</c> and <c>@id</c>, as far as stated.</summary>
    public IReadOnlyList<string> Addresses { get; init; } = [];

    /// <summary>The first of the <see cref="Addresses"/>.</summary>
    public string? Url => Addresses.Count > 0 ? Addresses[0] : null;

    /// <summary>Whether it says that it is what its page is about.</summary>
    public bool IsMain { get; init; }

    /// <summary>The name of the publisher.</summary>
    public string? Publisher { get; init; }

    /// <summary>The name of the first author.</summary>
    public string? Author { get; init; }

    /// <summary><c>inLanguage</c>.</summary>
    public string? Language { get; init; }

    /// <summary><c>liveBlogUpdate</c>: the posts of a live blog.</summary>
    public IReadOnlyList<LinkedArticle> Updates { get; init; } = [];

    /// <summary><c>articleSection</c> and <c>keywords</c>.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];
}
