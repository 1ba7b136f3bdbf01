namespace Timeline.Articles.Text;

/// <summary>Finds what stands below a text of its authors, whom its byline names.</summary>
internal static class AuthorNotes
{
    /// <summary>How many of the last paragraphs may be such notes.</summary>
    public const int Most = 3;

    /// <summary>Marks the last paragraphs that are such notes.</summary>
    public static void Mark(List<Paragraph> paragraphs)
    {
        var names = paragraphs.Where(paragraph => paragraph.Reason == "byline").SelectMany(paragraph => AuthorNote.Names(paragraph.Text)).ToList();
        if (names.Count == 0)
        {
            return;
        }

        foreach (var paragraph in paragraphs.Where(paragraph => paragraph.IsKept).Reverse().Take(Most))
        {
            if (AuthorNote.IsOne(paragraph.Text, names))
            {
                paragraph.Drop("author");
            }
        }
    }
}
