using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using Timeline.Functions.Api;
using Timeline.Functions.Storage;

namespace Timeline.Benchmarks.Load;

/// <summary>Asks the program over HTTP for a month of a topic, as JSON.</summary>
/// <param name="target">The storage.</param>
/// <param name="output">Where the figures go.</param>
internal sealed class LoadQueries(LoadTarget target, TextWriter output)
{
    // As many as a machine of two cores serves while it also asks.
    private const int AtOnce = 4;

    // The emulator takes minutes for the first page of a large topic. HttpClient's own limit, 100 s, ended a whole run, and without a word: to the command line
    // a cancellation is no error.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, int> _failures = new(StringComparer.Ordinal);

    /// <summary>Asks; queries that fail are counted, and end nothing.</summary>
    /// <param name="articles">How many articles there are.</param>
    /// <param name="queries">How many queries are made.</param>
    /// <param name="cancellation">Stops.</param>
    /// <returns>How many failed.</returns>
    public async Task<int> Run(int articles, int queries, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        TimelineApp.AddServices(builder, new TimelineStorage(target.Source, target.Store));
        await using var app = builder.Build();
        TimelineApp.Configure(app, underHost: false);
        await app.StartAsync(cancellation);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()), Timeout = Patience };
        client.DefaultRequestHeaders.Add("Accept", "application/json");
        var dice = new Random(1);
        var addresses = Enumerable.Range(0, queries + Math.Max(1, queries / 10)).Select(_ =>
        {
            var month = new LocalDate(2024, 1, 1).PlusMonths(dice.Next(24));
            return $"/api/timelines/{Uri.EscapeDataString(target.Key(dice.Next(articles)).Topic)}?from={month:uuuu-MM}&to={month:uuuu-MM}&limit=100";
        }).ToArray();
        var (first, times) = (new Times(), new Times());
        await first.Take(addresses[queries..], AtOnce, Ask);
        output.WriteLine($"queries to warm up: {first}");
        await times.Take(addresses[..queries], AtOnce, Ask);
        output.WriteLine($"queries   {times}");
        foreach (var (failure, count) in _failures)
        {
            output.WriteLine($"queries that failed, their time in the figures: {count}, {failure}");
        }

        await app.StopAsync(cancellation);
        return _failures.Values.Sum();

        async Task Ask(string address)
        {
            try
            {
                using var answer = await client.GetAsync(address, cancellation);
                await answer.Content.ReadAsByteArrayAsync(cancellation);
                if (!answer.IsSuccessStatusCode)
                {
                    Failed($"answered with {(int)answer.StatusCode}");
                }
            }
            catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException && !cancellation.IsCancellationRequested)
            {
                Failed(failure.Message);
            }
        }
    }

    private void Failed(string how) => _failures.AddOrUpdate(how, 1, (_, count) => count + 1);
}
