using System.Collections.Frozen;
using Timeline.Articles.Text;

namespace Timeline.Articles.Html;

/// <summary>Finds the headline of a page's article, which is not what the site calls itself.</summary>
internal static class PageTitle
{
    private const int Shortest = 4;
    private const int ShortestPart = 11;
    private const int ShortestCut = 20;
    private const int LongestSite = 30;
    private const int LongestBold = 150;
    private const int FewestBoldWords = 3;
    private const int Above = 12;

    // Whose titles are often short and whose pages do not say the site's name.
    private const string Encyclopedia = "Wikipedia";

    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " « ", " » ", " · ", " • "];

    // What the systems of the web call the element of a headline.
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "post-title", "entry-title", "wp-block-post-title", "article-title", "article__title", "article-headline", "headline",
            "story-title", "news-title", "p-name", "topic-title", "thread-title");

    /// <summary>The headline: as stated for sharing, in JSON-LD, as the heading of the article, or as the page's title without the site's name.</summary>
    /// <param name="page">The page.</param>
    /// <param name="main">The regions that hold the article.</param>
    /// <param name="linked">Its JSON-LD; <see langword="null"/> for none.</param>
    /// <param name="source">What the site calls itself; <see langword="null"/> when it does not say.</param>
    public static string Find(Page page, IReadOnlyList<Region> main, LinkedArticle? linked, string? source)
    {
        string whole = Whitespace.Fold(page.TitleElement ?? "");
        string? heading = Marked(page) ?? Confirmed(page, main, whole);
        string? stated = page.Meta("og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title")
            ?? (linked?.IsArticle == true ? linked.Headline : null);

        // Where heading and title agree, what is stated for sharing may be cut short or may be worded for it.
        string title = stated is null ? heading ?? Bold(page, main, whole) ?? Heading(page) ?? whole
            : heading is not null && heading.Length > ShortestCut && whole.StartsWith(heading, StringComparison.OrdinalIgnoreCase) ? heading
            : stated;
        return WithoutSite(Whitespace.Fold(title), heading, source);
    }

    /// <summary>The page's first heading of the first level.</summary>
    public static string? Heading(Page page) =>
        page.Blocks.Find(block => block.Role == ElementRole.Heading && block.Region.Element.LocalName == "h1" && block.Text.Length >= Shortest)?.Text;

    // A heading whose markup names it the headline; two of them are those of a list of articles.
    private static string? Marked(Page page)
    {
        List<string> marked = [.. page.Blocks.Where(block => block.Role == ElementRole.Heading && block.Text.Length >= Shortest
                && block.Region.Within is not ("related links" or "sidebar" or "comments" or "navigation") && IsNamed(block.Region))
            .Select(block => block.Text).Distinct(StringComparer.Ordinal).Take(2)];
        return marked.Count == 1 ? marked[0] : null;
    }

    private static bool IsNamed(Region heading) =>
        heading.Element.GetAttribute("itemprop") is "headline" || (heading.Element.ClassName ?? "").Split(' ').Any(name => Names.Contains(name));

    // The nearest heading above the text, or else the page's first one, that the page's title repeats as one of its parts, or cuts short.
    private static string? Confirmed(Page page, IReadOnlyList<Region> main, string whole)
    {
        int text = main.Count > 0 ? page.Blocks.FindIndex(main[0].FirstBlock, BlockScore.IsProse) : -1;
        for (int i = text - 1; i >= Math.Max(0, text - Above); i--)
        {
            if (page.Blocks[i] is { Role: ElementRole.Heading } block && IsPart(block.Text, whole))
            {
                return block.Text;
            }
        }

        return Heading(page) is { } first && IsPart(first, whole) && !IsSite(first, whole) ? first : null;
    }

    // Old pages and tables set their headlines in bold.
    private static string? Bold(Page page, IReadOnlyList<Region> main, string whole)
    {
        int text = main.Count > 0 ? page.Blocks.FindIndex(main[0].FirstBlock, BlockScore.IsProse) : -1;
        for (int i = text; i >= Math.Max(0, text - Above); i--)
        {
            // A byline may stand below it, without bold; ending in an initial it looks like a sentence.
            string line = page.Blocks[i].Text.Split('\n')[0];
            if (page.Blocks[i] is { Text.Length: <= LongestBold, LinkChars: 0 } block && block.StrongChars >= line.Length && block.StrongChars <= line.Length
                + 1 && LineShape.Words(line) >= FewestBoldWords
                && (IsPart(line, whole) || i >= main[0].FirstBlock && !page.Blocks.Exists(other => other.Role == ElementRole.Heading)))
            {
                return line;
            }
        }

        return null;
    }

    private static bool IsPart(string heading, string whole)
    {
        int at = heading.Length >= Shortest ? whole.IndexOf(heading, StringComparison.OrdinalIgnoreCase) : -1;
        return at >= 0 || heading.Length > ShortestCut && whole.Length > ShortestCut && whole.TrimEnd(' ', '.', '…') is var cut
            && Array.Exists(Separators, separator => cut[(cut.LastIndexOf(separator, StringComparison.Ordinal) is >= 0 and int last ? last + separator.Length
                        : 0)..] is { Length: > ShortestCut } part && heading.StartsWith(part, StringComparison.OrdinalIgnoreCase));
    }

    // The site's name stands at an end of the title, beside a longer part.
    private static bool IsSite(string heading, string whole) =>
        whole.Length > 2 * heading.Length && Array.Exists(Separators, separator => whole.StartsWith(heading + separator, StringComparison.OrdinalIgnoreCase)
            || whole.EndsWith(separator + heading, StringComparison.OrdinalIgnoreCase));

    // "Headline | Site", "Site - Headline": what is left is the page's own heading, or what goes is the site's name, or short behind a bar.
    private static string WithoutSite(string title, string? heading, string? source)
    {
        foreach (string separator in Separators)
        {
            int first = title.IndexOf(separator, StringComparison.Ordinal);
            int last = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (last >= 0 && title[(last + separator.Length)..] is var tail && (tail.StartsWith(Encyclopedia, StringComparison.Ordinal) || last >= ShortestPart
                    && (tail.Equals(source, StringComparison.OrdinalIgnoreCase) || (separator == " | " && tail.Length < LongestSite)
                        || title[..last].Equals(heading, StringComparison.OrdinalIgnoreCase))))
            {
                return title[..last].TrimEnd();
            }

            if (first > 0 && title[(first + separator.Length)..] is { Length: >= ShortestPart } rest
                && (title[..first].Equals(source, StringComparison.OrdinalIgnoreCase) || rest.Equals(heading, StringComparison.OrdinalIgnoreCase)))
            {
                return rest.TrimStart();
            }
        }

        return title;
    }
}
