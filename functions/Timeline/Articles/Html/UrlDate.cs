using NodaTime;
using Timeline.Articles.Dates;

namespace Timeline.Articles.Html;

/// <summary>
/// Reads the date that many sites put in an article's address: /2025/04/28/, /2025-04-28-, /20250428, /2025/0428/, /2025/apr/28/, /A2025042810000001.
/// </summary>
internal static class UrlDate
{
    private const int MaxParts = 64;

    // "archive.org/web/20130307194448/": the date of the copy is not the page's.
    private const int ArchivePrefix = 31;

    // "AKR20250428081500062": systems number articles by the moment of their making.
    private const int LongestPrefix = 4;
    private const int ShortestNumber = 14;

    // A paper files its old issues under /1969/07/21/; in any other shape numbers below the web's first year are codes.
    private const int FirstPress = 1800;
    private const int FirstWeb = 1990;

    /// <summary>The date in <paramref name="url"/>; <see langword="null"/> when it holds none with year, month and day.</summary>
    public static LocalDate? Find(string? url)
    {
        ReadOnlySpan<char> path = Path(url);
        Span<Range> parts = stackalloc Range[MaxParts];
        int count = path.SplitAny(parts, "/-_.?=&,+#~%");
        for (int i = 0; i < count; i++)
        {
            if ((Spaced(path, parts[..count], i) ?? Compact(path[parts[i]]) ?? Reversed(path, parts[..count], i)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>
    /// The date that <paramref name="url"/> spells with the month's name, as in /concert-28-april-2025; it may be that of what the page tells of.
    /// </summary>
    public static LocalDate? FindSpelled(string? url)
    {
        ReadOnlySpan<char> path = Path(url);
        Span<Range> parts = stackalloc Range[MaxParts];
        int count = path.SplitAny(parts, "/-_.?=&,+#~%");
        for (int i = 2; i < count; i++)
        {
            if (Spelled(path, parts[..count], i) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>
    /// The first day of the month in <paramref name="url"/> that names no day, as in /2025/04/title; <see langword="null"/> when it names no month so.
    /// </summary>
    public static LocalDate? FindMonth(string? url)
    {
        ReadOnlySpan<char> path = Path(url);
        Span<Range> parts = stackalloc Range[MaxParts];
        int count = path.Split(parts, '/');
        for (int i = 0; i + 1 < count; i++)
        {
            if (path[parts[i]].Length == 4 && Number(path[parts[i]]) is int year && path[parts[i + 1]].Length == 2 && Number(path[parts[i + 1]]) is int month)
            {
                return Make(year, month, 1);
            }
        }

        return null;
    }

    private static ReadOnlySpan<char> Path(string? url)
    {
        if (string.IsNullOrEmpty(url))
        {
            return [];
        }

        // An archived copy carries the address of the page it copied behind its own.
        int nested = url.LastIndexOf("http", StringComparison.OrdinalIgnoreCase);
        ReadOnlySpan<char> path = nested > 0 ? url.AsSpan(nested) : url;
        int archived = path.IndexOf("archive.org/web/", StringComparison.OrdinalIgnoreCase);
        return archived >= 0 ? path[Math.Min(path.Length, archived + ArchivePrefix)..] : path;
    }

    // /2025/04/28/, /2025-04-28-, /2025/apr/28/, /2025/0428/, /202504/28/
    private static LocalDate? Spaced(ReadOnlySpan<char> path, ReadOnlySpan<Range> parts, int i)
    {
        ReadOnlySpan<char> part = path[parts[i]];
        if (part.Length == 6 && Number(part) is int yearMonth && i + 1 < parts.Length && path[parts[i + 1]].Length == 2
            && Number(path[parts[i + 1]]) is int dayOfIt && path[parts[i].End.Value] == '/')
        {
            return Make(yearMonth / 100, yearMonth % 100, dayOfIt);
        }

        if (part.Length != 4 || Number(part) is not int year || i + 1 >= parts.Length)
        {
            return null;
        }

        ReadOnlySpan<char> second = path[parts[i + 1]];
        if (second.Length == 4 && Number(second) is int monthDay && path[parts[i].End.Value] == '/')
        {
            return Make(year, monthDay / 100, monthDay % 100);
        }

        return i + 2 < parts.Length && Month(second) is int month && Day(path[parts[i + 2]]) is int day
            && IsDateBreak(path, parts[i], parts[i + 1], parts[i + 2])
            ? Make(year, month, day, path[parts[i].End.Value] == '/' ? FirstPress : FirstWeb)
            : null;
    }

    // /20250428, /202504281405, /A2025042810000001234, /t20250428_1.html
    private static LocalDate? Compact(ReadOnlySpan<char> part)
    {
        int letters = 0;
        while (letters < part.Length && letters <= LongestPrefix && char.IsAsciiLetter(part[letters]))
        {
            letters++;
        }

        ReadOnlySpan<char> digits = part[letters..];
        bool fits = digits.Length is 8 or 12 or >= ShortestNumber && letters <= LongestPrefix && !digits.ContainsAnyExceptInRange('0', '9');
        return fits && Number(digits[..8]) is int date ? Make(date / 10000, date / 100 % 100, date % 100) : null;
    }

    // /28-04-2025/
    private static LocalDate? Reversed(ReadOnlySpan<char> path, ReadOnlySpan<Range> parts, int i)
    {
        ReadOnlySpan<char> last = path[parts[i]];
        if (last.Length != 4 || i < 2 || Number(last) is not int year)
        {
            return null;
        }

        ReadOnlySpan<char> first = path[parts[i - 2]];
        ReadOnlySpan<char> second = path[parts[i - 1]];
        return first.Length == 2 && second.Length == 2 && Number(first) is int day and > 12 && Number(second) is int middle and <= 12 ? Make(year, middle, day)
            : null;
    }

    private static LocalDate? Spelled(ReadOnlySpan<char> path, ReadOnlySpan<Range> parts, int i)
    {
        ReadOnlySpan<char> first = path[parts[i - 2]];
        ReadOnlySpan<char> second = path[parts[i - 1]];
        if (path[parts[i]].Length != 4 || Number(path[parts[i]]) is not int year)
        {
            return null;
        }

        // "may-4-2025"; month names of two letters are words in addresses.
        return second.Length > 2 && MonthNames.Find(second) is > 0 and int named && Day(first) is int before ? Make(year, named, before)
            : first.Length > 2 && MonthNames.Find(first) is > 0 and int leading && Day(second) is int after ? Make(year, leading, after)
            : null;
    }

    // "/2025/04/3-questions" has no day: the break behind the day is that between its parts, or the end. "/2025-04/28/" has two kinds.
    private static bool IsDateBreak(ReadOnlySpan<char> path, Range year, Range month, Range day)
    {
        char between = path[year.End.Value];
        char second = path[month.End.Value];
        int end = day.End.Value;
        return (second == between || (between == '-' && second == '/')) && (second != '/' || end == path.Length || path[end] is '/' or '.' or '?' or '#');
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

    private static LocalDate? Make(int year, int month, int day, int earliest = FirstWeb) =>
        year >= earliest && year <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day) : null;
}
