using Timeline.Functions.Api.Queries;

namespace Timeline.Functions.Web;

/// <summary>What the page shows of a timeline that is asked for between dates that cannot be read.</summary>
/// <param name="Topic">The topic's id.</param>
/// <param name="Title">The topic's name for readers.</param>
/// <param name="Query">What was asked for besides, the dates as they were written with it.</param>
/// <param name="Faults">What is wrong with each date, by the name of its field.</param>
public sealed record FaultyRangeView(string Topic, string Title, TimelineQuery Query, IReadOnlyDictionary<string, string> Faults);
