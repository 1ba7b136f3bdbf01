using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Azure;
using Azure.Data.Tables;

namespace Timeline.Functions.Storage.Azure;

/// <summary>Timelines in Azure Table Storage: a partition a topic, see <c>docs/storage.md</c>.</summary>
internal sealed class TableTimelineStore : ITimelineStore
{
    /// <summary>The table.</summary>
    public const string DefaultTable = "timelines";

    private const int Turns = 10;
    private const int TopicsAtOnce = 16;

    // Receipts that are asked for at once: each may have 64 Ki units.
    private const int WholeReceipts = 200;

    // One is enough to see; a writer may be at work on the first.
    private const int FewReceipts = 10;

    private readonly TableClient _table;
    private readonly TimeProvider _clock;
    private readonly TopicIndex _topics;
    private readonly TopicCounts _counts;
    private readonly Once _created;

    public TableTimelineStore(TableClient table, TimeProvider clock)
    {
        _table = table;
        _clock = clock;
        _topics = new TopicIndex(table);
        _counts = new TopicCounts(table);
        _created = new Once(table.CreateIfNotExistsAsync);
    }

    /// <summary>How long a writer that is half way through an article may rest before its work is taken over.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    public async Task<bool> Replace(string topic, string article, string? expected, ArticleChange? change, CancellationToken cancellation)
    {
        var events = change is null ? [] : EventScan.Rows(article, change.Events);
        var receipt = change is null ? null : EventScan.Receipt(change.Receipt);
        return await InTable(() => Replace(topic, article, expected, change, events, receipt, cancellation), cancellation);
    }

    private async Task<bool> Replace(
        string topic, string article, string? expected, ArticleChange? change, IReadOnlyList<KeyedEvent> events, string? receipt,
            CancellationToken cancellation)
    {
        var (partition, row) = (TopicKey.Of(topic), RowKeys.Receipt(EventKey.Hash(article)));

        // What nobody has seen yet is added, and adding fails when it is there after all: there is no need to look first.
        var entity = expected is null && change is not null ? null : await _table.Find(partition, row, cancellation);
        if ((entity is null ? null : ArticleState.TagOf(entity.ETag)) != expected)
        {
            return false;
        }

        if (entity is null && change is null)
        {
            return true;
        }

        var state = entity is null ? null : ArticleState.From(entity);
        if (state is { Unfinished: true } && await IsMoving(entity!, cancellation))
        {
            return false;
        }

        if (change is not null)
        {
            await _topics.Add(topic, cancellation);
        }

        var next = new ArticleState
        {
            Topic = topic,
            Article = article,
            Receipt = receipt,
            Name = change?.Receipt.TopicName,
            IsHome =
            change?.Receipt.Topics.Count > 0,
            Articles = change?.Receipt.ArticleCount ?? 0,
            Events = events.Count
        };
        return await new ArticleWriter(_table, partition, row, state, entity?.ETag).Write(next, events, cancellation);
    }

    /// <inheritdoc/>
    public async Task<Receipt?> Receipt(string topic, string article, CancellationToken cancellation)
    {
        var entity = await InTable(() => _table.Find(TopicKey.Of(topic), RowKeys.Receipt(EventKey.Hash(article)), cancellation), cancellation);
        return entity is null ? null : ArticleState.ReceiptOf(entity);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<Receipt> Receipts([EnumeratorCancellation] CancellationToken cancellation)
    {
        var topics = await InTable(() => _topics.All(cancellation), cancellation);
        var receipts = Channel.CreateBounded<Receipt>(TableLimits.Page);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var reading = Read(topics, receipts.Writer, stop.Token);
        try
        {
            await foreach (var receipt in receipts.Reader.ReadAllAsync(cancellation))
            {
                yield return receipt;
            }
        }
        finally
        {
            await stop.CancelAsync();
            await reading;
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<Receipt> Receipts(string topic, [EnumeratorCancellation] CancellationToken cancellation)
    {
        // Sees to the table: what is handed on as it comes cannot be begun anew, and all of it may be more than memory holds.
        await Version(topic, cancellation);
        await foreach (var entity in _table.Rows(RowKeys.AllReceipts(TopicKey.Of(topic)), ArticleState.Summary, WholeReceipts, cancellation))
        {
            yield return ArticleState.ReceiptOf(entity);
        }
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<TopicSummary> Topics([EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var some in (await InTable(() => _topics.All(cancellation), cancellation)).Chunk(TopicsAtOnce))
        {
            foreach (var summary in await Task.WhenAll(some.Select(t => _counts.Of(t.Topic, t.PartitionKey, cancellation))))
            {
                if (summary is not null)
                {
                    yield return summary;
                }
            }
        }
    }

    /// <inheritdoc/>
    public Task<TopicSummary?> Topic(string topic, CancellationToken cancellation) =>
        InTable(() => _counts.Of(topic, TopicKey.Of(topic), cancellation), cancellation);

    /// <inheritdoc/>
    public Task<bool> Has(string topic, CancellationToken cancellation) => InTable(
        async () => await _table.Rows(RowKeys.AllReceipts(TopicKey.Of(topic)), [nameof(ArticleState.Events)], FewReceipts, cancellation)
            .AnyAsync(receipt => receipt.GetInt32(nameof(ArticleState.Events)) is not null, cancellation),
        cancellation);

    /// <inheritdoc/>
    public async Task<string?> Version(string topic, CancellationToken cancellation) =>
        (await InTable(() => _table.Find(TopicKey.Of(topic), RowKeys.Version, cancellation), cancellation))?.GetString(ReceiptFence.Version);

    /// <inheritdoc/>
    public async Task<EventPage> Events(string topic, EventQuery query, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(query);
        var rows = new EventRows(_table, TopicKey.Of(topic));
        return await InTable(() => EventScan.Page(query, (range, limit) => rows.Scan(range, limit, cancellation)), cancellation);
    }

    // The table may be deleted while the program runs, to be filled anew by a sweep.
    private async Task<T> InTable<T>(Func<Task<T>> act, CancellationToken cancellation)
    {
        await _created.Run(cancellation);
        try
        {
            return await act();
        }
        catch (RequestFailedException failure) when (failure.IsTableGone())
        {
            _created.Forget();
            _topics.Forget();
            await _created.Run(cancellation);
            return await act();
        }
    }

    // Whether another writer is still at it. One that has not moved for a while has stopped, and its work is taken over.
    private async Task<bool> IsMoving(TableEntity seen, CancellationToken cancellation)
    {
        for (var turn = 0; turn < Turns; turn++)
        {
            await Task.Delay(Patience / Turns, _clock, cancellation);
            if ((await _table.Find(seen.PartitionKey, seen.RowKey, cancellation))?.ETag != seen.ETag)
            {
                return true;
            }
        }

        return false;
    }

    // A request for each topic at least: one after the other, a sweep over many small topics would wait most of its time. Whoever reads the channel is told
    // what fails.
    private async Task Read(IReadOnlyList<(string Topic, string PartitionKey)> topics, ChannelWriter<Receipt> receipts, CancellationToken cancellation)
    {
        try
        {
            await Parallel.ForEachAsync(topics, new ParallelOptions { MaxDegreeOfParallelism = TopicsAtOnce, CancellationToken = cancellation },
                async (topic, stop) =>
            {
                await foreach (var entity in _table.Rows(RowKeys.AllReceipts(topic.PartitionKey), ArticleState.Summary, TableLimits.Page, stop))
                {
                    await receipts.WriteAsync(ArticleState.ReceiptOf(entity), stop);
                }
            });
            receipts.Complete();
        }
        catch (Exception failure)
        {
            receipts.Complete(failure);
        }
    }
}
