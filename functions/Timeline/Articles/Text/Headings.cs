using Timeline.Articles.Dates;

namespace Timeline.Articles.Text;

/// <summary>Finds loose lines between the paragraphs: cross-heads and left-over navigation. A text that is a list keeps its lines.</summary>
internal static class Headings
{
    private const int LongestHeading = 15;
    private const int LongestPlainHeading = 9;

    /// <summary>
    /// Marks headings, unless the text is a chronology or list, where lines without a full stop are what it says. Longer lines in lower case are sentences that
    /// lost their stop.
    /// </summary>
    public static void Mark(List<Paragraph> paragraphs)
    {
        var (loose, prose) = (0, 0);
        foreach (var paragraph in paragraphs)
        {
            loose += paragraph is { IsKept: true, EndsSentence: false } ? 1 : 0;
            prose += paragraph is { IsKept: true, EndsSentence: true } ? 1 : 0;
        }

        var isList = loose > prose;
        foreach (var paragraph in paragraphs)
        {
            if (!paragraph.IsKept || paragraph.EndsSentence || paragraph.Words > LongestHeading
                || paragraph.Words > LongestPlainHeading && LineShape.TitleRatio(paragraph.Text) < 0.6)
            {
                continue;
            }

            if ((IsBare(paragraph) || (!isList && !paragraph.IsListItem)) && !IsDate(paragraph.Text) && !AppointmentLine.IsOne(paragraph.Text)
                && !TimedEntry.IsOne(paragraph.Text))
            {
                paragraph.Drop("heading");
            }
        }
    }

    /// <summary>One or two words without a number say nothing that a timeline could keep.</summary>
    private static bool IsBare(Paragraph paragraph) => paragraph.Words <= 2 && !paragraph.Text.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>A date alone, in any language for a full one.</summary>
    private static bool IsDate(string text) => EntryHead.IsOne(text) || (text.Length < 40 && DateText.Find(text) is { } found
        && found.End - found.Start >= text.Length * 2 / 3);
}
