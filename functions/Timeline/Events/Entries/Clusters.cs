namespace Timeline.Events.Entries;

/// <summary>
/// Joins pairs into clusters, the most alike first. Two clusters join when their dates go together and they are alike as wholes, so that a
/// chain of half-alike sentences does not run from one happening into another.
/// </summary>
internal static class Clusters
{
    /// <summary>What the likeness of two clusters as wholes must reach, against what the dates of the pair ask for.</summary>
    private const double Whole = 0.85;

    /// <summary>The clusters; every node is in exactly one.</summary>
    public static IEnumerable<IReadOnlyList<Node>> Of(IReadOnlyList<Node> nodes)
    {
        var clusters = new Cluster?[nodes.Count];
        foreach (var pair in Pairs.Of(nodes))
        {
            var a = clusters[pair.A] ??= new Cluster(nodes[pair.A], pair.A);
            var b = clusters[pair.B] ??= new Cluster(nodes[pair.B], pair.B);
            if (a != b && a.Allows(b, IsCopy(pair, nodes[pair.A].Event, nodes[pair.B].Event)) && a.Likeness(b) >= Whole * pair.Needed)
            {
                var (larger, smaller) = a.Members.Count >= b.Members.Count ? (a, b) : (b, a);
                larger.Take(smaller);
                foreach (var member in smaller.Members)
                {
                    clusters[member] = larger;
                }
            }
        }

        for (var i = 0; i < nodes.Count; i++)
        {
            if (clusters[i] is not { } cluster)
            {
                yield return [nodes[i]];
            }
            else if (cluster.First == i)
            {
                yield return cluster.Members.ConvertAll(m => nodes[m]);
            }
        }
    }

    /// <summary>
    /// A publisher has nothing from itself but a lead that stays while its story is brought up to date: the same dated sentence a day later tells the next day.
    /// </summary>
    private static bool IsCopy(Pair pair, TimelineEvent a, TimelineEvent b) => pair.Likeness >= Agreement.Copied
        && (a.Article.Source is null || a.Article.Source != b.Article.Source || a.Rule == HeadlineEvent.Rule && a.Sentence == b.Sentence);
}
