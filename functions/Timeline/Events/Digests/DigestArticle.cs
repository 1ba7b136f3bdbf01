using NodaTime;
using Timeline.Articles;
using Timeline.Articles.Bytes;
using Timeline.Temporal;

namespace Timeline.Events.Digests;

/// <summary>An article as a digest sees it: when it was published, and its sentences with the days they speak of.</summary>
/// <param name="Id">The article's id, unique among the articles of a digest.</param>
/// <param name="Published">The day of publication.</param>
/// <param name="Sentences">Its sentences in reading order; with a digest made of stored events, only those with a date and the lead.</param>
public sealed record DigestArticle(string Id, LocalDate Published, IReadOnlyList<DigestSentence> Sentences)
{
    /// <summary>How many sentences of an article are its lead.</summary>
    private const int Lead = 2;

    /// <summary>The headline; empty when there is none.</summary>
    public string Title { get; init; } = "";

    /// <summary>Whether somebody states the day of publication; one that is only that of a file says nothing of what matters.</summary>
    public bool IsPublishedStated { get; init; } = true;

    /// <summary>Reads an article's text: mends what was encoded twice, cuts it into sentences and dates them.</summary>
    /// <param name="id">The article's id.</param>
    /// <param name="published">When it was published.</param>
    /// <param name="title">The headline, or empty.</param>
    /// <param name="text">The text.</param>
    public static DigestArticle Read(string id, PublishTime published, string title, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        text = DoubleEncoding.Repair(text);
        var mentions = TemporalTagger.Tag(text, published);
        var sentences = new List<DigestSentence>();
        var at = 0;
        foreach (var span in SentenceSplitter.Split(text))
        {
            List<DateReference>? dates = null;
            for (; at < mentions.Count && mentions[at].Start < span.End; at++)
            {
                if (mentions[at] is { Timex.Type: TimexType.Date or TimexType.Time, Resolution: Resolved resolved }
                    && DateReference.Of(resolved.Interval, resolved.Grain, text.AsSpan(span.Start,
                            Math.Max(0, mentions[at].Start - span.Start))) is { } reference)
                {
                    (dates ??= []).Add(reference);
                }
            }

            sentences.Add(new DigestSentence(text[span.Start..span.End], span.Start, dates ?? [])
            {
                News = sentences.Count < Lead
                    ? DateReference.NewsOf(published.Date) : []
            });
        }

        return new DigestArticle(id, published.Date, sentences) { Title = DoubleEncoding.Repair(title) };
    }

    /// <summary>
    /// The articles behind <paramref name="events"/>, each with its dated sentences, ordered by id. A headline event gives no date, as none is written there,
    /// but is news of its day; no other sentence is, because what is left of an article begins anywhere and tells of its own date. A guess is none, either.
    /// </summary>
    public static IReadOnlyList<DigestArticle> From(IEnumerable<TimelineEvent> events) =>
        [.. events.GroupBy(e => e.Article.Id, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(Of)];

    private static DigestArticle Of(IGrouping<string, TimelineEvent> events)
    {
        var article = events.First().Article;
        var sentences = events.GroupBy(e => e.SentenceStart).OrderBy(s => s.Key)
            .Select(s => new DigestSentence(s.First().Sentence, s.Key, [.. s.Where(e => e.Rule != HeadlineEvent.Rule && !e.IsGuess)
                        .Select(e => DateReference.Of(e.When, e.Grain, Before(e))).OfType<DateReference>()])
            {
                News = [.. s.Where(e => e.Rule == HeadlineEvent.Rule && !e.IsGuess).Select(e => DateReference.NewsOf(e.When.Start.Date)[0])],
            });
        return new DigestArticle(article.Id, article.Published.Date, [.. sentences])
        {
            Title = article.Title,
            IsPublishedStated =
            article.From != PublishedFrom.LastModified
        };
    }

    private static ReadOnlySpan<char> Before(TimelineEvent e) =>
        e.Expression is { Length: > 0 } date && e.Sentence.IndexOf(date, StringComparison.Ordinal) is >= 0 and var at ? e.Sentence.AsSpan(0, at) : "";
}

/// <summary>A sentence and the days it speaks of.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Start">Its offset in the article's text, in UTF-16 units.</param>
/// <param name="Dates">The days, in reading order.</param>
public sealed record DigestSentence(string Text, int Start, IReadOnlyList<DateReference> Dates)
{
    /// <summary>The days that it may be news of without naming them.</summary>
    public IReadOnlyList<DateReference> News { get; init; } = [];
}
