using System.Collections.Frozen;
using NodaTime;
using Timeline.Articles.Dates;
using Timeline.Temporal;

namespace Timeline.Articles.Text;

/// <summary>
/// A line above a text of which a complete date is one part among others: "Issue 142 | Tuesday, May 14, 2024", "Ada Lund (14 May 2024)". In a headline that
/// tells of a day, words lead up to it.
/// </summary>
internal static class DatedLine
{
    private const string Signs = "|·•—–-;:,()[]/";

    // What programs write of their own print.
    private static readonly FrozenSet<string> Made = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "printed", "generated", "compiled", "prepared");

    private static readonly FrozenSet<string> Weekdays =
        Phrases.Set("monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun");

    /// <summary>The date; <see langword="null"/> when the line has none that stands apart.</summary>
    public static PublishTime? Read(string line, DateOrder order)
    {
        if (DateText.Find(line, order) is not { } found)
        {
            return null;
        }

        var before = line[..found.Start].TrimEnd(' ', ',', '.');
        var word = before.LastIndexOf(' ') + 1;
        before = IsWeekday(before.AsSpan(word)) ? before[..word].TrimEnd() : line[..found.Start].TrimEnd();
        var after = line[found.End..].TrimStart(' ', ')', '.');
        return (before.Length == 0 || Signs.Contains(before[^1]) || char.IsAsciiDigit(before[^1]))
            && (after.Length == 0 || Signs.Contains(after[0]) || IsWeekday(after))
            ? found.Time
            : null;
    }

    /// <summary>
    /// The date of a title that ends with when it was printed, as programs write it: "Docket sheet printed 14 May 2024"; <see langword="null"/> for any other.
    /// </summary>
    public static PublishTime? Printed(string line, DateOrder order) =>
        DateText.Find(line, order) is { } found && found.End == line.Length && line.AsSpan(0, found.Start).TrimEnd() is var before
            && Made.Contains(before[(before.LastIndexOf(' ') + 1)..].ToString()) ? found.Time : null;

    /// <summary>The weekday that a word names, also in short: "Wednesday", "Wed."; <see langword="null"/> when it names none.</summary>
    public static IsoDayOfWeek? Weekday(ReadOnlySpan<char> word)
    {
        if (!IsWeekday(word))
        {
            return null;
        }

        for (var day = IsoDayOfWeek.Monday; day <= IsoDayOfWeek.Sunday; day++)
        {
            if (day.ToString().AsSpan().StartsWith(word[..3], StringComparison.OrdinalIgnoreCase))
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>Whether a word is the name of a weekday, punctuation aside.</summary>
    public static bool IsWeekday(ReadOnlySpan<char> word) => Weekdays.Contains(Phrases.Key(word.ToString()));
}
