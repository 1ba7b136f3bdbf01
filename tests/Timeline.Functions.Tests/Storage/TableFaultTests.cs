using Azure;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using NodaTime;
using Timeline.Events;
using Timeline.Functions.Storage.Azure;

namespace Timeline.Functions.Tests.Storage;

/// <summary>Writers of tables that stop at every step, and answers that are lost.</summary>
public sealed class TableFaultTests(Azurite azurite)
{
    private readonly string _name = $"t{Guid.NewGuid():N}";

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public static TheoryData<int, int, bool> Steps() =>
        new MatrixTheoryData<int, int, bool>([250, 5], [250, 5, -1], [false, true]);

    [Theory]
    [MemberData(nameof(Steps))]
    public async Task A_writer_that_stops_anywhere_is_made_good(int before, int after, bool stopAfter)
    {
        for (var step = 1; ; step++)
        {
            var article = $"t/{step}.txt";
            var store = Store(new FaultyTransport());
            await store.Set("t", article, Sample.Change("t", article, "v1", Events(before, "old")));
            var transport = new FaultyTransport { StopAt = step, StopAfter = stopAfter };
            var stopping = Store(transport);
            var tag = (await stopping.Receipt("t", article, Now))!.Tag;
            var change = after < 0 ? null : Sample.Change("t", article, "v2", Events(after, "new"));

            // The first batch of a store enters the topic.
            var done = false;
            try
            {
                done = await stopping.Replace("t", article, tag, change, Now);
            }
            catch (RequestFailedException failure) when (failure.Status == 403)
            {
            }

            var seen = await store.Ids("t");
            Assert.True(seen.Count == before || seen.Count == Math.Max(0, after), $"step {step}: {seen.Count}");
            Assert.Single(seen.Select(id => id[..3]).DefaultIfEmpty("").Distinct(StringComparer.Ordinal));
            var receipt = await store.Receipt("t", article, Now);
            Assert.Equal(seen.Count, receipt?.EventCount ?? 0);
            Assert.Equal(seen.Count, (await store.Topic("t", Now))?.Events ?? 0);

            await store.Set("t", article, change);
            Assert.Equal(Math.Max(0, after), (await store.All("t")).Count);
            Assert.Equal(after < 0 ? 0 : after + 1, await Rows());
            Assert.Equal(after < 0 ? null : after, (await store.Topic("t", Now))?.Events);
            await store.Set("t", article, null);
            Assert.Equal(0, await Rows());
            if (done)
            {
                Assert.True(step > 1);
                return;
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task An_answer_that_is_lost_is_no_failure(int every)
    {
        var store = Store(new FaultyTransport { LoseAnswerOfEvery = every == 1 ? 2 : 3 });
        foreach (var size in (int[])[3, 250, 4, 0, 120])
        {
            await store.Set("t", "t/a.txt", Sample.Change("t", "t/a.txt", $"v{size}", Events(size, "new")));
            Assert.Equal(size, (await store.All("t")).Count);
            Assert.Equal(size + 1, await Rows());
        }

        await store.Set("t", "t/a.txt", null);
        Assert.Equal(0, await Rows());
    }

    [Fact]
    public async Task A_receipt_of_a_stopped_writer_asks_to_be_repeated()
    {
        var stopping = Store(new FaultyTransport { StopAt = 3 });
        await Assert.ThrowsAsync<RequestFailedException>(() => stopping.Replace("t", "t/a.txt", null, Sample.Change("t", "t/a.txt", "v1", Events(250, "new")),
                Now));
        var store = Store(new FaultyTransport());
        var receipt = await store.Receipts(Now).SingleAsync(Now);
        Assert.Equal((true, "", 0), (receipt.Unfinished, receipt.Version.ETag, receipt.EventCount));
        Assert.Empty(await store.Topics(Now).ToListAsync(Now));
        Assert.False(await store.Has("t", Now));
        Assert.Empty(await store.All("t"));
    }

    [Fact]
    public async Task Rows_that_somebody_removed_by_hand_do_not_stop_a_writer()
    {
        var store = Store(new FaultyTransport());
        await store.Set("t", "t/a.txt", Sample.Change("t", "t/a.txt", "v1", Events(20, "old")));
        var table = Table(new FaultyTransport());
        var rows = await table.Rows(TableRows.Between("t", "e", "f"), null, TableLimits.Page, Now).Take(3).ToListAsync(Now);
        await table.Submit([.. rows.Select(r => new TableTransactionAction(TableTransactionActionType.Delete, r, ETag.All))], Now);
        await store.Set("t", "t/a.txt", Sample.Change("t", "t/a.txt", "v2", Events(2, "new")));
        Assert.Equal(3, await Rows());
    }

    /// <summary>Receipts may be long, and a topic may have very many: no more of them are asked for than are taken.</summary>
    [Fact]
    public async Task The_receipts_of_a_topic_are_handed_on_as_they_come()
    {
        var (asked, transport) = (new List<string>(), new FaultyTransport());
        var store = Store(transport);
        await Task.WhenAll(Enumerable.Range(0, 201).Select(n => store.Set("t", $"t/{n}.txt", Sample.Change("t", $"t/{n}.txt", "v1"))));
        transport.Before = request =>
        {
            asked.Add(request.RequestUri!.Query);
            return Task.CompletedTask;
        };
        await foreach (var receipt in store.Receipts("t", Now))
        {
            Assert.Equal("v1", receipt.Version.ETag);
            break;
        }

        Assert.Single(asked, query => query.Contains("top=200", StringComparison.Ordinal));
        Assert.Equal(201, await store.Receipts("t", Now).CountAsync(Now));
    }

    /// <summary>The emulator takes requests of any size. The longest keys, and text of which JSON makes the most.</summary>
    [Fact]
    public async Task No_transaction_is_larger_than_the_service_takes()
    {
        var transport = new FaultyTransport();
        var store = Store(transport);
        var topic = new string('年', 256);
        for (var length = 3000; length < 8000; length += 250)
        {
            var article = $"t/{length}.txt";
            var events = Enumerable.Range(0, 98).Select(n => Sample.Event(new string('e', 32), new LocalDate(2025, 1, 1), 1, article, new string('é', length)));
            await store.Set(topic, article, Sample.Change(topic, article, "v1", [.. events]));
        }

        Assert.InRange(transport.Largest, 3 * 1024 * 1024, 4 * 1024 * 1024);
    }

    private static TimelineEvent[] Events(int count, string prefix) =>
        [.. Enumerable.Range(0, count).Select(n => Sample.Event($"{prefix}{n:d4}", new LocalDate(2025, 1, 1).PlusDays(n), 1 + (n % 40)))];

    private TableTimelineStore Store(FaultyTransport transport) => new(Table(transport), TimeProvider.System) { Patience = TimeSpan.FromMilliseconds(20) };

    private TableClient Table(FaultyTransport transport)
    {
        var options = StorageOptions.Tables();
        options.Transport = new HttpClientTransport(transport);
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        return new TableClient(azurite.ConnectionString, _name, options);
    }

    /// <summary>The rows of receipts and events.</summary>
    private async Task<int> Rows() =>
        await Table(new FaultyTransport()).Rows(TableRows.Between("t", "", RowKeys.Version), ["RowKey"], TableLimits.Page, Now).CountAsync(Now);
}
