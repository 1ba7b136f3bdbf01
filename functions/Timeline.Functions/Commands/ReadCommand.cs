using System.CommandLine;

namespace Timeline.Functions.Commands;

/// <summary><c>read --jsonl</c>: names of documents in, what was read of them out, one JSON object a line.</summary>
public static class ReadCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var lines = "Read one JSON object a line from standard input, {\"file\",\"url\"?,\"captured\"?}, and write "
            + "{\"file\",\"published\",\"published_from\",\"confidence\",\"title\",\"text\",\"language\",\"topics\",\"dropped\"} "
            + "for each article; a line that fails gives {\"file\",\"line\",\"error\"}, where \"line\" is its number. \"captured\" is when the file was "
            + "saved (a date, a local time or a time with its offset); without it, its last modification.";
        return LinesCommand.Create("read", "Read documents into articles: title, text, publish time and where it was found.", lines, ReadLine.Write);
    }
}
