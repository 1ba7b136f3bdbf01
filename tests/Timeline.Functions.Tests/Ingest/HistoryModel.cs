using System.Globalization;
using NodaTime;
using Timeline.Articles.Topics;
using Timeline.Functions.Storage;

namespace Timeline.Functions.Tests.Ingest;

/// <summary>A document of a random history: what it says, before it is text.</summary>
/// <param name="Lines">Its dated sentences; no two in a history are alike.</param>
/// <param name="Topics">The topics it names beyond its own.</param>
/// <param name="Fails">Whether it is no article, although it has lines.</param>
internal sealed record ModelDocument(IReadOnlyList<(LocalDate Date, string Sentence)> Lines, IReadOnlyList<string> Topics, bool Fails)
{
    /// <summary>The text that <see cref="LineReader"/> reads back.</summary>
    public string Text => (Fails ? "reject\n" : "head\n")
        + string.Concat(Topics.Select(topic => $"topic: {topic}\n"))
        + string.Join('\n', Lines.Select(line => string.Create(CultureInfo.InvariantCulture, $"{line.Date:uuuu-MM-dd} {line.Sentence}")));
}

/// <summary>What timelines must say, in the simplest way there is: the documents as they were last ingested.</summary>
internal sealed class HistoryModel
{
    private readonly Dictionary<ArticleKey, ModelDocument> _told = [];

    /// <summary>A document was ingested, or found gone.</summary>
    public void Tell(ArticleKey key, ModelDocument? document)
    {
        if (document is null)
        {
            _told.Remove(key);
        }
        else
        {
            _told[key] = document;
        }
    }

    /// <summary>The topics with how many articles (one in each document that is read) and events they have.</summary>
    public IEnumerable<string> Topics() =>
        _told.SelectMany(pair => Filed(pair.Key, pair.Value).Select(topic => (Topic: topic, Articles: pair.Value.Fails ? 0 : 1, Events: pair.Value.Fails ? 0
                    : pair.Value.Lines.Count)))
            .GroupBy(filed => filed.Topic, StringComparer.Ordinal)
            .Select(group => $"{group.Key} {group.Sum(filed => filed.Articles)} {group.Sum(filed => filed.Events)}")
            .Order(StringComparer.Ordinal);

    /// <summary>The sentences of a topic from a day on and before another.</summary>
    public IEnumerable<string> Sentences(string topic, LocalDate from, LocalDate to) =>
        _told.Where(pair => !pair.Value.Fails && Filed(pair.Key, pair.Value).Contains(topic, StringComparer.Ordinal))
            .SelectMany(pair => pair.Value.Lines)
            .Where(line => line.Date >= from && line.Date < to)
            .Select(line => string.Create(CultureInfo.InvariantCulture, $"{line.Date:uuuu-MM-dd} {line.Sentence}"))
            .Order(StringComparer.Ordinal);

    // A document that is no article is filed in its own topic only.
    private static IEnumerable<string> Filed(ArticleKey key, ModelDocument document) =>
        (document.Fails ? [key.Topic] : document.Topics.Append(key.Topic)).Select(topic => TopicName.Of(topic).Id).Distinct(StringComparer.Ordinal);
}
