using NodaTime;
using Timeline.Articles.Dates;
using Timeline.Temporal;

namespace Timeline.Articles.Html;

/// <summary>Finds the posts that a live blog shows: each stands around a time of its own.</summary>
internal static class LivePosts
{
    /// <summary>The elements of the posts in document order, each with its time: the widest around a time that holds no time of another.</summary>
    /// <param name="page">The page.</param>
    /// <param name="local">The times as the page words them.</param>
    /// <param name="order">How to read 04/05/2025.</param>
    /// <param name="captured">When the page was saved.</param>
    public static IEnumerable<(Region Region, PublishTime Time)> Find(Page page, LocalTimes local, DateOrder order, Instant captured)
    {
        List<(DateHint Hint, PublishTime Time)> times = [];
        foreach (DateHint hint in page.DateHints)
        {
            if (hint is { From: PublishedFrom.TimeElement, Updated: false } && DateText.Parse(hint.Value, order) is { Time: not null } time && PublishBounds.Allow(time, captured))
            {
                times.Add((hint, local.Of(time)));
            }
        }

        // In document order the nearest times that differ tell what an element may hold.
        int before = -1;
        for (int i = 0; i < times.Count; i++)
        {
            bool repeated = i > 0 && times[i - 1].Time == times[i].Time;
            before = i > 0 && !repeated ? times[i - 1].Hint.Block : before;
            int next = times.FindIndex(i, other => other.Time != times[i].Time);
            int behind = next < 0 ? int.MaxValue : times[next].Hint.Block;
            Region? post = null;
            for (Region? at = times[i].Hint.Region; at is { Parent: not null } && before < at.FirstBlock && at.EndBlock <= behind; at = at.Parent)
            {
                post = at;
            }

            if (post is not null && !repeated)
            {
                yield return (post, times[i].Time);
            }
        }
    }
}
