using Timeline.Articles.Dates;
using Timeline.Temporal;

namespace Timeline.Articles.Text;

/// <summary>The date alone below a text, as under a copied post ("8:11 AM · Feb 14, 2026 · 12.3K Views") and at the end of agency copy.</summary>
internal static class FootDate
{
    private const int MostLines = 3;
    private const int LongestLine = 10;
    private const string Signs = "|·•—–-;:,()[] ";

    /// <summary>Takes it out of the text; <see langword="null"/> when there is none. In a chronology, where dates stand alone on their lines, the last heads an entry.</summary>
    public static PublishTime? Take(List<Paragraph> paragraphs, DateOrder order)
    {
        for (var i = paragraphs.Count - 1; i >= Math.Max(1, paragraphs.Count - MostLines); i--)
        {
            if (paragraphs[i] is { IsKept: true, EndsSentence: false, IsListItem: false, Words: <= LongestLine } line && Read(line.Text, order) is { } time)
            {
                if (paragraphs.Exists(other => other != line && other.IsKept && EntryHead.IsOne(other.Text)) || !paragraphs.Take(i).Any(above => above is { IsKept: true, EndsSentence: true }))
                {
                    return null;
                }

                line.Drop("date line");
                return time;
            }
        }

        return null;
    }

    private static PublishTime? Read(string line, DateOrder order) =>
        DateText.Find(line, order) is { } found && line.AsSpan(0, found.Start).Trim(Signs) is var before && (before.IsEmpty || DatedLine.IsWeekday(before))
        && (line.AsSpan(found.End).Trim(" )].") is not [var mark, ..] || mark is '·' or '•' or '|')
            ? found.Time
            : null;
}
