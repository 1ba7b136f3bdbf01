using System.CommandLine;

namespace Timeline.Functions.Commands;

/// <summary><c>tag --jsonl</c>: documents in, expressions of time out, one JSON object a line.</summary>
internal static class TagCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var lines = "Read one JSON object a line from standard input, {\"id\",\"dct\",\"text\"}, and write {\"id\",\"timexes\":[…]} for each; a \"locale\" "
            + "such as \"en-GB\" or \"en-AU\" tells how to read 04/05/2025 and when summer is; "
            + "a line that fails gives {\"id\",\"line\",\"error\"}, where \"line\" is its number. Offsets count Unicode code points.";
        return LinesCommand.Create("tag", "Find the expressions of time in documents, as TIMEX3 values.", lines, TagLine.Write);
    }
}
