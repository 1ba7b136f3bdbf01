using Timeline.Temporal;

namespace Timeline.Events.Entries;

/// <summary>Events that are one so far, and the sum of their words.</summary>
internal sealed class Cluster
{
    private readonly Dictionary<int, double> sum;
    private readonly Dictionary<(int Distance, string? Publisher), int> days;
    private double square;
    private int earliest;
    private int latest;

    /// <summary>A cluster of one.</summary>
    public Cluster(Node node, int number)
    {
        Members = [number];
        First = number;
        sum = node.Vector.Entries.ToDictionary(e => e.Id, e => e.Weight);
        square = node.Vector.Dot(node.Vector);
        days = node.Place is { } place ? new() { [place] = node.Day } : [];
        (earliest, latest) = node.Event.Grain <= Grain.Day ? (node.Day, node.Day) : (int.MaxValue, int.MinValue);
    }

    /// <summary>The numbers of its nodes.</summary>
    public List<int> Members { get; }

    /// <summary>The least of <see cref="Members"/>.</summary>
    public int First { get; private set; }

    /// <summary>
    /// Whether the days of both lie close enough together to be one event's; a month between two days is no bridge. Nor are two days one that have the same
    /// place (<see cref="Node.Place"/>): shares fall and shells hit every day anew.
    /// </summary>
    /// <param name="other">The other.</param>
    /// <param name="isCopy">Whether one has it from the other, "today" and all.</param>
    public bool Allows(Cluster other, bool isCopy) =>
        (isCopy || days.All(d => other.days.GetValueOrDefault(d.Key, d.Value) == d.Value))
        && (earliest > latest || other.earliest > other.latest || Math.Max(latest, other.latest) - Math.Min(earliest, other.earliest) <= Agreement.Slip);

    /// <summary>The cosine of the sums.</summary>
    public double Likeness(Cluster other) => Dot(other) / Math.Sqrt(square * other.square);

    /// <summary>Adds the members of <paramref name="other"/>.</summary>
    public void Take(Cluster other)
    {
        square += other.square + 2 * Dot(other);
        foreach (var (id, weight) in other.sum)
        {
            sum[id] = sum.GetValueOrDefault(id) + weight;
        }

        foreach (var (place, day) in other.days)
        {
            days.TryAdd(place, day);
        }

        Members.AddRange(other.Members);
        First = Math.Min(First, other.First);
        (earliest, latest) = (Math.Min(earliest, other.earliest), Math.Max(latest, other.latest));
    }

    private double Dot(Cluster other)
    {
        var (few, many) = sum.Count <= other.sum.Count ? (sum, other.sum) : (other.sum, sum);
        var dot = 0.0;
        foreach (var (id, weight) in few)
        {
            dot += weight * many.GetValueOrDefault(id);
        }

        return dot;
    }
}
