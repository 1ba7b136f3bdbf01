using AngleSharp.Dom;
using NodaTime;
using Timeline.Temporal;

namespace Timeline.Articles.Html;

/// <summary>Reads a web page into an article, or into the posts of a live blog. Pure and thread-safe; never throws on bad content.</summary>
internal static class HtmlReader
{
    /// <summary>The longest page that is read, in UTF-16 units.</summary>
    public const int MaxLength = 10_000_000;

    /// <summary>Reads <paramref name="html"/>.</summary>
    /// <param name="html">The page, decoded.</param>
    /// <param name="document">The document it came from, for its address, metadata and time of capture.</param>
    /// <exception cref="OperationCanceledException">The document's <see cref="ArticleDocument.Cancellation"/> stopped it.</exception>
    public static ReadResult Read(string html, ArticleDocument document)
    {
        ArgumentNullException.ThrowIfNull(html);
        ArgumentNullException.ThrowIfNull(document);
        if (html.Length > MaxLength)
        {
            return new Rejected("too-large", $"The page has {html.Length} characters; the limit is {MaxLength}.");
        }

        using IDocument? parsed = PageTree.Parse(html, out TreeExcess excess, document.Cancellation);
        if (parsed is null)
        {
            return Rejection(excess);
        }

        Page page = PageWalker.Walk(parsed, html);
        SourceRegions.Mark(page);
        EntryBlocks.Mark(page);
        PlayerBoxes.Mark(page);
        document.Cancellation.ThrowIfCancellationRequested();
        IReadOnlyList<Region> main = BodyFinder.Find(page);
        IReadOnlyList<LinkedArticle> linked = LinkedData.Read(page.LinkedData, PageFacts.Addresses(page, document, linked: null), PageFacts.Titles(page));
        LinkedArticle? self = linked.Count > 0 ? linked[0] : null;
        IReadOnlyList<string> addresses = PageFacts.Addresses(page, document, self);
        string? language = PageFacts.Language(page, self);
        string? source = page.Meta("og:site_name", "application-name", "dc.publisher") ?? self?.Publisher;
        string title = PageTitle.Find(page, main, self, source);
        Instant saved = Instant.Min(document.Captured, SavedDate.Find(page) ?? document.Captured);
        TextLocale told = PageFacts.Locale(page, language, addresses);
        DateOrder order = told.Order ?? DateOrder.DayFirst;
        List<Dropped> dropped = [];
        string? stated = self is { IsArticle: true } ? self.Body : null;
        string body = BodyCleaner.Clean(page, main, title, stated, PageFacts.Authors(page, self), dropped);
        if (stated is not null && stated.Length > body.Length * 2)
        {
            // A page that builds its text by script states it in JSON-LD only.
            body = BodyEvidence.Paragraphs(stated);
        }

        if (ScriptArticle.Find(page, title, body) is { } scripted)
        {
            linked = [.. linked, scripted];
            body = ScriptArticle.GoesOn(scripted, body) ? scripted.Body! : body;
        }

        Publication Published(DateOrder digits) => PublicationFinder.Find(page, main, linked, addresses, language, digits, saved);
        Publication published = told.Order is null ? PublishChoice.Weigh(Published(order), () => Published(DateOrder.MonthFirst)) : Published(order);
        if (body.Length == 0 && title.Length == 0)
        {
            return new Rejected("empty", "The page holds no text of an article.");
        }

        Article article = new()
        {
            Title = title,
            Body = body,
            Published = published,
            Url = addresses.Count > 0 ? addresses[0] : null,
            Source = source,
            Language = language ?? "und",
            Locale = told with { Order = order },
            Topics = PageFacts.Topics(page, self),
            Dropped = dropped,
        };
        IReadOnlyList<Article> posts = LiveBlog.Read(page, self, article, order, saved);
        return new ReadArticles(posts.Count > 0 ? posts : [article]);
    }

    private static Rejected Rejection(TreeExcess excess) => excess switch
    {
        TreeExcess.Depth => new Rejected("too-deep", $"The page nests more than {PageTree.MaxDepth} elements; save it again from a browser."),
        TreeExcess.Elements =>
            new Rejected("too-many-elements",
            $"The page has more than {PageTree.MaxElements} elements, or leaves formatting open that would make as many; save it again from a browser, or as text."),
        TreeExcess.Attributes =>
            new Rejected("too-many-attributes", $"The page has a tag with more than {PageTree.MaxAttributes} attributes; save it again from a browser."),
        _ => throw new ArgumentOutOfRangeException(nameof(excess), excess, "Not a bound of the tree."),
    };
}
