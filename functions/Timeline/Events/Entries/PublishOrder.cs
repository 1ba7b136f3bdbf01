using NodaTime;
using Timeline.Temporal;

namespace Timeline.Events.Entries;

/// <summary>The order in which articles were published: the clock in Sydney is ahead of the one in London, not the paper.</summary>
internal static class PublishOrder
{
    /// <summary>By the moment. Where the zone is unknown the local time stands for it, so that any three articles have one order.</summary>
    public static IComparer<PublishTime> Comparer { get; } =
        Comparer<PublishTime>.Create((a, b) => OffsetDateTime.Comparer.Instant.Compare(Moment(a), Moment(b)));

    private static OffsetDateTime Moment(PublishTime published) =>
        published.Local.WithOffset(published.Time is null ? Offset.Zero : published.Offset ?? Offset.Zero);
}
