using System.Globalization;

namespace Timeline.Articles.Json;

/// <summary>Gathers the lines of a document that hold no article, for its receipt. Lines count from 1.</summary>
/// <param name="what">What a malformed line is: "not JSON".</param>
internal sealed class LineFaults(string what)
{
    private const int MostNamed = 10;

    private readonly List<string> malformed = [];
    private readonly List<string> empty = [];
    private int empties;

    /// <summary>How many lines are malformed.</summary>
    public int Malformed { get; private set; }

    /// <summary>The first of them: "Line 7 (byte 12)".</summary>
    public string FirstMalformed => $"Line {malformed[0]}";

    /// <summary>What a user should know; <see langword="null"/> when every line holds an article.</summary>
    public string? Note => (Say(malformed, Malformed, what), Say(empty, empties, "without a text")) switch
    {
        (null, null) => null,
        var (first, second) => $"Not read: {string.Join("; ", new[] { first, second }.OfType<string>())}. Mend the lines and store the document anew.",
    };

    /// <summary>Notes a malformed line, and how or where it breaks: "byte 12".</summary>
    public void AddMalformed(int line, string how)
    {
        Malformed++;
        Add(malformed, string.Create(CultureInfo.InvariantCulture, $"{line} ({how})"));
    }

    /// <summary>Notes a line without a text.</summary>
    public void AddEmpty(int line)
    {
        empties++;
        Add(empty, line.ToString(CultureInfo.InvariantCulture));
    }

    private static void Add(List<string> lines, string line)
    {
        if (lines.Count < MostNamed)
        {
            lines.Add(line);
        }
    }

    private static string? Say(List<string> lines, int count, string fault) =>
        count == 0 ? null : $"{(count == 1 ? "line" : "lines")} {string.Join(", ", lines)}{(count > lines.Count ? $" and {count - lines.Count} more" : "")}, {fault}";
}
