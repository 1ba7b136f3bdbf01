using System.Diagnostics;
using System.Globalization;
using System.Text;
using Azure.Storage.Blobs;
using NodaTime;
using Timeline.Articles;
using Timeline.Functions.Ingest;
using Timeline.Functions.Storage;
using Timeline.Functions.Storage.Azure;
using Timeline.Functions.Storage.Local;
using Timeline.Functions.Tests.Faults;
using Timeline.Functions.Tests.Storage;

namespace Timeline.Functions.Tests.Ingest;

/// <summary>The program itself, killed while it ingests and started again, ends where an undisturbed run ends.</summary>
public sealed class KillTests : IDisposable
{
    private const int Kills = 3;
    private const int More = 80;

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_killed_program_loses_and_doubles_nothing_in_SQLite()
    {
        var source = new FolderArticleSource(Path.Join(_folder.Path, "articles"), TimeProvider.System);
        using var store = new SqliteTimelineStore(Path.Join(_folder.Path, "data", "timelines.db"));
        using var calm = new SqliteTimelineStore(Path.Join(_folder.Path, "calm.db"));
        await Check(source, store, calm, "--articles", source.Root, "--data", Path.Join(_folder.Path, "data"));
    }

    [Fact]
    public async Task A_killed_program_loses_and_doubles_nothing_in_tables()
    {
        // An emulator of its own, for the program's container and table have fixed names.
        var azurite = new Azurite();
        await using var _ = azurite;
        await azurite.InitializeAsync();
        var source = new BlobArticleSource(new BlobContainerClient(azurite.ConnectionString, BlobArticleSource.DefaultContainer, StorageOptions.Blobs()));
        var store = Tables(azurite, TableTimelineStore.DefaultTable);
        await Check(source, store, Tables(azurite, "calm"), "--storage", azurite.ConnectionString, "--data", _folder.Path);
        Assert.Equal(await Rows(azurite, "calm"), await Rows(azurite, TableTimelineStore.DefaultTable));
    }

    public void Dispose() => _folder.Dispose();

    private static async Task Check(IArticleSource source, ITimelineStore store, ITimelineStore calm, params string[] options)
    {
        var (articles, read) = (0, 0);
        for (var kill = 0; kill < Kills; kill++)
        {
            // A kill that came after the last article would prove nothing: then there are more, and it is tried again.
            do
            {
                for (var end = articles + More; articles < end; articles++)
                {
                    var (key, text) = Generated(articles);
                    await source.Put(key, new ArticleDocument(key.Name, Encoding.UTF8.GetBytes(text), Instant.MinValue), Now);
                }

                read = await RunUntil(read + 5, store, options);
            }
            while (read == articles);
        }

        Assert.Equal(articles, await RunUntil(articles, store, options));

        // What the last kill may have interrupted is cleaning.
        await OneSweep.Run(source, store, Now);
        await OneSweep.Run(source, calm, Now);
        var expected = await ReliabilityRun.Told(calm, Now);
        Assert.True(expected.Count > articles * 4, $"Only {expected.Count} lines are told.");
        Assert.Equal(expected, await ReliabilityRun.Told(store, Now));
    }

    // Starts the program, kills it when there are so many receipts, and says how many there were then.
    private static async Task<int> RunUntil(int receipts, ITimelineStore store, string[] options)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        string[] arguments = [typeof(DomainReader).Assembly.Location, "serve", "--port", "0", .. options];
        Array.ForEach(arguments, start.ArgumentList.Add);
        using var program = Process.Start(start)!;
        var output = Task.WhenAll(program.StandardOutput.ReadToEndAsync(Now), program.StandardError.ReadToEndAsync(Now));
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Now);
        limit.CancelAfter(TimeSpan.FromMinutes(3));
        try
        {
            while (true)
            {
                var count = await store.Receipts(limit.Token).CountAsync(r => r.Version.ETag.Length > 0, limit.Token);
                if (count >= receipts)
                {
                    return count;
                }

                if (program.HasExited)
                {
                    throw new InvalidOperationException("The program ended by itself: " + string.Join('\n', await output));
                }

                await Task.Delay(1, limit.Token);
            }
        }
        finally
        {
            // SIGKILL: nothing of it runs any more.
            program.Kill();
            await program.WaitForExitAsync(Now);
        }
    }

    // Every fortieth has more events than one transaction takes.
    private static (ArticleKey Key, string Text) Generated(int n)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"# Report {n}\n\nLONDON, 28 April 2025 - The council met on Monday.\n\n");
        for (var s = 0; s < (n % 40 == 7 ? 130 : 6); s++)
        {
            var day = new LocalDate(2024, 1, 1).PlusDays((n * 31) + s);
            text.Append(CultureInfo.InvariantCulture, $"The bridge number {s} was inspected by engineers on {day:d MMMM uuuu}.\n\n");
        }

        return (new ArticleKey($"topic {n % 3}", $"{n}.txt"), text.ToString());
    }

    private static TableTimelineStore Tables(Azurite azurite, string table) => new(azurite.Table(table), TimeProvider.System);

    private static async Task<List<string>> Rows(Azurite azurite, string table)
    {
        var client = azurite.Table(table);
        var rows = new List<string>();
        foreach (var topic in (string[])["topic-0", "topic-1", "topic-2"])
        {
            // Generations are drawn by lot.
            rows.AddRange(await client.Rows(TableRows.Between(topic, "", "~"), ["RowKey"], TableLimits.Page, Now)
                .Select(r => r.RowKey.Count(c => c == '!') > 4 ? r.RowKey[..r.RowKey.LastIndexOf('!')] : r.RowKey).ToListAsync(Now));
        }

        return rows;
    }
}
