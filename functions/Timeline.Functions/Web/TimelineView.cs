using NodaTime;
using Timeline.Events;
using Timeline.Functions.Api;
using Timeline.Functions.Api.Queries;
using Timeline.Functions.Storage;
using Timeline.Temporal;

namespace Timeline.Functions.Web;

/// <summary>What a page of a timeline shows.</summary>
/// <param name="summary">The topic.</param>
/// <param name="query">What was asked for.</param>
/// <param name="page">The events of this page.</param>
/// <param name="all">When the events of the whole span are, for the picture of density.</param>
/// <param name="today">The day that relative wording counts from, UTC.</param>
public sealed class TimelineView(TopicSummary summary, TimelineQuery query, TimelineSlice page, IReadOnlyList<LocalInterval> all, LocalDate today)
{
    /// <summary>The topic.</summary>
    public TopicSummary Summary { get; } = summary;

    /// <summary>What was asked for.</summary>
    public TimelineQuery Query { get; } = query;

    /// <summary>Where the events of the whole span lie.</summary>
    public DensityStrip Density { get; } = DensityStrip.Of(all, query.From, query.To);

    /// <summary>The events of this page by year, month and date.</summary>
    public IReadOnlyList<TimelineSection> Sections { get; } = TimelineSection.Of(page.Events, query.Descending, today);

    /// <summary>The next page, or <see langword="null"/>.</summary>
    public string? Next { get; } = TimelineRoutes.Next(summary.Topic, query, page);

    /// <summary>The page before, or <see langword="null"/>.</summary>
    public string? Previous { get; } = TimelineRoutes.Previous(summary.Topic, query, page);

    /// <summary>One sentence on the whole.</summary>
    public string Lead { get; } =
        $"{Words.Count(summary.Events, "dated sentence")} from {Words.Count(summary.Articles, "article")}{(all.Count > 0 ? $", {TopicOverview.SpanOf(all)}" : "")}.";

    /// <summary>A parameter of the query as it was written.</summary>
    public string? Written(string name) => Query.Written.GetValueOrDefault(name);

    /// <summary>This timeline, as filtered, in another format.</summary>
    public string Format(string name) => TimelineRoutes.Address(
        Summary.Topic, Query.Written.Where(pair => pair.Key is not ("format" or "limit")).Append(KeyValuePair.Create("limit", "1000")).Append(KeyValuePair.Create("format", name)));

    /// <summary>The address of one entry, which stays good however many others come.</summary>
    public string Permalink(TimelineEvent e) => TimelineRoutes.Entry(Summary.Topic, e);
}
