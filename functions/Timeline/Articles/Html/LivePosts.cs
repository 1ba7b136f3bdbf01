using NodaTime;
using Timeline.Articles.Dates;
using Timeline.Temporal;

namespace Timeline.Articles.Html;

/// <summary>A post that a page shows.</summary>
/// <param name="Region">Its element: the widest around its time that holds no time of another.</param>
/// <param name="Time">Its time.</param>
/// <param name="IsOpening">Whether it opens with its time.</param>
internal readonly record struct LivePost(Region Region, PublishTime Time, bool IsOpening);

/// <summary>Finds the posts that a live blog shows: each stands around a time of its own.</summary>
internal static class LivePosts
{
    // Fewer may be teasers, or what an article quotes.
    private const int Fewest = 3;

    /// <summary>The posts in document order.</summary>
    /// <param name="page">The page.</param>
    /// <param name="local">The times as the page words them.</param>
    /// <param name="order">How to read 04/05/2025.</param>
    /// <param name="captured">When the page was saved.</param>
    public static IEnumerable<LivePost> Find(Page page, LocalTimes local, DateOrder order, Instant captured)
    {
        List<(DateHint Hint, PublishTime Time)> times = [];
        foreach (DateHint hint in page.DateHints)
        {
            if (hint is { From: PublishedFrom.TimeElement, Updated: false } && DateText.Parse(hint.Value, order) is { Time: not null } time
                && PublishBounds.Allow(time, captured))
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
                yield return new LivePost(post, times[i].Time, post.FirstBlock == times[i].Hint.Block
                    && page.Blocks[post.FirstBlock].Text.StartsWith(times[i].Hint.Text ?? "", StringComparison.Ordinal));
            }
        }
    }

    /// <summary>The posts without the entries of their table of contents ("Key events"): an item above them that has the time of one of them.</summary>
    public static List<LivePost> WithoutContents(IEnumerable<LivePost> found)
    {
        List<LivePost> posts = [.. found];
        HashSet<PublishTime> told = [.. posts.Where(post => post.Region.Role != ElementRole.Item).Select(post => post.Time)];
        posts.RemoveAll(post => post.Region.Role == ElementRole.Item && told.Contains(post.Time));
        return posts;
    }

    /// <summary>
    /// Those of a page that does not say it is a live blog: elements of one kind, one beside the other, that open with their times and hold nearly all of the
    /// running text from the first of them on. Empty when there are none. What readers say below an article looks the same, but for its name.
    /// </summary>
    /// <param name="page">The page, its boilerplate marked.</param>
    /// <param name="found">The posts that it may have.</param>
    public static List<LivePost> Alike(Page page, List<LivePost> found)
    {
        List<LivePost> posts = found.Where(post => post.IsOpening).GroupBy(post => (post.Region.Parent, post.Region.Element.LocalName))
            .MaxBy(posts => posts.Count())?.ToList() ?? [];
        if (posts.Count < Fewest || IsComment(posts[0].Region))
        {
            return [];
        }

        int told = posts.Count(post => Prose(page, post.Region.FirstBlock, post.Region.EndBlock) > 0);
        int inside = posts.Sum(post => Prose(page, post.Region.FirstBlock, post.Region.EndBlock));
        int all = Prose(page, posts[0].Region.FirstBlock, page.Blocks.Count);
        return told * 2 >= posts.Count && inside * 10 >= all * 9 ? posts : [];
    }

    private static int Prose(Page page, int first, int end) =>
        page.Blocks.GetRange(first, end - first).Sum(block => block.Dropped is null && BlockScore.IsProse(block) ? block.Text.Length : 0);

    private static bool IsComment(Region region)
    {
        for (Region? at = region; at is not null; at = at.Parent)
        {
            if (ClassWords.Merge(ClassWords.Read(at.Element.ClassName), ClassWords.Read(at.Element.Id)).Reason == "comments")
            {
                return true;
            }
        }

        return false;
    }
}
