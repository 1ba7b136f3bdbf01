using Timeline.Events.Entries;

namespace Timeline.Events;

/// <summary>
/// Brings the events of a topic together into entries: sentences that tell of the same thing at the same time are one entry. Pure and
/// thread-safe; the order of the events changes nothing, and time grows little faster than their number.
/// </summary>
public static class EntryBuilder
{
    /// <summary>
    /// The entries of <paramref name="events"/>, by the start of their date, then the longer first, then by id. Every event is in exactly one.
    /// </summary>
    /// <param name="events">The events of one topic, in any order, none twice.</param>
    public static IReadOnlyList<Entry> Build(IEnumerable<TimelineEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var nodes = Node.Of(events);
        if (nodes.Count == 0)
        {
            return [];
        }

        var stories = Stories.Of(nodes);
        var entries = Clusters.Of(nodes).Select(cluster => EntryWriter.Write(cluster, stories)).ToArray();
        Array.Sort(entries, Compare);
        return entries;
    }

    private static int Compare(Entry a, Entry b)
    {
        var byStart = a.Dated.When.Start.CompareTo(b.Dated.When.Start);
        var byEnd = b.Dated.When.End.CompareTo(a.Dated.When.End);
        return byStart != 0 ? byStart : byEnd != 0 ? byEnd : string.CompareOrdinal(a.Id, b.Id);
    }
}
