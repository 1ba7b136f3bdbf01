using System.Buffers;
using AngleSharp.Dom;
using Timeline.Articles.Dates;

namespace Timeline.Articles.Html;

/// <summary>The last resort: dates that the page's own scripts hold, as <c>"publicationDate":"2025-04-28…"</c>.</summary>
internal static class ScriptDates
{
    private const int MaxValue = 40;

    private static readonly SearchValues<char> ValueEnd = SearchValues.Create("\"'\\,;}");

    private static readonly string[] Keys =
    [
        "datePublished", "publicationDate", "publication_date", "publishDate", "publish_date", "publishedAt", "published_at", "publishedDate", "published_date", "publishTime", "publish_time", "publication_time",
        "pubDate", "pub_date", "pubdate", "firstPublished", "first_published", "datepublished", "publishedTime", "articleDate", "createdAt", "created_at", "dateCreated", "creationDate",
    ];

    /// <summary>The first date under the first of the known keys that has one.</summary>
    public static DateCandidate? Find(IReadOnlyList<IElement> elements, DateOrder order)
    {
        List<string> scripts = [.. elements.Select(script => script.TextContent).Where(text => text.Length is > 0 and < 2_000_000)];
        foreach (string key in Keys)
        {
            foreach (string script in scripts)
            {
                int at = script.IndexOf(key, StringComparison.Ordinal);
                if (at >= 0 && Value(script.AsSpan(at + key.Length)) is { } value && DateText.Parse(value, order) is { } time)
                {
                    return new DateCandidate(time, PublishedFrom.Text, 0.45);
                }
            }
        }

        return null;
    }

    // Behind the key: a closing quote, ':' or '=', and the value, perhaps with escaped quotes.
    private static string? Value(ReadOnlySpan<char> rest)
    {
        int start = rest[..Math.Min(rest.Length, 12)].IndexOfAny(':', '=');
        if (start < 0)
        {
            return null;
        }

        ReadOnlySpan<char> value = rest[(start + 1)..Math.Min(rest.Length, start + 1 + MaxValue)].TrimStart(" \\\"'");
        int end = value.IndexOfAny(ValueEnd);
        return end <= 0 ? null : value[..end].ToString();
    }
}
