using System.Runtime.CompilerServices;
using Timeline.Articles;
using Timeline.Functions.Storage;

namespace Timeline.Functions.Tests.Ingest;

/// <summary>A real source that says when all of it has been listed.</summary>
internal sealed class ListedSource(IArticleSource inner) : IArticleSource
{
    private readonly TaskCompletionSource _listed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Listed => _listed.Task;

    public async IAsyncEnumerable<ArticleRef> List([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var article in inner.List(cancellation))
        {
            yield return article;
        }

        _listed.TrySetResult();
    }

    public Task<SourceDocument?> Open(ArticleKey key, CancellationToken cancellation) => inner.Open(key, cancellation);

    public Task<ArticleVersion?> Version(ArticleKey key, CancellationToken cancellation) => inner.Version(key, cancellation);

    public Task<ArticleVersion> Put(ArticleKey key, ArticleDocument document, CancellationToken cancellation) => inner.Put(key, document, cancellation);

    public Task<ArticleVersion?> PutIf(ArticleKey key, ArticleDocument document, bool there, CancellationToken cancellation) =>
        inner.PutIf(key, document, there, cancellation);

    public Task<bool> Delete(ArticleKey key, CancellationToken cancellation) => inner.Delete(key, cancellation);

    public Task<byte[]?> TopicRules(CancellationToken cancellation) => inner.TopicRules(cancellation);
}
