using NodaTime;
using Timeline.Articles.Bytes;
using Timeline.Articles.Dates;
using Timeline.Articles.Feeds;
using Timeline.Articles.Formats;
using Timeline.Articles.Html;
using Timeline.Articles.Json;
using Timeline.Articles.Mail;
using Timeline.Articles.Markdown;
using Timeline.Articles.Tables;

namespace Timeline.Articles;

/// <summary>Reads documents of every supported format into articles. Thread-safe; never throws on bad content; linear in the document's size.</summary>
public static class ArticleReader
{
    // Stamps count back from the moment a document was saved, and dates are held against it: at the edges of the calendar there is no room for that.
    private static readonly Instant Earliest = Instant.FromUtc(1, 1, 1, 0, 0);
    private static readonly Instant Latest = Instant.FromUtc(9998, 1, 1, 0, 0);

    /// <summary>
    /// Reads <paramref name="document"/>: undoes compression, decodes, tells the format by media type, extension and content, and reads it.
    /// The bounds are in <see cref="ReadLimits"/>.
    /// </summary>
    /// <exception cref="OperationCanceledException">The document's <see cref="ArticleDocument.Cancellation"/> stopped it.</exception>
    /// <returns>
    /// Its articles, or <see cref="Rejected"/> with one of the reasons <c>empty</c>, <c>too-large</c>, <c>binary</c>, <c>malformed</c>,
    /// <c>unsupported-encoding</c>, <c>wrong-shape</c>, <c>too-many-articles</c>, <c>too-deep</c>, <c>too-many-elements</c>, <c>too-many-attributes</c>,
    /// <c>no-text</c>.
    /// </returns>
    public static ReadResult Read(ArticleDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Captured < Earliest || document.Captured > Latest)
        {
            document = document with { Captured = Instant.Max(Earliest, Instant.Min(Latest, document.Captured)) };
        }

        var (text, rejected) = DocumentText.Read(document);
        if (rejected is not null)
        {
            return rejected;
        }

        if (MailReader.Open(text) is { } mail)
        {
            return Mail(mail, document);
        }

        return FormatSniffer.Of(text, document.Name, document.ContentType) switch
        {
            ArticleFormat.Html => Page(text, document),
            ArticleFormat.Json => Compose(JsonReader.Read(text, out var note), document, note),
            ArticleFormat.Table => Compose(TableReader.Read(text, out var lines), document, lines),
            ArticleFormat.Feed => Compose(FeedReader.Read(text), document),
            ArticleFormat.Markdown => Compose(([MarkdownReader.Read(text)], null), document),
            _ => Compose(([new Draft { Text = text }], null), document),
        };
    }

    private static ReadResult Page(string html, ArticleDocument document) => HtmlReader.Read(html, document) switch
    {
        ReadArticles read => new ReadArticles([.. read.Articles.Select(article => ArticleComposer.Overlay(article, document, read.Articles.Count == 1))]),
        var other => other,
    };

    /// <summary>A page that a browser saved as a mail was saved at the mail's date.</summary>
    private static ReadResult Mail(MailPart mail, ArticleDocument document) => MailReader.Read(mail) switch
    {
        null => new Rejected("no-text", "The mail holds no text. Save its text, or the page that it brings, as a document of its own."),
        { IsHtml: true, Location: { } location } page => Page(page.Text, document with
        {
            Url = document.Url ?? location,
            Captured = DateText.Parse(page.Head["Date"])?.Instant is { } saved ? Instant.Max(Earliest, Instant.Min(saved, document.Captured))
                : document.Captured,
        }),
        var read => Compose((MailReader.Drafts(read), null), document),
    };

    private static ReadResult Compose((List<Draft> Drafts, Rejected? Rejected) read, ArticleDocument document, string? note = null)
    {
        if (read.Rejected is not null)
        {
            return read.Rejected;
        }

        var articles = new List<Article>();
        foreach (var draft in read.Drafts)
        {
            document.Cancellation.ThrowIfCancellationRequested();
            if (ArticleComposer.Compose(draft, document, read.Drafts.Count == 1) is { } article)
            {
                articles.Add(article);
            }
        }

        return articles.Count > 0 ? new ReadArticles(articles) { Note = note } : new Rejected("no-text", "The document holds no text of an article.");
    }
}
