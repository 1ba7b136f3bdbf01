namespace Timeline.Events.Entries;

/// <summary>Two events that may be one.</summary>
/// <param name="A">The number of the first.</param>
/// <param name="B">The number of the second, above the first's.</param>
/// <param name="Likeness">The cosine of their sentences.</param>
/// <param name="Needed">What their dates ask for, at most the likeness.</param>
internal readonly record struct Pair(int A, int B, double Likeness, double Needed);

/// <summary>
/// Finds the pairs of events that are alike, without comparing all with all: two sentences of one happening share at least one of their rarest words,
/// so each event meets only the next few that share such a word and whose date is not past.
/// </summary>
internal static class Pairs
{
    /// <summary>How many of its rarest words an event is known by.</summary>
    private const int Words = 8;

    /// <summary>How many events it meets by each of them.</summary>
    private const int Meetings = 32;

    /// <summary>The pairs, the most alike first.</summary>
    public static List<Pair> Of(IReadOnlyList<Node> nodes)
    {
        var postings = Postings(nodes);
        var pairs = new List<Pair>();
        var met = new HashSet<int>();
        for (var i = 0; i < nodes.Count; i++)
        {
            met.Clear();
            foreach (var word in Known(nodes[i], postings))
            {
                var posting = postings[word];
                var at = posting.BinarySearch(i) + 1;
                for (var n = 0; n < Meetings && at < posting.Count && IsNear(nodes[i], nodes[posting[at]]); n++, at++)
                {
                    var j = posting[at];
                    if (met.Add(j) && Pair(nodes, i, j) is { } pair)
                    {
                        pairs.Add(pair);
                    }
                }
            }
        }

        pairs.Sort((a, b) => b.Likeness.CompareTo(a.Likeness) is var byLikeness and not 0 ? byLikeness : a.A != b.A ? a.A.CompareTo(b.A) : a.B.CompareTo(b.B));
        return pairs;
    }

    private static Pair? Pair(IReadOnlyList<Node> nodes, int i, int j)
    {
        var (a, b) = (nodes[i], nodes[j]);
        if (Agreement.Needed(a, b) is not { } needed)
        {
            return null;
        }

        var likeness = Math.Round(a.Vector.Dot(b.Vector), 9);
        needed = likeness < needed && likeness >= needed - Agreement.Named && SharedName.Between(a.Terms, b.Terms) ? needed - Agreement.Named : needed;
        return likeness >= needed && likeness >= needed + Difference.Between(a.Terms, b.Terms) && Deed.IsShared(a, b) ? new Pair(i, j, likeness, needed) : null;
    }

    private static bool IsNear(Node a, Node b) =>
        b.Event.When.Start < a.Event.When.End || b.Day - a.Day <= Agreement.Slip;

    /// <summary>The events that have each word, in the order of the nodes.</summary>
    private static Dictionary<int, List<int>> Postings(IReadOnlyList<Node> nodes)
    {
        var postings = new Dictionary<int, List<int>>();
        for (var i = 0; i < nodes.Count; i++)
        {
            foreach (var (word, _) in nodes[i].Vector.Entries)
            {
                if (!postings.TryGetValue(word, out var posting))
                {
                    postings.Add(word, posting = []);
                }

                posting.Add(i);
            }
        }

        return postings;
    }

    private static IEnumerable<int> Known(Node node, Dictionary<int, List<int>> postings) =>
        node.Vector.Entries.Where(e => postings[e.Id].Count > 1).OrderByDescending(e => e.Weight).ThenBy(e => e.Id).Take(Words).Select(e => e.Id);
}
