using System.Diagnostics;
using System.Globalization;
using System.Net;
using Spectre.Console;
using Timeline.Functions.Api;
using Timeline.Functions.Ingest;
using Timeline.Functions.Storage;
using Timeline.Functions.Storage.Local;

namespace Timeline.Functions.Commands;

/// <summary>Serves without a Functions host: sweeps, follows the articles and listens at 127.0.0.1.</summary>
internal static class AtHome
{
    private static readonly TimeSpan AccountInterval = TimeSpan.FromSeconds(30);

    /// <summary>Serves until it is cancelled.</summary>
    public static async Task<int> Serve(WebApplicationBuilder builder, ServeSettings settings, int port, TimelineStorage storage,
        CancellationToken cancellation)
    {
        var console = Terminal.Out();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        await using var app = builder.Build();
        TimelineApp.Configure(app, underHost: false);
        await app.StartAsync(cancellation);
        var address = app.Urls.First();
        if (settings.Port != 0 && port != settings.Port)
        {
            console.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[yellow]Port {settings.Port} is taken; port {port} serves instead.[/]");
        }

        console.MarkupLineInterpolated($"Articles   [bold]{(settings.Storage is null ? settings.Articles : "the storage account's container 'articles'")}[/]");
        console.MarkupLineInterpolated($"Timelines  [bold link={address}]{address}[/]");
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, app.Lifetime.ApplicationStopping);
        try
        {
            await Sweep(app, console, stop.Token);
            console.MarkupLine("[grey]New, changed and deleted articles are followed. Ctrl+C stops.[/]");
            await Follow(app, storage, stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            console.MarkupLine("[grey]Stopped.[/]");
        }

        await app.StopAsync(CancellationToken.None);
        return TimelineCommand.Success;
    }

    private static async Task Sweep(WebApplication app, IAnsiConsole console, CancellationToken cancellation)
    {
        var sweep = app.Services.GetRequiredService<Sweep>();
        var started = Stopwatch.GetTimestamp();
        var swept = await SweepDisplay.Show(console, latest => sweep.TryRun(latest, cancellation));
        if (swept is { } done)
        {
            console.MarkupLineInterpolated($"{SweepDisplay.Summary(done, Stopwatch.GetElapsedTime(started))}");
        }

        if (app.Services.GetRequiredService<TopicSettings>().Problem is { } problem)
        {
            console.MarkupLineInterpolated($"[red]The topic rules are not in force:[/] {problem}");
        }
    }

    /// <summary>A folder says what changes in it; a storage account is asked.</summary>
    private static async Task Follow(WebApplication app, TimelineStorage storage, CancellationToken cancellation)
    {
        var services = app.Services;
        if (storage.Source is FolderArticleSource folder)
        {
            using var watcher = new FolderWatcher(
                folder,
                services.GetRequiredService<ArticleIngestor>(),
                services.GetRequiredService<Sweep>(),
                services.GetRequiredService<ILogger<FolderWatcher>>(),
                services.GetRequiredService<TimeProvider>());
            await watcher.StartAsync(cancellation);
            await watcher.ExecuteTask!;
        }

        using var timer = new PeriodicTimer(AccountInterval);
        while (await timer.WaitForNextTickAsync(cancellation))
        {
            await services.GetRequiredService<Sweep>().TryRun(null, cancellation);
        }
    }
}
