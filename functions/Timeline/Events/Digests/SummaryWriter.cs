using NodaTime;
using Timeline.Events.Wording;

namespace Timeline.Events.Digests;

/// <summary>
/// Writes the summaries of a digest's dates: of the sentences that tell of a date the most central one, and a second one where it adds something.
/// What one date has told is not told again while there is another sentence, and never on a day that it does not name. Not thread-safe.
/// </summary>
internal sealed class SummaryWriter
{
    /// <summary>Sentences this alike (cosine) say the same.</summary>
    private const double Same = 0.65;

    /// <summary>The second sentence shares less than this with the first, and is at least this good against it.</summary>
    private const double Novel = 0.4;
    private const double Worthy = 0.6;

    private readonly IReadOnlyDictionary<LocalDate, List<Bond>> bonds;
    private readonly TermWeights weights;
    private readonly double[] centroid;
    private readonly List<TermVector> told = [];
    private readonly HashSet<(LocalDate Day, string Text)> days = [];

    /// <summary>A writer for the days of <paramref name="bonds"/>, to be asked for the most salient first.</summary>
    public SummaryWriter(Corpus corpus, IReadOnlyDictionary<LocalDate, List<Bond>> bonds)
    {
        this.bonds = bonds;
        weights = TermWeights.Of(corpus.Articles.SelectMany(a => a.Terms), corpus.Vocabulary);
        centroid = new double[corpus.Vocabulary.Count];
    }

    /// <summary>
    /// The summary of <paramref name="date"/>, one of those the writer was made for: one or two sentences; none when nothing names it and nothing is left to
    /// guess.
    /// </summary>
    public IReadOnlyList<DigestLine> Write(LocalDate date)
    {
        var ranked = Rank(bonds[date].ConvertAll(bond => Candidate.Of(bond, date, weights)));
        var first = Array.FindIndex(ranked, c => IsNew(c.Candidate, Same));
        if (first < 0)
        {
            // A sentence may name two days; one that names none would be told on two that nobody said.
            var named = Array.FindIndex(ranked, c => c.Candidate.IsNamed && !IsToldBeside(date, c.Candidate));
            return named < 0 ? [] : [Told(date, ranked[named].Candidate)];
        }

        told.Add(ranked[first].Candidate.Vector);
        var second = Array.FindIndex(ranked, first + 1, c => c.Score >= Worthy * ranked[first].Score && IsNew(c.Candidate, Same)
            && c.Candidate.Vector.Dot(told[^1]) < Novel);
        if (second < 0)
        {
            return [Told(date, ranked[first].Candidate)];
        }

        told.Add(ranked[second].Candidate.Vector);
        return [Told(date, ranked[first].Candidate), Told(date, ranked[second].Candidate)];
    }

    /// <summary>The candidates by how close they are to the centre of all of them, and how well they stand alone; best first.</summary>
    private (Candidate Candidate, double Score)[] Rank(List<Candidate> sentences)
    {
        Array.Clear(centroid);
        foreach (var sentence in sentences)
        {
            foreach (var (id, weight) in sentence.Vector.Entries)
            {
                centroid[id] += weight * sentence.Fitness * sentence.Article.Topicality;
            }
        }

        var ranked = sentences.ConvertAll(s => (Candidate: s, Score: s.Fitness * s.Vector.Entries.Sum(e => e.Weight * centroid[e.Id]))).ToArray();
        Array.Sort(ranked, (a, b) => b.Score.CompareTo(a.Score) is var byScore and not 0 ? byScore : Order(a.Candidate, b.Candidate));
        return ranked;
    }

    private static int Order(Candidate a, Candidate b) =>
        string.CompareOrdinal(a.Article.Article.Id, b.Article.Article.Id) is var byArticle and not 0 ? byArticle : a.Index.CompareTo(b.Index);

    private bool IsNew(Candidate candidate, double limit) => told.TrueForAll(t => t.Dot(candidate.Vector) < limit);

    /// <summary>
    /// Whether the day before or after has told the same sentence: "had a medical on Sunday and missed Saturday's match" is one piece of news.
    /// </summary>
    private bool IsToldBeside(LocalDate date, Candidate candidate) => days.Contains((date.PlusDays(-1), candidate.Text))
        || days.Contains((date.PlusDays(1), candidate.Text));

    private DigestLine Told(LocalDate date, Candidate candidate)
    {
        days.Add((date, candidate.Text));
        return new(OneLine.Fold(candidate.Text), candidate.Article.Article.Id);
    }
}
