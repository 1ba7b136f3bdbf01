namespace Timeline.Articles.Text;

/// <summary>
/// Finds the older mail that an answer quotes: the line that says whose it is, and the lines behind angle brackets. It is of another day than the answer.
/// </summary>
internal static class QuotedMail
{
    private const int LongestLine = 200;

    /// <summary>Marks the quotation.</summary>
    public static void Mark(List<Paragraph> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.IsKept && (paragraph.Text[0] == '>' || IsAttribution(paragraph.Text)))
            {
                paragraph.Drop("quoted mail");
            }
        }
    }

    /// <summary>"On Mon, Mar 16, 2026 at 4:01 PM Ann Lee &lt;…> wrote:"</summary>
    private static bool IsAttribution(string line) =>
        line.Length <= LongestLine && line.StartsWith("On ", StringComparison.Ordinal) && line.EndsWith("wrote:", StringComparison.Ordinal) && line.AsSpan()
            .ContainsAnyInRange('0', '9');
}
