using Timeline.Events;
using Timeline.Functions.Storage;

namespace Timeline.Functions.Chronology;

/// <summary>Reads all events of a topic, as they are at one version.</summary>
internal static class TopicReading
{
    private const int PageSize = 1000;

    // A topic that is written to while it is read is read again so often; then its entries are of no version, and the next request reads anew.
    private const int Attempts = 3;

    /// <summary>The entries of <paramref name="topic"/>; vast when it has more than <paramref name="most"/> events.</summary>
    public static async Task<TopicEntries> Read(ITimelineStore store, string topic, int most, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var version = await VersionOf(store, topic, cancellation);
            var events = await Events(store, topic, most, cancellation);
            var name = (await store.Topic(topic, cancellation))?.Name ?? topic;
            var isOfOne = await VersionOf(store, topic, cancellation) == version;
            if (isOfOne || attempt == Attempts)
            {
                var read = isOfOne ? version : "";
                return events.Count > most ? TopicEntries.Vast(read, name) : TopicEntries.Of(read, name, events);
            }
        }
    }

    /// <summary>The version of a topic as text that is never empty.</summary>
    public static async Task<string> VersionOf(ITimelineStore store, string topic, CancellationToken cancellation) =>
        await store.Version(topic, cancellation) ?? "none";

    private static async Task<List<TimelineEvent>> Events(ITimelineStore store, string topic, int most, CancellationToken cancellation)
    {
        var events = new List<TimelineEvent>();

        // Stored events each tell of their article, which is one object here, and most name one of a few rules.
        var articles = new Dictionary<EventArticle, EventArticle>();
        string? cursor = null;
        do
        {
            var page = await store.Events(topic, new EventQuery(Limit: PageSize, Cursor: cursor), cancellation);
            foreach (var e in page.Events)
            {
                articles.TryAdd(e.Article, e.Article);
                events.Add(e with { Article = articles[e.Article], Rule = string.Intern(e.Rule) });
            }

            cursor = page.Cursor;
        }
        while (cursor is not null && events.Count <= most);

        return events;
    }
}
