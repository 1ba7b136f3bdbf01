using NodaTime;

namespace Timeline.Events.Digests;

/// <summary>Gathers the sentences that may tell of each day: those that speak of it, and the leads of the articles that it may have made.</summary>
internal static class Candidates
{
    /// <summary>A lead that speaks of another day.</summary>
    private const double Elsewhere = 0.3;

    /// <summary>The days that have a candidate, and what ties each of theirs to them, in the order of the articles.</summary>
    public static Dictionary<LocalDate, List<Bond>> Of(Corpus corpus)
    {
        var byDay = new Dictionary<LocalDate, List<Bond>>();
        foreach (var article in corpus.Articles)
        {
            for (var i = 0; i < article.Terms.Length; i++)
            {
                var sentence = article.Article.Sentences[i];
                foreach (var group in sentence.Dates.GroupBy(d => d.Day))
                {
                    Add(group.Key, new Bond(article, i, group.Max(d => d.Weight), IsNamed: true));
                }

                foreach (var (day, weight) in sentence.News.Where(n => !sentence.Dates.Any(d => d.Day == n.Day)))
                {
                    Add(day, new Bond(article, i, weight * (sentence.Dates.Count == 0 ? 1 : Elsewhere), IsNamed: false));
                }
            }
        }

        return byDay;

        void Add(LocalDate day, Bond bond)
        {
            if (bond.Article.Terms[bond.Index].Length == 0)
            {
                return;
            }

            if (!byDay.TryGetValue(day, out var bonds))
            {
                byDay.Add(day, bonds = []);
            }

            bonds.Add(bond);
        }
    }
}
