using NodaTime;
using Timeline.Events.Wording;

namespace Timeline.Events.Digests;

/// <summary>A sentence that may stand in a date's summary.</summary>
/// <param name="Article">Its article.</param>
/// <param name="Index">Its number in the article.</param>
/// <param name="Fitness">From 0 to 1: how well it stands alone as what happened on the date.</param>
/// <param name="IsNamed">Whether it names the date.</param>
/// <param name="Vector">Its words.</param>
internal sealed record Candidate(CorpusArticle Article, int Index, double Fitness, bool IsNamed, TermVector Vector)
{
    private const double Quoted = 0.6;
    private const double Unnamed = 0.8;

    /// <summary>Its text as it stands in the article.</summary>
    public string Text => Article.Article.Sentences[Index].Text;

    /// <summary>The candidate for <paramref name="day"/> that <paramref name="bond"/> ties to it.</summary>
    public static Candidate Of(Bond bond, LocalDate day, TermWeights weights)
    {
        var (article, index, _, _) = bond;
        var sentence = article.Article.Sentences[index];
        var fitness = bond.Weight * DateSalience.Place(sentence.Start) * Aptness.Of(sentence.Text, day, article.Article.Published)
            * (article.HasKey[index] ? 1 : Unnamed)
            * (sentence.Text[0] is '"' or '“' or '‘' or '\'' ? Quoted : 1);
        return new Candidate(article, index, fitness, bond.IsNamed, weights.Vector(article.Terms[index], _ => 1));
    }
}
