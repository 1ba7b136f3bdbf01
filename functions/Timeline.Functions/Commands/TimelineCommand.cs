using System.CommandLine;

namespace Timeline.Functions.Commands;

/// <summary>The program's command line. Without a command it serves.</summary>
internal static class TimelineCommand
{
    /// <summary>Exit code of a command that did what it was asked.</summary>
    public const int Success = 0;

    /// <summary>Exit code of a command that could not do (all of) what it was asked; the reason is on standard error.</summary>
    public const int Failure = 1;

    /// <summary>Exit code of a command that was asked for nothing it does; what it does is on standard error.</summary>
    public const int Misuse = 2;

    /// <summary>The root command with every command below it.</summary>
    public static RootCommand Create()
    {
        var root = new RootCommand("Timeline turns news articles into dated, sourced timelines. Without a command it serves them (see 'serve --help').");
        ServeCommand.Configure(root);
        root.Subcommands.Add(ServeCommand.Create());
        root.Subcommands.Add(ExtractCommand.Create());
        root.Subcommands.Add(TagCommand.Create());
        root.Subcommands.Add(ReadCommand.Create());
        root.Subcommands.Add(DigestCommand.Create());
        root.Subcommands.Add(TopicsCommand.Create());
        root.Subcommands.Add(ShowCommand.Create());
        return root;
    }
}
