namespace Timeline.Articles.Text;

/// <summary>
/// What stands below a text of who wrote it: "Ada Lund is a correspondent in Orrin. She joined the paper in 2012." Its dates are none of the story's.
/// </summary>
internal static class AuthorNote
{
    private const int Longest = 400;
    private const int ShortestName = 5;
    private const int MostAuthors = 10;

    private static readonly string[] Openings = ["by ", "by: ", "written by ", "story by ", "words by "];
    private static readonly string[] Between = [" and ", ",", "|", "·", "•", ";", " & ", " for ", " in "];
    private static readonly string[] Verbs = ["is", "was", "covers", "writes", "reports", "has", "joined", "works", "leads", "edits", "contributes",
        "can be reached", "teaches"];

    /// <summary>The names in a byline, or in a list of authors: none in other lines.</summary>
    public static IEnumerable<string> Names(string byline)
    {
        var opening = Array.Find(Openings, start => byline.StartsWith(start, StringComparison.OrdinalIgnoreCase)) ?? "";
        return byline[opening.Length..].Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(name => name.Length >= ShortestName && name.Contains(' ', StringComparison.Ordinal) && LineShape.TitleRatio(name) > 0.99 && !name.AsSpan()
                .ContainsAnyInRange('0', '9')).Take(MostAuthors);
    }

    /// <summary>Whether a paragraph is one: it opens with the name of an author and says what they do.</summary>
    public static bool IsOne(ReadOnlySpan<char> paragraph, IReadOnlyCollection<string> names)
    {
        if (paragraph.Length > Longest)
        {
            return false;
        }

        paragraph = paragraph.TrimStart(" –—-");
        foreach (var name in names)
        {
            if (paragraph.StartsWith(name, StringComparison.OrdinalIgnoreCase) && Phrases.StartsWithAny(paragraph[name.Length..].TrimStart(" ,"), Verbs))
            {
                return true;
            }
        }

        return false;
    }
}
