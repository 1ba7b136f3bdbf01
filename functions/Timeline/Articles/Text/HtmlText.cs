using System.Net;
using System.Text;
using AngleSharp.Dom;
using Timeline.Articles.Html;

namespace Timeline.Articles.Text;

/// <summary>The text of an HTML fragment, such as a field of a feed holds: no boilerplate is looked for, only markup is taken off.</summary>
internal static class HtmlText
{
    private const int LongestFragment = 4_000_000;

    // As in PageWalker.
    private const int MaxDepth = 1000;

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "p", "div", "section", "article", "header", "footer", "main", "aside", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "table", "tr", "td",
        "th",
        "h1", "h2", "h3", "h4", "h5", "h6", "hr", "figure", "address", "center", "form", "fieldset", "details", "summary",
    };

    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "iframe", "svg", "math", "figcaption", "button", "select", "textarea", "nav", "video", "audio", "object",
        "head", "title",
    };

    /// <summary>Whether a text holds a tag of HTML, or an entity.</summary>
    public static bool IsHtml(string text)
    {
        for (var i = text.IndexOf('<', StringComparison.Ordinal); i >= 0 && i + 2 < text.Length; i = text.IndexOf('<', i + 1))
        {
            if (text[i + 1] == '/' && char.IsAsciiLetter(text[i + 2]) || char.IsAsciiLetter(text[i + 1]) && text.AsSpan(i, Math.Min(text.Length - i, 12))
                .IndexOfAny('>', ' ', '/') > 0)
            {
                return true;
            }
        }

        return text.Contains("&#", StringComparison.Ordinal) || text.Contains("&amp;", StringComparison.Ordinal)
            || text.Contains("&nbsp;", StringComparison.Ordinal) || text.Contains("&quot;", StringComparison.Ordinal)
            || text.Contains("&rsquo;", StringComparison.Ordinal);
    }

    /// <summary>
    /// The text of a fragment, blocks parted by blank lines. One that is longer than four million units, or nests deeper or has more elements than any page
    /// (a parser would take hours over it), is not kept as a tree: its tags are cut away.
    /// </summary>
    public static string Read(string html)
    {
        using var document = html.Length > LongestFragment ? null : PageTree.Parse(html, out _, CancellationToken.None);
        if (document is null)
        {
            return WithoutTags(html);
        }

        var text = new StringBuilder();
        Append(document.DocumentElement, text, depth: 0);
        return text.ToString();
    }

    /// <summary>A short field, such as a title: tags off, entities read, one line.</summary>
    public static string Plain(string field) => Whitespace.Fold(IsHtml(field) ? Read(field) : WebUtility.HtmlDecode(field));

    private static string WithoutTags(string html)
    {
        var text = new StringBuilder(html.Length);
        var inTag = false;
        foreach (var c in html)
        {
            if (c == '<')
            {
                text.Append("\n\n");
            }
            else if (!inTag && c != '>')
            {
                text.Append(c);
            }

            inTag = c == '<' || inTag && c != '>';
        }

        return WebUtility.HtmlDecode(text.ToString());
    }

    // Recursion goes as deep as the tree, which is bounded; a node's next sibling costs a search among all of them.
    private static void Append(INode node, StringBuilder text, int depth)
    {
        if (node is IText { Data: var data })
        {
            text.Append(data.ReplaceLineEndings(" "));
        }

        if (node is not IElement element || Skipped.Contains(element.LocalName) || depth > MaxDepth)
        {
            return;
        }

        var isBlock = Blocks.Contains(element.LocalName);
        text.Append(isBlock ? "\n\n" : element.LocalName == "br" ? "\n" : "").Append(element.LocalName == "li" ? "- " : "");
        var children = element.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            Append(children[i], text, depth + 1);
        }

        text.Append(isBlock ? "\n\n" : "");
    }
}
