using NodaTime;
using Timeline.Articles;

namespace Timeline.Functions.Storage;

/// <summary>Where articles are dropped: a folder, or a blob container.</summary>
public interface IArticleSource
{
    /// <summary>
    /// The longest document that is read whole: the reader takes no longer one. A longer one comes cut to one byte more, so that it can be told and refused.
    /// </summary>
    const int MaxBytes = ReadLimits.MaxBytes;

    /// <summary>The name of the file of topic rules, beside the topics.</summary>
    const string TopicRulesName = "topics.json";

    /// <summary>The longest file of topic rules.</summary>
    const int MaxTopicRulesBytes = 2 * 1024 * 1024;

    /// <summary>Every article there is, in no particular order.</summary>
    IAsyncEnumerable<ArticleRef> List(CancellationToken cancellation);

    /// <summary>Reads an article as it is now. The content and the version belong together (read under one ETag).</summary>
    /// <returns>The document, or <see langword="null"/> when it is not there.</returns>
    Task<SourceDocument?> Open(ArticleKey key, CancellationToken cancellation);

    /// <summary>The article's version now, without its content; <see langword="null"/> when it is not there.</summary>
    Task<ArticleVersion?> Version(ArticleKey key, CancellationToken cancellation);

    /// <summary>Writes an article, replacing any of the same name.</summary>
    /// <exception cref="ArticleNameException">No article of this name can lie in this source.</exception>
    Task<ArticleVersion> Put(ArticleKey key, ArticleDocument document, CancellationToken cancellation);

    /// <summary>
    /// The same, but only where an article of that name is there already, or only where none is: of many who write a new one at once, one does.
    /// </summary>
    /// <param name="key">Its name.</param>
    /// <param name="document">The document.</param>
    /// <param name="there">Whether one must be there.</param>
    /// <param name="cancellation">Stops.</param>
    /// <returns>The version; <see langword="null"/> when it was otherwise and nothing was written. On Azure also when a write was sent again because its answer
    /// was lost: then it finds itself.</returns>
    /// <exception cref="ArticleNameException">No article of this name can lie in this source.</exception>
    Task<ArticleVersion?> PutIf(ArticleKey key, ArticleDocument document, bool there, CancellationToken cancellation);

    /// <summary>Removes an article. False when it was not there.</summary>
    Task<bool> Delete(ArticleKey key, CancellationToken cancellation);

    /// <summary>The settings file of topic rules that lies beside the topics; <see langword="null"/> when there is none.</summary>
    /// <returns>Its bytes; of a longer file <see cref="MaxTopicRulesBytes"/> and one more.</returns>
    Task<byte[]?> TopicRules(CancellationToken cancellation);
}

/// <summary>The name of an article: its topic and its path within the topic.</summary>
/// <param name="Topic">The first path segment below <c>articles/</c>, as written.</param>
/// <param name="Name">The rest of the path; may hold <c>/</c>.</param>
public sealed record ArticleKey(string Topic, string Name)
{
    /// <summary>The path, <c>topic/name</c>.</summary>
    public override string ToString() => $"{Topic}/{Name}";
}

/// <summary>A version of an article's content, as its store tells it.</summary>
/// <param name="Modified">When it was written.</param>
/// <param name="ETag">The store's tag of this content; equal tags mean equal content.</param>
public sealed record ArticleVersion(Instant Modified, string ETag);

/// <summary>An article in a listing.</summary>
public sealed record ArticleRef(ArticleKey Key, ArticleVersion Version);

/// <summary>An article's document and the version it was read at.</summary>
public sealed record SourceDocument(ArticleVersion Version, ArticleDocument Document);

/// <summary>A name under which no article can lie in a source: too long, hidden, or leading out of it.</summary>
public sealed class ArticleNameException(string message) : Exception(message);
