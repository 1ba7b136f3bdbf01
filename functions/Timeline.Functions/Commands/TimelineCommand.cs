using System.CommandLine;
using System.CommandLine.Parsing;

namespace Timeline.Functions.Commands;

/// <summary>The program's command line. Without a command it serves.</summary>
internal static class TimelineCommand
{
    /// <summary>Exit code of a command that did what it was asked.</summary>
    public const int Success = 0;

    /// <summary>Exit code of a command that could not do (all of) what it was asked; the reason is on standard error.</summary>
    public const int Failure = 1;

    /// <summary>Exit code of a command line that cannot be read or asks for nothing; what it does is on standard error.</summary>
    public const int Misuse = 2;

    /// <summary>
    /// Does what the command line says. A fault that lies outside the program ends in a line on standard error; one inside it ends the program.
    /// </summary>
    /// <returns>The exit code.</returns>
    public static async Task<int> Run(string[] arguments)
    {
        var parsed = Create().Parse(arguments);
        if (ParseFault.Lines(parsed).ToList() is { Count: > 0 } faults)
        {
            await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, faults));
            return Misuse;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception fault) when (OutsideFault.Words(fault) is { } words)
        {
            await Console.Error.WriteLineAsync(words);
            return Failure;
        }
    }

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
        foreach (var command in root.Subcommands)
        {
            command.Validators.Add(RefuseOptionsBefore);
        }

        return root;
    }

    // Options of 'serve' may be written without it; before another command they would be ignored.
    private static void RefuseOptionsBefore(CommandResult command)
    {
        if (command.Parent is CommandResult root && root.Children.OfType<OptionResult>().FirstOrDefault(option => !option.Implicit) is { } option)
        {
            command.AddError($"'{option.IdentifierToken?.Value}' stands before '{command.Command.Name}'. Write it after the command, if the command has it.");
        }
    }
}
