using System.CommandLine;
using System.CommandLine.Parsing;

namespace Timeline.Functions.Commands;

/// <summary><c>serve</c>: follows the articles and serves their timelines.</summary>
internal static class ServeCommand
{
    private static readonly Option<string> Articles = new("--articles")
    {
        Description =
        "The folder of articles, <topic>/<article>. Default: the samples when run in the repository, else ./articles."
    };
    private static readonly Option<string> Data = new("--data") { Description = "The folder that timelines are kept in (SQLite). Default: .timeline" };
    private static readonly Option<string> Storage = new("--storage")
    {
        Description =
        "A storage account instead of folders: a connection string or https://<account>.blob.core.windows.net."
    };
    private static readonly Option<string> Port = new("--port")
    {
        Description =
        "The port to listen on at 127.0.0.1. Default: 7071, or the next that is free. 0 takes any.",
        Validators = { RefuseNoPort }
    };

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("serve", "Follow the articles and serve their timelines (the default).");
        Configure(command);
        return command;
    }

    /// <summary>Gives <paramref name="command"/> the options and the action of <c>serve</c>.</summary>
    public static void Configure(Command command)
    {
        command.Options.Add(Articles);
        command.Options.Add(Data);
        command.Options.Add(Storage);
        command.Options.Add(Port);
        command.SetAction((options, cancellation) => Serving.Run(Overrides(options), cancellation));
    }

    private static void RefuseNoPort(OptionResult option)
    {
        try
        {
            ServeSettings.PortOf(option.GetValueOrDefault<string>());
        }
        catch (FormatException e)
        {
            option.AddError(e.Message);
        }
    }

    private static IEnumerable<KeyValuePair<string, string?>> Overrides(ParseResult options) =>
        new[]
        {
            KeyValuePair.Create("Timeline:Articles", options.GetValue(Articles)),
            KeyValuePair.Create("Timeline:Data", options.GetValue(Data)),
            KeyValuePair.Create("Timeline:Storage", options.GetValue(Storage)),
            KeyValuePair.Create("Timeline:Port", options.GetValue(Port)),
        }
        .Where(pair => pair.Value is not null);
}
