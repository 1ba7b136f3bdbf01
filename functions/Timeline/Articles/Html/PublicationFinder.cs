using NodaTime;
using Timeline.Articles.Dates;
using Timeline.Temporal;

namespace Timeline.Articles.Html;

/// <summary>Weighs all the places of a page that state a date and decides when it was published.</summary>
internal static class PublicationFinder
{
    private const double UrlTrust = 0.95;
    private const double Sufficient = 0.5;
    private const double Poor = 0.25;
    private const int MaxCandidates = 300;
    private static readonly LocalDate Earliest = new(1990, 1, 1);

    /// <summary>Finds the publish date.</summary>
    /// <param name="page">The page, its boilerplate marked.</param>
    /// <param name="main">The regions that hold the article.</param>
    /// <param name="linked">The page's JSON-LD.</param>
    /// <param name="addresses">The page's addresses, the best first.</param>
    /// <param name="language">The page's language.</param>
    /// <param name="captured">When the page was saved: dates after it are not believed.</param>
    public static Publication Find(Page page, IReadOnlyList<Region> main, IReadOnlyList<LinkedArticle> linked, IReadOnlyList<string> addresses, string? language, Instant captured)
    {
        DateOrder order = PageFacts.Order(page, language, addresses);
        List<DateCandidate> candidates = [];
        candidates.AddRange(Linked(linked, order));
        candidates.AddRange(MetaDates.Find(page, order));
        candidates.AddRange(addresses.Select(UrlDate.Find).OfType<LocalDate>().Take(1).Select(date => new DateCandidate(new PublishTime(date), PublishedFrom.Url, UrlTrust)));
        candidates.AddRange(VisibleDates.Find(page, main, order, captured));
        if (!candidates.Exists(c => c.Trust >= Sufficient) && ScriptDates.Find(page.Scripts, order) is { } script)
        {
            candidates.Add(script);
        }

        if (!candidates.Exists(c => c.Trust >= Poor))
        {
            candidates.AddRange(VisibleDates.Anywhere(page, order));
        }

        // The day may already have changed east of UTC.
        LocalDate latest = captured.InUtc().Date.PlusDays(1);
        candidates.RemoveAll(c => c.Time.Date < Earliest || c.Time.Date > latest);
        if (candidates.Count == 0)
        {
            ZonedDateTime utc = captured.InUtc();
            return new Publication(new PublishTime(utc.Date, utc.TimeOfDay, Offset.Zero), PublishedFrom.LastModified, 0.1);
        }

        if (candidates.Count > MaxCandidates)
        {
            candidates = [.. candidates.OrderByDescending(c => c.Trust).Take(MaxCandidates)];
        }

        DateCandidate best = candidates[0];
        double weight = 0;
        foreach (DateCandidate candidate in candidates)
        {
            double own = candidate.Trust + Agreement(candidate, candidates) - Republished(candidate, candidates);
            (best, weight) = own > weight ? (candidate, own) : (best, weight);
        }

        PublishTime time = PublishDay.Localise(PublishDay.Sharpen(best.Time, candidates), candidates, SiteZone.Guess(addresses, language));
        return new Publication(time, best.From, Math.Round(Math.Min(0.99, weight), 2));
    }

    // Some templates put the last change, or the day of a new edition, where the publish date belongs: an earlier date in a
    // trusted place, above all in the permanent address, is the first one.
    private static double Republished(DateCandidate candidate, List<DateCandidate> candidates)
    {
        bool changed = candidates.Exists(c => c.Modified && c.Time.Date == candidate.Time.Date);
        foreach (DateCandidate other in candidates)
        {
            if (!other.Modified && other.Trust >= 0.85 && other.Time.Date < candidate.Time.Date)
            {
                if (changed && other.From != PublishedFrom.Url)
                {
                    return 0.12;
                }

                if (other.From == PublishedFrom.Url && other.Time.Date.PlusDays(2) < candidate.Time.Date)
                {
                    return 0.3;
                }
            }
        }

        return 0;
    }

    // Places of different kinds that name the same day bear each other out.
    private static double Agreement(DateCandidate candidate, List<DateCandidate> candidates)
    {
        int kinds = 0;
        int seen = 1 << (int)candidate.From;
        foreach (DateCandidate other in candidates)
        {
            if (other.Time.Date == candidate.Time.Date && (seen & (1 << (int)other.From)) == 0 && other.Trust >= 0.5)
            {
                seen |= 1 << (int)other.From;
                kinds++;
            }
        }

        return candidate.Trust >= Sufficient ? kinds * 0.03 : kinds * 0.01;
    }

    private static IEnumerable<DateCandidate> Linked(IReadOnlyList<LinkedArticle> linked, DateOrder order)
    {
        // The page's own article comes first; others are those it links to.
        bool own = true;
        foreach (LinkedArticle item in linked)
        {
            double trust = item.IsArticle ? (own ? 0.97 : 0.7) : item.Type.Contains("WebPage", StringComparison.Ordinal) ? 0.86 : item.Type.Contains("Image", StringComparison.Ordinal) ? 0.2 : 0.6;
            if (DateText.Parse(item.Published, order) is { } published)
            {
                yield return new DateCandidate(published, PublishedFrom.JsonLd, trust);
            }

            own &= !item.IsArticle;
            if (DateText.Parse(item.Modified, order) is { } modified)
            {
                yield return new DateCandidate(modified, PublishedFrom.JsonLd, trust * 0.5, Modified: true);
            }
        }
    }
}
