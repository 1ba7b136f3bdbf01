using Timeline.Events.Wording;
using Timeline.Temporal;

namespace Timeline.Events.Entries;

/// <summary>Writes the entry of a cluster.</summary>
internal static class EntryWriter
{
    /// <summary>The entry that tells of <paramref name="cluster"/>.</summary>
    public static Entry Write(IReadOnlyList<Node> cluster, Stories stories)
    {
        var nodes = cluster.OrderBy(n => n.Event.Article.Published, PublishOrder.Comparer).ThenBy(n => n.Event.Article.Id, StringComparer.Ordinal)
            .ThenBy(n => n.Event.ExpressionStart).ThenBy(n => n.Event.Id, StringComparer.Ordinal).ToArray();
        var sources = nodes.Select(n => n.Event).GroupBy(e => stories.SourceOf(e.Article.Id), StringComparer.Ordinal).Select(g => new EntrySource(g.Key, [.. g])).ToArray();
        var dated = Dated(sources);
        var centre = Centre(nodes);
        return new Entry
        {
            Id = nodes[0].Event.Id,
            Best = nodes.Where(n => n.Event.When == dated.When).MaxBy(n => Fitness(n, centre))!.Event,
            Dated = dated,
            Events = [.. nodes.Select(n => n.Event)],
            Sources = sources,
            Contradictions = [.. nodes.Select(n => n.Event).Where(e => !Said(e).Overlaps(Said(dated)))],
        };
    }

    /// <summary>
    /// The date that most sources agree with, as precise as it gets: a source that says "in March" agrees with one that says "on 13 March".
    /// Of equal ones the finer, then the surer, then the one reported first.
    /// </summary>
    private static TimelineEvent Dated(EntrySource[] sources)
    {
        var said = Array.ConvertAll(sources, Finest);
        var dates = said.SelectMany(events => events).OrderBy(e => e.Article.Published, PublishOrder.Comparer).ThenBy(e => e.Id, StringComparer.Ordinal).ToArray();
        var support = dates.Select(d => d.When).Distinct().ToDictionary(d => d, d => said.Count(events => Array.Exists(events, e => Holds(e.When, d))));
        return dates.OrderByDescending(d => support[d.When]).ThenBy(d => d.Grain).ThenByDescending(d => d.Confidence).First();
    }

    /// <summary>What a source says at its most precise: its "in March" adds nothing to its "on 13 March".</summary>
    private static TimelineEvent[] Finest(EntrySource source)
    {
        var dates = source.Events.Select(e => e.When).Distinct().ToArray();
        return [.. source.Events.Where(e => !Array.Exists(dates, d => d != e.When && Holds(e.When, d)))];
    }

    /// <summary>When it may have been by what is said: a lead that names no date tells of its own day or of the day before.</summary>
    private static LocalInterval Said(TimelineEvent e) => e.Rule == HeadlineEvent.Rule && e.When.Start.Date > NodaTime.LocalDate.MinIsoValue
        ? new LocalInterval(e.When.Start.PlusDays(-1), e.When.End)
        : e.When;

    private static bool Holds(LocalInterval outer, LocalInterval inner) => outer.Start <= inner.Start && inner.End <= outer.End;

    private static Dictionary<int, double> Centre(Node[] nodes)
    {
        var centre = new Dictionary<int, double>();
        foreach (var (id, weight) in nodes.SelectMany(n => n.Vector.Entries))
        {
            centre[id] = centre.GetValueOrDefault(id) + weight;
        }

        return centre;
    }

    /// <summary>How well a sentence tells the entry: near the centre of all of them, and apt by itself.</summary>
    private static double Fitness(Node node, Dictionary<int, double> centre) => Math.Round(
        node.Vector.Entries.Sum(e => e.Weight * centre[e.Id]) * node.Event.Confidence
        * Aptness.Of(node.Event.Sentence, node.Event.When.Start.Date, node.Event.Article.Published.Date), 9);
}
