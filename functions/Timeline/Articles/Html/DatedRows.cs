using Timeline.Articles.Dates;
using Timeline.Articles.Text;

namespace Timeline.Articles.Html;

/// <summary>
/// Lists and tables whose rows open with a date, and texts below their dates, are of the article although they are no running text: a programme below its
/// introduction, a table of what happened.
/// </summary>
internal static class DatedRows
{
    /// <summary>A row of which more is links leads elsewhere.</summary>
    public const double Linked = 0.3;

    // "Wednesday, ".
    private const int LongestWeekday = 11;

    /// <summary>
    /// The element around <paramref name="main"/>, no wider than the page's <c>article</c>, <c>main</c> or <c>body</c>, where little else than such rows stands
    /// beside it; <paramref name="main"/> where none does.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="main">The regions that hold the running text.</param>
    public static IReadOnlyList<Region> Around(Page page, IReadOnlyList<Region> main)
    {
        if (main is not [var body])
        {
            return main;
        }

        Region widest = body;
        for (Region at = body; at.Element.LocalName is not ("article" or "main") && at.Parent is { Within: null, Element.LocalName: not "html" } parent; at =
            parent)
        {
            widest = Holds(page, parent, body) ? parent : widest;
        }

        return ReferenceEquals(widest, body) ? main : [widest];
    }

    private static bool Holds(Page page, Region around, Region body)
    {
        var (dated, other) = (0, 0);
        for (int i = around.FirstBlock; i < around.EndBlock; i++)
        {
            Block block = page.Blocks[i];
            if ((i >= body.FirstBlock && i < body.EndBlock) || block.Role == ElementRole.Heading || block.Region.Within is not null)
            {
                continue;
            }

            bool isRow = block.IsEntry || (block.LinkDensity <= Linked && (block.Role == ElementRole.Item || block.Region.Element.LocalName == "tr")
                && IsDated(block.Text));
            dated += isRow ? 1 : 0;
            other += isRow ? 0 : 1;
        }

        return dated >= DatedEntry.Fewest && dated >= other;
    }

    private static bool IsDated(string row) =>
        DatedEntry.IsOne(row) || EventLines.IsLabelled(row) || DateText.Find(row) is { Start: <= LongestWeekday } date && date.End < row.Length
            || DatedEntry.Opens(row);
}
