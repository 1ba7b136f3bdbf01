using Timeline.Functions.Api;
using Timeline.Functions.Chronology;
using Timeline.Functions.Storage;
using Timeline.Temporal;

namespace Timeline.Functions.Web;

/// <summary>
/// When the events of a topic are, for the pictures of density of many topics at once: up to <see cref="AppLimits.Scan"/> events, read again only when the
/// topic has changed. Knows no entries, because making those takes longer.
/// </summary>
internal sealed class OutlineCache(ITimelineStore store, TimeProvider clock) : IDisposable
{
    /// <summary>The events that are kept, of all topics together.</summary>
    public const int MostEvents = 1_000_000;

    // Each reading asks for five ranges at once.
    private const int ReadAtOnce = 8;

    // A picture of so many events does not look other for a few that came or went: it is drawn anew once in a while, however often its topic changes.
    private const int Large = 5_000;
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private readonly Lock gate = new();
    private readonly SemaphoreSlim turns = new(ReadAtOnce);
    private readonly Dictionary<string, Outline> known = new(StringComparer.Ordinal);

    /// <summary>The stretches of all events of a topic, in order; one reading serves all who wait for it.</summary>
    public async Task<IReadOnlyList<LocalInterval>> Of(TopicSummary summary, CancellationToken cancellation)
    {
        var version = await TopicReading.VersionOf(store, summary.Topic, cancellation);
        Outline? outline;
        lock (gate)
        {
            var now = clock.GetUtcNow();
            if (!known.TryGetValue(summary.Topic, out outline) || outline.HasFailed || (outline.Version != version && !IsRecent(outline, now)))
            {
                known[summary.Topic] = outline = new Outline(version, summary.Events, now, Task.Run(() => Read(summary.Topic), CancellationToken.None));
            }

            outline.Used = now;
            Shrink();
        }

        return await outline.Events.WaitAsync(cancellation);
    }

    /// <inheritdoc/>
    public void Dispose() => turns.Dispose();

    private static bool IsRecent(Outline outline, DateTimeOffset now) => outline.Count > Large && now - outline.Read < Pause;

    private async Task<IReadOnlyList<LocalInterval>> Read(string topic)
    {
        await turns.WaitAsync();
        try
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
        finally
        {
            turns.Release();
        }
    }

    /// <summary>Forgets what was not asked for the longest, never the last.</summary>
    private void Shrink()
    {
        while (known.Count > 1 && known.Values.Sum(outline => Math.Min(outline.Count, AppLimits.Scan)) > MostEvents)
        {
            known.Remove(known.MinBy(pair => pair.Value.Used).Key);
        }
    }

    private sealed record Outline(string Version, int Count, DateTimeOffset Read, Task<IReadOnlyList<LocalInterval>> Events)
    {
        public DateTimeOffset Used { get; set; }

        public bool HasFailed => Events is { IsCompleted: true, IsCompletedSuccessfully: false };
    }
}
