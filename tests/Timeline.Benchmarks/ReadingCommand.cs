using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using Azure.Data.Tables;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime.Text;
using Timeline.Functions.Api;
using Timeline.Functions.Storage;
using Timeline.Functions.Storage.Azure;
using Timeline.Functions.Tests.Faults;

namespace Timeline.Benchmarks;

/// <summary><c>reading</c>: pages of a large topic over HTTP, from SQLite and from the storage emulator, beside the bare query of the store.</summary>
internal static class ReadingCommand
{
    private const int PageSize = 1000;

    public static Command Create()
    {
        Option<int> events = new("--events") { Description = "How many events the topic has.", DefaultValueFactory = _ => 100_000 };
        Option<int> requests = new("--requests") { Description = "How many requests of each kind are measured.", DefaultValueFactory = _ => 100 };
        Command command = new("reading", "Measure pages of 1,000 entries of a large topic over HTTP, beside the bare query of the store.") { events, requests };
        command.SetAction(async (options, cancellation) =>
        {
            var (count, times) = (options.GetValue(events), options.GetValue(requests));
            var folder = Directory.CreateTempSubdirectory("timeline-reading-");
            try
            {
                Console.WriteLine($"{"",-9} {"",-34} {"p50 ms",8} {"p99 ms",8}");
                await Measure("SQLite", null, folder.FullName, count, times, cancellation);
                await using var emulator = await Emulator.Start();
                await Measure("Azurite", emulator.ConnectionString, folder.FullName, count, times, cancellation);
            }
            finally
            {
                folder.Delete(recursive: true);
            }

            return 0;
        });
        return command;
    }

    private static async Task Measure(string name, string? setting, string folder, int count, int times, CancellationToken cancellation)
    {
        var storage = TimelineStorage.Create(setting, Path.Join(folder, "articles"), Path.Join(folder, "timelines.db"), TimeProvider.System);
        await StoredTopic.Fill(storage.Store, count, cancellation);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        TimelineApp.AddServices(builder, storage);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        await using var app = builder.Build();
        TimelineApp.Configure(app, underHost: false);
        await app.StartAsync(cancellation);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()), Timeout = TimeSpan.FromMinutes(5) };

        Print(name, "first request after the start", [await Timed(() => Get(client, From(0, "json"), cancellation))]);
        await Row("JSON of 1,000 entries", i => Get(client, From(i, "json"), cancellation));
        await Row("page of 1,000 entries", i => Get(client, From(i, "html"), cancellation));
        await Row("page of 100 entries", i => Get(client, From(i, "html").Replace("limit=1000", "limit=100", StringComparison.Ordinal), cancellation));
        await Row("the latest 1,000 as JSON", _ => Get(client, $"/api/timelines/{StoredTopic.Name}?limit={PageSize}&order=desc", cancellation));
        await Row("JSON, the topic changed before", async i =>
        {
            await StoredTopic.Touch(storage.Store, $" again{i}", cancellation);
            await Get(client, From(i, "json"), cancellation);
        });
        await Row("bare query of 1,000 events", async i =>
        {
            var page = await storage.Store.Events(StoredTopic.Name, new EventQuery(StoredTopic.Day(Start(i)).AtMidnight(), null, PageSize), cancellation);
            Check(page.Events.Count);
        });
        if (setting is not null)
        {
            var table = new TableClient(setting, TableTimelineStore.DefaultTable, StorageOptions.Tables());
            await Row("bare rows of the table", async i =>
            {
                var (from, before) = RowKeys.Of(new EventRange(EventSpan.Day, null, EventKey.From(StoredTopic.Day(Start(i)).AtMidnight()), null, null));
                Check((await table.Rows(TableRows.Between(TopicKey.Of(StoredTopic.Name), from, before), null, PageSize, cancellation).AsPages()
                        .FirstAsync(cancellation)).Values.Count);
            });
        }

        await app.StopAsync(cancellation);
        (storage.Store as IDisposable)?.Dispose();

        // Pages from all over the topic, none twice in a row.
        int Start(int i) => (int)((long)i * 7919 % Math.Max(1, count - (2 * PageSize)));

        string From(int i, string format) =>
            $"/api/timelines/{StoredTopic.Name}?limit={PageSize}&from={LocalDatePattern.Iso.Format(StoredTopic.Day(Start(i)))}&format={format}";

        async Task Row(string what, Func<int, Task> request)
        {
            for (var i = 0; i < Math.Min(10, times); i++)
            {
                await request(i);
            }

            var took = new List<double>();
            for (var i = 0; i < times; i++)
            {
                took.Add(await Timed(() => request(i)));
            }

            Print(name, what, took);
        }
    }

    private static async Task<double> Timed(Func<Task> request)
    {
        var started = Stopwatch.GetTimestamp();
        await request();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static async Task Get(HttpClient client, string address, CancellationToken cancellation)
    {
        using var response = await client.GetAsync(address, cancellation);
        response.EnsureSuccessStatusCode();
        await response.Content.ReadAsByteArrayAsync(cancellation);
    }

    private static void Check(int rows)
    {
        if (rows != PageSize)
        {
            throw new InvalidOperationException($"The query gave {rows} rows, not {PageSize}.");
        }
    }

    private static void Print(string store, string what, List<double> milliseconds)
    {
        milliseconds.Sort();
        var (p50, p99) = (milliseconds[milliseconds.Count / 2], milliseconds[Math.Min(milliseconds.Count - 1, milliseconds.Count * 99 / 100)]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{store,-9} {what,-34} {p50,8:0.0} {p99,8:0.0}"));
    }
}
