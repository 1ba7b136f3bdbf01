using System.Globalization;
using System.Text.Json;

namespace Timeline.Articles.Json;

/// <summary>
/// Reads a JSON document: one article, an array of them, an object that holds an array (NewsAPI, JSON Feed, schema.org graphs), or JSON Lines.
/// </summary>
internal static class JsonReader
{
    private const string Shape =
        "Give an object (or an array, or one object a line) with a title and a text, such as {\"title\": …, \"text\": …, \"published\": …}.";

    private static readonly JsonDocumentOptions Options = new()
    {
        MaxDepth = ReadLimits.MaxDepth,
        AllowTrailingCommas = true,
        CommentHandling =
        JsonCommentHandling.Skip
    };

    /// <summary>Fields that hold a list of articles, with the wrappers' names for it.</summary>
    private static readonly string[] Lists = ["articles", "items", "entries", "@graph", "results", "docs", "posts", "stories", "news", "data", "response",
        "value", "itemListElement", "item", "article", "post", "document", "messages", "hits", "_source", "content"];

    /// <summary>The drafts of a document, or why there are none.</summary>
    /// <param name="text">The document.</param>
    /// <param name="note">Which lines of it hold no article, and why; <see langword="null"/> when it is not JSON Lines or all do.</param>
    public static (List<Draft> Drafts, Rejected? Rejected) Read(string text, out string? note)
    {
        note = null;
        var json = Surrogates.Mend(text);
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            return Collect(document.RootElement);
        }
        catch (JsonException fault)
        {
            return IsLines(json) ? ReadLines(json, out note) : ([], new Rejected("malformed", $"The document is not JSON: {Place(fault)}. {Shape}"));
        }
    }

    /// <summary>Whether the first line is an object or array by itself and another follows.</summary>
    public static bool IsLines(string json)
    {
        var trimmed = json.AsSpan().TrimStart();
        var end = trimmed.IndexOf('\n');
        if (end < 0 || trimmed[0] != '{' || trimmed[(end + 1)..].TrimStart() is not ['{', ..])
        {
            return false;
        }

        return trimmed[..end].TrimEnd() is [.., '}'];
    }

    /// <summary>
    /// Each line is an article of its own, so that a bad one spoils no other. Where no fewer are bad than good the document is not what it seems.
    /// </summary>
    private static (List<Draft> Drafts, Rejected? Rejected) ReadLines(string json, out string? note)
    {
        var drafts = new List<Draft>();
        var faults = new LineFaults("not JSON");
        var (number, good) = (0, 0);
        note = null;
        foreach (var line in json.Split('\n'))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                using var document = JsonDocument.Parse(line, Options);
                var (read, rejected) = Collect(document.RootElement);
                drafts.AddRange(read);
                good++;
                if (rejected is not null)
                {
                    faults.AddEmpty(number);
                }
            }
            catch (JsonException fault)
            {
                faults.AddMalformed(number, string.Create(CultureInfo.InvariantCulture, $"byte {fault.BytePositionInLine + 1}"));
            }

            if (drafts.Count > ReadLimits.MaxArticles)
            {
                return ([], TooMany());
            }
        }

        if (faults.Malformed >= good)
        {
            return ([], new Rejected("malformed", $"{faults.FirstMalformed} of the JSON Lines is not JSON, nor are most of the others."));
        }

        note = faults.Note;
        return drafts.Count > 0 ? (drafts, null) : ([], NoArticle("the lines hold no object with a text"));
    }

    private static (List<Draft> Drafts, Rejected? Rejected) Collect(JsonElement root)
    {
        var drafts = new List<Draft>();
        Collect(root, drafts, outer: null, depth: 0);
        return drafts.Count > ReadLimits.MaxArticles ? ([], TooMany())
            : drafts.Count > 0 ? (drafts, null)
            : ([], NoArticle(root.ValueKind switch
            {
                JsonValueKind.Object => $"none of its fields ({string.Join(", ", root.EnumerateObject().Take(6).Select(field => field.Name))}) is a text",
                JsonValueKind.Array => "no element of the array is an object with a text",
                _ => $"the document is a {root.ValueKind.ToString().ToLowerInvariant()}, not an object or array",
            }));
    }

    /// <summary>Objects with a text are articles; else the first field that holds a list of some is gone into, a few levels deep.</summary>
    private static void Collect(JsonElement element, List<Draft> drafts, Draft? outer, int depth)
    {
        if (element.ValueKind == JsonValueKind.Array && depth <= 4)
        {
            foreach (var child in element.EnumerateArray())
            {
                if (drafts.Count > ReadLimits.MaxArticles)
                {
                    return;
                }

                Collect(child, drafts, outer, depth + 1);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object && depth <= 4)
        {
            var fields = new JsonFields(element);
            if (JsonArticle.Read(fields, outer) is { } draft)
            {
                drafts.Add(draft);
                return;
            }

            foreach (var list in Lists)
            {
                var before = drafts.Count;
                if (fields.Element(list) is { ValueKind: JsonValueKind.Array or JsonValueKind.Object } inner)
                {
                    Collect(inner, drafts, JsonArticle.Feed(fields) ?? outer, depth + 1);
                }

                if (drafts.Count > before)
                {
                    return;
                }
            }
        }
    }

    private static string Place(JsonException fault) => $"line {fault.LineNumber + 1}, byte {fault.BytePositionInLine + 1}";

    private static Rejected NoArticle(string what) => new("wrong-shape", $"The JSON holds no article: {what}. {Shape}");

    internal static Rejected TooMany() => new("too-many-articles", $"The document holds more than {ReadLimits.MaxArticles} articles. Split it.");
}
