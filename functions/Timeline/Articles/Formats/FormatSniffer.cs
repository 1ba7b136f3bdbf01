using Timeline.Articles.Json;
using Timeline.Articles.Markdown;
using Timeline.Articles.Tables;

namespace Timeline.Articles.Formats;

/// <summary>Tells a document's format: by its media type, its extension, and by how it starts.</summary>
internal static class FormatSniffer
{
    private const int Head = 2048;
    private const int Preface = 16 * 1024;

    private static readonly string[] Pages = ["<!doctype html", "<html", "<head", "<body", "<article", "<meta", "<title", "<div", "<section", "<main", "<p>",
        "<p ", "<h1", "<script", "<header"];

    /// <summary>The format. Content that plainly is something else outweighs a label: pages are saved as .txt, feeds as .html.</summary>
    public static ArticleFormat Of(string text, string name, string? contentType)
    {
        var body = text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n'); // copies only if there is something to trim
        var start = body.AsSpan();
        var labelled = ByType(contentType) ?? ByName(name);
        if (start.IsEmpty)
        {
            return labelled ?? ArticleFormat.Text;
        }

        if (start[0] == '<' && Markup(start) is { } markup)
        {
            return labelled is ArticleFormat.Markdown && markup == ArticleFormat.Html && !IsDocument(start) ? ArticleFormat.Markdown : markup;
        }

        if (labelled is not null and not ArticleFormat.Text)
        {
            return labelled.Value;
        }

        if (start[0] is '{' or '[' && IsJson(body))
        {
            return ArticleFormat.Json;
        }

        if (TableHead.Opens(body))
        {
            return ArticleFormat.Table;
        }

        return labelled ?? (FrontMatter.IsPresent(body) || IsMarkdown(start) ? ArticleFormat.Markdown : ArticleFormat.Text);
    }

    private static ArticleFormat? ByType(string? contentType)
    {
        var type = (contentType ?? "").Split(';')[0].Trim().ToLowerInvariant();
        return type switch
        {
            "text/html" or "application/xhtml+xml" => ArticleFormat.Html,
            "text/markdown" or "text/x-markdown" => ArticleFormat.Markdown,
            "application/rss+xml" or "application/atom+xml" or "application/xml" or "text/xml" or "application/rdf+xml" => ArticleFormat.Feed,
            "application/x-ndjson" or "application/jsonl" or "application/json-seq" => ArticleFormat.Json,
            "text/csv" or "application/csv" or "text/tab-separated-values" => ArticleFormat.Table,
            _ when type.EndsWith("json", StringComparison.Ordinal) => ArticleFormat.Json,
            _ => null, // text/plain and application/octet-stream are what stores say when they do not know
        };
    }

    private static ArticleFormat? ByName(string name)
    {
        var end = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name.Length - 3 : name.Length;
        var dot = name.LastIndexOf('.', Math.Max(0, end - 1));
        return (dot < 0 ? "" : name[dot..end].ToLowerInvariant()) switch
        {
            ".html" or ".htm" or ".xhtml" or ".shtml" => ArticleFormat.Html,
            ".md" or ".markdown" or ".mdx" => ArticleFormat.Markdown,
            ".json" or ".jsonl" or ".ndjson" or ".geojson" or ".jsonld" => ArticleFormat.Json,
            ".csv" or ".tsv" or ".tab" => ArticleFormat.Table,
            ".xml" or ".rss" or ".atom" or ".rdf" => ArticleFormat.Feed,
            ".txt" or ".text" => ArticleFormat.Text,
            _ => null,
        };
    }

    private static ArticleFormat? Markup(ReadOnlySpan<char> start)
    {
        var head = start[..Math.Min(start.Length, Head)];
        foreach (var root in (ReadOnlySpan<string>)["<rss", "<feed", "<rdf:RDF"])
        {
            if (head.Contains(root, StringComparison.OrdinalIgnoreCase))
            {
                return ArticleFormat.Feed;
            }
        }

        foreach (var tag in Pages)
        {
            if (head.StartsWith(tag, StringComparison.OrdinalIgnoreCase))
            {
                return ArticleFormat.Html;
            }
        }

        // A server's warnings, or what a browser says of where it saved the page from, may stand first.
        if (start[..Math.Min(start.Length, Preface)].Contains("<!doctype html", StringComparison.OrdinalIgnoreCase))
        {
            return ArticleFormat.Html;
        }

        return head.StartsWith("<!--") || head.StartsWith("<?xml")
            ? head.Contains("<html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<!--") ? ArticleFormat.Html : ArticleFormat.Feed
            : null;
    }

    private static bool IsDocument(ReadOnlySpan<char> start) => start.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase)
        || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);

    /// <summary>A brace alone may open a text ("[UPDATED] …"): behind it a quote, a brace or an end must follow.</summary>
    private static bool IsJson(string body)
    {
        var next = body.AsSpan(1).TrimStart();
        return !next.IsEmpty && next[0] is '"' or '{' or '[' or '}' or ']' && (body[0] == '{' || next[0] is '{' or '[' or '"' or ']')
            || JsonReader.IsLines(body);
    }

    private static bool IsMarkdown(ReadOnlySpan<char> start) => start.StartsWith("# ")
        || start[..Math.Min(start.Length, Head)].Contains("\n## ", StringComparison.Ordinal)
        || start[..Math.Min(start.Length, Head)].Contains("](http", StringComparison.Ordinal);
}
