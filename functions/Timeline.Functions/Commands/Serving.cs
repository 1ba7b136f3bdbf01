using Timeline.Functions.Api;
using Timeline.Functions.Storage;
using Timeline.Functions.Telemetry;
using Timeline.Functions.Triggers.Host;

namespace Timeline.Functions.Commands;

/// <summary>Serves until it is stopped: at home, or under the Functions host when that started the program.</summary>
internal static class Serving
{
    // Under the host settings are the environment's: a file that is watched costs a thread at every start and never changes.
    private const string NoWatch = "--hostBuilder:reloadConfigOnChange=false";

    /// <summary>Serves.</summary>
    /// <param name="overrides">Settings that outrank the environment and files.</param>
    /// <param name="cancellation">Stops.</param>
    /// <returns>The program's exit code.</returns>
    public static async Task<int> Run(IEnumerable<KeyValuePair<string, string?>> overrides, CancellationToken cancellation)
    {
        using var export = OtlpExport.Start();
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = FunctionsHost.IsPresent ? [NoWatch] : [] });
        builder.Configuration.AddInMemoryCollection(overrides);
        var settings = ServeSettings.From(builder.Configuration);

        // One that is not there is mistyped or not mounted: it would serve nothing, and empty the timelines that there are.
        if (settings is { Storage: null, ArticlesAreGiven: true } && !FunctionsHost.IsPresent && !Directory.Exists(settings.Articles))
        {
            await Console.Error.WriteLineAsync($"{(File.Exists(settings.Articles) ? $"'{settings.Articles}' is a file, not a folder of articles. Make one," : $"There is no folder '{settings.Articles}'. Make it,")} or say with --articles where the articles are.");
            return TimelineCommand.Failure;
        }

        // Asked before anything is written, so that a start that fails leaves nothing behind.
        var port = FunctionsHost.IsPresent ? settings.Port : FreePort.Choose(settings.Port, settings.PortIsGiven);
        if (port is null)
        {
            await Console.Error.WriteLineAsync($"Port {settings.Port} is taken. Choose another with --port, or leave it out to take the next that is free.");
            return TimelineCommand.Failure;
        }

        TimelineStorage storage;
        try
        {
            if (FunctionsHost.IsPresent)
            {
                ReaderGate.CheckKeys(builder.Configuration);
            }

            storage = Open(settings);
        }
        catch (Exception e) when (e is FormatException or IOException)
        {
            // Under the Functions host nobody else tells of it.
            await Console.Error.WriteLineAsync(e.Message);
            return TimelineCommand.Failure;
        }

        TimelineApp.AddServices(builder, storage);
        return FunctionsHost.IsPresent
            ? await UnderHost(builder, cancellation)
            : await AtHome.Serve(builder, settings, port.Value, storage, cancellation);
    }

    /// <summary>Opens the storage that <paramref name="settings"/> name.</summary>
    /// <exception cref="FormatException">It is none; the message names the setting.</exception>
    /// <exception cref="IOException">Its folder cannot be made; the message names the setting.</exception>
    public static TimelineStorage Open(ServeSettings settings)
    {
        try
        {
            return TimelineStorage.Create(settings.Storage, settings.Articles, settings.Database, TimeProvider.System);
        }
        catch (FormatException e)
        {
            throw new FormatException($"Timeline:Storage (--storage): {e.Message}", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var (setting, folder) = Directory.Exists(settings.Articles)
                ? ("Timeline:Data (--data)", settings.Data)
                : ("Timeline:Articles (--articles)", settings.Articles);
            throw new IOException($"{setting}: the folder '{folder}' cannot be made: {e.Message}", e);
        }
    }

    /// <summary>Listens where the Functions host says and does only what it is called for.</summary>
    private static async Task<int> UnderHost(WebApplicationBuilder builder, CancellationToken cancellation)
    {
        builder.Logging.AddFunctionsHost();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(FunctionsHost.Endpoint));
        await using var app = builder.Build();
        TimelineApp.Configure(app, underHost: true);
        await app.RunAsync(cancellation);
        return TimelineCommand.Success;
    }
}
