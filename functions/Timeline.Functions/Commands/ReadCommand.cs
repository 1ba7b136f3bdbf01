using System.CommandLine;

namespace Timeline.Functions.Commands;

/// <summary><c>read --jsonl</c>: names of documents in, what was read of them out, one JSON object a line.</summary>
public static class ReadCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var lines = "Read one JSON object a line from standard input, {\"file\",\"url\"?,\"captured\"?}, and write {\"file\",\"published\",\"published_from\",\"confidence\",\"title\",\"text\",\"language\",\"topics\",\"dropped\"} "
                + "for each article; a line that fails gives {\"file\",\"error\"}. \"captured\" is when the file was saved (ISO 8601); without it, its last modification.";
        return LinesCommand.Create("read", "Read documents into articles: title, text, publish time and where it was found.", lines, cancellation => Run(Console.In, Console.Out, cancellation));
    }

    /// <summary>Reads every document that <paramref name="input"/> names, until its end. Always 0: errors are the lines' own.</summary>
    internal static async Task<int> Run(TextReader input, TextWriter output, CancellationToken cancellation)
    {
        while (await input.ReadLineAsync(cancellation) is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                await output.WriteAsync(ReadLine.Answer(line).AsMemory(), cancellation);
                await output.FlushAsync(cancellation);
            }
        }

        return 0;
    }
}
