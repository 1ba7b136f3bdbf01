using System.Globalization;
using Timeline.Temporal;

namespace Timeline.Events;

/// <summary>What an article tells.</summary>
/// <param name="Events">Its events in reading order.</param>
/// <param name="LeftOut">How many dates were left out because their sentences have too many (<see cref="EventExtractor.MaxDates"/>).</param>
public sealed record ArticleEvents(IReadOnlyList<TimelineEvent> Events, int LeftOut)
{
    /// <summary>Every expression of time in the body as the events were made of it, dated or not, in reading order.</summary>
    public IReadOnlyList<TemporalMention> Mentions { get; init; } = [];

    /// <summary>What a user should know of what was left out; <see langword="null"/> when nothing was.</summary>
    public string? Note => LeftOut == 0
        ? null
        : string.Create(CultureInfo.InvariantCulture,
            $"{LeftOut} dates were left out: at most {EventExtractor.MaxDates} of a sentence are told, of a very long one fewer. Part the text into lines or sentences.");

    /// <summary>The same under another id of the article; texts are shared.</summary>
    public IReadOnlyList<TimelineEvent> Under(string articleId)
    {
        ArgumentNullException.ThrowIfNull(articleId);
        return Events.Count == 0 || Events[0].Article.Id == articleId
            ? Events
            : [.. Events.Select(e => e with { Id = EventId.Of(articleId, e.Sentence, e.ExpressionStart, e.Timex.Value), Article =
                        e.Article with { Id = articleId } })];
    }
}
