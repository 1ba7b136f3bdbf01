using NodaTime;
using Timeline.Articles.Dates;

namespace Timeline.Articles.Html;

/// <summary>Reads the date that many sites put in an article's address: /2025/04/28/, /2025-04-28-, /20250428, /2025/apr/28/.</summary>
internal static class UrlDate
{
    private const int MaxParts = 64;

    // "archive.org/web/20130307194448/": the date of the copy is not the page's.
    private const int ArchivePrefix = 31;

    /// <summary>The date in <paramref name="url"/>; <see langword="null"/> when it holds none with year, month and day.</summary>
    public static LocalDate? Find(string? url)
    {
        if (string.IsNullOrEmpty(url))
        {
            return null;
        }

        // An archived copy carries the address of the page it copied behind its own.
        int nested = url.LastIndexOf("http", StringComparison.OrdinalIgnoreCase);
        ReadOnlySpan<char> path = nested > 0 ? url.AsSpan(nested) : url;
        int archived = path.IndexOf("archive.org/web/", StringComparison.OrdinalIgnoreCase);
        path = archived >= 0 ? path[Math.Min(path.Length, archived + ArchivePrefix)..] : path;
        Span<Range> parts = stackalloc Range[MaxParts];
        int count = path.SplitAny(parts, "/-_.?=&,+#~%");
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<char> part = path[parts[i]];
            if (part.Length == 4 && Number(part) is int year && i + 2 < count && Month(path[parts[i + 1]]) is int month && Day(path[parts[i + 2]]) is int day
                && IsDateBreak(path, parts[i], parts[i + 1], parts[i + 2]) && Make(year, month, day) is { } spaced)
            {
                return spaced;
            }

            if (part.Length is 8 or 12 or 14 && Number(part[..8]) is int digits && !part.ContainsAnyExceptInRange('0', '9') && Make(digits / 10000, digits / 100 % 100, digits % 100) is { } compact)
            {
                return compact;
            }

            // /28-04-2025/
            if (part.Length == 4 && i >= 2 && Number(part) is int last && Number(path[parts[i - 1]]) is int middle && Number(path[parts[i - 2]]) is int first
                && path[parts[i - 1]].Length == 2 && path[parts[i - 2]].Length == 2 && middle <= 12 && first > 12 && Make(last, middle, first) is { } reversed)
            {
                return reversed;
            }
        }

        return null;
    }

    // "/2025/04/3-questions" has no day: the break behind the day is that between its parts, or the end.
    private static bool IsDateBreak(ReadOnlySpan<char> path, Range year, Range month, Range day)
    {
        char between = path[year.End.Value];
        int end = day.End.Value;
        return path[month.End.Value] == between && (between != '/' || end == path.Length || path[end] is '/' or '.' or '?' or '#');
    }

    private static int? Number(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > 8 || text.ContainsAnyExceptInRange('0', '9'))
        {
            return null;
        }

        int value = 0;
        foreach (char c in text)
        {
            value = (value * 10) + (c - '0');
        }

        return value;
    }

    private static int? Month(ReadOnlySpan<char> text) => text.Length <= 2 ? Number(text) : MonthNames.Find(text) is > 0 and int month ? month : null;

    private static int? Day(ReadOnlySpan<char> text) => text.Length <= 2 ? Number(text) : null;

    private static LocalDate? Make(int year, int month, int day) =>
        year is >= 1990 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;
}
