using Timeline.Functions.Api;
using Timeline.Functions.Api.Queries;
using Timeline.Functions.Storage;
using Timeline.Temporal;

namespace Timeline.Functions.Web;

/// <summary>
/// When the events of a timeline are, for the pictures of density: read once for all pages of a timeline, up to <see cref="AppLimits.Scan"/> events,
/// and again when the numbers of its articles or events have changed or a minute has passed.
/// </summary>
internal sealed class OutlineCache(ITimelineStore store, TimeProvider clock)
{
    private const int MostTimelines = 64;
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);
    private readonly Lock gate = new();
    private readonly Dictionary<string, Outline> known = new(StringComparer.Ordinal);

    /// <summary>The stretches of all events with the words and grains of <paramref name="query"/>, whatever its range, in order.</summary>
    public async Task<IReadOnlyList<LocalInterval>> Of(TopicSummary summary, TimelineQuery query, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var key = $"{summary.Topic}\n{string.Join(',', query.Grains.Order())}\n{string.Join(' ', query.Words)}";
        lock (gate)
        {
            if (known.GetValueOrDefault(key) is { } outline && outline.Summary == summary && now - outline.Read < Lifetime)
            {
                return outline.Events;
            }
        }

        var whole = query with { From = null, To = null, Cursor = null, Before = null };
        var events = await new TimelineReader(store).All(summary.Topic, whole, AppLimits.Scan, cancellation).Select(e => e.When).ToArrayAsync(cancellation);
        lock (gate)
        {
            if (known.Count >= MostTimelines)
            {
                known.Remove(known.MinBy(pair => pair.Value.Read).Key);
            }

            known[key] = new Outline(summary, now, events);
        }

        return events;
    }

    private sealed record Outline(TopicSummary Summary, DateTimeOffset Read, IReadOnlyList<LocalInterval> Events);
}
