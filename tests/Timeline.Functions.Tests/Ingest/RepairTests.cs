using System.Text;
using Azure;
using Microsoft.Data.Sqlite;
using NodaTime;
using Timeline.Articles;
using Timeline.Functions.Ingest;
using Timeline.Functions.Storage;
using Timeline.Functions.Storage.Azure;
using Timeline.Functions.Storage.Local;
using Timeline.Functions.Tests.Faults;
using Timeline.Functions.Tests.Storage;

namespace Timeline.Functions.Tests.Ingest;

/// <summary>Half of the receipts are gone, by whatever hand; one sweep makes the timelines whole.</summary>
public sealed class RepairTests(Azurite azurite) : IDisposable
{
    private const int Articles = 40;

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_sweep_mends_a_file_that_lost_half_of_its_receipts()
    {
        var file = Path.Join(_folder.Path, "t.db");
        using var store = new SqliteTimelineStore(file);
        await Check(new FolderArticleSource(Path.Join(_folder.Path, "articles"), TimeProvider.System), store, async () =>
        {
            await using var connection = new SqliteConnection($"Data Source={file};Pooling=false");
            await connection.OpenAsync(Now);
            await using var command = connection.CreateCommand();
            command.CommandText = "DELETE FROM receipts WHERE CAST(substr(article, 3) AS INTEGER) % 2 = 0";
            return await command.ExecuteNonQueryAsync(Now);
        });
    }

    [Fact]
    public async Task A_sweep_mends_a_table_that_lost_half_of_its_receipts()
    {
        var table = azurite.NewTable();
        var store = new TableTimelineStore(table, TimeProvider.System);
        await Check(azurite.NewSource(), store, async () =>
        {
            var deleted = 0;
            foreach (var topic in await store.Topics(Now).Select(t => t.Topic).ToListAsync(Now))
            {
                var receipts = await table.Rows(TableRows.Between(TopicKey.Of(topic), "r", "s"), null, TableLimits.Page, Now).ToListAsync(Now);
                foreach (var row in receipts.Where((_, n) => n % 2 == 0))
                {
                    await table.DeleteEntityAsync(row, ETag.All, Now);
                    deleted++;
                }
            }

            return deleted;
        });
    }

    public void Dispose() => _folder.Dispose();

    private static async Task Check(IArticleSource source, ITimelineStore store, Func<Task<int>> damage)
    {
        for (var n = 0; n < Articles; n++)
        {
            // Some are filed in a second topic, and one has more events than one transaction takes.
            var lines = Enumerable.Range(0, n == 7 ? 130 : 5).Select(s => $"{new LocalDate(2025, 1, 1).PlusDays(s):uuuu-MM-dd} thing {n} {s}");
            var text = (n % 3 == 0 ? "topic: other\n" : "") + string.Join('\n', lines);
            await source.Put(new ArticleKey("t", $"{n}.txt"), new ArticleDocument("x", Encoding.UTF8.GetBytes(text), Instant.MinValue), Now);
        }

        Assert.Equal(Articles, (await Sweep(source, store)).Stored);
        var before = await ReliabilityRun.Told(store, Now);
        Assert.InRange(await damage(), Articles / 3, Articles);
        Assert.NotEqual(before, await ReliabilityRun.Told(store, Now));
        var repaired = await Sweep(source, store);
        Assert.Equal(0, repaired.Failed);
        Assert.Equal(before, await ReliabilityRun.Told(store, Now));
        Assert.Equal(Articles, (await Sweep(source, store)).Unchanged);
    }

    private static async Task<SweepProgress> Sweep(IArticleSource source, ITimelineStore store)
    {
        using var topics = LineReader.Beside(source);
        return await OneSweep.Run(source, store, topics, Now);
    }
}
