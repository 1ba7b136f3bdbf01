using Timeline.Articles.Dates;

namespace Timeline.Articles.Markdown;

/// <summary>What a Markdown document without front matter says of itself above its text: "**Date:** 2023-06-28", "| Date | 2023-06-28 |".</summary>
internal static class Fields
{
    private const int LongestLabel = 40;

    private static readonly string[] Dates = [.. FieldNames.Dates.Select(FieldNames.Key)];

    /// <summary>
    /// Whether a line opens with a bold label, "**Status:** final" or "**Status**: final": such lines are parted by their ends, as those of no other paragraph
    /// are.
    /// </summary>
    public static bool IsLabelled(string line)
    {
        if (!line.StartsWith("**", StringComparison.Ordinal) && !line.StartsWith("__", StringComparison.Ordinal))
        {
            return false;
        }

        var close = line.IndexOf(line[..2], 2, StringComparison.Ordinal);
        return close is > 2 and <= LongestLabel && (line[close - 1] == ':' || close + 2 < line.Length && line[close + 2] == ':');
    }

    /// <summary>
    /// The row of a table that states the publish date, as a line: "Date: 2023-06-28". <see langword="null"/> for any other, such as "| Deadline | 2023-06-28
    /// |".
    /// </summary>
    public static string? Date(string[] cells) =>
        cells is [var label, var value] && Dates.Contains(FieldNames.Key(label.TrimEnd(':'))) && DateText.Find(value) is { Start: 0 } date
            && date.End == value.Length
            ? $"{label.TrimEnd(':')}: {value}"
            : null;
}
