using Timeline.Articles.Dates;

namespace Timeline.Articles.Text;

/// <summary>A line that opens with its date: "March 10, 2026: Dam fails", "1931 - Dam is built". Several make a chronology, of which each is an entry.</summary>
internal static class DatedEntry
{
    private const int LongestDate = 40;

    /// <summary>How many such lines make a chronology.</summary>
    public const int Fewest = 2;

    /// <summary>Whether a line is one.</summary>
    public static bool IsOne(ReadOnlySpan<char> line)
    {
        line = line[ListMarker.Length(line)..];
        for (var i = 1; i < Math.Min(line.Length - 1, LongestDate); i++)
        {
            if (line[i] == ':' && line[i + 1] == ' ' || line[i] is '-' or '–' or '—' && line[i - 1] == ' ' && line[i + 1] == ' ')
            {
                return line[..i].ContainsAnyInRange('0', '9') && LineShape.Words(line[(i + 1)..]) > 0 && IsDate(line[..i].Trim());
            }
        }

        return false;
    }

    /// <summary>A date of any grain in English; a full one in any language, perhaps with a time of day.</summary>
    private static bool IsDate(ReadOnlySpan<char> head) =>
        DateText.Find(head) is { } full && (full.End - full.Start) * 3 >= head.Length * 2 || EntryHead.IsOne(head.ToString());
}
