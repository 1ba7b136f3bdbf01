using System.Collections.Concurrent;
using Timeline.Events;

namespace Timeline.Functions.Chronology;

/// <summary>The entries of a topic at one version. Thread-safe; what is worked out from them is worked out once.</summary>
internal sealed class TopicEntries
{
    // So many answers about one version of a topic are remembered; then all are forgotten.
    private const int Memories = 64;

    private readonly ConcurrentDictionary<string, Lazy<object>> memories = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, Entry>> byEvent;

    private TopicEntries(string version, string name, bool isVast, IReadOnlyList<TimelineEvent> events, IReadOnlyList<Entry> entries)
    {
        (Version, Name, IsVast, Events, Entries) = (version, name, isVast, events, entries);
        byEvent = new(() =>
        {
            var found = new Dictionary<string, Entry>(events.Count, StringComparer.Ordinal);
            foreach (var entry in entries)
            {
                foreach (var e in entry.Events)
                {
                    found.TryAdd(e.Id, entry);
                }
            }

            return found;
        });
    }

    /// <summary>The version of the topic, as its store calls it.</summary>
    public string Version { get; }

    /// <summary>The topic's name, as its store calls it.</summary>
    public string Name { get; }

    /// <summary>Whether the topic has too many events to be kept as entries; then there are none here.</summary>
    public bool IsVast { get; }

    /// <summary>The events, in the store's order.</summary>
    public IReadOnlyList<TimelineEvent> Events { get; }

    /// <summary>The entries, by the start of their date, then the longer first, then by id.</summary>
    public IReadOnlyList<Entry> Entries { get; }

    /// <summary>The entries of <paramref name="events"/>, which are all that the topic has.</summary>
    public static TopicEntries Of(string version, string name, IReadOnlyList<TimelineEvent> events) =>
        new(version, name, isVast: false, events, EntryBuilder.Build(events));

    /// <summary>A topic that has too many events.</summary>
    public static TopicEntries Vast(string version, string name) => new(version, name, isVast: true, [], []);

    /// <summary>The entry that the event <paramref name="id"/> is part of: an event keeps its address when it turns out to be told elsewhere too.</summary>
    public Entry? Find(string id) => byEvent.Value.GetValueOrDefault(id);

    /// <summary>What <paramref name="make"/> makes of this version, made once.</summary>
    /// <param name="question">What is asked; different questions have different names.</param>
    /// <param name="make">Answers it.</param>
    public T Remember<T>(string question, Func<TopicEntries, T> make)
        where T : class
    {
        if (memories.Count >= Memories && !memories.ContainsKey(question))
        {
            memories.Clear();
        }

        return (T)memories.GetOrAdd(question, _ => new Lazy<object>(() => make(this))).Value;
    }
}
