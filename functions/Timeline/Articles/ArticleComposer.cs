using Timeline.Articles.Dates;
using Timeline.Articles.Languages;
using Timeline.Articles.Text;
using Timeline.Temporal;

namespace Timeline.Articles;

/// <summary>Makes the article of a draft: cleans its text, chooses its publish time, fills in what only the store knows.</summary>
internal static class ArticleComposer
{
    /// <summary>The article, or <see langword="null"/> when neither title nor text is left.</summary>
    /// <param name="draft">What was found.</param>
    /// <param name="document">The document it was found in.</param>
    /// <param name="alone">Whether it is the document's only article: metadata of a document with several speaks for none of them in particular.</param>
    public static Article? Compose(Draft draft, ArticleDocument document, bool alone)
    {
        var metadata = DocumentMetadata.Of(document);
        var knownTitle = (alone ? metadata.Title : null) ?? Title(draft.Title);
        var url = alone ? metadata.Url ?? draft.Url : draft.Url;
        var locale = TextLocale.Of(metadata.Language).Or(TextLocale.OfAddress(url)).Or(TextLocale.Of(draft.Language));
        var order = locale.Order ?? DateOrders.ProvenBy(draft.Text) ?? WordedOrder.Of(draft.Text);
        var reading = order ?? DateOrder.MonthFirst;
        var text = PlainText.Read(draft.Text, document.Captured, reading, knownTitle);
        if (text.Body.Length == 0 && text.Title.Length == 0)
        {
            return null;
        }

        Publication Published(CleanText read, DateOrder digits) => PublishChoice.Choose(draft, read, metadata, document, url, digits, alone);
        var published = Published(text, reading);
        return new Article
        {
            Title = Title(text.Title) ?? "",
            Body = text.Body,
            Published = order is null ? PublishChoice.Weigh(published, () => Published(PlainText.Read(draft.Text, document.Captured, DateOrder.DayFirst,
                        knownTitle), DateOrder.DayFirst)) : published,
            Dateline = text.Dateline?.Spoken,
            Url = url,
            Source = Source(metadata.Source ?? Clean(draft.Source) ?? text.Masthead.Source ?? text.Dateline?.Agency),
            Language = LanguageGuess.Of(text.Body.Length > 0 ? text.Body : text.Title, metadata.Language ?? draft.Language),
            Locale = locale with { Order = order },
            Topics = Topics(metadata.Topics, draft.Topics),
            Dropped = [.. draft.Dropped, .. text.Dropped],
        };
    }

    /// <summary>A page's article with what the store says of it put over what the page says, and its language looked at.</summary>
    /// <param name="article">The article.</param>
    /// <param name="document">The document it was found in.</param>
    /// <param name="alone">Whether it is the document's only article: what the store says of a page is not when each post of it was published.</param>
    public static Article Overlay(Article article, ArticleDocument document, bool alone)
    {
        var metadata = DocumentMetadata.Of(document);
        return article with
        {
            Title = Title((alone ? metadata.Title : null) ?? article.Title) ?? "",
            Published = (alone ? PublishChoice.Stored(metadata, document.Captured) : null)
                ?? (article.Published.From == PublishedFrom.LastModified ? PublishChoice.Named(document) : null) ?? article.Published,
            Url = (alone ? metadata.Url : null) ?? article.Url,
            Source = Source(metadata.Source ?? article.Source),
            Language = LanguageGuess.Of(article.Body.Length > 0 ? article.Body : article.Title, metadata.Language
                ?? (article.Language is "und" ? null : article.Language)),
            Locale = TextLocale.Of(metadata.Language).Or(article.Locale),
            Topics = Topics(metadata.Topics, article.Topics),
        };
    }

    /// <summary>A title on one line, cut at a word where it is longer than any title.</summary>
    public static string? Title(string? written) => Cut(Clean(written), ReadLimits.MaxTitle);

    private static string? Source(string? written) => Cut(Clean(written), ReadLimits.MaxSource);

    private static string? Cut(string? line, int longest)
    {
        if (line is null || line.Length <= longest)
        {
            return line;
        }

        var end = line.LastIndexOf(' ', longest - 1);
        end = end > longest / 2 ? end : longest - 1;
        return line[..(char.IsHighSurrogate(line[end - 1]) ? end - 1 : end)] + "…";
    }

    private static string? Clean(string? written) => written is not null && Whitespace.Fold(written) is { Length: > 0 } clean ? clean : null;

    private static List<string> Topics(IEnumerable<string> stored, IEnumerable<string> written) =>
        stored.Concat(written).Select(Clean).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Take(50).ToList();
}
