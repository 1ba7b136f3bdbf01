using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Timeline.Articles.Html;

/// <summary>Reads a web page into an article. Pure and thread-safe; never throws on bad content.</summary>
internal static class HtmlReader
{
    /// <summary>The longest page that is read, in UTF-16 units.</summary>
    public const int MaxLength = 10_000_000;

    private static readonly HtmlParserOptions Options = new() { IsScripting = false, SkipComments = true, DisableElementPositionTracking = true };

    /// <summary>Reads <paramref name="html"/>.</summary>
    /// <param name="html">The page, decoded.</param>
    /// <param name="document">The document it came from, for its address, metadata and time of capture.</param>
    public static ReadResult Read(string html, ArticleDocument document)
    {
        ArgumentNullException.ThrowIfNull(html);
        ArgumentNullException.ThrowIfNull(document);
        if (html.Length > MaxLength)
        {
            return new Rejected("too-large", $"The page has {html.Length} characters; the limit is {MaxLength}.");
        }

        using IDocument parsed = new HtmlParser(Options).ParseDocument(html);
        Page page = PageWalker.Walk(parsed);
        IReadOnlyList<Region> main = BodyFinder.Find(page);
        string title = page.Meta("og:title") ?? page.TitleElement ?? "";
        List<Dropped> dropped = [];
        string body = BodyCleaner.Clean(page, main, title, dropped);
        return new ReadArticles([new Article { Title = title, Body = body, Published = new Publication(default, PublishedFrom.LastModified, 0), Dropped = dropped }]);
    }
}
