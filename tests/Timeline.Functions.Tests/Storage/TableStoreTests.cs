using Microsoft.Extensions.Logging.Abstractions;
using Timeline.Functions.Ingest;
using Timeline.Functions.Storage;
using Timeline.Functions.Storage.Azure;
using Timeline.Functions.Tests.Ingest;

namespace Timeline.Functions.Tests.Storage;

public sealed class TableStoreTests(Azurite azurite) : StoreContract
{
    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>As is advised to be rid of rows that nobody knows.</summary>
    [Fact]
    public async Task A_table_that_is_deleted_is_made_again()
    {
        var table = azurite.NewTable();
        var store = new TableTimelineStore(table, TimeProvider.System);
        Assert.True(await Write(store, "moon"));
        await table.DeleteAsync(Now);
        Assert.Empty(await store.Topics(Now).ToListAsync(Now));
        await table.DeleteAsync(Now);
        Assert.True(await Write(store, "moon"));
        Assert.Equal("moon", Assert.Single(await store.Topics(Now).ToListAsync(Now)).Topic);
    }

    /// <summary>A process that thinks a topic is on the list of them enters it again, at the latest in its next sweep.</summary>
    [Fact]
    public async Task A_topic_that_another_process_made_a_table_without_is_listed_again()
    {
        var source = azurite.NewSource();
        var key = new ArticleKey("moon", "a.txt");
        var table = azurite.NewTable();
        var store = new TableTimelineStore(table, TimeProvider.System);
        await source.Put(key, new Timeline.Articles.ArticleDocument("a.txt", "2025-04-01 one"u8.ToArray(), NodaTime.Instant.MinValue), Now);
        using var topics = LineReader.Beside(source);
        var ingestor = new ArticleIngestor(source, store, topics, NullLogger<ArticleIngestor>.Instance, TimeProvider.System);
        await ingestor.Ingest(key, Now);
        await table.DeleteAsync(Now);
        Assert.Null(await new TableTimelineStore(table, TimeProvider.System).Version("moon", Now));
        await ingestor.Ingest(key, Now);
        Assert.Empty(await store.Receipts(Now).ToListAsync(Now));

        var swept = await new Sweep(source, store, ingestor, topics, NullLogger<Sweep>.Instance).Run(null, Now);
        Assert.Equal((0, 1), (swept.Failed, swept.Stored));
        Assert.Single(await store.Receipts(Now).ToListAsync(Now));
        Assert.Equal("one", Assert.Single((await store.Events("moon", new EventQuery(), Now)).Events).Sentence);
    }

    private static Task<bool> Write(TableTimelineStore store, string topic) =>
        store.Replace(topic, $"{topic}/a.txt", null, Sample.Change(topic, $"{topic}/a.txt", "1", Sample.Event("e", new NodaTime.LocalDate(2025, 4, 28))), Now);

    protected override Task<ITimelineStore> Open() => Task.FromResult<ITimelineStore>(azurite.NewStore());
}
