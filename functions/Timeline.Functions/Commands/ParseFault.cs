using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace Timeline.Functions.Commands;

/// <summary>What is wrong with a command line, in a line for each fault and one that says where to read more. All of the help would hide it.</summary>
internal static class ParseFault
{
    /// <summary>The lines; none when the command line can be read.</summary>
    public static IEnumerable<string> Lines(ParseResult parsed)
    {
        // Asked for help, the parser passes over what it does not know, and helps with another command.
        if (parsed.Action is not (ParseErrorAction or HelpAction) || parsed is { Action: HelpAction, UnmatchedTokens: [] })
        {
            return [];
        }

        // What follows a word that is not known is not known either.
        var command = parsed.CommandResult;
        var faults = parsed.UnmatchedTokens is [var unknown, ..] ? [Unknown(unknown, command)] : parsed.Errors.Select(Words).Distinct(StringComparer.Ordinal);
        return faults.Append($"See '{(command.Command is RootCommand ? "" : $"{command.Command.Name} ")}--help'.");
    }

    /// <summary>
    /// Says that <paramref name="word"/> is not known after <paramref name="command"/>, and what may be meant: "Unrecognized option '--formt'. Did you mean
    /// '--format'?"
    /// </summary>
    public static string Unknown(string word, CommandResult command)
    {
        var inherited = command.Parent is CommandResult above ? above.Command.Options.Where(option => option.Recursive) : [];
        var names = command.Command.Subcommands.Select(below => below.Name).Concat(command.Command.Options.Concat(inherited)
            .SelectMany(option => option.Aliases.Prepend(option.Name)));
        var meant = Typo.Meant(word.Split('=', ':')[0], names) is { } name ? $" Did you mean '{name}'?" : "";
        return $"Unrecognized {(word.Length > 1 && word[0] == '-' ? "option" : "command or argument")} '{word}'.{meant}";
    }

    /// <summary>
    /// One line that names the option or the argument: the parser lists the values of an option below each other, and says of a missing argument only whose it
    /// is.
    /// </summary>
    private static string Words(ParseError error)
    {
        var lines = error.Message.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var words = lines.Length > 1 ? $"{lines[0]} {string.Join(", ", lines[1..])}." : error.Message;
        return error.SymbolResult switch
        {
            OptionResult { Option.Name: var name } when !words.Contains(name, StringComparison.Ordinal) => $"{name}: {words}",
            ArgumentResult { Tokens.Count: 0, Parent: CommandResult command } missing => $"'{command.Command.Name}' needs a <{missing.Argument.Name}>.",
            _ => words,
        };
    }
}
