using Timeline.Articles.Dates;
using Timeline.Temporal;

namespace Timeline.Articles.Text;

/// <summary>The date alone below a text, as under a copied post ("8:11 AM · Feb 14, 2026 · 12.3K Views") and at the end of agency copy.</summary>
internal static class FootDate
{
    private const int MostLines = 3;
    private const int LongestLine = 10;
    private const int LongestPlace = 2;
    private const string Signs = "|·•—–-;:,()[] ";

    // What speaks of its own day has one; a programme ends with a place and a day as well.
    private static readonly Wordings Statements = new("today", "this morning", "for immediate release", "press release", "hereby");

    /// <summary>
    /// Takes it out of the text; <see langword="null"/> when there is none. In a chronology, where dates stand alone on their lines, the last heads an entry.
    /// </summary>
    public static PublishTime? Take(List<Paragraph> paragraphs, DateOrder order)
    {
        var isStatement = paragraphs.Exists(line => Statements.AreIn(line.Text));
        for (var i = paragraphs.Count - 1; i >= Math.Max(1, paragraphs.Count - MostLines); i--)
        {
            if (paragraphs[i] is { IsKept: true, EndsSentence: false, IsListItem: false, Words: <= LongestLine } line
                && Read(line.Text, order, isStatement) is { } time)
            {
                if (paragraphs.Exists(other => other != line && other.IsKept && EntryHead.IsOne(other.Text)) || !paragraphs.Take(i)
                    .Any(above => above is { IsKept: true, EndsSentence: true }))
                {
                    return null;
                }

                line.Drop("date line");
                return time;
            }
        }

        return null;
    }

    private static PublishTime? Read(string line, DateOrder order, bool isStatement) =>
        DateText.Find(line, order) is { } found && line.AsSpan(0, found.Start).Trim(Signs) is var before
            && (before.IsEmpty || DatedLine.IsWeekday(before) || isStatement && IsPlace(line.AsSpan(0, found.Start)))
        && (line.AsSpan(found.End).Trim(" )].") is not [var mark, ..] || mark is '·' or '•' or '|')
            ? found.Time
            : null;

    /// <summary>"Cambridge, March 23, 2020", "New York, 23 March 2020": where and when a statement was made.</summary>
    private static bool IsPlace(ReadOnlySpan<char> before) =>
        before.TrimEnd() is [.. var place, ','] && LineShape.Words(place) <= LongestPlace && char.IsUpper(place[0])
            && char.IsUpper(place[place.LastIndexOf(' ') + 1]);
}
