using NodaTime;

namespace Timeline.Articles;

/// <summary>A document as it was dropped: bytes and what the store knows about them.</summary>
/// <param name="Name">Its name with extension, such as <c>putin.html</c>; tells the format, and the day of publishing if it has one, when nothing else
/// does.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Captured">When it was saved: the store's last-modified time. Relative stamps are read against it. Read as if within the years 1 to
/// 9997.</param>
public sealed record ArticleDocument(string Name, ReadOnlyMemory<byte> Content, Instant Captured)
{
    /// <summary>The media type as the store has it, perhaps with a charset; <see langword="null"/> when unknown.</summary>
    public string? ContentType { get; init; }

    /// <summary>The content encoding as the store has it, such as <c>gzip</c>; <see langword="null"/> for none.</summary>
    public string? ContentEncoding { get; init; }

    /// <summary>Where the page was taken from, when known.</summary>
    public string? Url { get; init; }

    /// <summary>User metadata of the blob (<c>published</c>, <c>url</c>, <c>title</c>, <c>source</c>, <c>topics</c>); keys ignore case.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Stops whoever reads it, with an <see cref="OperationCanceledException"/>; looked at for each element of a page and each article of a feed.
    /// </summary>
    public CancellationToken Cancellation { get; init; }
}

/// <summary>What reading a document gave: articles, or the reason why not. A closed family.</summary>
public abstract record ReadResult;

/// <summary>The articles of a document, in its order; one for a page or a text, several for a live blog, a feed or an array.</summary>
/// <param name="Articles">At least one.</param>
public sealed record ReadArticles(IReadOnlyList<Article> Articles) : ReadResult
{
    /// <summary>What a user should know of what could not be read beside them; <see langword="null"/> when all was.</summary>
    public string? Note { get; init; }
}

/// <summary>A document that is not an article we can read.</summary>
/// <param name="Reason">A stable code, such as <c>empty</c>, <c>too-large</c>, <c>binary</c>, <c>malformed</c>.</param>
/// <param name="Detail">What is wrong and what to do, for a user.</param>
public sealed record Rejected(string Reason, string Detail) : ReadResult;
