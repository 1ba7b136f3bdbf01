using Timeline.Articles.Text;

namespace Timeline.Articles.Html;

/// <summary>
/// Boxes with a player of videos within an article ("Previous Video", "Next Video"): what else stands in them is no text of it, unless it reads like some.
/// </summary>
internal static class PlayerBoxes
{
    /// <summary>Why such a box is none.</summary>
    public const string Reason = "media";

    /// <summary>What its buttons say. Lower case.</summary>
    public static readonly string[] Buttons = ["previous video", "next video"];

    /// <summary>Marks the regions of <paramref name="page"/> that are one.</summary>
    public static void Mark(Page page)
    {
        foreach (Region box in page.Blocks.Where(HasButtons).Select(block => block.Region).Distinct())
        {
            if (page.Blocks.Skip(box.FirstBlock).Take(box.EndBlock - box.FirstBlock)
                .All(block => block.Role != ElementRole.Heading && !BlockScore.IsProse(block)))
            {
                box.Reason ??= Reason;
            }
        }
    }

    private static bool HasButtons(Block block) => Array.Exists(Buttons, button => block.Text.StartsWith(button, StringComparison.OrdinalIgnoreCase))
        && !LineShape.IsProse(block.Text);
}
