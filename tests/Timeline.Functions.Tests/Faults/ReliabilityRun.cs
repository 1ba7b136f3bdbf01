using System.Diagnostics;
using Azure.Data.Tables;
using Timeline.Functions.Storage;
using Timeline.Functions.Storage.Azure;
using Timeline.Functions.Storage.Json;
using Timeline.Functions.Storage.Local;
using Timeline.Functions.Tests.Ingest;

namespace Timeline.Functions.Tests.Faults;

/// <summary>
/// Articles through the whole path (blob, event on the queue, program, table), while requests to storage fail and the program is killed. Afterwards, without
/// any sweep, the timelines are compared with those of an undisturbed run over the same container.
/// </summary>
internal static class ReliabilityRun
{
    private const string Created = "Microsoft.Storage.BlobCreated";
    private const string Deleted = "Microsoft.Storage.BlobDeleted";

    // How many articles later an article is overwritten or removed: others are under way by then.
    private const int Later = 20;

    public static async Task<ReliabilityReport> Run(ReliabilityOptions options, CancellationToken cancellation, Action<int>? progress = null)
    {
        await using var emulator = await Emulator.Start();
        var plan = new FaultPlan(options.Seed, options.FaultRate);
        await using var blobs = await FaultProxy.Start(emulator.Blobs, plan.Draw);
        await using var tables = await FaultProxy.Start(emulator.Tables, plan.Draw);
        var folder = Directory.CreateTempSubdirectory("timeline-reliability-");
        try
        {
            await using var program = new KillableProgram(emulator.Through(blobs.Address, tables.Address), folder.FullName);
            using var pump = new QueuePump(emulator.ConnectionString, program, options.KillEvery) { Progress = progress };
            await pump.Create(cancellation);
            var source = new BlobArticleSource(emulator.Articles);
            var started = Stopwatch.GetTimestamp();
            await pump.Run(Write(options, source, pump, cancellation), options.Parallelism, cancellation);
            var elapsed = Stopwatch.GetElapsedTime(started);
            await program.Kill();

            var store = new TableTimelineStore(emulator.Timelines, TimeProvider.System);
            using var calm = new SqliteTimelineStore(Path.Join(folder.FullName, "calm.db"));
            await OneSweep.Run(source, calm, cancellation);
            var (expected, told) = (await Told(calm, cancellation), await Told(store, cancellation));
            return new ReliabilityReport(
                options,
                blobs.Done.Concat(tables.Done).GroupBy(pair => pair.Key).ToDictionary(group => group.Key, group => group.Sum(pair => pair.Value)),
                pump.Handled,
                pump.Failed,
                pump.Kills,
                expected.Count,
                Without(expected, told),
                Without(told, expected),
                await StrayRows(emulator.Timelines, store, cancellation),
                await pump.Poisoned(cancellation),
                elapsed);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // Every tenth is overwritten, every twentieth removed, every fifteenth event comes twice.
    private static async Task Write(ReliabilityOptions options, BlobArticleSource source, QueuePump pump, CancellationToken cancellation)
    {
        for (var n = 0; n < options.Articles + Later; n++)
        {
            if (n < options.Articles)
            {
                await Put(n, 1);
            }

            var before = n - Later;
            if (before >= 0 && before % 10 == 3)
            {
                await Put(before, 2);
            }

            if (before >= 0 && before % 20 == 9)
            {
                await source.Delete(GeneratedArticles.Key(before), cancellation);
                await pump.Tell(Deleted, GeneratedArticles.Key(before).ToString(), cancellation);
            }
        }

        async Task Put(int number, int version)
        {
            var key = GeneratedArticles.Key(number);
            await source.Put(key, GeneratedArticles.Document(number, version), cancellation);
            for (var times = number % 15 == 0 ? 2 : 1; times > 0; times--)
            {
                await pump.Tell(Created, key.ToString(), cancellation);
            }
        }
    }

    /// <summary>All that a store tells: topics, events page by page, receipts in the order of their text.</summary>
    public static async Task<List<string>> Told(ITimelineStore store, CancellationToken cancellation)
    {
        var told = new List<string>();
        await foreach (var topic in store.Topics(cancellation))
        {
            told.Add(topic.ToString());
            var query = new EventQuery(Limit: 1000);
            do
            {
                var page = await store.Events(topic.Topic, query, cancellation);
                told.AddRange(page.Events.Select(StorageJson.Write));
                query = query with { Cursor = page.Cursor };
            }
            while (query.Cursor is not null);
        }

        told.AddRange(await store.Receipts(cancellation).Select(StorageJson.Write).Order(StringComparer.Ordinal).ToListAsync(cancellation));
        return told;
    }

    /// <summary>Rows of the table beyond one a receipt and one an event.</summary>
    public static async Task<int> StrayRows(TableClient table, TableTimelineStore store, CancellationToken cancellation)
    {
        var stray = 0;
        foreach (var topic in (await store.Receipts(cancellation).ToListAsync(cancellation)).GroupBy(receipt => receipt.Topic, StringComparer.Ordinal))
        {
            stray += await table.Rows(TableRows.Between(TopicKey.Of(topic.Key), "", RowKeys.Version), ["RowKey"], TableLimits.Page, cancellation)
                .CountAsync(cancellation)
                - topic.Sum(receipt => 1 + receipt.EventCount);
        }

        return stray;
    }

    private static List<string> Without(List<string> all, List<string> these)
    {
        var counts = these.GroupBy(line => line, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var left = new List<string>();
        foreach (var line in all)
        {
            if (counts.GetValueOrDefault(line) == 0)
            {
                left.Add(line);
            }
            else
            {
                counts[line]--;
            }
        }

        return left;
    }
}
