using NodaTime;
using Timeline.Events.Digests;
using Timeline.Functions.Api;
using Timeline.Functions.Api.Queries;

namespace Timeline.Functions.Web;

/// <summary>What a page of a timeline shows.</summary>
/// <param name="topic">The topic's id.</param>
/// <param name="query">What was asked for.</param>
/// <param name="page">The entries of this page.</param>
/// <param name="overview">The timeline as a whole.</param>
/// <param name="today">The day that relative wording counts from, UTC.</param>
public sealed class TimelineView(string topic, TimelineQuery query, TimelineSlice page, TimelineOverview overview, LocalDate today)
{
    /// <summary>The topic's id.</summary>
    public string Topic { get; } = topic;

    /// <summary>What was asked for.</summary>
    public TimelineQuery Query { get; } = query;

    /// <summary>One sentence on the whole.</summary>
    public string Lead { get; } = overview.Lead;

    /// <summary>Where the entries of the whole span lie.</summary>
    public DensityStrip Density { get; } = overview.Density.Marked(query.From, query.To);

    /// <summary>The days that matter, on the first page of the whole timeline.</summary>
    public IReadOnlyList<DigestDate> Days { get; } = query.IsFiltered || query.IsInside ? [] : overview.Days;

    /// <summary>The entries of this page by year, month and date.</summary>
    public IReadOnlyList<TimelineSection> Sections { get; } = TimelineSection.Of(page.Entries, query.Descending, today);

    /// <summary>The next page, or <see langword="null"/>.</summary>
    public string? Next { get; } = TimelineRoutes.Next(topic, query, page);

    /// <summary>The page before, or <see langword="null"/>.</summary>
    public string? Previous { get; } = TimelineRoutes.Previous(topic, query, page);

    /// <summary>A parameter of the query as it was written.</summary>
    public string? Written(string name) => Query.Written.GetValueOrDefault(name);

    /// <summary>This timeline, as filtered, in another format.</summary>
    public string Format(string name) => TimelineRoutes.Address(
        Topic, Query.Written.Where(pair => pair.Key is not ("format" or "limit")).Append(KeyValuePair.Create("limit", "1000")).Append(KeyValuePair.Create("format", name)));
}
