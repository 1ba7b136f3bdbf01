namespace Timeline.Articles.Text;

/// <summary>Finds the dateline at the head of a text, which is no part of its first sentence.</summary>
internal static class Datelines
{
    private const string Break = "\n\n";
    private const int MostParagraphs = 3;

    /// <summary>The dateline of a text and the paragraph that it opens; <see langword="null"/> when it has none.</summary>
    /// <param name="paragraphs">The text's paragraphs.</param>
    public static (int Paragraph, Dateline Dateline)? Find(IReadOnlyList<string> paragraphs)
    {
        for (var i = 0; i < Math.Min(paragraphs.Count, MostParagraphs); i++)
        {
            if (DatelineReader.Read(paragraphs[i]) is { } found && found.Length < paragraphs[i].Length)
            {
                return (i, found);
            }
        }

        return null;
    }

    /// <summary>Whether a dateline is the head of an entry: paragraphs that each open with a day of their own are a chronology, and keep it.</summary>
    /// <param name="paragraphs">The text's paragraphs.</param>
    /// <param name="dateline">The dateline of one of them.</param>
    public static bool IsOfEntry(IReadOnlyList<string> paragraphs, Dateline dateline) =>
        dateline.Day is { } day && paragraphs.Any(other => DatelineReader.Read(other) is { Day: { } own } && (own.Month, own.Day) != (day.Month, day.Day));

    /// <summary>
    /// A body with blanks in the place of its dateline, offsets unchanged: what a page keeps as text is neither told nor a date of the story. The day of it,
    /// when it was blanked.
    /// </summary>
    /// <param name="body">The body, a blank line between each two paragraphs.</param>
    public static (string Body, SpokenDay? Day) Blank(string body)
    {
        // Most bodies have none in their first paragraphs, and are not cut any further.
        var paragraphs = body.Split(Break, MostParagraphs + 1);
        if (Find(paragraphs) is not var (at, dateline) || IsOfEntry(body.Split(Break), dateline))
        {
            return (body, null);
        }

        var start = paragraphs.Take(at).Sum(paragraph => paragraph.Length + Break.Length);
        return (string.Concat(body.AsSpan(0, start), new string(' ', dateline.Length), body.AsSpan(start + dateline.Length)), dateline.Spoken);
    }
}
