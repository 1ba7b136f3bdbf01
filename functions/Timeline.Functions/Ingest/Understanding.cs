using Timeline.Articles;
using Timeline.Articles.Topics;
using Timeline.Events;
using Timeline.Functions.Storage;

namespace Timeline.Functions.Ingest;

/// <summary>What a version of a document means for timelines: its change in every topic it belongs to.</summary>
/// <param name="Changes">The change by topic id; the document's own topic is always among them.</param>
internal sealed record Understanding(IReadOnlyDictionary<string, ArticleChange> Changes)
{
    /// <summary>Reads a document. Never throws for its content: what goes wrong, or takes too long, is a rejection.</summary>
    /// <param name="filing">By what it is read and filed.</param>
    /// <param name="key">The document's name.</param>
    /// <param name="home">The id of the document's own topic.</param>
    /// <param name="source">The document.</param>
    /// <param name="failed">Told of a failure of the domain itself.</param>
    /// <param name="late">Cancelled when reading takes too long.</param>
    /// <param name="cancellation">Stops.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> stopped it.</exception>
    public static Understanding Of(Filing filing, ArticleKey key, string home, SourceDocument source, Action<Exception> failed, CancellationToken late,
        CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(late, cancellation);
        try
        {
            return Tell(filing, key, home, source with { Document = source.Document with { Cancellation = stop.Token } });
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            cancellation.ThrowIfCancellationRequested();
            return Reject(filing, key, home, source,
                new Rejected("too-slow", "Reading the document took longer than it may. Split it, save it again from a browser, or drop it as text."));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            failed(exception);
            return Reject(filing, key, home, source, new Rejected("reader-failed", $"Reading the document failed: {exception.Message}"));
        }
    }

    private static Understanding Tell(Filing filing, ArticleKey key, string home, SourceDocument source)
    {
        if (source.Document.Content.Length > IArticleSource.MaxBytes)
        {
            return Reject(filing, key, home, source, new Rejected("too-large",
                    $"The document is longer than {IArticleSource.MaxBytes / (1024 * 1024)} MiB; split it."));
        }

        var result = filing.Reader.Read(source.Document);
        if (result is not ReadArticles read)
        {
            return Reject(filing, key, home, source, (Rejected)result);
        }

        var topics = TopicChoice.Of(read.Articles, TopicName.Of(key.Topic), filing.Topics);
        var telling = new Telling(filing.Reader, read.Articles, source.Document.Cancellation);
        var changes = topics.Chosen.ToDictionary(t => t.Key, t => Change(filing, key, t.Key, home, source, read, telling, t.Value, topics),
            StringComparer.Ordinal);
        return changes.Values.Select(StoreLimits.Broken).OfType<Rejected>().FirstOrDefault() is { } broken
            ? Reject(filing, key, home, source, broken)
            : new Understanding(changes);
    }

    private static ArticleChange Change(
        Filing filing, ArticleKey key, string topic, string home, SourceDocument source, ReadArticles read, Telling telling, List<int> chosen,
            TopicChoice topics)
    {
        // In its own topic a document goes by its name; elsewhere by its path from the root, so that two of one name differ. So it does where the folder is not
        // written as the topic's id ("Köln"), so that the document is found again by its id.
        var name = topic == home && key.Topic == home ? key.Name : "/" + key;
        var ids = chosen.ConvertAll(n => (Id: read.Articles.Count == 1 ? name : $"{name}#{n + 1}", Article: read.Articles[n], Number: n));
        var events = telling.Of(ids.Select(a => (a.Number, a.Id)));
        return new ArticleChange(
            StoreLimits.Fit(Receipt(filing, key, topic, source) with
            {
                TopicName = topics.Names.GetValueOrDefault(topic),
                EventCount = events.Count,
                Topics = topic == home ? [.. topics.Chosen.Keys] : [],
                Articles = ids.ConvertAll(a => new ArticleReceipt(
                    a.Id, a.Article.Title, a.Article.Url, a.Article.Source, a.Article.Language, a.Article.Published, a.Article.Dropped)
                {
                    // What is said of the whole document is said once, where it stays however long the receipt gets.
                    Note = Join(a.Number == 0 ? read.Note : null, Join(Join(NumericDates.Note(a.Article), telling.Note(a.Number)), topics.Note(a.Number))),
                }),
            }),
            events);
    }

    private static string? Join(string? first, string? second) => first is null || second is null ? first ?? second : $"{first} {second}";

    private static Understanding Reject(Filing filing, ArticleKey key, string home, SourceDocument source, Rejected rejection) =>
        new(new Dictionary<string, ArticleChange>(StringComparer.Ordinal)
        {
            [home] = new(StoreLimits.Fit(Receipt(filing, key, home, source) with
            {
                TopicName = TopicName.Of(key.Topic).Written,
                Rejection = rejection,
                Topics =
                        [home]
            }), []),
        });

    private static Receipt Receipt(Filing filing, ArticleKey key, string topic, SourceDocument source) => new()
    {
        Topic = topic,
        Article = key.ToString(),
        Version = source.Version,
        EventCount = 0,
        Rules = filing.Rules,
    };
}
