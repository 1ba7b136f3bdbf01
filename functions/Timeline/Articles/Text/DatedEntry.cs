using Timeline.Articles.Dates;
using Timeline.Temporal;

namespace Timeline.Articles.Text;

/// <summary>
/// A line that opens with its date: "March 10, 2026: Dam fails", "1931 - Dam is built". Several make a chronology, of which each is an entry.
/// </summary>
internal static class DatedEntry
{
    private const int LongestDate = 40;
    private const int LongestEntry = 200;

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

    /// <summary>Whether a line opens with a day or a month and goes on with words, with nothing between: "2 March A trader falls ill".</summary>
    public static bool Opens(string line) => line.Length <= LongestEntry && (char.IsAsciiDigit(line[0]) || MonthNames.Find(FirstWord(line)) > 0)
        && TemporalTagger.Tag(line, EntryHead.AnyDay) is [{ Start: 0, Timex.Type: TimexType.Date, Resolution: Resolved } date, ..]
            && LineShape.Words(line.AsSpan(date.End)) > 1 && line.AsSpan(date.End).ContainsAnyInRange('a', 'z');

    /// <summary>"5 April 31 9": a row of figures under its day, which the first of them would make another.</summary>
    public static bool IsFigures(string line)
    {
        var (numbers, months) = (0, 0);
        foreach (var range in line.AsSpan().Split(' '))
        {
            var word = line.AsSpan()[range].Trim(".,%$€£+-–*");
            numbers += word.ContainsAnyInRange('0', '9') ? 1 : 0;
            months += MonthNames.Find(word) > 0 ? 1 : 0;
            if (word.ContainsAnyInRange('a', 'z') && MonthNames.Find(word) == 0 && !DatedLine.IsWeekday(word))
            {
                return false;
            }
        }

        return months > 0 && numbers > 1 && !EntryHead.IsOne(line);
    }

    /// <summary>Whether a text is a date: of any grain in English, a full one in any language, perhaps with a time of day.</summary>
    public static bool IsDate(ReadOnlySpan<char> head) =>
        DateText.Find(head) is { } full && (full.End - full.Start) * 3 >= head.Length * 2 || EntryHead.IsOne(head.ToString());

    private static ReadOnlySpan<char> FirstWord(string line) => line.AsSpan(0, line.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? space
        : line.Length);
}
