using System.Buffers;
using System.Text;
using Timeline.Functions.Web;

namespace Timeline.Functions.Api.Formats;

/// <summary>Markdown (CommonMark): a heading for each year, an item for each event with its source.</summary>
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
        foreach (var e in page.Events)
        {
            if (year != e.When.Start.Year)
            {
                year = e.When.Start.Year;
                text.Append("\n## ").Append(DateWords.Year(e.When.Start.Year)).Append("\n\n");
            }

            var source = string.Join(", ", new[] { Link(e.Article.Title, e.Article.Url), e.Article.Source is { } name ? Escape(name) : "" }.Where(part => part.Length > 0));
            text.Append("- **").Append(Escape(DateWords.Of(e))).Append("**: ").Append(Escape(e.Sentence)).Append(source.Length > 0 ? $" ({source})\n" : "\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Link(string title, string? url) =>
        SafeLink.Of(url) is { } address ? $"[{Escape(title)}](<{address.Replace(">", "%3E", StringComparison.Ordinal).Replace("<", "%3C", StringComparison.Ordinal)}>)" : Escape(title);

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
