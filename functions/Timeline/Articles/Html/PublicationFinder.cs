using NodaTime;
using Timeline.Articles.Dates;
using Timeline.Articles.Text;
using Timeline.Temporal;

namespace Timeline.Articles.Html;

/// <summary>Weighs all the places of a page that state a date and decides when it was published.</summary>
internal static class PublicationFinder
{
    private const double UrlTrust = 0.95;
    private const double SpelledTrust = 0.6;
    private const int DatelineBlocks = 8;
    private const int MaxScript = 2_000_000;
    private const double Sufficient = 0.5;
    private const double Poor = 0.25;
    private const int MaxCandidates = 300;

    /// <summary>Finds the publish date.</summary>
    /// <param name="page">The page, its boilerplate marked.</param>
    /// <param name="main">The regions that hold the article.</param>
    /// <param name="linked">The page's JSON-LD.</param>
    /// <param name="addresses">The page's addresses, the best first.</param>
    /// <param name="language">The page's language.</param>
    /// <param name="order">How the page's readers read 04/05/2025.</param>
    /// <param name="captured">When the page was saved: dates after it are not believed.</param>
    public static Publication Find(Page page, IReadOnlyList<Region> main, IReadOnlyList<LinkedArticle> linked, IReadOnlyList<string> addresses,
        string? language, DateOrder order, Instant captured)
    {
        List<DateCandidate> candidates = [];
        candidates.AddRange(Linked(linked, order));
        candidates.AddRange(MetaDates.Find(page, order));
        candidates.AddRange(Addressed(addresses));
        candidates.AddRange(VisibleDates.Find(page, main, order, captured));

        candidates.RemoveAll(c => !PublishBounds.Allow(c.Time, captured));
        if (!candidates.Exists(c => c.Trust >= Sufficient))
        {
            candidates.AddRange(Scripted(page, order).Concat(Yearless(page, main, candidates, addresses, captured))
                .Where(c => PublishBounds.Allow(c.Time, captured)));
        }

        if (!candidates.Exists(c => c.Trust >= Poor))
        {
            candidates.AddRange(LastResorts.Find(page, addresses, order).Where(c => PublishBounds.Allow(c.Time, captured)));
        }

        if (candidates.Count == 0)
        {
            ZonedDateTime utc = captured.InUtc();
            return new Publication(new PublishTime(utc.Date, utc.TimeOfDay, Offset.Zero), PublishedFrom.LastModified, 0.1);
        }

        if (candidates.Count > MaxCandidates)
        {
            candidates = [.. candidates.OrderByDescending(c => c.Trust).Take(MaxCandidates)];
        }

        LocalDate? month = addresses.Select(UrlDate.FindMonth).FirstOrDefault(first => first is not null);
        DateCandidate best = candidates[0];
        double weight = 0;
        foreach (DateCandidate candidate in candidates)
        {
            double own = candidate.Trust + Agreement(candidate, candidates) - Republished(candidate, candidates) - Misplaced(candidate, month);
            (best, weight) = own > weight ? (candidate, own) : (best, weight);
        }

        PublishTime time = PublishDay.Localise(PublishDay.Sharpen(best.Time, candidates), candidates, SiteZone.Guess(addresses, language));
        return new Publication(time, best.From, Math.Round(Math.Min(0.99, weight), 2)) { IsYearGuessed = best.IsYearGuessed, IsDayGuessed = best.IsDayGuessed };
    }

    // A full date in an address is the system's own; one spelled out in the title may be that of what the page tells of.
    private static IEnumerable<DateCandidate> Addressed(IReadOnlyList<string> addresses) =>
        addresses.Select(UrlDate.Find).OfType<LocalDate>().Take(1).Select(date => new DateCandidate(new PublishTime(date), PublishedFrom.Url, UrlTrust))
            .Concat(addresses.Select(UrlDate.FindSpelled).OfType<LocalDate>().Take(1)
                .Select(date => new DateCandidate(new PublishTime(date), PublishedFrom.Url, SpelledTrust)));

    private static IEnumerable<DateCandidate> Scripted(Page page, DateOrder order)
    {
        // JSON-LD that is no JSON still has the names and values of one.
        if (ScriptDates.Find(page.LinkedData, order) is { Name: DateName.Published } broken)
        {
            yield return new DateCandidate(broken.Time, PublishedFrom.JsonLd, 0.85);
        }

        if (ScriptDates.Find(page.Scripts.Select(script => script.TextContent).Where(text => text.Length < MaxScript), order) is { } found)
        {
            yield return new DateCandidate(found.Time, PublishedFrom.Text, found.Name switch
            {
                DateName.Published => 0.45,
                DateName.Created => 0.3,
                _ => 0.15
            });
        }
    }

    // "MOSCOW, April 28 (Reuters) - " at the head of the text, "Published April 28" near the headline; the year is that of another date of the page.
    private static IEnumerable<DateCandidate> Yearless(Page page, IReadOnlyList<Region> main, List<DateCandidate> others, IReadOnlyList<string> addresses,
        Instant captured)
    {
        LocalDate? near = addresses.Select(UrlDate.FindMonth).FirstOrDefault(month => month is not null)
            ?? (others.Count > 0 ? others.MaxBy(c => c.Trust).Time.Date : null);
        foreach (Block block in main.Count > 0 ? page.Blocks.Skip(main[0].FirstBlock).Take(DatelineBlocks) : [])
        {
            if (DatelineReader.Read(block.Text) is { } dateline && dateline.Day?.Date(captured, near) is { } date)
            {
                bool isGuessed = dateline.Day.IsYearGuessed(near);
                yield return new DateCandidate(new PublishTime(date), PublishedFrom.Dateline, isGuessed ? 0.4 : 0.5, IsYearGuessed: isGuessed);
                break;
            }
        }

        if (VisibleDates.WithoutYear(page, main, near, PublishBounds.Latest(captured)) is { } shown)
        {
            yield return shown;
        }

        if (CoverMonth.Find(page, main, captured.InUtc().Date) is { } month)
        {
            yield return month;
        }
    }

    // "/2025/04/title": a page keeps its address when it is changed or published anew, and zones may move its first and last day.
    private static double Misplaced(DateCandidate candidate, LocalDate? month) =>
        month is { } first && (candidate.Time.Date < first.PlusDays(-1) || candidate.Time.Date > first.PlusMonths(1)) ? 0.12 : 0;

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
            double trust = item.IsArticle ? (own ? 0.97 : 0.7) : item.Type.Contains("WebPage", StringComparison.Ordinal) ? 0.86
                : item.Type.Contains("Image", StringComparison.Ordinal) ? 0.2 : 0.6;
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
