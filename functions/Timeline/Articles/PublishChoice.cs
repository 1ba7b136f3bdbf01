using NodaTime;
using Timeline.Articles.Dates;
using Timeline.Articles.Html;
using Timeline.Articles.Text;
using Timeline.Temporal;

namespace Timeline.Articles;

/// <summary>Chooses an article's publish time among the places that may state it.</summary>
internal static class PublishChoice
{
    /// <summary>
    /// The first that can be read of: the store's metadata, a field or front matter, the address, the dateline, a relative stamp, a date line, a date beside
    /// other things above the text, a date alone below it, a remark that says when it was first published or changed, the document's name, the month on a
    /// cover; else the time of capture. A dateline without a year takes it from the others. Where a later place agrees on the day and knows the time of day
    /// too, its time is taken.
    /// </summary>
    public static Publication Choose(Draft draft, CleanText text, DocumentMetadata metadata, ArticleDocument document, string? url, DateOrder order, bool alone)
    {
        var captured = document.Captured;
        var stored = Stored(metadata, captured);
        var address = UrlDate.Find(url);
        var written = DateText.Parse(draft.Published, order);
        var near = address ?? UrlDate.FindMonth(url) ?? written?.Date ?? text.Masthead.Date?.Date ?? text.Masthead.Stamp?.Date;
        var isGuessed = text.Dateline?.Day?.IsYearGuessed(near) ?? false;
        var field = Candidate(written, draft.From, draft.From == PublishedFrom.Text ? 0.5 : 0.95);
        Publication?[] candidates =
        [
            alone ? stored : field,
            alone ? field : stored,
            Candidate(address is { } day ? new PublishTime(day) : null, PublishedFrom.Url, 0.85),
            Candidate(text.Dateline?.Day?.Date(captured, near) is { } date ? new PublishTime(date) : null, PublishedFrom.Dateline, isGuessed ? 0.7
                : 0.85) is { } dateline ? dateline with { IsYearGuessed = isGuessed } : null,
            Candidate(text.Masthead.Stamp, PublishedFrom.Stamp, text.Masthead.Stamp?.Time is null ? 0.7 : 0.85),
            Candidate(text.Masthead.Date, PublishedFrom.Text, 0.8),
            Candidate(text.Masthead.Beside, PublishedFrom.Text, 0.5),
            Candidate(text.Foot, PublishedFrom.Text, 0.5),
            Candidate(text.Remarked, PublishedFrom.Text, 0.5),
            Named(document),
            Candidate(text.Masthead.Month is { } month ? new PublishTime(MonthText.LastDay(month, captured.InUtc().Date)) : null, PublishedFrom.Text,
                0.4) is { } monthly ? monthly with { IsDayGuessed = true } : null,
        ];
        var known = candidates.OfType<Publication>().Where(candidate => PublishBounds.Allow(candidate.Time, captured)).ToList();
        if (known.Count == 0)
        {
            var now = captured.InUtc();
            return new Publication(new PublishTime(now.Date, now.TimeOfDay, Offset.Zero), PublishedFrom.LastModified, 0.2);
        }

        var first = known[0];
        return first.Time.Time is null && known.Find(other => other.Time.Date == first.Time.Date && other.Time.Time is not null) is { } finer
            ? first with { Time = finer.Time } : first;
    }

    /// <summary>The publish time that the store's metadata states; <see langword="null"/> when none, or none that can be.</summary>
    public static Publication? Stored(DocumentMetadata metadata, Instant captured) =>
        DateText.Parse(metadata.Published) is { } time && PublishBounds.Allow(time, captured) ? new Publication(time, PublishedFrom.BlobMetadata, 1) : null;

    /// <summary>What was chosen, with its other reading where there is one.</summary>
    /// <param name="published">What was chosen.</param>
    /// <param name="swapped">Chooses again, dates in digits read in the other order; asked only where that may matter.</param>
    public static Publication Weigh(Publication published, Func<Publication> swapped) =>
        published is
        {
            From: PublishedFrom.Text or PublishedFrom.TimeElement or PublishedFrom.Field or PublishedFrom.FrontMatter,
            Time.Date: { Day: <= 12 } date
        } && date.Day != date.Month
        && swapped() is { Time: var other } && other.Date == new LocalDate(date.Year, date.Day, date.Month)
            ? published with { OtherReading = other }
            : published;

    /// <summary>The day in the document's name, as in "2025-04-28-dam.md"; <see langword="null"/> when it has none, or none that can be.</summary>
    public static Publication? Named(ArticleDocument document) =>
        UrlDate.Find(document.Name[(document.Name.LastIndexOfAny(['/', '\\']) + 1)..].Replace(' ', '-')) is { } day
            && PublishBounds.Allow(new PublishTime(day), document.Captured)
            ? new Publication(new PublishTime(day), PublishedFrom.Url, 0.3)
            : null;

    private static Publication? Candidate(PublishTime? time, PublishedFrom from, double confidence) => time is { } found
        ? new Publication(found, from, confidence) : null;
}
