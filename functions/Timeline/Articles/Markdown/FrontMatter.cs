namespace Timeline.Articles.Markdown;

/// <summary>
/// The fields at the head of a Markdown document, between two lines of "---" (YAML) or "+++" (TOML). Of YAML the part is read that
/// front matter is written in: "key: value" on one line, quoted or plain, "[a, b]" and "- a" lists, "&gt;" and "|" blocks. Anything else is passed over.
/// </summary>
internal sealed class FrontMatter
{
    private const int MostLines = 500;
    private readonly Dictionary<string, List<string>> _fields = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the front matter and gives back the text behind it; all of the text when there is none.</summary>
    public static FrontMatter Read(string text, out string rest)
    {
        var front = new FrontMatter();
        rest = text;
        var fence = text.StartsWith("---", StringComparison.Ordinal) ? "---" : text.StartsWith("+++", StringComparison.Ordinal) ? "+++" : null;
        if (fence is null)
        {
            return front;
        }

        var lines = new List<string>();
        var at = NextLine(text, 0, out var first);
        if (first.TrimEnd() != fence)
        {
            return front;
        }

        while (at < text.Length && lines.Count < MostLines)
        {
            at = NextLine(text, at, out var line);
            if (line.TrimEnd() == fence || fence == "---" && line.TrimEnd() == "...")
            {
                front.Take(lines, fence == "---" ? ':' : '=');
                rest = text[at..];
                return front;
            }

            lines.Add(line);
        }

        return front;
    }

    /// <summary>Whether the text starts with front matter that has a field.</summary>
    public static bool IsPresent(string text) => Read(text, out _)._fields.Count > 0;

    /// <summary>The value of the first of the keys that has one.</summary>
    public string? Value(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (_fields.TryGetValue(key, out var values) && values.Count > 0 && values[0].Length > 0)
            {
                return values[0];
            }
        }

        return null;
    }

    /// <summary>All values of a key; one that is written with commas is several.</summary>
    public IEnumerable<string> List(string key) =>
        _fields.TryGetValue(key, out var values) ? values.SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) : [];

    private void Take(List<string> lines, char separator)
    {
        List<string>? open = null;
        var folded = false;
        foreach (var line in lines)
        {
            var trimmed = line.Trim();
            if (trimmed.Length == 0 || trimmed[0] == '#')
            {
                continue;
            }

            if (open is not null && (trimmed.StartsWith("- ", StringComparison.Ordinal) || char.IsWhiteSpace(line[0])))
            {
                Continue(open, trimmed, folded);
                continue;
            }

            var at = line.IndexOf(separator, StringComparison.Ordinal);
            open = null;
            if (at > 0 && !char.IsWhiteSpace(line[0]))
            {
                var value = Uncomment(line[(at + 1)..].Trim());
                folded = value is ">" or "|" or ">-" or "|-" or ">+" or "|+";
                open = _fields[line[..at].Trim().Trim('"', '\'')] = folded || value.Length == 0 ? [] : Values(value);
            }
        }
    }

    private static void Continue(List<string> open, string line, bool folded)
    {
        if (!folded && line.StartsWith("- ", StringComparison.Ordinal))
        {
            open.Add(Unquote(Uncomment(line[2..].Trim())));
        }
        else if (folded && open.Count > 0)
        {
            open[0] += " " + line;
        }
        else if (folded)
        {
            open.Add(line);
        }
    }

    private static List<string> Values(string value) =>
        value.StartsWith('[') && value.EndsWith(']') ? value[1..^1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Unquote).ToList() : [Unquote(value)];

    private static string Unquote(string value) => value switch
    {
        ['"', .. var inner, '"'] => inner.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal),
        ['\'', .. var inner, '\''] => inner.Replace("''", "'", StringComparison.Ordinal),
        _ => value,
    };

    private static string Uncomment(string value)
    {
        var comment = value.IndexOf(" #", StringComparison.Ordinal);
        return comment < 0 || value[0] is '"' or '\'' ? value : value[..comment].TrimEnd();
    }

    private static int NextLine(string text, int at, out string line)
    {
        var end = text.IndexOf('\n', at);
        line = end < 0 ? text[at..] : text[at..end];
        return end < 0 ? text.Length : end + 1;
    }
}
