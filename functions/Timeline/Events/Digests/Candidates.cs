using NodaTime;
using Timeline.Events.Wording;

namespace Timeline.Events.Digests;

/// <summary>Gathers the sentences that may tell of each chosen date: those that speak of it, and the leads of the articles that it may have made.</summary>
internal static class Candidates
{
    /// <summary>How many sentences of an article are its lead.</summary>
    private const int Lead = 2;

    private const double SameDay = 0.6;
    private const double DayBefore = 0.4;

    /// <summary>A lead that speaks of another day.</summary>
    private const double Elsewhere = 0.3;

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

                if (i < Lead)
                {
                    var published = article.Article.Published;
                    var other = sentence.Dates.Count == 0 ? 1 : Elsewhere;
                    AddLead(published, article, i, SameDay * other);
                    if (published > LocalDate.MinIsoValue)
                    {
                        AddLead(published.PlusDays(-1), article, i, DayBefore * other);
                    }
                }
            }
        }

        return byDate;

        void AddLead(LocalDate day, CorpusArticle article, int index, double bond)
        {
            if (!article.Article.Sentences[index].Dates.Any(d => d.Day == day))
            {
                Add(day, article, index, bond);
            }
        }

        void Add(LocalDate day, CorpusArticle article, int index, double bond)
        {
            if (byDate.TryGetValue(day, out var candidates) && article.Terms[index].Length > 0)
            {
                candidates.Add(Candidate.Of(article, index, bond, weights));
            }
        }
    }
}
