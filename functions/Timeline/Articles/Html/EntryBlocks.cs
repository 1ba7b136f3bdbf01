using Timeline.Articles.Dates;
using Timeline.Articles.Text;

namespace Timeline.Articles.Html;

/// <summary>
/// Marks the chronologies of a page, whatever their elements: a block or a line that is only a date ("14 March 2024", in a <c>div</c>, a heading, a <c>dt</c>)
/// above a text, right behind it the next, and so on, as posts below their stamps ("Sept. 17, 2025, 12:35 p.m.") are. The date above a post stands below its
/// title, and that of a comment beside a name.
/// </summary>
internal static class EntryBlocks
{
    // A text of more blocks is an article.
    private const int MostBlocks = 24;
    private const int FewestWords = 2;

    /// <summary>Marks the date, the heading below it and the first text of each entry.</summary>
    public static void Mark(Page page)
    {
        List<Block> blocks = page.Blocks;
        bool[] labels = [.. blocks.Select(IsLabel)];
        for (int i = 0; i < blocks.Count;)
        {
            var (entries, end) = (0, i);
            while (end < blocks.Count && labels[end] && IsAlike(blocks[end], blocks[i]) && EndOf(blocks, labels, end) is var next && next > end)
            {
                (entries, end) = (entries + 1, next);
            }

            for (int at = i; entries >= DatedEntry.Fewest && at < end; at++)
            {
                blocks[at].IsEntry = labels[at] || labels[at - 1] || (blocks[at - 1].Role == ElementRole.Heading && labels[at - 2]);
            }

            i = entries >= DatedEntry.Fewest ? end : i + 1;
        }
    }

    private static bool IsLabel(Block block) =>
        block.Region.Reason is null && block.LinkDensity <= DatedRows.Linked
            && (HasText(block) ? block.Text[..block.Text.IndexOf('\n', StringComparison.Ordinal)] : block.Text) is var line && MayBeDate(line)
            && (EntryHead.IsOne(line) || EntryHead.IsStamp(line));

    // A line is broken behind the date.
    private static bool HasText(Block block) => block.Text.Contains('\n', StringComparison.Ordinal);

    private static bool MayBeDate(string text) => text.AsSpan().ContainsAnyInRange('0', '9') || MonthNames.Find(text.AsSpan().TrimEnd(" :.")) > 0;

    private static bool IsAlike(Block label, Block first) => label.Role == first.Role && label.Region.Element.LocalName == first.Region.Element.LocalName;

    // Where the entry of a label ends; no farther than the label where nothing is told below it.
    private static int EndOf(List<Block> blocks, bool[] labels, int label)
    {
        int text = HasText(blocks[label]) ? label : label + 1 < blocks.Count && blocks[label + 1].Role == ElementRole.Heading && !labels[label + 1] ? label + 2
            : label + 1;
        if (text >= blocks.Count || (labels[text] && text != label) || !IsText(blocks[text]))
        {
            return label;
        }

        int end = text + 1;
        while (end < blocks.Count && end < text + MostBlocks && !labels[end]
            && (blocks[end].Role == ElementRole.Figure || (IsText(blocks[end])
                    && (blocks[end].Role == ElementRole.Item || BlockScore.EndsSentence(blocks[end].Text)))))
        {
            end++;
        }

        return end;
    }

    private static bool IsText(Block block) => block.Role != ElementRole.Heading && block.LinkDensity <= DatedRows.Linked
        && LineShape.Words(block.Text) >= FewestWords && block.Text.AsSpan().ContainsAnyInRange('a', 'z');
}
