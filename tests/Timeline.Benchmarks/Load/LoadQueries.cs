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

    /// <summary>Asks.</summary>
    /// <param name="articles">How many articles there are.</param>
    /// <param name="queries">How many queries are made.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task Run(int articles, int queries, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        TimelineApp.AddServices(builder, new TimelineStorage(target.Source, target.Store));
        await using var app = builder.Build();
        TimelineApp.Configure(app, underHost: false);
        await app.StartAsync(cancellation);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        client.DefaultRequestHeaders.Add("Accept", "application/json");
        var dice = new Random(1);
        var addresses = Enumerable.Range(0, queries + (queries / 10)).Select(_ =>
        {
            var month = new LocalDate(2024, 1, 1).PlusMonths(dice.Next(24));
            return $"/api/timelines/{Uri.EscapeDataString(LoadTarget.Key(dice.Next(articles)).Topic)}?from={month:uuuu-MM}&to={month:uuuu-MM}&limit=100";
        }).ToArray();
        await new Times().Take(addresses[queries..], AtOnce, Ask);
        var times = new Times();
        await times.Take(addresses[..queries], AtOnce, Ask);
        output.WriteLine($"queries   {times}");
        await app.StopAsync(cancellation);

        async Task Ask(string address)
        {
            using var answer = await client.GetAsync(address, cancellation);
            answer.EnsureSuccessStatusCode();
            await answer.Content.ReadAsByteArrayAsync(cancellation);
        }
    }
}
