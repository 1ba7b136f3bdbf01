using NodaTime;
using Timeline.Events.Wording;
using Timeline.Temporal;

namespace Timeline.Events.Entries;

/// <summary>An event with the words of its sentence.</summary>
/// <param name="Event">The event.</param>
/// <param name="Terms">The words of the sentence but those of its dates.</param>
/// <param name="Vector">The words by weight: rare ones, names, numbers and those near the date weigh more.</param>
/// <param name="Companions">All events of the same sentence, this one among them.</param>
/// <param name="Stretches">What their dates cover, as <see cref="Entries.Stretches"/> has it.</param>
/// <param name="Happened">The same of those that happened rather than were told.</param>
internal sealed record Node(TimelineEvent Event, Term[] Terms, TermVector Vector, IReadOnlyList<TimelineEvent> Companions, LocalInterval[] Stretches,
    LocalInterval[] Happened)
{
    /// <summary>What happened so many days ago is still the news that is told.</summary>
    private const int LongPast = 7;

    private static readonly LocalDate Epoch = new(1970, 1, 1);

    /// <summary>The number of the day that the date starts on.</summary>
    public int Day { get; } = Period.DaysBetween(Epoch, Event.When.Start.Date);

    /// <summary>
    /// Where the day stands in what comes out day by day: how many days from that of its article, which is why the next article tells the next day. A lead
    /// stands so among those of its publisher only, as one paper may lead with what another had the day before. <see langword="null"/> for a date that is
    /// named, as that moves with no article.
    /// </summary>
    public (int Distance, string? Publisher)? Place { get; } = PlaceOf(Event);

    /// <summary>
    /// Whether the date is of the telling only, because the sentence says when it happened as well: "sank late Tuesday, the coast guard said Wednesday". Where
    /// what it dates besides is long past, the telling may be the news: "the minister, elected in 2010, said on Wednesday that he resigns".
    /// </summary>
    public bool IsAside { get; } = Companions.Any(e => IsAsideTo(Event, e));

    /// <summary>The nodes of <paramref name="events"/>, by the start of their date, the longer first, then by id.</summary>
    public static IReadOnlyList<Node> Of(IEnumerable<TimelineEvent> events)
    {
        var sentences = events.GroupBy(e => (e.Article.Id, e.SentenceStart)).Select(g => g.ToArray()).ToArray();
        var vocabulary = new Vocabulary();

        // Words are numbered in the order of the ids, so that the order of arrival leaves no trace.
        Array.Sort(sentences, (a, b) => string.CompareOrdinal(a.Min(e => e.Id), b.Min(e => e.Id)));
        var tellings = Array.ConvertAll(sentences, events => Telling.Of(events, vocabulary));

        // A copied sentence tells nothing new of how rare its words are.
        var weights = TermWeights.Of(tellings.Select(t => t.Words).DistinctBy(Fingerprint), vocabulary);
        var nodes = tellings.SelectMany(t => t.Nodes(weights)).ToList();
        nodes.Sort(Order);
        return nodes;
    }

    /// <summary>Whether <paramref name="told"/> only says when <paramref name="happened"/>, of the same sentence, was told.</summary>
    public static bool IsAsideTo(TimelineEvent told, TimelineEvent happened) => told.Kind == EventKind.Report && happened.Kind == EventKind.Event
        && happened.Grain <= Grain.Week && Math.Abs(Period.DaysBetween(happened.When.Start.Date, told.When.Start.Date)) <= LongPast;

    /// <summary>Equal for sentences of the same words, whatever their order, spelling of numbers and punctuation.</summary>
    private static long Fingerprint(Term[] terms)
    {
        var (sum, product) = (0L, 1L);
        foreach (var term in terms)
        {
            var mixed = WordedSentence.Mixed(0, term.Id);
            sum = unchecked(sum + mixed);
            product = unchecked(product * (mixed | 1));
        }

        return unchecked(sum * 31 + product);
    }

    private static (int Distance, string? Publisher)? PlaceOf(TimelineEvent e)
    {
        if (e.Rule == HeadlineEvent.Rule)
        {
            return e.Article.Source is { } publisher ? (0, publisher) : null;
        }

        var distance = Period.DaysBetween(e.Article.Published.Date, e.When.Start.Date);
        return e.Grain <= Grain.Day && (distance == 0 || !e.NamesDate()) ? (distance, null) : null;
    }

    private static int Order(Node a, Node b)
    {
        var byStart = a.Event.When.Start.CompareTo(b.Event.When.Start);
        var byEnd = b.Event.When.End.CompareTo(a.Event.When.End);
        return byStart != 0 ? byStart : byEnd != 0 ? byEnd : string.CompareOrdinal(a.Event.Id, b.Event.Id);
    }
}
