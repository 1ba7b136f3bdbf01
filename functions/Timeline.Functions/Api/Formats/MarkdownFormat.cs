using System.Buffers;
using System.Text;
using Timeline.Events;

namespace Timeline.Functions.Api.Formats;

/// <summary>Markdown (CommonMark): a heading for each year, an item for each entry with its sources.</summary>
internal sealed class MarkdownFormat : ITimelineFormat
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]<>#|~&$");

    /// <inheritdoc/>
    public string Name => "markdown";

    /// <inheritdoc/>
    public string Title => "Markdown";

    /// <inheritdoc/>
    public string MediaType => "text/markdown";

    /// <inheritdoc/>
    public string Extension => "md";

    /// <inheritdoc/>
    public byte[] Write(TimelinePage page)
    {
        var text = new StringBuilder($"# {Escape(page.Title)}\n");
        int? year = null;
        foreach (var entry in page.Entries)
        {
            if (year != entry.Dated.When.Start.Year)
            {
                year = entry.Dated.When.Start.Year;
                text.Append("\n## ").Append(DateWords.Year(entry.Dated.When.Start.Year)).Append("\n\n");
            }

            var told = EntryWords.Articles(entry).Select(Source).Concat(EntryWords.OtherDates(entry).Select(date => Escape("otherwise dated " + date)));
            text.Append("- **").Append(Escape(DateWords.Of(entry.Dated))).Append("**: ").Append(Escape(entry.Best.Sentence))
                .Append(" (").AppendJoin("; ", told).Append(")\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Source(EventArticle article) =>
        Link(EntryWords.Title(article), article.Url) + (article.Source is { Length: > 0 } name ? ", " + Escape(name) : "");

    private static string Link(string title, string? url) =>
        SafeLink.Of(url) is { } address ? $"[{Escape(title)}](<{Address(address)}>)" : Escape(title);

    /// <summary>An address may hold what ends it, and what Markdown reads as a character reference.</summary>
    private static string Address(string address) => address
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal);

    /// <summary>A backslash before every character that could begin something inside a line; list signs and numbers mean nothing there.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\r' or '\n')
            {
                escaped.Append(' ');
                continue;
            }

            if (Special.Contains(c))
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
