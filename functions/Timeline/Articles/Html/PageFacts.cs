using Timeline.Articles.Dates;
using Timeline.Articles.Languages;
using Timeline.Articles.Text;
using Timeline.Temporal;

namespace Timeline.Articles.Html;

/// <summary>What a page says about itself besides its text and date.</summary>
internal static class PageFacts
{
    private static readonly string[] MonthFirstEnds = [".com", ".us", ".gov", ".edu", ".mil", ".org", ".net", ".ph"];

    /// <summary>The page's own addresses: stated canonical, shared, linked, and where it was taken from.</summary>
    public static IReadOnlyList<string> Addresses(Page page, ArticleDocument document, LinkedArticle? linked)
    {
        List<string> found = [];
        foreach (string? address in (ReadOnlySpan<string?>)[page.Canonical, page.Meta("og:url"), linked?.Url, document.Url])
        {
            if (address is not null && Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https")
            {
                found.Add(address);
            }
        }

        return found;
    }

    /// <summary>The BCP 47 primary tag that the page states; <see langword="null"/> when it states none.</summary>
    public static string? Language(Page page, LinkedArticle? linked) => LanguageGuess.Tag(
        page.Document.DocumentElement.GetAttribute("lang") ?? page.Document.DocumentElement.GetAttribute("xml:lang")
        ?? page.Meta("og:locale", "content-language", "dc.language", "language") ?? linked?.Language);

    /// <summary>
    /// How the page's readers read 04/05/2025: as another date of the page proves, else month first in the United States, day first in other regions and
    /// languages. Whose summer they have: the publisher's address knows better than a locale, as "en-US" is what many a page in Sydney says that nobody told
    /// otherwise.
    /// </summary>
    public static TextLocale Locale(Page page, string? language, IReadOnlyList<string> addresses)
    {
        var address = addresses.Count > 0 ? addresses[0] : null;
        var stated = new[] { page.Document.DocumentElement.GetAttribute("lang"), page.Meta("og:locale"), page.Meta("content-language"),
            language }.Select(TextLocale.Of).Aggregate((one, next) => one.Or(next));
        return TextLocale.OfAddress(address).Or(stated) with
        {
            Order = Proven(page) ?? stated.Order ?? Worded(page)
            ?? (IsAmerican(address) ? DateOrder.MonthFirst : null)
        };
    }

    /// <summary>What the page calls itself: as stated for sharing, in its first-level heading, and in its title.</summary>
    public static IReadOnlyList<string> Titles(Page page) =>
        [.. new[] { page.Meta("og:title"), page.Meta("twitter:title"), PageTitle.Heading(page), page.TitleElement }.OfType<string>().Select(Whitespace.Fold)
            .Where(title => title.Length > 0)];

    /// <summary>The authors that the page states, in its metadata or in lines that start with "By".</summary>
    public static IReadOnlyCollection<string> Authors(Page page, LinkedArticle? linked) =>
        [.. new[] { page.Meta("author"), page.Meta("byl"), page.Meta("parsely-author"), page.Meta("dc.creator"), page.Meta("article:author"),
                linked?.Author }.OfType<string>()
            .Concat(page.Blocks.Where(BlockRules.IsSigned).Select(block => block.Text)).SelectMany(AuthorNote.Names)
                .Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The topics that the page states: section, keywords and tags, each once.</summary>
    public static IReadOnlyList<string> Topics(Page page, LinkedArticle? linked)
    {
        IEnumerable<string> stated = page.Metas
            .Where(meta => meta.Name is "article:section" or "article:tag" or "section" or "parsely-section" or "keywords" or "news_keywords")
            .SelectMany(meta => meta.Name is "article:section" or "section" ? [meta.Content]
                : meta.Content.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        return [.. stated.Concat(linked?.Topics ?? []).Where(topic => topic.Length is > 0 and <= 80).Distinct(StringComparer.OrdinalIgnoreCase).Take(30)];
    }

    private static bool IsAmerican(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && MonthFirstEnds.Any(end => uri.Host.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    private static DateOrder? Proven(Page page) => Only(page, DateOrders.ProvenBy);

    private static DateOrder? Worded(Page page) => Only(page, WordedOrder.Of);

    private static DateOrder? Only(Page page, Func<ReadOnlySpan<char>, DateOrder?> read)
    {
        HashSet<DateOrder> orders = [.. page.Blocks.Where(block => !block.Region.HasOwnDates).Select(block => read(block.Text)).OfType<DateOrder>()];
        return orders.Count == 1 ? orders.Single() : null;
    }
}
