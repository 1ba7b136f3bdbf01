using Timeline.Articles.Text;

namespace Timeline.Articles.Html;

/// <summary>
/// Finds the sections of a page that name its sources (<see cref="SourceSections"/>), before it is asked what its article is and when it was published.
/// </summary>
internal static class SourceRegions
{
    private const double Linked = 0.25;

    /// <summary>Marks them, each with its heading. What stands above the first text is no source of it.</summary>
    public static void Mark(Page page)
    {
        bool told = false;
        for (int i = 0; i < page.Blocks.Count; i++)
        {
            Block block = page.Blocks[i];
            int count = told && block.Role == ElementRole.Heading ? SourceSections.Count(block.Text, Below(page, i)) : 0;
            if (count > 0)
            {
                Mark(page, i, i + 1 + count);
                i += count;
            }

            told |= BlockScore.IsProse(block);
        }
    }

    // Up to the next heading of its rank, within the element that it heads; a stamp at the foot of the page is none of them.
    private static IEnumerable<(string Text, bool IsProse, bool IsLinked)> Below(Page page, int heading)
    {
        int end = Headed(page.Blocks[heading].Region, heading)?.EndBlock ?? page.Blocks.Count;
        for (int i = heading + 1; i < end && page.Blocks[i] is var block && !IsOver(block, page.Blocks[heading]) && !HeadStamps.IsOne(block)
            && !EntryHead.IsOne(block.Text); i++)
        {
            yield return (block.Text, block.Role != ElementRole.Item && BlockScore.IsProse(block), block.LinkDensity > Linked);
        }
    }

    // The element around the heading that holds more than it.
    private static Region? Headed(Region heading, int block)
    {
        Region? at = heading;
        while (at is not null && at.FirstBlock == block && at.EndBlock == block + 1)
        {
            at = at.Parent;
        }

        return at;
    }

    // "h1" to "h6": the earlier, the higher.
    private static bool IsOver(Block block, Block heading) =>
        block.Role == ElementRole.Heading && string.CompareOrdinal(block.Region.Element.LocalName, heading.Region.Element.LocalName) <= 0;

    private static void Mark(Page page, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            for (Region? at = page.Blocks[i].Region; at is { IsSources: false } && at.FirstBlock >= first && at.EndBlock <= end; at = at.Parent)
            {
                at.IsSources = true;
                at.Reason = "references";
            }
        }
    }
}
