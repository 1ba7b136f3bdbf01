using System.Buffers;
namespace Timeline.Articles.Text;

/// <summary>Finds the lines by which agencies and papers sign a text: contributors, editors, rights, corrections policy.</summary>
internal static class AgencyLines
{
    private const int LongestLine = 60;

    private static readonly string[] Starts =
    [
        "reporting by", "(reporting by", "additional reporting by", "(additional reporting", "writing by", "(writing by", "editing by", "(editing by", "edited by", "compiled by",
        "with reporting by", "with files from", "with inputs from", "(with inputs from", "(with agency inputs", "with agency inputs", "with additional reporting", "(inputs from",
        "copyright ©", "copyright 20", "copyright 19", "© 20", "© 19", "©", "(c) 20", "our standards:", "this material may not be", "this article was originally published",
        "this story was originally published", "this article originally appeared", "this story originally appeared", "this article first appeared", "this article was first published", "originally published",
        "this story has been updated", "this article has been updated", "this is a developing story", "this is a breaking news", "this story has been corrected", "republished with permission",
        "(except for the headline", "this report was first published", "disclaimer:", "the views expressed", "the opinions expressed",
    ];

    private static readonly SearchValues<string> Contains = SearchValues.Create([
        "contributed to this report", "contributed to this story", "contributed to this article", "contributed reporting", "contributed to the report", "all rights reserved", "may not be reproduced", "trust principles",
        "has not been edited by", "published from a syndicated feed", "generated from a syndicated feed",
    ], StringComparison.OrdinalIgnoreCase);

    /// <summary>Marks agency lines; only short paragraphs are looked at.</summary>
    public static void Mark(List<Paragraph> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.IsKept && paragraph.Words <= LongestLine && (Phrases.StartsWithAny(paragraph.Text, Starts) || paragraph.Text.AsSpan().ContainsAny(Contains)))
            {
                paragraph.Drop("agency line");
            }
        }
    }
}
