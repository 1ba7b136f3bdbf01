namespace Timeline.Events.Wording;

/// <summary>How much each word of a collection of sentences tells: its inverse document frequency.</summary>
internal sealed class TermWeights
{
    private readonly double[] weights;

    private TermWeights(double[] weights) => this.weights = weights;

    /// <summary>
    /// In a handful of sentences a word that all share looks common and is not; this many sentences without any of the words are thought to be there.
    /// </summary>
    private const int Background = 50;

    /// <summary>The weight of the word <paramref name="id"/>: log(1 + (n + background) / n_id), where n counts sentences.</summary>
    public double this[int id] => weights[id];

    /// <summary>Counts <paramref name="sentences"/>, whose words are numbered by <paramref name="vocabulary"/>.</summary>
    public static TermWeights Of(IEnumerable<Term[]> sentences, Vocabulary vocabulary)
    {
        var counts = new int[vocabulary.Count];
        var all = 0;
        foreach (var sentence in sentences)
        {
            all++;
            foreach (var term in sentence)
            {
                counts[term.Id]++;
            }
        }

        return new TermWeights(Array.ConvertAll(counts, count => Math.Log(1 + (all + Background) / (double)Math.Max(1, count))));
    }

    /// <summary>The sentence as a vector of length 1, ordered by id; empty when it has no words.</summary>
    /// <param name="sentence">Its words.</param>
    /// <param name="weight">What a word weighs more or less than by its rarity.</param>
    public TermVector Vector(Term[] sentence, Func<Term, double> weight)
    {
        var entries = Array.ConvertAll(sentence, term => (term.Id, Weight: weights[term.Id] * weight(term)));
        Array.Sort(entries, (a, b) => a.Id.CompareTo(b.Id));
        var length = Math.Sqrt(entries.Sum(e => e.Weight * e.Weight));
        return new TermVector(Array.ConvertAll(entries, e => (e.Id, e.Weight / length)));
    }
}

/// <summary>A sparse vector of words, ordered by id.</summary>
/// <param name="Entries">The words and their weights.</param>
internal readonly record struct TermVector((int Id, double Weight)[] Entries)
{
    /// <summary>The product with <paramref name="other"/>: the cosine, as both have length 1.</summary>
    public double Dot(TermVector other)
    {
        var (sum, j) = (0.0, 0);
        foreach (var (id, weight) in Entries)
        {
            while (j < other.Entries.Length && other.Entries[j].Id < id)
            {
                j++;
            }

            if (j < other.Entries.Length && other.Entries[j].Id == id)
            {
                sum += weight * other.Entries[j].Weight;
            }
        }

        return sum;
    }
}
