using System.CommandLine;

namespace Timeline.Functions.Commands;

/// <summary><c>digest --jsonl</c>: the articles of a topic in, the dates that tell its story out, one JSON object a line.</summary>
internal static class DigestCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var lines = "Read one JSON object a line from standard input, "
            + "{\"topic\",\"articles\":[{\"id\",\"published\",\"title\",\"text\"}],\"from\",\"to\",\"dates\":N}, "
            + "and write {\"topic\",\"dates\":[{\"date\",\"score\",\"summary\":[…]}]} for each; \"from\" and \"to\" are days, both inclusive. \"topic\" "
            + "and \"dates\" are needed, everything else may be left out; an article without an id is named by its number, such as #2. "
            + "Articles without a readable publish date are left out and listed in \"skipped\". A line that fails gives {\"topic\",\"line\",\"error\"}, "
            + "where \"line\" is its number.";
        return LinesCommand.Create(
            "digest", "Pick the dates that matter out of the articles of a topic, each with one or two sentences.", lines, DigestLine.Write);
    }
}
