using Timeline.Events.Digests;
using Timeline.Functions.Api;
using Timeline.Functions.Api.Queries;
using Timeline.Functions.Chronology;
using Timeline.Functions.Storage;
using Timeline.Temporal;

namespace Timeline.Functions.Web;

/// <summary>A timeline as a whole, whatever page of it is shown.</summary>
/// <param name="Lead">One sentence on it.</param>
/// <param name="Entries">How many entries it has; <see langword="null"/> where there are too many to count.</param>
/// <param name="Density">Where its entries lie.</param>
/// <param name="Days">The days that matter; none where there is little to choose from.</param>
public sealed record TimelineOverview(string Lead, int? Entries, DensityStrip Density, IReadOnlyList<DigestDate> Days)
{
    private const int MostDays = 6;

    // Fewer than one day of so many entries would tell little less than the whole.
    private const int EntriesOfDay = 4;
    private const int FewestDays = 2;

    /// <summary>The overview of what <paramref name="query"/> asks of a topic's entries, whatever its range.</summary>
    internal static TimelineOverview Of(TopicEntries all, TimelineQuery query)
    {
        var whole = query with { From = null, To = null };
        var filter = string.Join('\n', [string.Join(' ', query.Words), string.Join(',', query.Grains.Order()), $"{query.MinSources} {query.Kind}"]);
        return all.Remember($"overview {filter}", known => Of(known, [.. known.Entries.Where(whole.Matches).Select(entry => entry.Dated.When)]));
    }

    /// <summary>The overview of a topic that is too large for entries.</summary>
    internal static TimelineOverview Of(TopicSummary summary, IReadOnlyList<LocalInterval> events) =>
        new(LeadOf($"{Words.Count(summary.Events, "date")} from {Words.Count(summary.Articles, "article")}", events), null, DensityStrip.Of(events), []);

    private static TimelineOverview Of(TopicEntries all, IReadOnlyList<LocalInterval> shown)
    {
        var sentences = all.Events.Select(e => (e.Article.Id, e.SentenceStart)).Distinct().Count();
        var articles = all.Events.Select(e => e.Article.Id).Distinct(StringComparer.Ordinal).Count();
        var days = Math.Min(MostDays, all.Entries.Count / EntriesOfDay);
        return new TimelineOverview(
            LeadOf($"{Words.Count(all.Entries.Count, "entry")}, told by {Words.Count(articles, "article")} in {Words.Count(sentences, "sentence")}",
                [.. all.Entries.Select(entry => entry.Dated.When)]),
            all.Entries.Count,
            DensityStrip.Of(shown),
            days < FewestDays ? [] : DigestRoutes.Of(all, null, null, days));
    }

    private static string LeadOf(string things, IReadOnlyList<LocalInterval> when) =>
        $"{things}{(when.Count > 0 ? $", {TopicOverview.SpanOf(when)}" : "")}.";
}
