using Timeline.Events.Wording;

namespace Timeline.Events.Digests;

/// <summary>The articles of a topic with their words numbered, and what the topic is about.</summary>
/// <param name="Articles">The articles by publish day and id, each text once.</param>
/// <param name="Vocabulary">The words.</param>
internal sealed record Corpus(IReadOnlyList<CorpusArticle> Articles, Vocabulary Vocabulary)
{
    public static Corpus Of(string topic, IEnumerable<DigestArticle> articles)
    {
        var vocabulary = new Vocabulary();
        var read = new List<(DigestArticle Article, Term[][] Terms, Term[] Title)>();
        foreach (var article in articles.OrderBy(a => a.Published).ThenBy(a => a.Id, StringComparer.Ordinal))
        {
            read.Add((article, [.. article.Sentences.Select(s => TermReader.Read(s.Text, vocabulary))], TermReader.Read(article.Title, vocabulary)));
        }

        var keys = KeyTerms.Of(read.SelectMany(a => a.Terms), TermReader.Read(topic.Replace('_', ' '), vocabulary), vocabulary);
        return new Corpus(read.ConvertAll(a => CorpusArticle.Of(a.Article, a.Terms, a.Title, keys)), vocabulary);
    }
}

/// <summary>An article with the words of its sentences.</summary>
/// <param name="Article">The article.</param>
/// <param name="Terms">The words of each sentence.</param>
/// <param name="HasKey">Whether each sentence names what the topic is about.</param>
/// <param name="Topicality">From 0 to 1: how much the article is about the topic.</param>
internal sealed record CorpusArticle(DigestArticle Article, Term[][] Terms, bool[] HasKey, double Topicality)
{
    /// <summary>An article that never names its topic still counts this much.</summary>
    private const double Least = 0.1;

    /// <summary>An article that names its topic in every second sentence is all about it.</summary>
    private const double Full = 0.5;

    public static CorpusArticle Of(DigestArticle article, Term[][] terms, Term[] title, bool[] keys)
    {
        var has = Array.ConvertAll(terms, sentence => Array.Exists(sentence, t => keys[t.Id]));
        var named = has.Count(h => h) + (Array.Exists(title, t => keys[t.Id]) ? 1 : 0);
        var share = named / (double)Math.Max(1, terms.Length + (title.Length > 0 ? 1 : 0));
        return new CorpusArticle(article, terms, has, Least + (1 - Least) * Math.Min(1, share / Full));
    }
}
