using NodaTime;
using Timeline.Articles.Dates;
using Timeline.Temporal;

namespace Timeline.Articles.Text;

/// <summary>A line that is a relative stamp, perhaps with its source: "3h ago", "2d", "Fox News · 3 hours ago".</summary>
/// <param name="Time">The time, read against the capture.</param>
/// <param name="Source">The source on the same line; <see langword="null"/> when the stamp stands alone.</param>
internal sealed record StampLine(PublishTime Time, string? Source)
{
    private const int Longest = 80;
    private static readonly string[] Prefixes = ["published", "posted", "updated", "last updated", "first published", "modified", "about", "over", "almost"];

    /// <summary>Reads a line; <see langword="null"/> when it is no stamp.</summary>
    public static StampLine? Read(string line, Instant captured)
    {
        if (line.Length > Longest || LineShape.EndsSentence(line) && !line.EndsWith("ago.", StringComparison.Ordinal))
        {
            return null;
        }

        string? source = null;
        PublishTime? time = null;
        foreach (var part in line.Split(['·', '•', '|', '—', '–', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(SplitHyphen))
        {
            if (time is null && IsStamp(part) && RelativeStamp.Parse(Marked(part), captured) is { } read)
            {
                time = read;
            }
            else if (source is null && LineShape.Words(part) <= 4 && LineShape.TitleRatio(part) > 0.99)
            {
                source = part;
            }
            else if (!part.EndsWith("read", StringComparison.OrdinalIgnoreCase) && !part.StartsWith("By ", StringComparison.Ordinal))
            {
                return null;
            }
        }

        return time is { } found ? new StampLine(found, source) : null;
    }

    private static IEnumerable<string> SplitHyphen(string part) => part.Split(" - ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Few words, and after "Published" and the like it starts with a count or a day: no sentence that only mentions one.</summary>
    private static bool IsStamp(string part)
    {
        var rest = part;
        foreach (var prefix in Prefixes)
        {
            rest = rest.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? rest[prefix.Length..].TrimStart(' ', ':') : rest;
        }

        return rest.Length > 0 && LineShape.Words(rest) <= 5 && (char.IsAsciiDigit(rest[0])
            || Phrases.StartsWithAny(rest, ["a ", "an ", "one ", "just now", "yesterday", "today", "vor ", "hace ", "il y a", "il ", "há "]))
            && !IsClockOnly(rest);
    }

    private static bool IsClockOnly(string rest) => rest.Contains(':', StringComparison.Ordinal) && char.IsAsciiDigit(rest[0]);

    /// <summary>"3h" and "2d" alone are stamps too; the parser wants to see "ago".</summary>
    private static string Marked(string part) =>
        part.Length <= 4 && char.IsAsciiDigit(part[0]) && part[^1] is 'h' or 'd' or 'm' or 'w' ? $"{part} ago" : part;
}
