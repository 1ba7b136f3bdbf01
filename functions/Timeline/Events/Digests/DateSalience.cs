using NodaTime;

namespace Timeline.Events.Digests;

/// <summary>
/// Scores the days of a topic. A day matters by the articles that speak of it, each weighed by how much it is about the topic, where in the article
/// and in what sentence it does so; articles published on the day or the day after say that something happened. What is left is divided
/// by the noise around it, so that a quiet year has its day too.
/// </summary>
/// <remarks>
/// The features are those of date selection in the literature (Tran et al. 2013, "Predicting relevant news events for timeline summaries";
/// Ghalandari and Ifrim 2020, "Examining the state-of-the-art in news timeline summarization"); the weights are round numbers from a plateau, not a fit.
/// </remarks>
internal static class DateSalience
{
    /// <summary>A second mention in one article, against the first.</summary>
    private const double Repeated = 0.3;

    /// <summary>What is announced may not happen.</summary>
    private const double Ahead = 0.8;

    /// <summary>How much of a mention's weight hangs on standing early, and after how many characters half of that is gone.</summary>
    private const double Early = 0.3;
    private const double EarlyLength = 400;

    /// <summary>A mention in a sentence that does not name what the topic is about.</summary>
    private const double Unnamed = 0.6;

    private const double PublishedOn = 0.3;
    private const double PublishedAfter = 0.25;

    /// <summary>How far around a day its noise is heard, in days, and how much it takes.</summary>
    private const int Surroundings = 30;
    private const double Loudness = 0.25;

    /// <summary>The score of every day that an article speaks of or was published on or after.</summary>
    public static IReadOnlyDictionary<LocalDate, double> Of(Corpus corpus)
    {
        var evidence = new SortedDictionary<LocalDate, double>();
        var best = new Dictionary<LocalDate, (double First, double Second)>();
        foreach (var article in corpus.Articles)
        {
            best.Clear();
            Mentions(article, best);
            foreach (var (day, (first, second)) in best)
            {
                Add(evidence, day, article.Topicality * (first + Repeated * second));
            }

            if (!article.Article.IsPublishedStated)
            {
                continue;
            }

            Add(evidence, article.Article.Published, article.Topicality * PublishedOn);
            if (article.Article.Published > LocalDate.MinIsoValue)
            {
                Add(evidence, article.Article.Published.PlusDays(-1), article.Topicality * PublishedAfter);
            }
        }

        return AgainstNoise(evidence);
    }

    private static void Mentions(CorpusArticle article, Dictionary<LocalDate, (double First, double Second)> best)
    {
        for (var i = 0; i < article.Terms.Length; i++)
        {
            var sentence = article.Article.Sentences[i];
            foreach (var (day, weight) in sentence.Dates)
            {
                var w = weight * Place(sentence.Start) * (article.HasKey[i] ? 1 : Unnamed) * (day > article.Article.Published ? Ahead : 1);
                var (first, second) = best.GetValueOrDefault(day);
                best[day] = w > first ? (w, first) : (first, Math.Max(second, w));
            }
        }
    }

    /// <summary>What a sentence counts by its offset: the first ones most.</summary>
    internal static double Place(int start) => 1 - Early + Early / (1 + start / EarlyLength);

    private static void Add(SortedDictionary<LocalDate, double> evidence, LocalDate day, double weight) =>
        evidence[day] = evidence.GetValueOrDefault(day) + weight;

    private static Dictionary<LocalDate, double> AgainstNoise(SortedDictionary<LocalDate, double> evidence)
    {
        var days = evidence.ToArray();
        var scores = new Dictionary<LocalDate, double>(days.Length);
        var (first, after, around) = (0, 0, 0.0);
        foreach (var (day, weight) in days)
        {
            for (; after < days.Length && Period.DaysBetween(day, days[after].Key) <= Surroundings; after++)
            {
                around += days[after].Value;
            }

            for (; Period.DaysBetween(days[first].Key, day) > Surroundings; first++)
            {
                around -= days[first].Value;
            }

            scores[day] = weight / Math.Pow(Math.Max(around, weight), Loudness);
        }

        return scores;
    }
}
