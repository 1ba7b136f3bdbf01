using Timeline.Functions.Storage;

namespace Timeline.Benchmarks.Load;

/// <summary>A store that tells what is put into it while it is asked to.</summary>
internal sealed class RecordingStore(ITimelineStore store, Action<string, string, ArticleChange> keep) : ITimelineStore
{
    /// <summary>Whether this flow of control is recorded.</summary>
    public static AsyncLocal<bool> Recording { get; } = new();

    public Task<bool> Replace(string topic, string article, string? expected, ArticleChange? change, CancellationToken cancellation)
    {
        if (Recording.Value && change is not null)
        {
            keep(topic, article, change);
        }

        return store.Replace(topic, article, expected, change, cancellation);
    }

    public Task<Receipt?> Receipt(string topic, string article, CancellationToken cancellation) => store.Receipt(topic, article, cancellation);

    public IAsyncEnumerable<Receipt> Receipts(CancellationToken cancellation) => store.Receipts(cancellation);

    public IAsyncEnumerable<Receipt> Receipts(string topic, CancellationToken cancellation) => store.Receipts(topic, cancellation);

    public IAsyncEnumerable<TopicSummary> Topics(CancellationToken cancellation) => store.Topics(cancellation);

    public Task<TopicSummary?> Topic(string topic, CancellationToken cancellation) => store.Topic(topic, cancellation);

    public Task<bool> Has(string topic, CancellationToken cancellation) => store.Has(topic, cancellation);

    public Task<string?> Version(string topic, CancellationToken cancellation) => store.Version(topic, cancellation);

    public Task<EventPage> Events(string topic, EventQuery query, CancellationToken cancellation) => store.Events(topic, query, cancellation);
}
