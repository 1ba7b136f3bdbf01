using Timeline.Articles;

namespace Timeline.Events;

/// <summary>Turns an article into its dated sentences. Pure and thread-safe.</summary>
public static class EventExtractor
{
    /// <summary>The events of <paramref name="article"/> in reading order; ids depend on <paramref name="articleId"/> and the content only.</summary>
    /// <param name="articleId">The article's id, see <see cref="EventArticle.Id"/>.</param>
    /// <param name="article">The article.</param>
    public static IReadOnlyList<TimelineEvent> Extract(string articleId, Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return [];
    }
}
