using System.CommandLine;

namespace Timeline.Functions.Commands;

/// <summary>Commands that take JSON lines on standard input and give JSON lines on standard output.</summary>
internal static class LinesCommand
{
    /// <summary>The option that asks for it. Without it nothing is read: at a terminal the command would wait in silence.</summary>
    public const string Option = "--jsonl";

    /// <summary>A command that runs <paramref name="run"/> when asked for with <c>--jsonl</c>, and otherwise says so and ends with <see cref="TimelineCommand.Misuse"/>.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does.</param>
    /// <param name="lines">What the lines are, in and out.</param>
    /// <param name="run">Reads standard input to its end; gives the exit code.</param>
    public static Command Create(string name, string description, string lines, Func<CancellationToken, Task<int>> run)
    {
        var jsonl = new Option<bool>(Option) { Description = lines };
        var command = new Command(name, $"{description} Needs {Option}; without it the exit code is {TimelineCommand.Misuse}.") { jsonl };
        command.SetAction(async (options, cancellation) =>
        {
            if (options.GetValue(jsonl))
            {
                return await run(cancellation);
            }

            await options.InvocationConfiguration.Error.WriteLineAsync($"'{name}' reads JSON lines from standard input: write '{name} {Option}'. '{name} --help' says what the lines are.");
            return TimelineCommand.Misuse;
        });
        return command;
    }
}
