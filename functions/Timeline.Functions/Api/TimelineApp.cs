using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Timeline.Functions.Api.Formats;
using Timeline.Functions.Api.Problems;
using Timeline.Functions.Api.Queries;
using Timeline.Functions.Chronology;
using Timeline.Functions.Ingest;
using Timeline.Functions.Storage;
using Timeline.Functions.Telemetry;
using Timeline.Functions.Triggers;
using Timeline.Functions.Triggers.Host;
using Timeline.Functions.Triggers.Poison;
using Timeline.Functions.Web;

namespace Timeline.Functions.Api;

/// <summary>The web application: what serves timelines at home and under the Functions host.</summary>
internal static class TimelineApp
{
    /// <summary>Registers what the application needs.</summary>
    public static void AddServices(WebApplicationBuilder builder, TimelineStorage storage)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = AppLimits.RequestBody;
            kestrel.AddServerHeader = false;
        });
        var services = builder.Services;
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(storage.Store);
        services.AddSingleton(storage.Source);
        services.AddSingleton(DomainReader.Default);
        services.AddSingleton(provider =>
        {
            var (reader, logger, clock) = (provider.GetRequiredService<DomainReader>(), provider.GetRequiredService<ILogger<TopicSettings>>(),
                provider.GetRequiredService<TimeProvider>());
            return provider.GetRequiredService<IConfiguration>()["Timeline:Topics"] is { Length: > 0 } path
                ? TopicSettings.At(Path.GetFullPath(path), reader, logger, clock)
                : TopicSettings.Beside(storage.Source, reader, logger, clock);
        });

        if (storage.Queues is { } queues)
        {
            services.AddSingleton(PoisonQueue.Of(queues));
        }

        services.AddSingleton<ArticleIngestor>();
        services.AddSingleton<Sweep>();
        services.AddSingleton(provider => new QueueMeasure(storage, provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILogger<QueueMeasure>>()));
        services.AddSingleton<OutlineCache>();
        services.AddSingleton<EntryCache>();
        services.AddSingleton<TimelineReader>();
        services.AddSingleton(provider => new ChangeTimes(provider.GetRequiredService<TimeProvider>()) { HasOthers = FunctionsHost.IsPresent });
        services.AddSingleton(provider => new TriggerTargets(
            (key, cancellation) => provider.GetRequiredService<ArticleIngestor>().Ingest(key, cancellation),
            async cancellation =>
            {
                await provider.GetRequiredService<QueueMeasure>().Take(cancellation);
                await provider.GetRequiredService<Sweep>().Run(null, cancellation);
            }));
        services.AddResponseCompression(compression =>
        {
            // Answers hold nothing secret that a request could be mixed with, so that compressing them tells nobody anything.
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. TimelineFormats.All.Select(format => format.MediaType), "text/html", "text/css", "text/javascript", "image/svg+xml",
                ProblemWriter.MediaType];
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
    }

    /// <summary>Puts the application together.</summary>
    /// <param name="app">The application.</param>
    /// <param name="underHost">Whether the Functions host started the program: its triggers are mapped, and <c>/</c> is its readiness call.</param>
    public static void Configure(WebApplication app, bool underHost)
    {
        app.UseResponseCompression();
        app.Use((context, next) =>
        {
            SecurityHeaders.Apply(context.Response);
            return next(context);
        });
        app.UseMiddleware<RequestSpan>();
        if (underHost)
        {
            app.MapTriggers();
        }
        else
        {
            app.MapMethods("/", Methods.Read, (RequestDelegate)TimelineRoutes.Topics);
        }

        // Below the triggers' scope, so that the record of a failure names its invocation.
        app.UseMiddleware<ProblemMiddleware>();
        if (!underHost)
        {
            app.UseMiddleware<HomeGate>();
        }

        app.UseRouting();
        TimelineRoutes.Map(app);
        DigestRoutes.Map(app);
        EntryRoutes.Map(app);
        OpenApiRoutes.Map(app);
        DocumentRoutes.Map(app);
        ArticleRoutes.Map(app);
        HealthRoutes.Map(app);
        ProblemRoutes.Map(app);
        PageAssets.Map(app);
        if (underHost)
        {
            PoisonRoutes.Map(app);
        }
    }
}
