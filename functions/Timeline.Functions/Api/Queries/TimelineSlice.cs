using Timeline.Events;

namespace Timeline.Functions.Api.Queries;

/// <summary>A page of what a query wants.</summary>
/// <param name="Entries">The entries, in the query's order.</param>
/// <param name="Cursor">Where the next page starts; <see langword="null"/> at the end.</param>
/// <param name="Start">Where this page starts, if something may come before it, in the query's order; <see langword="null"/> for the first page.</param>
public sealed record TimelineSlice(IReadOnlyList<Entry> Entries, string? Cursor, string? Start);
