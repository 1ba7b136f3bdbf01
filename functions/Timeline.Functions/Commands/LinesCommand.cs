using System.CommandLine;
using System.Globalization;

namespace Timeline.Functions.Commands;

/// <summary>Commands that take JSON lines on standard input and give JSON lines on standard output.</summary>
internal static class LinesCommand
{
    /// <summary>The option that asks for it. Without it nothing is read: at a terminal the command would wait in silence.</summary>
    public const string Option = "--jsonl";

    /// <summary>
    /// A command that answers lines when asked for with <c>--jsonl</c>, and otherwise says so and ends with <see cref="TimelineCommand.Misuse"/>.
    /// </summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does.</param>
    /// <param name="lines">What the lines are, in and out.</param>
    /// <param name="answer">Writes the answer to a line.</param>
    public static Command Create(string name, string description, string lines, LineAnswer answer)
    {
        var jsonl = new Option<bool>(Option) { Description = lines };
        var command = new Command(name, $"{description} Needs {Option}; without it the exit code is {TimelineCommand.Misuse}.") { jsonl };
        command.SetAction(async (options, cancellation) =>
        {
            var errors = options.InvocationConfiguration.Error;
            if (options.GetValue(jsonl))
            {
                return await Run(Console.OpenStandardInput(), Console.OpenStandardOutput(), errors, answer, cancellation);
            }

            await errors.WriteLineAsync($"'{name}' reads JSON lines from standard input: write '{name} {Option}'. '{name} --help' says what the lines are.");
            return TimelineCommand.Misuse;
        });
        return command;
    }

    /// <summary>
    /// Answers every line of <paramref name="input"/> until its end, and says on <paramref name="errors"/> how many failed. That is no failure of the command:
    /// their answers say why.
    /// </summary>
    internal static async Task<int> Run(
        Stream input, Stream output, TextWriter errors, LineAnswer answer, CancellationToken cancellation)
    {
        if (await JsonLines.Answer(input, output, answer, cancellation) is > 0 and var failed)
        {
            await errors.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Lines that failed: {failed}. Their answers say why."));
        }

        return TimelineCommand.Success;
    }
}
