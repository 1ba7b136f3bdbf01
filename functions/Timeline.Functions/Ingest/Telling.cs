using Timeline.Articles;
using Timeline.Events;
using Timeline.Functions.Storage;

namespace Timeline.Functions.Ingest;

/// <summary>What the articles of a document tell. Each is extracted once, however many topics it belongs to, and its texts are held once.</summary>
internal sealed class Telling(DomainReader reader, IReadOnlyList<Article> articles, CancellationToken cancellation)
{
    private readonly ArticleEvents?[] _told = new ArticleEvents?[articles.Count];

    /// <summary>The events of some of the articles; stops behind the first article with which they are more than a topic takes.</summary>
    /// <param name="chosen">The articles by number and the id that they go by.</param>
    /// <exception cref="OperationCanceledException">It was stopped between two articles.</exception>
    public List<TimelineEvent> Of(IEnumerable<(int Number, string Id)> chosen)
    {
        var events = new List<TimelineEvent>();
        foreach (var (number, id) in chosen)
        {
            cancellation.ThrowIfCancellationRequested();
            var told = _told[number] ??= reader.Extract(id, articles[number], ITimelineStore.MaxEvents);
            events.AddRange(told.Under(id));
            if (events.Count > ITimelineStore.MaxEvents)
            {
                break;
            }
        }

        return events;
    }

    /// <summary>What its owner should know of what an article's events leave out; <see langword="null"/> when they leave out nothing.</summary>
    public string? Note(int number) => _told[number]?.Note;
}
