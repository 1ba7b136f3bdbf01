using NodaTime;
using Timeline.Articles.Dates;
using Timeline.Articles.Text;
using Timeline.Temporal;

namespace Timeline.Articles.Html;

/// <summary>
/// The posts of a page that tells what happens while it happens: each is an article of its own, with its own time, for its "today" is not that of the first.
/// </summary>
internal static class LiveBlog
{
    private const int Fewest = 2;
    private const double StatedTrust = 0.95;
    private const double ShownTrust = 0.9;

    /// <summary>
    /// The articles of a page, in its order: what stands above its posts, and the posts as it shows or states them, whichever says more. Empty when it neither
    /// says that it is a live blog nor looks it (<see cref="LivePosts.Alike"/>), or does not date its posts.
    /// </summary>
    /// <param name="page">The page, its boilerplate marked.</param>
    /// <param name="self">What its JSON-LD says of it; <see langword="null"/> when nothing.</param>
    /// <param name="whole">The page as one article.</param>
    /// <param name="order">How to read 04/05/2025.</param>
    /// <param name="captured">When the page was saved.</param>
    public static IReadOnlyList<Article> Read(Page page, LinkedArticle? self, Article whole, DateOrder order, Instant captured)
    {
        LinkedArticle? declared = self is not null && self.Type.Contains("LiveBlogPosting", StringComparison.Ordinal) ? self : null;
        LocalTimes local = new(page, order);
        List<Article> stated = [.. (declared?.Updates ?? []).Select(post => Stated(post, whole, local, order, captured)).OfType<Article>()];
        List<LivePost> found = LivePosts.WithoutContents(LivePosts.Find(page, local, order, captured));
        found = declared is null ? LivePosts.Alike(page, found) : found;
        List<Article> shown = [.. found.Select(post => Shown(page, post.Region, post.Time, whole)).OfType<Article>()];
        if (shown.Count >= Fewest && shown.Sum(post => post.Body.Length) >= stated.Sum(post => post.Body.Length))
        {
            string above = Text(page, Above(page, found[0].Region.FirstBlock));
            return above.Length > 0 ? [whole with { Body = above }, .. shown] : shown;
        }

        return stated.Count >= Fewest ? stated : [];
    }

    // Sentences, and the headings right above them: beside them stand badges, names and a table of contents.
    private static IEnumerable<Block> Above(Page page, int end) =>
        page.Blocks.Take(end).Where((block, i) => block.Role == ElementRole.Heading ? i + 1 < end && BlockScore.EndsSentence(page.Blocks[i + 1].Text)
            : BlockScore.EndsSentence(block.Text));

    private static Article? Stated(LinkedArticle post, Article whole, LocalTimes local, DateOrder order, Instant captured)
    {
        if (post.Body is not { } body || DateText.Parse(post.Published, order) is not { } time || !PublishBounds.Allow(time, captured))
        {
            return null;
        }

        string title = ArticleComposer.Title(post.Headline) ?? whole.Title;
        return whole with
        {
            Title = title,
            Body = PlainText.Read(HtmlText.IsHtml(body) ? HtmlText.Read(body) : body, captured, order, title).Body,
            Published = new Publication(local.Of(time), PublishedFrom.JsonLd, StatedTrust),
            Url = post.Url ?? whole.Url,
            Dropped = [],
        };
    }

    private static Article? Shown(Page page, Region region, PublishTime time, Article whole)
    {
        Block[] blocks = [.. page.Blocks.Skip(region.FirstBlock).Take(region.EndBlock - region.FirstBlock)];
        string body = Text(page, blocks.Where(block => block.Role != ElementRole.Heading));
        return body.Length == 0 ? null : whole with
        {
            Title = ArticleComposer.Title(Array.Find(blocks, block => block.Role == ElementRole.Heading)?.Text) ?? whole.Title,
            Body = body,
            Published = new Publication(time, PublishedFrom.TimeElement, ShownTrust),
            Dropped = [],
        };
    }

    // Without the times of the posts.
    private static string Text(Page page, IEnumerable<Block> blocks)
    {
        HashSet<string> stamps = [.. page.DateHints.Select(hint => hint.Text).OfType<string>()];
        return string.Join("\n\n", blocks.Where(block => block.Dropped is null && !stamps.Contains(block.Text) && !BlockRules.IsDateLine(block)
                && !HeadStamps.IsOne(block)).Select(block => block.Text));
    }
}
