using System.Buffers;
using System.Text;
using System.Text.Json;
using Timeline.Articles.Dates;

namespace Timeline.Articles.Markdown;

/// <summary>
/// The fields at the head of a Markdown document, between two lines of "---" (YAML) or "+++" (TOML), or as one object (JSON). Of YAML the part is read that
/// front matter is written in: "key: value" on one line, quoted or plain, "[a, b]" and "- a" lists, "&gt;" and "|" blocks, and maps of one level, whose keys
/// are named by both ("date:" with "created:" under it is "dateCreated"). Anything else is passed over.
/// </summary>
internal sealed class FrontMatter
{
    private const int MostLines = 500;
    private const int LongestKey = 30;
    private static readonly SearchValues<char> Key = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_- ");
    private readonly Dictionary<string, List<string>> _fields = new(StringComparer.Ordinal);

    /// <summary>Reads the front matter and gives back the text behind it; all of the text when there is none.</summary>
    public static FrontMatter Read(string text, out string rest)
    {
        var front = new FrontMatter();
        rest = text;
        var fence = text.StartsWith("---", StringComparison.Ordinal) ? "---" : text.StartsWith("+++", StringComparison.Ordinal) ? "+++" : null;
        if (fence is null)
        {
            rest = text[front.TakeJson(text)..];
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
    public static bool IsPresent(string text) => !Read(text, out _).IsEmpty;

    /// <summary>Whether it has no field.</summary>
    public bool IsEmpty => _fields.Count == 0;

    /// <summary>
    /// The fields that a Markdown document may have at its head without a fence, as MultiMarkdown and Pelican do: "Title: …" and other lines with a key, up to
    /// the first blank one; a single line, or lines of which none says title or date, are text.
    /// </summary>
    public static FrontMatter ReadHead(string text, out string rest)
    {
        var lines = new List<string>();
        var at = 0;
        do
        {
            at = NextLine(text, at, out var line);
            lines.Add(line.TrimEnd());
        }
        while (at < text.Length && lines[^1].Length > 0 && lines.Count < MostLines);

        lines.RemoveAll(line => line.Length == 0);
        var head = new FrontMatter();
        if (lines.Count > 1 && lines.TrueForAll(IsField))
        {
            head.Take(lines, ':');
        }

        var isHead = head.Value("title") is not null || head.Values(FieldNames.Dates).Any(value => DateText.Parse(value) is not null);
        rest = isHead ? text[at..] : text;
        return isHead ? head : new FrontMatter();
    }

    // "Date: 2026-07-20", and what goes on in the next line; no list, link or heading.
    private static bool IsField(string line) =>
        char.IsWhiteSpace(line[0]) || line.IndexOf(':', StringComparison.Ordinal) is > 0 and <= LongestKey and var colon && line.Length > colon + 1
            && line[colon + 1] == ' ' && line.AsSpan(0, colon).IndexOfAnyExcept(Key) < 0;

    /// <summary>The value of the first of the keys that has one.</summary>
    public string? Value(params string[] keys) => Values(keys).FirstOrDefault();

    /// <summary>The first value of each of the keys that has one.</summary>
    public IEnumerable<string> Values(string[] keys) =>
        keys.Select(key => _fields.GetValueOrDefault(FieldNames.Key(key))?.FirstOrDefault()).OfType<string>().Where(value => value.Length > 0);

    /// <summary>All values of a key; one that is written with commas is several.</summary>
    public IEnumerable<string> List(string key) =>
        _fields.TryGetValue(key, out var values) ? values.SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries
                | StringSplitOptions.RemoveEmptyEntries)) : [];

    private void Take(List<string> lines, char separator)
    {
        var (key, folded) = ("", false);
        for (var i = 0; i < lines.Count; i++)
        {
            var trimmed = lines[i].Trim();
            if (trimmed.Length == 0 || trimmed[0] == '#')
            {
                continue;
            }

            var isInner = char.IsWhiteSpace(lines[i][0]);
            if (key.Length > 0 && (folded && isInner || trimmed.StartsWith("- ", StringComparison.Ordinal)))
            {
                Continue(_fields[key], trimmed, folded);
                continue;
            }

            var at = trimmed.IndexOf(separator, StringComparison.Ordinal);
            if (at <= 0 || isInner && key.Length == 0)
            {
                key = isInner ? key : "";
                continue;
            }

            var value = FrontValue.Uncomment(trimmed[(at + 1)..].Trim());
            if (value.StartsWith('[') && !value.EndsWith(']') && lines.FindIndex(i, line => FrontValue.Uncomment(line.Trim())
                    .EndsWith(']')) is > 0 and var last)
            {
                value += string.Concat(lines[(i + 1)..(last + 1)].Select(line => FrontValue.Uncomment(line.Trim())));
                i = last;
            }

            var name = FieldNames.Key(trimmed[..at].Trim().Trim('"', '\''));
            if (isInner)
            {
                _fields[key + name] = FrontValue.All(value);
                continue;
            }

            key = name;
            folded = value is ">" or "|" or ">-" or "|-" or ">+" or "|+";
            _fields[key] = folded || value.Length == 0 ? [] : FrontValue.All(value);
        }
    }

    /// <summary>Takes the object that opens the text; how many UTF-16 units it has, 0 when there is none.</summary>
    private int TakeJson(string text)
    {
        if (!text.StartsWith('{'))
        {
            return 0;
        }

        try
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            var reader = new Utf8JsonReader(bytes);
            using var json = JsonDocument.ParseValue(ref reader);
            foreach (var field in json.RootElement.EnumerateObject())
            {
                _fields[FieldNames.Key(field.Name)] = field.Value.ValueKind == JsonValueKind.Array
                    ? [.. field.Value.EnumerateArray().Select(item => item.ToString())] : [field.Value.ToString()];
            }

            return Encoding.UTF8.GetCharCount(bytes.AsSpan(0, (int)reader.BytesConsumed));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // A text that opens with a bracket; the latter for half a surrogate pair.
            _fields.Clear();
            return 0;
        }
    }

    private static void Continue(List<string> open, string line, bool folded)
    {
        if (!folded && line.StartsWith("- ", StringComparison.Ordinal))
        {
            open.Add(FrontValue.Unquote(FrontValue.Uncomment(line[2..].Trim())));
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

    private static int NextLine(string text, int at, out string line)
    {
        var end = text.IndexOf('\n', at);
        line = end < 0 ? text[at..] : text[at..end];
        return end < 0 ? text.Length : end + 1;
    }
}
