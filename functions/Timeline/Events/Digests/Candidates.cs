using NodaTime;
using Timeline.Events.Wording;

namespace Timeline.Events.Digests;

/// <summary>Gathers the sentences that may tell of each chosen date: those that speak of it, and the leads of the articles that it may have made.</summary>
internal static class Candidates
{
    /// <summary>A lead that speaks of another day.</summary>
    private const double Elsewhere = 0.3;

    /// <summary>The days that have a candidate.</summary>
    public static HashSet<LocalDate> Days(Corpus corpus) =>
        [.. corpus.Articles.SelectMany(article => article.Article.Sentences.Where((_, i) => article.Terms[i].Length > 0)).SelectMany(s => s.Dates.Concat(s.News)).Select(d => d.Day)];

    /// <summary>The candidates of every date of <paramref name="dates"/>, in the order of the articles.</summary>
    public static Dictionary<LocalDate, List<Candidate>> Of(Corpus corpus, IReadOnlySet<LocalDate> dates, TermWeights weights)
    {
        var byDate = dates.ToDictionary(d => d, _ => new List<Candidate>());
        foreach (var article in corpus.Articles)
        {
            for (var i = 0; i < article.Terms.Length; i++)
            {
                var sentence = article.Article.Sentences[i];
                foreach (var group in sentence.Dates.GroupBy(d => d.Day))
                {
                    Add(group.Key, article, i, group.Max(d => d.Weight));
                }

                foreach (var (day, weight) in sentence.News.Where(n => !sentence.Dates.Any(d => d.Day == n.Day)))
                {
                    Add(day, article, i, weight * (sentence.Dates.Count == 0 ? 1 : Elsewhere));
                }
            }
        }

        return byDate;

        void Add(LocalDate day, CorpusArticle article, int index, double bond)
        {
            if (byDate.TryGetValue(day, out var candidates) && article.Terms[index].Length > 0)
            {
                candidates.Add(Candidate.Of(article, index, day, bond, weights));
            }
        }
    }
}
