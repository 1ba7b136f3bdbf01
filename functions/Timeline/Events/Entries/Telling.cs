using Timeline.Events.Wording;

namespace Timeline.Events.Entries;

/// <summary>The words of a sentence, and what they weigh for each of its dates.</summary>
/// <param name="Events">The events of the sentence.</param>
/// <param name="Terms">Its words but those of its dates.</param>
/// <param name="Words">The same, and for a lead those of the headline above it.</param>
/// <param name="Near">For each event the words that stand near its date; <see langword="null"/> where all do.</param>
internal sealed record Telling(TimelineEvent[] Events, Term[] Terms, Term[] Words, IReadOnlySet<int>?[] Near)
{
    private const double NameWeight = 1.3;
    private const double NumberWeight = 1.4;
    private const double OfficeWeight = 0.3;

    /// <summary>What a word far from the date weighs: it may belong to what the date has nothing to do with.</summary>
    private const double FarWeight = 0.5;

    /// <summary>How many words on either side are near.</summary>
    private const int Reach = 8;

    /// <summary>Reads the sentence of <paramref name="events"/>.</summary>
    public static Telling Of(TimelineEvent[] events, Vocabulary vocabulary)
    {
        var terms = TermReader.Read(WithoutDates(events), vocabulary);
        return new Telling(events, terms, Array.Exists(events, e => e.Rule == HeadlineEvent.Rule) ? WithTitle(terms, events[0].Article.Title, vocabulary)
            : terms, Array.ConvertAll(events, e => NearDate(e, vocabulary)));
    }

    /// <summary>The node of each event.</summary>
    public IEnumerable<Node> Nodes(TermWeights weights)
    {
        var stretches = Stretches.Of(Events.Select(e => e.When));
        var happened = Stretches.Of(Events.Where(e => e.Kind == EventKind.Event).Select(e => e.When));
        return Events.Select((e, n) => new Node(
            e, Terms, weights.Vector(Words, term => WeightOf(term.Kind) * (Near[n] is { } near && !near.Contains(term.Id) ? FarWeight : 1)), Events, stretches,
                happened));
    }

    private static double WeightOf(TermKind kind) => kind switch
    {
        TermKind.Name => NameWeight,
        TermKind.Number => NumberWeight,
        TermKind.Office => OfficeWeight,
        _ => 1,
    };

    /// <summary>A headline tells the news of its lead in other words; what it writes with a capital need be no name.</summary>
    private static Term[] WithTitle(Term[] terms, string title, Vocabulary vocabulary) =>
        [.. terms, .. TermReader.Read(title, vocabulary).ExceptBy(terms.Select(t => t.Id), t => t.Id)
            .Select(t => t.Kind == TermKind.Name ? t with { Kind = TermKind.Word } : t)];

    /// <summary>The part of the sentence that the date belongs to where that is known, otherwise the words around it.</summary>
    private static HashSet<int>? NearDate(TimelineEvent e, Vocabulary vocabulary)
    {
        var date = e.Expression;
        var start = e.Focus is null && date.Length > 0 ? e.Sentence.IndexOf(date, StringComparison.Ordinal) : -1;
        if (e.Focus is null && start < 0)
        {
            return null;
        }

        var part = e.Focus ?? Around(e.Sentence, start, start + date.Length);
        return [.. TermReader.Read(part, vocabulary).Select(t => t.Id)];
    }

    private static ReadOnlySpan<char> Around(ReadOnlySpan<char> sentence, int start, int end)
    {
        for (var blanks = 0; start > 0 && blanks <= Reach; start--)
        {
            blanks += sentence[start - 1] == ' ' ? 1 : 0;
        }

        for (var blanks = 0; end < sentence.Length && blanks <= Reach; end++)
        {
            blanks += sentence[end] == ' ' ? 1 : 0;
        }

        return sentence[start..end];
    }

    /// <summary>The sentence without its dates: these are compared as dates, not as words.</summary>
    private static string WithoutDates(TimelineEvent[] events)
    {
        var sentence = events[0].Sentence;
        foreach (var expression in events.Select(e => e.Expression).OrderByDescending(e => e.Length).ThenBy(e => e, StringComparer.Ordinal))
        {
            sentence = expression.Length == 0 ? sentence : sentence.Replace(expression, " ", StringComparison.Ordinal);
        }

        return sentence;
    }
}
