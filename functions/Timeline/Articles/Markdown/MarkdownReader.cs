using Timeline.Articles.Dates;

namespace Timeline.Articles.Markdown;

/// <summary>Reads a Markdown document with or without front matter.</summary>
internal static class MarkdownReader
{
    /// <summary>The document's draft.</summary>
    public static Draft Read(string text)
    {
        var front = FrontMatter.Read(text, out var rest) is { IsEmpty: false } fenced ? fenced : FrontMatter.ReadHead(text, out rest);
        var markdown = MarkdownText.Read(rest);
        var stated = front.Values(FieldNames.Dates).FirstOrDefault(value => DateText.Parse(value) is not null);
        return new Draft
        {
            Text = markdown.Text,
            Title = front.Value("title", "headline") ?? markdown.Title,
            Published = stated ?? markdown.Released,
            From = stated is null ? PublishedFrom.Text : PublishedFrom.FrontMatter,
            Url = front.Value("url", "link", "permalink", "canonical", "canonicalUrl", "originalUrl"),
            Source = front.Value("source", "publisher", "site", "outlet"),
            Language = front.Value("lang", "language"),
            Topics = [.. front.List("topics"), .. front.List("topic"), .. front.List("tags"), .. front.List("categories"), .. front.List("keywords")],
            Dropped = markdown.Dropped,
        };
    }
}
