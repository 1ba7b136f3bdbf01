using Timeline.Events;

namespace Timeline.Functions.Api.Formats;

/// <summary>A page of a timeline, ready to be written.</summary>
/// <param name="Topic">The topic's id.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Origin">Scheme and host that the request came by.</param>
/// <param name="Address">The timeline's address without query, absolute.</param>
/// <param name="Self">The address of this page in this format, absolute.</param>
/// <param name="Filter">What the timeline is narrowed to, as a query; empty for the whole. Part of a feed's identity, as pages and formats are not.</param>
/// <param name="Next">The address of the next page, absolute path and query; <see langword="null"/> at the end.</param>
/// <param name="Entries">The entries in order.</param>
internal sealed record TimelinePage(
    string Topic, string Title, string Origin, string Address, string Self, string Filter, string? Next, IReadOnlyList<Entry> Entries)
{
    /// <summary>The address of the next page, absolute; <see langword="null"/> at the end.</summary>
    public string? NextAddress => Next is null ? null : Origin + Next;

    /// <summary>The address of one entry, absolute.</summary>
    public string AddressOf(Entry entry) => Origin + TimelineRoutes.Entry(Topic, entry);
}
