using System.CommandLine;
using Timeline.Functions.Storage;
using Timeline.Functions.Storage.Local;

namespace Timeline.Functions.Commands;

/// <summary>The options of commands that read kept timelines, and the store they lead to.</summary>
internal sealed class StoreOptions
{
    private readonly Option<string> data = new("--data") { Description = "The folder that timelines are kept in (SQLite). Default: .timeline" };
    private readonly Option<string> storage = new("--storage")
    {
        Description =
        "A storage account instead: a connection string or https://<account>.blob.core.windows.net."
    };

    /// <summary>Adds the options to <paramref name="command"/>.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(data);
        command.Options.Add(storage);
    }

    /// <summary>Runs <paramref name="read"/> on the store; says what is wrong when there is none.</summary>
    public async Task<int> Read(ParseResult options, Func<ITimelineStore, Task<int>> read)
    {
        // Where 'serve' looks for it; the builder's own choice is the program's folder.
        var configuration = new ConfigurationBuilder()
            .SetBasePath(Directory.GetCurrentDirectory())
            .AddJsonFile("appsettings.json", optional: true)
            .AddEnvironmentVariables()
            .AddInMemoryCollection(
                new[] { KeyValuePair.Create("Timeline:Data", options.GetValue(data)), KeyValuePair.Create("Timeline:Storage", options.GetValue(storage)) }
                    .Where(pair => pair.Value is not null))
            .Build();
        var settings = ServeSettings.From(configuration);
        if (settings.Storage is null && !File.Exists(settings.Database))
        {
            await Console.Error.WriteLineAsync($"There are no timelines in {settings.Data}. Run 'serve' first, or say where they are with --data.");
            return TimelineCommand.Failure;
        }

        return await read(settings.Storage is null
            ? SqliteTimelineStore.Reading(settings.Database)
            : Serving.Open(settings).Store);
    }
}
