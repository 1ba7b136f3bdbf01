using System.Collections.Frozen;
using Timeline.Articles.Sentences;

namespace Timeline.Articles.Text;

/// <summary>The mark that agencies and press offices set behind the last word of a text: "Enditem", "-ENDS-", "-30-", "###".</summary>
internal static class EndMark
{
    private const int Longest = 12;
    private const string Around = " -–—()[]/*";

    private static readonly FrozenSet<string> Always = Phrases.Set("Enditem|Endit|ENDITEM|###|# # #|ENDS");

    // Words and numbers that are a mark between dashes or in brackets only.
    private static readonly FrozenSet<string> Enclosed = Phrases.Set("30|END|End|end|Ends|ends|ENDS");

    /// <summary>A paragraph without the mark behind its last sentence.</summary>
    public static string Cut(string paragraph)
    {
        for (var i = paragraph.Length - 1; i > 0 && paragraph.Length - i <= Longest; i--)
        {
            if (paragraph[i] == ' ' && (Boundary.IsTerminal(paragraph[i - 1]) || Glyph.IsCloser(paragraph[i - 1])) && IsOne(paragraph.AsSpan(i + 1)))
            {
                return paragraph[..i];
            }
        }

        return paragraph;
    }

    /// <summary>Whether a line is the mark and nothing else.</summary>
    public static bool IsOne(ReadOnlySpan<char> line)
    {
        var mark = line.Trim(Around);
        return Always.GetAlternateLookup<ReadOnlySpan<char>>().Contains(mark) || mark.Length < line.Length && !char.IsLetterOrDigit(line[0])
            && Enclosed.GetAlternateLookup<ReadOnlySpan<char>>().Contains(mark);
    }
}
