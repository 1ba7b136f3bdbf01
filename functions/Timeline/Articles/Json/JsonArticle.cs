using System.Text.Json;
using Timeline.Articles.Dates;
using Timeline.Articles.Text;

namespace Timeline.Articles.Json;

/// <summary>
/// The fields by which the common shapes name the parts of an article: schema.org, NewsAPI, JSON Feed, WordPress, the Guardian, the New York Times, and plain
/// ones.
/// </summary>
internal static class JsonArticle
{
    /// <summary>The article of an object; <see langword="null"/> when the object has no text.</summary>
    /// <param name="fields">The object's fields.</param>
    /// <param name="feed">What the feed around it says; <see langword="null"/> when there is none.</param>
    public static Draft? Read(JsonFields fields, Draft? feed)
    {
        var title = fields.Text(FieldNames.Titles);
        var inner = fields.Element("fields") is { ValueKind: JsonValueKind.Object } more ? new JsonFields(more) : null; // as the Guardian's interface answers
        var body = Body(fields, FieldNames.Bodies) ?? (inner is null ? null : Body(inner, FieldNames.Bodies));
        var summary = Body(fields, FieldNames.Summaries) ?? (inner is null ? null : Body(inner, FieldNames.Summaries));
        if (body is null && (summary is null || title is null))
        {
            return null;
        }

        // NewsAPI cuts "content" after 200 characters; then the description beside it may be all that is whole.
        var cut = body is null ? null : Truncation.Cut(ref body);
        var text = body is null ? summary! : cut is not null && summary is not null ? $"{summary}\n\n{body}" : body;
        var dropped = new DropList();
        if (cut is not null)
        {
            dropped.Add("cut by the feed", cut);
        }

        return new Draft
        {
            Text = text,
            Title = title is null ? null : HtmlText.Plain(title),
            Published = fields.Texts(FieldNames.Dates).FirstOrDefault(text => DateText.Parse(text) is not null),
            Url = fields.Text(FieldNames.Urls),
            Source = fields.Text("source", "sourceName", "publisher", "site", "siteName", "outlet", "provider", "publication", "sourceDomain")
                ?? (title is null ? fields.Text("channel", "user", "account", "from") : null) ?? feed?.Source,
            Language = fields.Text("inLanguage", "language", "lang") ?? feed?.Language,
            Topics = [.. fields.List("topics", "topic", "tags", "categories", "category", "keywords", "articleSection", "section")],
            Dropped = dropped.ToList(),
        };
    }

    /// <summary>What a feed says of its items: its name and language; <see langword="null"/> when nothing.</summary>
    public static Draft? Feed(JsonFields fields) =>
        fields.Text("title", "siteName", "source", "publisher", "name") is { } name
            ? new Draft { Text = "", Source = name, Language = fields.Text("language", "lang") } : null;

    private static string? Body(JsonFields fields, string[] names)
    {
        foreach (var name in names)
        {
            if (fields.Element(name) is { } element && Text(element) is { } text && !string.IsNullOrWhiteSpace(text))
            {
                return HtmlText.IsHtml(text) ? HtmlText.Read(text) : text;
            }
        }

        return null;
    }

    /// <summary>Whether a list is one text in pieces, the marked ones as objects, as in messages with links.</summary>
    private static bool IsRuns(JsonElement list) =>
        list.EnumerateArray().Any(child => child.ValueKind == JsonValueKind.String) && list.EnumerateArray()
            .Any(child => child.ValueKind == JsonValueKind.Object);

    /// <summary>A text, a list of paragraphs, or an object that wraps one.</summary>
    private static string? Text(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Array => string.Join(IsRuns(element) ? "" : "\n\n", element.EnumerateArray()
            .Select(child => child.ValueKind == JsonValueKind.Object ? new JsonFields(child).Text("text", "content", "value", "html")
                : child.ValueKind == JsonValueKind.String ? child.GetString() : null).OfType<string>()),
        JsonValueKind.Object => new JsonFields(element).Text("rendered", "content", "text", "value", "html", "body", "$t", "#text"),
        _ => null,
    };
}
