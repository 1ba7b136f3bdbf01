using System.Globalization;
using NodaTime;
using Timeline.Events.Digests;
using Timeline.Functions.Api;
using Timeline.Functions.Api.Queries;

namespace Timeline.Functions.Web;

/// <summary>What a page of a timeline shows.</summary>
/// <param name="topic">The topic's id.</param>
/// <param name="name">The topic's name as written.</param>
/// <param name="query">What was asked for.</param>
/// <param name="page">The entries of this page.</param>
/// <param name="overview">The timeline as a whole.</param>
/// <param name="found">How many entries are asked for, on this page and all others; <see langword="null"/> where there are too many to count.</param>
/// <param name="today">The day that relative wording counts from, UTC.</param>
public sealed class TimelineView(string topic, string name, TimelineQuery query, TimelineSlice page, TimelineOverview overview, int? found, LocalDate today)
{
    /// <summary>The topic's id.</summary>
    public string Topic { get; } = topic;

    /// <summary>The topic's name as written.</summary>
    public string Name { get; } = name;

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

    /// <summary>How much of the timeline the filters leave; <see langword="null"/> without filters.</summary>
    public string? Result { get; } = query.IsFiltered && found is { } left && overview.Entries is { } all
        ? $"{Words.Number(left)} of {Words.Count(all, "entry")}" : null;

    /// <summary>What of the timeline the files hold, if not all.</summary>
    public string? Cut { get; } = found <= AppLimits.PageSize ? null
        : $"Each file holds the first {Words.Number(AppLimits.PageSize)}{(found is { } more ? $" of {Words.Number(more)}" : "")} entries. Narrow the dates to get the others.";

    /// <summary>This timeline, as filtered, in another format.</summary>
    public string Format(string name) => With(("limit", AppLimits.PageSize.ToString(CultureInfo.InvariantCulture)), ("format", name));

    /// <summary>This timeline, as filtered, between two dates of the query; an empty one is no bound.</summary>
    public string Between(string from, string to) => With(("from", from), ("to", to));

    private string With(params (string Name, string Value)[] changes) => TimelineRoutes.Address(Topic, Query.Written
        .Where(pair => !changes.Any(change => change.Name == pair.Key))
        .Concat(changes.Where(change => change.Value.Length > 0).Select(change => KeyValuePair.Create(change.Name, change.Value))));
}
