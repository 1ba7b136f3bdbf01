using Azure.Core.Pipeline;
using Azure.Data.Tables;
using NodaTime;
using Timeline.Functions.Storage;
using Timeline.Functions.Storage.Azure;

namespace Timeline.Functions.Tests.Storage;

/// <summary>What the counts of topics in a table cost, and that they are never others than those of the receipts.</summary>
public sealed class TopicCountsTests(Azurite azurite) : IDisposable
{
    private readonly string _name = $"t{Guid.NewGuid():N}";
    private readonly FaultyTransport _transport = new();

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Receipts_are_counted_once_for_each_version_of_their_topic()
    {
        var (store, counted) = (Store(_transport), 0);
        foreach (var article in (string[])["t/a.txt", "t/b.txt", "u/a.txt"])
        {
            await Write(store, article, 2);
        }

        _transport.Before = request =>
        {
            counted += IsOfReceipts(request) ? 1 : 0;
            return Task.CompletedTask;
        };
        TopicSummary[] all = [new("t", "t", 2, 4), new("u", "u", 1, 2)];
        Assert.Equal(all, await store.Topics(Now).ToListAsync(Now));
        Assert.Equal(2, counted);
        Assert.Equal(all, await store.Topics(Now).ToListAsync(Now));
        Assert.Equal(all[0], await store.Topic("t", Now));
        Assert.Equal(2, counted);

        await Write(store, "t/b.txt", 7);
        Assert.Equal([all[0] with { Events = 9 }, all[1]], await store.Topics(Now).ToListAsync(Now));
        Assert.Equal(3, counted);

        await store.Set("u", "u/a.txt", null);
        Assert.Null(await store.Topic("u", Now));
        Assert.Null(await store.Topic("u", Now));
        Assert.Equal(4, counted);
    }

    /// <summary>At the request before which a writer comes in between: for the version, for the receipts, or to note their counts.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Counts_of_a_topic_that_changes_while_it_is_counted_are_not_kept(int at)
    {
        var (store, reader, requests) = (Store(new FaultyTransport()), Store(_transport), 0);
        await Write(store, "t/a.txt", 2);
        await reader.Version("t", Now);
        _transport.Before = async _ =>
        {
            if (++requests == at)
            {
                await Write(store, "t/a.txt", 5);
            }
        };
        Assert.Equal(at == 3 ? 2 : 5, (await reader.Topic("t", Now))?.Events);
        Assert.InRange(requests, at, 3);
        Assert.Equal(5, (await reader.Topic("t", Now))?.Events);
        Assert.Equal(5, (await store.Topic("t", Now))?.Events);
    }

    /// <summary>A program that knows of no counts writes the version alone, and rows older still have none.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Topics_without_a_note_are_counted(bool hasVersion)
    {
        var store = Store(_transport);
        await Write(store, "t/a.txt", 2);
        Assert.Equal(2, (await store.Topic("t", Now))?.Events);
        var table = Table(_transport);
        await (hasVersion
            ? table.UpsertEntityAsync(new TableEntity("t", RowKeys.Version) { [ReceiptFence.Version] = "x" }, TableUpdateMode.Replace, Now)
            : table.DeleteEntityAsync("t", RowKeys.Version, cancellationToken: Now));
        Assert.Equal(2, (await store.Topic("t", Now))?.Events);
        Assert.Equal(hasVersion ? "x" : null, await store.Version("t", Now));
    }

    [Fact]
    public async Task Whether_a_topic_is_there_is_known_from_one_small_page()
    {
        var (store, asked) = (Store(_transport), new List<string>());
        await Task.WhenAll(Enumerable.Range(0, 25).Select(n => Write(store, $"t/{n}.txt", 1)));
        _transport.Before = request =>
        {
            asked.Add(request.RequestUri!.Query);
            return Task.CompletedTask;
        };
        Assert.True(await store.Has("t", Now));
        Assert.Contains("top=10", Assert.Single(asked), StringComparison.Ordinal);
    }

    public void Dispose() => _transport.Dispose();

    private static bool IsOfReceipts(HttpRequestMessage request) => Uri.UnescapeDataString(request.RequestUri!.Query).Contains("r!", StringComparison.Ordinal);

    private static Task Write(TableTimelineStore store, string article, int events)
    {
        var topic = article[..1];
        var told = Enumerable.Range(0, events).Select(n => Sample.Event($"e{n}", new LocalDate(2025, 1, 1)));
        return store.Set(topic, article, Sample.Change(topic, article, $"v{events}", [.. told]));
    }

    private TableTimelineStore Store(FaultyTransport transport) => new(Table(transport), TimeProvider.System);

    private TableClient Table(FaultyTransport transport)
    {
        var options = StorageOptions.Tables();
        options.Transport = new HttpClientTransport(transport);
        return new TableClient(azurite.ConnectionString, _name, options);
    }
}
