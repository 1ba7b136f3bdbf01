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
    /// <summary>The events that are kept, of all topics together.</summary>
    public const int MostEvents = 1_000_000;

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);
    private readonly Lock gate = new();
    private readonly Dictionary<string, Outline> known = new(StringComparer.Ordinal);

    /// <summary>The stretches of all events of a topic, in order; one reading serves all who wait for it.</summary>
    public Task<IReadOnlyList<LocalInterval>> Of(TopicSummary summary, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        lock (gate)
        {
            if (known.GetValueOrDefault(summary.Topic) is not { Events.IsFaulted: false } outline || outline.Summary != summary || now - outline.Read >= Lifetime)
            {
                known[summary.Topic] = outline = new Outline(summary, now, Task.Run(() => Read(summary.Topic), CancellationToken.None));
                Shrink();
            }

            return outline.Events.WaitAsync(cancellation);
        }
    }

    private async Task<IReadOnlyList<LocalInterval>> Read(string topic)
    {
        var events = new List<LocalInterval>();
        string? cursor = null;
        do
        {
            var page = await store.Events(topic, new EventQuery(Limit: AppLimits.PageSize, Cursor: cursor), CancellationToken.None);
            events.AddRange(page.Events.Select(e => e.When));
            cursor = page.Cursor;
        }
        while (cursor is not null && events.Count < AppLimits.Scan);

        return events;
    }

    /// <summary>Forgets what was read the longest ago, never the last.</summary>
    private void Shrink()
    {
        while (known.Count > 1 && known.Values.Sum(outline => Math.Min(outline.Summary.Events, AppLimits.Scan)) > MostEvents)
        {
            known.Remove(known.MinBy(pair => pair.Value.Read).Key);
        }
    }

    private sealed record Outline(TopicSummary Summary, DateTimeOffset Read, Task<IReadOnlyList<LocalInterval>> Events);
}
