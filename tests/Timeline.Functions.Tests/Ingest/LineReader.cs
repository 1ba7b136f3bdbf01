using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using NodaTime.Text;
using Timeline.Articles;
using Timeline.Events;
using Timeline.Functions.Ingest;
using Timeline.Functions.Storage;
using Timeline.Temporal;

namespace Timeline.Functions.Tests.Ingest;

/// <summary>
/// A domain small enough to foretell. A document's lines are <c>yyyy-MM-dd sentence</c>, an event each; <c>topic: name</c>; <c>---</c> begins the next article;
/// <c>reject</c> rejects it, <c>throw</c> fails and <c>slow</c> reads until it is stopped.
/// </summary>
internal static class LineReader
{
    public static DomainReader With(string rules) => new(Read, Extract, rules);

    /// <summary>This domain, with the topic rules that lie beside the articles.</summary>
    public static TopicSettings Beside(IArticleSource source, string rules = "lines-1", ILogger<TopicSettings>? logger = null) =>
        TopicSettings.Beside(source, With(rules), logger ?? NullLogger<TopicSettings>.Instance, TimeProvider.System);

    public static ReadResult Read(ArticleDocument document)
    {
        var text = Encoding.UTF8.GetString(document.Content.Span);
        return text switch
        {
            "" => new Rejected("empty", "There is nothing in it."),
            _ when text.StartsWith("reject", StringComparison.Ordinal) => new Rejected("no", "It says so."),
            _ when text.StartsWith("throw", StringComparison.Ordinal) => throw new InvalidOperationException("A bug."),
            _ when text.StartsWith("slow", StringComparison.Ordinal) => Never(document.Cancellation),
            _ => new ReadArticles([.. text.Split("---\n").Select(part => new Article
            {
                Title = "T",
                Body = part,
                Published = new Publication(new PublishTime(new LocalDate(2025, 4, 28)), PublishedFrom.Text, 1),
                Topics = [.. part.Split('\n').Where(l => l.StartsWith("topic: ", StringComparison.Ordinal)).Select(l => l[7..])],
            })]),
        };
    }

    private static ReadArticles Never(CancellationToken cancellation)
    {
        cancellation.WaitHandle.WaitOne();
        throw new OperationCanceledException(cancellation);
    }

    public static ArticleEvents Extract(string articleId, Article article, int most)
    {
        var events = new List<TimelineEvent>();
        foreach (var line in article.Body.Split('\n'))
        {
            if (line.Length > 10 && LocalDatePattern.Iso.Parse(line[..10]) is { Success: true, Value: var date })
            {
                var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture,
                                $"{articleId}\n{events.Count}\n{line}"))))[..16];
                events.Add(Tests.Storage.Sample.Event(id, date, article: articleId, sentence: line[11..]) with { ExpressionStart = events.Count });
            }
        }

        return new ArticleEvents(events, 0);
    }
}
