using System.Runtime.CompilerServices;
using Timeline.Functions.Storage;

namespace Timeline.Functions.Tests.Ingest;

/// <summary>A real store that counts its writes, and can fail or be overtaken before one.</summary>
internal sealed class CountingStore(ITimelineStore inner) : ITimelineStore
{
    private int _writes;

    public int Writes => _writes;

    /// <summary>Runs before each page of events.</summary>
    public Func<Task> BeforeEvents { get; init; } = () => Task.CompletedTask;

    /// <summary>Runs before all receipts are read.</summary>
    public Func<Task> BeforeReceipts { get; init; } = () => Task.CompletedTask;

    /// <summary>Runs before the next replace, once.</summary>
    public Func<Task>? BeforeNext { get; set; }

    public async Task<bool> Replace(string topic, string article, string? expected, ArticleChange? change, CancellationToken cancellation)
    {
        var before = BeforeNext;
        BeforeNext = null;
        await (before?.Invoke() ?? Task.CompletedTask);
        Interlocked.Increment(ref _writes);
        return await inner.Replace(topic, article, expected, change, cancellation);
    }

    public Task<Receipt?> Receipt(string topic, string article, CancellationToken cancellation) => inner.Receipt(topic, article, cancellation);

    public async IAsyncEnumerable<Receipt> Receipts([EnumeratorCancellation] CancellationToken cancellation)
    {
        await BeforeReceipts();
        await foreach (var receipt in inner.Receipts(cancellation))
        {
            yield return receipt;
        }
    }

    public IAsyncEnumerable<Receipt> Receipts(string topic, CancellationToken cancellation) => inner.Receipts(topic, cancellation);

    public IAsyncEnumerable<TopicSummary> Topics(CancellationToken cancellation) => inner.Topics(cancellation);

    public Task<TopicSummary?> Topic(string topic, CancellationToken cancellation) => inner.Topic(topic, cancellation);

    public Task<bool> Has(string topic, CancellationToken cancellation) => inner.Has(topic, cancellation);

    public Task<string?> Version(string topic, CancellationToken cancellation) => inner.Version(topic, cancellation);

    public async Task<EventPage> Events(string topic, EventQuery query, CancellationToken cancellation)
    {
        await BeforeEvents();
        return await inner.Events(topic, query, cancellation);
    }
}
