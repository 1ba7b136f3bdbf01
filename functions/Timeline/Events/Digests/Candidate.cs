using NodaTime;
using Timeline.Events.Wording;

namespace Timeline.Events.Digests;

/// <summary>A sentence that may stand in a date's summary.</summary>
/// <param name="Article">Its article.</param>
/// <param name="Index">Its number in the article.</param>
/// <param name="Fitness">From 0 to 1: how well it stands alone as what happened on the date.</param>
/// <param name="Vector">Its words.</param>
internal sealed record Candidate(CorpusArticle Article, int Index, double Fitness, TermVector Vector)
{
    private const double Quoted = 0.6;
    private const double Unnamed = 0.8;

    /// <summary>Its text as it stands in the article.</summary>
    public string Text => Article.Article.Sentences[Index].Text;

    /// <summary>A candidate for <paramref name="day"/> whose bond to it is <paramref name="bond"/>, from 0 to 1.</summary>
    public static Candidate Of(CorpusArticle article, int index, LocalDate day, double bond, TermWeights weights)
    {
        var sentence = article.Article.Sentences[index];
        var fitness = bond * DateSalience.Place(sentence.Start) * Aptness.Of(sentence.Text, day, article.Article.Published)
            * (article.HasKey[index] ? 1 : Unnamed)
            * (sentence.Text[0] is '"' or '“' or '‘' or '\'' ? Quoted : 1);
        return new Candidate(article, index, fitness, weights.Vector(article.Terms[index], _ => 1));
    }
}
