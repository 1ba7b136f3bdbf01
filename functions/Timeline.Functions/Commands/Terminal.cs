using Spectre.Console;

namespace Timeline.Functions.Commands;

/// <summary>The console as the commands write to it.</summary>
internal static class Terminal
{
    /// <summary>
    /// How much of a sentence a table shows beside its date, in UTF-16 units: text that lost its lines is a sentence of megabytes, which nobody reads in a
    /// cell.
    /// </summary>
    public const int SentenceLength = 300;

    // Wide enough for a date, an expression and most sentences, where no terminal says how wide it is.
    private const int PipeWidth = 200;

    /// <summary>Standard output; without a terminal, plain text of a fixed width.</summary>
    public static IAnsiConsole Out()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Console.Out),
            Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect,
        });
        if (Console.IsOutputRedirected)
        {
            console.Profile.Width = PipeWidth;
        }

        return console;
    }
}
