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
        var sources = nodes.Select(n => n.Event).GroupBy(e => stories.SourceOf(e.Article.Id), StringComparer.Ordinal)
            .Select(g => new EntrySource(g.Key, [.. g]))
            .ToArray();
        var deciding = Deciding(nodes);
        var dated = Dated(deciding, stories);
        var centre = Centre(nodes);
        return new Entry
        {
            Id = nodes[0].Event.Id,
            Best = Telling(deciding, dated).MaxBy(n => Fitness(n, centre))!.Event,
            Dated = dated,
            Events = [.. nodes.Select(n => n.Event)],
            Sources = sources,
            Contradictions = [.. deciding.Select(n => n.Event).Where(e => !Said(e).Overlaps(Said(dated)) && !SameTime.Agree(e, dated))
                .DistinctBy(e => (stories.SourceOf(e.Article.Id), e.When))],
        };
    }

    /// <summary>
    /// Those whose sentences may tell it: they give its date, and not in passing; where all do that, one that agrees with the date may tell it as well.
    /// </summary>
    private static Node[] Telling(Node[] deciding, TimelineEvent dated)
    {
        var exact = Array.FindAll(deciding, n => n.Event.When == dated.When);
        return Array.FindAll(exact, n => !IsInPassing(n.Event)) is { Length: > 0 } own ? own
            : Array.FindAll(deciding, n => SameTime.Agree(n.Event, dated) && n.Event.Grain <= Grain.Day && !IsInPassing(n.Event)) is { Length: > 0 } agreeing
                ? agreeing
            : exact;
    }

    private static bool IsInPassing(TimelineEvent e) =>
        e.Expression is { Length: > 0 } date && e.Sentence.IndexOf(date, StringComparison.Ordinal) is >= 0 and var at
            && Asides.Hold(e.Sentence, at, at + date.Length);

    /// <summary>Those that say when it was: when something is told, and a date that hangs on a guess, say nothing of it, unless that is all there is.</summary>
    private static Node[] Deciding(Node[] nodes) => Those(Those(nodes, n => n.Event.Kind == EventKind.Event), n => !n.Event.IsGuess);

    private static Node[] Those(Node[] nodes, Predicate<Node> match) => Array.FindAll(nodes, match) is { Length: > 0 } found ? found : nodes;

    /// <summary>
    /// The date that most sources agree with, as precise as it gets: a source that says "in March" agrees with one that says "on 13 March", and "late Monday"
    /// with "Monday night". Of equal ones the finer, then the surer, then the one reported first.
    /// </summary>
    private static TimelineEvent Dated(Node[] deciding, Stories stories)
    {
        var said = deciding.Select(n => n.Event).GroupBy(e => stories.SourceOf(e.Article.Id), StringComparer.Ordinal).Select(g => Finest([.. g])).ToArray();
        var dates = said.SelectMany(events => events).OrderBy(e => e.Article.Published, PublishOrder.Comparer).ThenBy(e => e.Id, StringComparer.Ordinal)
            .ToArray();
        var support = dates.DistinctBy(d => (d.When, d.Grain)).ToDictionary(d => (d.When, d.Grain),
            d => said.Count(events => Array.Exists(events, e => SameTime.Supports(e, d))));
        return dates.OrderByDescending(d => support[(d.When, d.Grain)]).ThenBy(d => d.Grain).ThenByDescending(d => d.Confidence).First();
    }

    /// <summary>What a source says at its most precise: its "in March" adds nothing to its "on 13 March".</summary>
    private static TimelineEvent[] Finest(TimelineEvent[] events)
    {
        var dates = events.DistinctBy(e => (e.When, e.Grain)).ToArray();
        return Array.FindAll(events, e => !Array.Exists(dates, d => SameTime.Holds(e, d) && !SameTime.Holds(d, e)));
    }

    /// <summary>When it may have been by what is said: a lead that names no date tells of its own day or of the day before.</summary>
    private static LocalInterval Said(TimelineEvent e) => e.Rule == HeadlineEvent.Rule && e.When.Start.Date > NodaTime.LocalDate.MinIsoValue
        ? new LocalInterval(e.When.Start.PlusDays(-1), e.When.End)
        : e.When;

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
