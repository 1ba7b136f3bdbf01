using Timeline.Articles.Text;

namespace Timeline.Articles.Html;

/// <summary>Finds the words that a page sets large beside its text: they stand in the text too, and told twice they would count twice.</summary>
internal static class PullQuotes
{
    private const int Longest = 300;
    private const int FewestWords = 6;
    private const int MaxBlocks = 1000;
    private const int MaxText = 400_000;
    private const string Opening = "\"“„«‘'";
    private const string Closing = "\"”“»’'";

    /// <summary>
    /// Marks them: a block in quotation marks, no heading or item, all of whose words stand in that order within a longer paragraph. A sentence without the
    /// marks may be meant to stand twice.
    /// </summary>
    /// <param name="kept">The blocks held for the article.</param>
    public static void Mark(List<Block> kept)
    {
        if (kept.Count > MaxBlocks || kept.Sum(block => block.Text.Length) > MaxText)
        {
            return;
        }

        string[] letters = [.. kept.Select(block => BodyEvidence.Letters(block.Text, int.MaxValue))];
        for (int i = 0; i < kept.Count; i++)
        {
            if (kept[i] is { Text.Length: <= Longest, Role: not (ElementRole.Heading or ElementRole.Item) } block && IsQuoted(block.Text)
                && LineShape.Words(block.Text) >= FewestWords
                && Array.Exists(letters, other => other.Length > letters[i].Length && other.Contains(letters[i], StringComparison.Ordinal)))
            {
                block.Dropped = "pull quote";
            }
        }
    }

    private static bool IsQuoted(string text) => text is [var first, .., var last] && Opening.Contains(first, StringComparison.Ordinal)
        && Closing.Contains(last, StringComparison.Ordinal);
}
