using Timeline.Functions.Chronology;
using Timeline.Functions.Storage;

namespace Timeline.Functions.Api.Queries;

/// <summary>Reads what a query wants of a topic's entries.</summary>
internal sealed class TimelineReader(ITimelineStore store, EntryCache cache)
{
    /// <summary>One page of the timeline of <paramref name="topic"/>, and all entries that it was cut from.</summary>
    public async Task<(TimelineSlice Page, TopicEntries All)> Page(string topic, TimelineQuery query, CancellationToken cancellation)
    {
        var all = await cache.Of(topic, cancellation);
        return (all.IsVast ? await new VastTopic(store, topic).Page(query, cancellation) : EntrySlices.Of(all.Entries, query), all);
    }
}
