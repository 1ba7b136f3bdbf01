using Timeline.Functions.Storage;

namespace Timeline.Functions.Chronology;

/// <summary>
/// Keeps the entries of the topics that were asked for last, each at its newest version: making them takes the whole topic, and many requests. Within a bound
/// on all events kept. See docs/decisions/0007-entries.md.
/// </summary>
internal sealed class EntryCache(ITimelineStore store, TimeProvider clock)
{
    private const int MostKept = 200_000;
    private const int MostTopics = 256;

    // Up to so many events are read and told apart in a moment: such a topic is always up to date. A larger one may lag behind its changes, so that a busy
    // topic does not take more than a tenth of the time; and one that is vast will not soon be less.
    private const int Quick = 5_000;
    private const int Lag = 10;
    private static readonly TimeSpan MostLag = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan VastLag = TimeSpan.FromHours(1);

    private readonly Lock gate = new();
    private readonly Dictionary<string, Slot> slots = new(StringComparer.Ordinal);

    /// <summary>The most events of a topic that entries are made of as a whole.</summary>
    public int MostEvents { get; init; } = 100_000;

    /// <summary>The entries of <paramref name="topic"/>; none when there is no such topic.</summary>
    public async Task<TopicEntries> Of(string topic, CancellationToken cancellation)
    {
        while (true)
        {
            var version = await TopicReading.VersionOf(store, topic, cancellation);
            Task<TopicEntries> making;
            bool isOurs;
            lock (gate)
            {
                var slot = SlotOf(topic);
                slot.Used = clock.GetUtcNow();
                if (slot.Entries is { } kept && (kept.Version == version || slot.Used < slot.Until))
                {
                    if (kept.Version != version && slot.Used >= slot.Due)
                    {
                        slot.Making ??= Make(topic, slot);
                    }

                    return kept;
                }

                isOurs = slot.Making is null;
                making = slot.Making ??= Make(topic, slot);
            }

            // What another request began may have been read before the version that this one has seen.
            var made = await making.WaitAsync(cancellation);
            if (isOurs || made.Version == version)
            {
                return made;
            }
        }
    }

    private Slot SlotOf(string topic)
    {
        if (!slots.TryGetValue(topic, out var slot))
        {
            slots.Add(topic, slot = new Slot());
        }

        return slot;
    }

    /// <summary>Reads the topic for all who wait, whoever of them goes away.</summary>
    private Task<TopicEntries> Make(string topic, Slot slot) => Task.Run(async () =>
    {
        var started = clock.GetTimestamp();
        try
        {
            var made = await TopicReading.Read(store, topic, MostEvents, CancellationToken.None);
            var took = clock.GetElapsedTime(started);
            lock (gate)
            {
                var lag = made.IsVast ? VastLag : made.Events.Count <= Quick ? TimeSpan.Zero : took * Lag < MostLag ? took * Lag : MostLag;
                var now = clock.GetUtcNow();
                (slot.Entries, slot.Due, slot.Until) = (made, now + lag - took, now + lag);
                if (made.Events.Count == 0 && !made.IsVast)
                {
                    // Requests for topics that are not there must not push out those that are.
                    slots.Remove(topic);
                }

                Shrink(topic);
            }

            return made;
        }
        finally
        {
            lock (gate)
            {
                slot.Making = null;
            }
        }
    });

    /// <summary>Forgets the topics that were not asked for the longest, never <paramref name="needed"/>.</summary>
    private void Shrink(string needed)
    {
        while (slots.Count > 1 && (slots.Count > MostTopics || slots.Values.Sum(slot => slot.Entries?.Events.Count ?? 0) > MostKept))
        {
            slots.Remove(slots.Where(pair => pair.Key != needed).MinBy(pair => pair.Value.Used).Key);
        }
    }

    private sealed class Slot
    {
        public TopicEntries? Entries { get; set; }

        /// <summary>From when on they may be made anew, if the topic has changed: so that they are there when the old ones will no longer do.</summary>
        public DateTimeOffset Due { get; set; }

        /// <summary>Until when the entries will do although the topic has changed.</summary>
        public DateTimeOffset Until { get; set; }

        public DateTimeOffset Used { get; set; }

        public Task<TopicEntries>? Making { get; set; }
    }
}
