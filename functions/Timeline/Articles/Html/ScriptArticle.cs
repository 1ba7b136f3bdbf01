using System.Text.Json;
using Timeline.Articles.Text;

namespace Timeline.Articles.Html;

/// <summary>
/// The article in the data from which a page's own script builds it, such as <c>__NEXT_DATA__</c>: an object with the page's title, a date of publishing and
/// paragraphs. Pages show a part of it until somebody asks for more.
/// </summary>
internal static class ScriptArticle
{
    private const int MaxLength = 4_000_000;
    private const int MaxDepth = 100;
    private const int MaxParagraphs = 2000;
    private const int ShortestTitle = 10;
    private const int ShortestOpening = 40;

    private static readonly string[] Titles = ["title", "headline", "name", "heading"];
    private static readonly string[] Bodies = ["body", "content", "articleBody", "text", "paragraphs", "blocks", "html", "content_elements", "contentElements",
        "bodyText", "fullText"];

    // Where the editors of the web's systems keep the words of a paragraph.
    private static readonly string[] Words = ["text", "children", "content", "value", "html", "body"];

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = MaxDepth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>
    /// The article; <see langword="null"/> when no script holds it. What begins with other words than the page shows is another text, or a summary.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="title">Its title.</param>
    /// <param name="shown">The text that it shows of the article.</param>
    public static LinkedArticle? Find(Page page, string title, string shown)
    {
        string opening = BodyEvidence.Letters(shown.Split("\n\n").FirstOrDefault(paragraph => paragraph.Length >= ShortestOpening) ?? "", int.MaxValue);
        if (title.Length < ShortestTitle || opening.Length == 0)
        {
            return null;
        }

        foreach (var script in page.Scripts)
        {
            if (script.GetAttribute("type") is { } type && type.Contains("json", StringComparison.OrdinalIgnoreCase)
                && script.TextContent is { Length: > 0 and < MaxLength } text && text.Contains('{', StringComparison.Ordinal))
            {
                try
                {
                    using JsonDocument data = JsonDocument.Parse(text, Options);
                    if (Find(data.RootElement, title, opening) is { } found)
                    {
                        return found;
                    }
                }
                catch (Exception bad) when (bad is JsonException or InvalidOperationException)
                {
                    // It is no JSON, whatever it calls itself, or a string in it holds half a character.
                }
            }
        }

        return null;
    }

    /// <summary>Whether the article goes on where the page stops: all that the page shows of running text is in it, and it is longer by a fifth.</summary>
    public static bool GoesOn(LinkedArticle article, string shown)
    {
        string whole = BodyEvidence.Letters(article.Body ?? "", int.MaxValue);
        return whole.Length * 5 > BodyEvidence.Letters(shown, int.MaxValue).Length * 6
            && Array.TrueForAll(shown.Split("\n\n"), paragraph => paragraph.Length < ShortestOpening
                || whole.Contains(BodyEvidence.Letters(paragraph, int.MaxValue), StringComparison.Ordinal));
    }

    private static LinkedArticle? Find(JsonElement at, string title, string opening)
    {
        if (at.ValueKind == JsonValueKind.Object && IsTitled(at, title))
        {
            List<string> longest = [];
            foreach (string name in Bodies)
            {
                if (at.TryGetProperty(name, out JsonElement body) && Paragraphs(body) is var paragraphs
                    && paragraphs.Sum(p => p.Length) > longest.Sum(p => p.Length))
                {
                    longest = paragraphs;
                }
            }

            if (longest.Count > 0 && BodyEvidence.Letters(longest[0], int.MaxValue) == opening)
            {
                return new LinkedArticle
                {
                    Type = "Article",
                    IsArticle = true,
                    Headline = title,
                    Published = Published(at),
                    Body =
                    string.Join("\n\n", longest)
                };
            }
        }

        IEnumerable<JsonElement> inner = at.ValueKind switch
        {
            JsonValueKind.Object => at.EnumerateObject().Select(property => property.Value),
            JsonValueKind.Array => at.EnumerateArray(),
            _ => [],
        };
        return inner.Select(element => Find(element, title, opening)).FirstOrDefault(found => found is not null);
    }

    private static bool IsTitled(JsonElement item, string title) => Array.Exists(Titles, name =>
        item.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String && Whitespace.Fold(value.GetString()!)
            .Equals(title, StringComparison.OrdinalIgnoreCase));

    private static string? Published(JsonElement item)
    {
        foreach (JsonProperty property in item.EnumerateObject())
        {
            if (property.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number && DateNames.Of(property.Name) == DateName.Published)
            {
                return property.Value.ToString();
            }
        }

        return null;
    }

    private static List<string> Paragraphs(JsonElement body)
    {
        // "body": {"content": [...]}
        while (body.ValueKind == JsonValueKind.Object && Words.Concat(Bodies).FirstOrDefault(name => body.TryGetProperty(name, out _)) is { } inner)
        {
            body = body.GetProperty(inner);
        }

        IEnumerable<string> texts = body.ValueKind switch
        {
            JsonValueKind.String => [body.GetString()!],
            JsonValueKind.Array => body.EnumerateArray().Take(MaxParagraphs).Select(Text),
            _ => [],
        };
        return [.. texts.Select(text => HtmlText.IsHtml(text) ? HtmlText.Read(text) : text)
            .SelectMany(text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Select(Whitespace.Fold)
                .Where(text => text.Length > 0)];
    }

    // The words of a paragraph in the order in which they stand, whatever they are wrapped in.
    private static string Text(JsonElement at) => at.ValueKind switch
    {
        JsonValueKind.String => at.GetString()!,
        JsonValueKind.Array => string.Concat(at.EnumerateArray().Select(Text)),
        JsonValueKind.Object => string.Concat(Words.Select(name => at.TryGetProperty(name, out JsonElement value) ? Text(value) : "")),
        _ => "",
    };
}
