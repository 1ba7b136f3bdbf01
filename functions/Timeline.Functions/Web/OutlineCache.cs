using Timeline.Functions.Api;
using Timeline.Functions.Storage;
using Timeline.Temporal;

namespace Timeline.Functions.Web;

/// <summary>
/// When the events of a topic are, for the pictures of density of many topics at once: read up to <see cref="AppLimits.Scan"/> events, and again when the numbers of
/// its articles or events have changed or a minute has passed. Knows no entries, because making those takes longer.
/// </summary>
internal sealed class OutlineCache(ITimelineStore store, TimeProvider clock)
{
    private const int MostTopics = 64;
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);
    private readonly Lock gate = new();
    private readonly Dictionary<string, Outline> known = new(StringComparer.Ordinal);

    /// <summary>The stretches of all events of a topic, in order.</summary>
    public async Task<IReadOnlyList<LocalInterval>> Of(TopicSummary summary, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        lock (gate)
        {
            if (known.GetValueOrDefault(summary.Topic) is { } outline && outline.Summary == summary && now - outline.Read < Lifetime)
            {
                return outline.Events;
            }
        }

        var events = new List<LocalInterval>();
        string? cursor = null;
        do
        {
            var page = await store.Events(summary.Topic, new EventQuery(Limit: AppLimits.PageSize, Cursor: cursor), cancellation);
            events.AddRange(page.Events.Select(e => e.When));
            cursor = page.Cursor;
        }
        while (cursor is not null && events.Count < AppLimits.Scan);

        lock (gate)
        {
            if (known.Count >= MostTopics)
            {
                known.Remove(known.MinBy(pair => pair.Value.Read).Key);
            }

            known[summary.Topic] = new Outline(summary, now, events);
        }

        return events;
    }

    private sealed record Outline(TopicSummary Summary, DateTimeOffset Read, IReadOnlyList<LocalInterval> Events);
}
