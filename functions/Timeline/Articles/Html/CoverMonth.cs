using NodaTime;
using Timeline.Articles.Dates;
using Timeline.Temporal;

namespace Timeline.Articles.Html;

/// <summary>The month on the cover of a report, which many give for its date: "December 2016", "Published: December 2016".</summary>
internal static class CoverMonth
{
    private const int Near = 6;
    private const double Trust = 0.4;

    /// <summary>
    /// The candidate; <see langword="null"/> when no line near the headline is one. Of a page with several such lines each heads a part of it.
    /// </summary>
    /// <param name="page">The page, its boilerplate marked.</param>
    /// <param name="main">The regions that hold the article.</param>
    /// <param name="latest">The last day that it may be.</param>
    public static DateCandidate? Find(Page page, IReadOnlyList<Region> main, LocalDate latest)
    {
        int first = main.Count > 0 ? main[0].FirstBlock : 0;
        string? line = page.DateHints.FindAll(hint => !hint.Updated && !hint.Region.HasOwnDates && IsNear(hint.Block, first)
            && MonthText.Read(hint.Text) is not null) is [var marked] ? marked.Text
            : page.Blocks.FindAll(IsOne) is [var block] && IsNear(page.Blocks.IndexOf(block), first) ? block.Text
            : null;
        return MonthText.Read(line) is { } month ? new DateCandidate(new PublishTime(MonthText.LastDay(month, latest)), PublishedFrom.Text, Trust,
            IsDayGuessed: true) : null;
    }

    private static bool IsNear(int block, int first) => Math.Abs(block - first) <= Near;

    /// <summary>Whether a block is such a line; a heading is that of what stands below it.</summary>
    public static bool IsOne(Block block) => block is { Role: not ElementRole.Heading, Region.HasOwnDates: false } && MonthText.Read(block.Text) is not null;
}
