using NodaTime;
using Timeline.Articles.Dates;
using Timeline.Articles.Text;

namespace Timeline.Articles.Html;

/// <summary>
/// The stamps that stand beside a headline or a byline: how long ago a page was published, and when it was changed. They are no text of the article.
/// </summary>
internal static class HeadStamps
{
    private const int Longest = 120;
    private const int MostDates = 3;

    // The longest label, or a weekday and "at".
    private const int Beside = 24;

    private static readonly string[] Labels = ["first published", "originally published", "published", "last updated", "last update", "last modified",
        "updated", "posted", "modified"];

    // Whether a line is a stamp does not hang on when it was saved.
    private static readonly Instant AnyMoment = Instant.FromUtc(2000, 1, 1, 0, 0);

    /// <summary>Whether a block is one. In the midst of a text "Yesterday" may head what follows; at its head it is a stamp.</summary>
    public static bool IsOne(Block block) => block.Role is not (ElementRole.Heading or ElementRole.Item)
        && (StampLine.Read(block.Text, AnyMoment) is not null || IsLabelled(block.Text));

    /// <summary>Whether a block is a count back from when the page was seen, such as "3 hours ago", which no text says alone.</summary>
    public static bool IsCount(Block block) => block.Role != ElementRole.Heading && block.Text.AsSpan().ContainsAnyInRange('0', '9')
        && !block.Text.Contains(':', StringComparison.Ordinal) && StampLine.Read(block.Text, AnyMoment) is not null;

    /// <summary>"Published March 11, 2026 Updated March 12, 2026, 7:52 p.m. ET"</summary>
    private static bool IsLabelled(string text)
    {
        if (text.Length > Longest || !Phrases.StartsWithAny(text, Labels))
        {
            return false;
        }

        int dates = 0;
        int beside = text.Length;
        for (int at = 0; dates < MostDates && DateText.Find(text.AsSpan(at)) is { } found; dates++, at += found.End)
        {
            beside -= found.End - found.Start;
        }

        return dates > 0 && beside <= Beside * dates;
    }
}
