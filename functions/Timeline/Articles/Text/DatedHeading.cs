using Timeline.Articles.Dates;

namespace Timeline.Articles.Text;

/// <summary>
/// A heading that says what happened and when: "1 April 2025: Envoys meet", "2018 – Envoys meet", "Envoys meet - 1 April 2025", "Talks, 1 April 2025". It is of
/// the text, and dates what stands below it.
/// </summary>
internal static class DatedHeading
{
    private const int LongestDate = 40;

    /// <summary>Whether a line is one.</summary>
    public static bool IsOne(string line) => !LineShape.EndsSentence(line) && (DatedEntry.IsOne(line) || EndsDated(line));

    private static bool EndsDated(string line)
    {
        var dash = Math.Max(line.LastIndexOf(" - ", StringComparison.Ordinal),
            Math.Max(line.LastIndexOf(" – ", StringComparison.Ordinal), line.LastIndexOf(" — ", StringComparison.Ordinal)));
        return dash > 0 && line.Length - dash <= LongestDate && line.AsSpan(dash).ContainsAnyInRange('0', '9') ? DatedEntry.IsDate(line.AsSpan(dash + 3).Trim())
            : DateText.Find(line) is { Start: > 2 } date && date.End == line.Length && line[date.Start - 2] == ',';
    }
}
