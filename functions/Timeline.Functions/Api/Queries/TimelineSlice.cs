using Timeline.Events;

namespace Timeline.Functions.Api.Queries;

/// <summary>A page of what a query wants.</summary>
/// <param name="Events">The events, in the query's order.</param>
/// <param name="Cursor">Where the next page starts; <see langword="null"/> at the end.</param>
/// <param name="HasPrevious">Whether something comes before this page, in the query's order.</param>
public sealed record TimelineSlice(IReadOnlyList<TimelineEvent> Events, string? Cursor, bool HasPrevious);
