using NodaTime;
using Timeline.Articles.Dates;
using Timeline.Temporal;

namespace Timeline.Articles.Html;

/// <summary>Weighs all the places of a page that state a date and decides when it was published.</summary>
internal static class PublicationFinder
{
    private static readonly LocalDate Earliest = new(1990, 1, 1);

    /// <summary>Finds the publish date.</summary>
    /// <param name="page">The page, its boilerplate marked.</param>
    /// <param name="main">The regions that hold the article.</param>
    /// <param name="linked">The page's JSON-LD.</param>
    /// <param name="addresses">The page's addresses, the best first.</param>
    /// <param name="order">How to read 04/05/2025.</param>
    /// <param name="captured">When the page was saved: dates after it are not believed.</param>
    public static Publication Find(Page page, IReadOnlyList<Region> main, IReadOnlyList<LinkedArticle> linked, IReadOnlyList<string> addresses, DateOrder order, Instant captured)
    {
        List<DateCandidate> candidates = [];
        candidates.AddRange(Linked(linked, order));
        candidates.AddRange(MetaDates.Find(page, order));
        candidates.AddRange(addresses.Select(UrlDate.Find).OfType<LocalDate>().Take(1).Select(date => new DateCandidate(new PublishTime(date), PublishedFrom.Url, 0.88)));
        candidates.AddRange(VisibleDates.Find(page, main, order, captured));

        // The day may already have changed east of UTC.
        LocalDate latest = captured.InUtc().Date.PlusDays(1);
        candidates.RemoveAll(c => c.Time.Date < Earliest || c.Time.Date > latest);
        if (candidates.Count == 0)
        {
            ZonedDateTime utc = captured.InUtc();
            return new Publication(new PublishTime(utc.Date, utc.TimeOfDay, Offset.Zero), PublishedFrom.LastModified, 0.1);
        }

        DateCandidate best = candidates[0];
        foreach (DateCandidate candidate in candidates)
        {
            best = candidate.Trust > best.Trust ? candidate : best;
        }

        return new Publication(Sharpen(best.Time, candidates), best.From, Confidence(best, candidates));
    }

    private static IEnumerable<DateCandidate> Linked(IReadOnlyList<LinkedArticle> linked, DateOrder order)
    {
        int articles = 0;
        foreach (LinkedArticle item in linked)
        {
            double trust = item.IsArticle ? 0.97 - (Math.Min(articles++, 5) * 0.05) : item.Type.Contains("WebPage", StringComparison.Ordinal) ? 0.86 : 0.6;
            if (DateText.Parse(item.Published, order) is { } published)
            {
                yield return new DateCandidate(published, PublishedFrom.JsonLd, trust);
            }

            if (DateText.Parse(item.Modified, order) is { } modified)
            {
                yield return new DateCandidate(modified, PublishedFrom.JsonLd, trust * 0.5);
            }
        }
    }

    // The same date elsewhere may say the time of day or the zone that the chosen place leaves out.
    private static PublishTime Sharpen(PublishTime chosen, List<DateCandidate> candidates)
    {
        if (chosen.Offset is not null)
        {
            return chosen;
        }

        DateCandidate? better = null;
        foreach (DateCandidate other in candidates)
        {
            bool same = other.Time.Date == chosen.Date && other.Trust >= 0.5 && other.Time.Time is not null
                && (chosen.Time is null || (other.Time.Offset is not null && other.Time.Time == chosen.Time));
            if (same && (better is not { } held || (held.Time.Offset is null && other.Time.Offset is not null)))
            {
                better = other;
            }
        }

        return better?.Time ?? chosen;
    }

    private static double Confidence(DateCandidate best, List<DateCandidate> candidates)
    {
        int agreeing = candidates.Count(c => c.From != best.From && c.Time.Date == best.Time.Date);
        return Math.Round(Math.Min(0.99, best.Trust + (agreeing * 0.03)), 2);
    }
}
