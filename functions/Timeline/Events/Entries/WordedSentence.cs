using Timeline.Events.Wording;

namespace Timeline.Events.Entries;

/// <summary>A sentence as its paper worded it: its words in their order. Two agencies tell one thing in the same words, but seldom in the same order.</summary>
/// <param name="Article">The id of its article.</param>
/// <param name="Terms">The words.</param>
/// <param name="ByDay">Each step from one word to the next, with the days of the sentence.</param>
/// <param name="AsWritten">The same, with its dates as they are written.</param>
internal sealed record WordedSentence(string Article, Term[] Terms, long[] ByDay, long[] AsWritten)
{
    /// <summary>
    /// How much of the longer of two sentences is in the other, word after word: an editor changes one of ten, or leaves it out. Shorter ones are the same or
    /// they are not.
    /// </summary>
    private const double Kept = 0.9;

    /// <summary>How many words are compared: the beginning tells of a longer one, and comparing takes the product of both lengths.</summary>
    private const int Longest = 200;

    /// <summary>Two papers may well write the same short sentence; from this many words on one has it from the other.</summary>
    private const int Telling = 5;

    /// <summary>Whether it is so long that whoever has it has it from somebody.</summary>
    public bool IsTelling => Terms.Length >= Telling;

    /// <summary>
    /// The wording of a sentence. Two are the same only where their dates are, as days or as written: a copy of the week after still says "Monday", but one
    /// that says "May 13" for "May 12" has it from somebody else.
    /// </summary>
    public static WordedSentence Of(Node node)
    {
        var terms = node.Terms[..Math.Min(node.Terms.Length, Longest)];
        return new(node.Event.Article.Id, terms, StepsOf(terms, Joined(node.Companions.Select(e => e.Edtf))),
            StepsOf(terms, Joined(node.Companions.Select(e => e.Expression))));
    }

    /// <summary>The article that has the same sentence; <see langword="null"/> when none has.</summary>
    /// <param name="first">Who made each step first.</param>
    public string? From(IReadOnlyDictionary<long, WordedSentence> first) => From(ByDay, first) ?? From(AsWritten, first);

    private string? From(long[] steps, IReadOnlyDictionary<long, WordedSentence> first)
    {
        var nearest = steps.Select(step => first.GetValueOrDefault(step)).OfType<WordedSentence>().GroupBy(s => s, ReferenceEqualityComparer.Instance)
            .OrderByDescending(g => g.Count()).FirstOrDefault()?.First();
        return nearest is not null && Common(Terms, nearest.Terms) >= Kept * Math.Max(Terms.Length, nearest.Terms.Length) ? nearest.Article : null;
    }

    /// <summary>How many words the two have in common in one order: the length of their longest common subsequence.</summary>
    private static int Common(Term[] a, Term[] b)
    {
        var row = new int[b.Length + 1];
        foreach (var term in a)
        {
            var diagonal = 0;
            for (var j = 1; j <= b.Length; j++)
            {
                (diagonal, row[j]) = (row[j], term.Id == b[j - 1].Id ? diagonal + 1 : Math.Max(row[j], row[j - 1]));
            }
        }

        return row[^1];
    }

    private static long[] StepsOf(Term[] terms, string dates)
    {
        var seed = 0L;
        foreach (var c in dates)
        {
            seed = Mixed(seed, c);
        }

        return terms is [var only] ? [Mixed(seed, only.Id)] : [.. terms.Zip(terms.Skip(1), (a, b) => Mixed(Mixed(seed, a.Id), b.Id))];
    }

    /// <summary>Scatters numbers over all of a long: the same on every machine, as entries must be.</summary>
    public static long Mixed(long seed, int value)
    {
        var mixed = unchecked((seed + value + 1) * (long)0x9E3779B97F4A7C15);
        return mixed ^ (mixed >>> 29);
    }

    private static string Joined(IEnumerable<string> dates) => string.Join(' ', dates.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
