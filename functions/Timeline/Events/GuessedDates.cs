using Timeline.Articles;
using Timeline.Temporal;

namespace Timeline.Events;

/// <summary>
/// The dates of an article that hang on a day of publication that nobody states, directly ("yesterday") or by the date before them ("two days later").
/// </summary>
internal static class GuessedDates
{
    /// <summary>Where they start in the body; none where the day is stated.</summary>
    /// <param name="article">The article.</param>
    /// <param name="mentions">The expressions of time in its body in order.</param>
    public static HashSet<int> Of(Article article, IReadOnlyList<TemporalMention> mentions)
    {
        var guessed = new HashSet<int>();
        var hangs = true;
        foreach (var mention in article.Published.From == PublishedFrom.LastModified ? mentions : [])
        {
            if (mention.Resolution is Resolved resolved)
            {
                hangs = resolved.Anchor == AnchorKind.PublishDate || resolved.Anchor == AnchorKind.LastMention && hangs;
                if (hangs)
                {
                    guessed.Add(mention.Start);
                }
            }
        }

        return guessed;
    }
}
