using NodaTime;
using Timeline.Temporal;

namespace Timeline.Articles;

/// <summary>The days on which an article can have been published.</summary>
internal static class PublishBounds
{
    private static readonly LocalDate Earliest = new(1800, 1, 1);

    // Where no date was set, programs write the zero of their calendar: that of Unix, that of databases.
    private static readonly LocalDate[] Unset = [new(1970, 1, 1), new(1900, 1, 1)];

    /// <summary>The last day, inclusive: that of the capture, which may already be over east of UTC.</summary>
    public static LocalDate Latest(Instant captured) => captured.InUtc().Date.PlusDays(1);

    /// <summary>Whether an article that was saved at <paramref name="captured"/> can be of this time.</summary>
    public static bool Allow(PublishTime time, Instant captured) =>
        time.Date >= Earliest && time.Date <= Latest(captured) && !Unset.Contains(time.Date) && time.Instant != NodaConstants.UnixEpoch;
}
