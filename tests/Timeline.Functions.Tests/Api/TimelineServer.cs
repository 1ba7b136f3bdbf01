using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using Timeline.Articles;
using Timeline.Events;
using Timeline.Functions.Api;
using Timeline.Functions.Storage;
using Timeline.Functions.Tests.Host;
using Timeline.Temporal;

namespace Timeline.Functions.Tests.Api;

/// <summary>The real application on a real socket, with SQLite and a folder of its own, on a fixed day.</summary>
public sealed class TimelineServer : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("timeline-api-");
    private WebApplication app = null!;

    public static LocalDate Today => new(2025, 5, 1);

    public HttpClient Client { get; private set; } = null!;

    public string Address { get; private set; } = "";

    internal TimelineStorage Storage { get; private set; } = null!;

    /// <summary>The errors that were logged.</summary>
    internal LogSink Log { get; } = new();

    /// <summary>The routes of the application, a method and a path each; {**name} is written {name}.</summary>
    public IEnumerable<string> Routes => app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .SelectMany(endpoint => endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods
            .Select(method => $"{method} {endpoint.RoutePattern.RawText!.Replace("**", "", StringComparison.Ordinal)}"));

    public string Articles => Path.Join(folder.FullName, "articles");

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Error).AddProvider(Log);
        Storage = TimelineStorage.Create(null, Articles, Path.Join(folder.FullName, "timelines.db"), TimeProvider.System);
        TimelineApp.AddServices(builder, Storage);
        builder.Services.AddSingleton<TimeProvider>(new FixedDay());
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        app = builder.Build();
        TimelineApp.Configure(app, underHost: false);
        await app.StartAsync();
        Address = app.Urls.First();
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(Address) };
        await Seed(SampleEvents.Topic, SampleEvents.All);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        (Storage.Store as IDisposable)?.Dispose();
        folder.Delete(recursive: true);
    }

    /// <summary>What stands at <paramref name="address"/>.</summary>
    public async Task<JsonElement> Json(string address)
    {
        using var response = await Client.GetAsync(address, TestContext.Current.CancellationToken);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, body);
        return JsonElement.Parse(body);
    }

    /// <summary>The ids of the entries at <paramref name="address"/>, with blanks between.</summary>
    public async Task<string> Ids(string address) =>
        string.Join(' ', (await Json(address)).GetProperty("entries").EnumerateArray().Select(e => e.GetProperty("id").GetString()));

    /// <summary>Puts events on a timeline, as if an article had told them.</summary>
    public Task Seed(string topic, IReadOnlyList<TimelineEvent> events, string name = "seed.txt") => Seed(Storage.Store, topic, events, name);

    /// <summary>The same in any store.</summary>
    public static async Task Seed(ITimelineStore store, string topic, IReadOnlyList<TimelineEvent> events, string name)
    {
        var receipt = new Receipt
        {
            Topic = topic,
            Article = $"{topic}/{name}",
            Version = new ArticleVersion(Instant.FromUtc(2025, 4, 28, 12, 0), "1"),
            EventCount = events.Count,
            Articles = [new ArticleReceipt(name, "Seed", null, null, "en", new Publication(new PublishTime(new LocalDate(2025, 4, 28)),
                        PublishedFrom.FrontMatter, 1), [new Dropped("caption", "A bridge.")])],
        };
        Assert.True(await store.Replace(topic, receipt.Article, null, new ArticleChange(receipt, events), CancellationToken.None));
    }

    private sealed class FixedDay : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2025, 5, 1, 12, 0, 0, TimeSpan.Zero);
    }
}
