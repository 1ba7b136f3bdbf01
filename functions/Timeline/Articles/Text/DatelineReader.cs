using System.Collections.Frozen;
using NodaTime;
using Timeline.Articles.Dates;

namespace Timeline.Articles.Text;

/// <summary>Reads datelines: a place, a day and an agency, or most of them, before a dash.</summary>
internal static class DatelineReader
{
    private const int Farthest = 90;
    private const int LongestNumber = 2;

    // "Frankfurt am Main", "Rio de Janeiro"
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Joiners =
        WordList.Of("of and the de del la las los le les sur am an der im bei di y");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PartsOfDay =
        WordList.Of("morning noon afternoon evening night midnight", StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The dateline at the head of a paragraph, or <see langword="null"/>. The longest is taken: "BOSTON--(CW)--April 28, 2025--" goes on behind its dashes.
    /// </summary>
    public static Dateline? Read(string text)
    {
        Dateline? longest = null;
        for (var i = 1; i < Math.Min(text.Length, Farthest); i++)
        {
            if (IsSeparator(text, i))
            {
                var next = i + 1;
                while (next < text.Length && text[next] is '-' or '—' or '–' or ':' or '_' or ' ')
                {
                    next++;
                }

                // "8 August – 19 September 1911" is a stretch.
                longest = Head(text, i, next) is { } head && !(head.Day is not null && OpensWithDay(text.AsSpan(next))) ? head : longest;
                i = next - 1;
            }
            else if (text[i] == ')' && i + 2 < text.Length && text[i + 1] == ' ' && char.IsUpper(text[i + 2])
                && Head(text, i + 1, i + 2) is { Day: not null, Agency: { } agency } undashed && Agencies.IsOne(agency))
            {
                longest = undashed; // "New Delhi, Mar 11 (PTI) The court …"
            }
        }

        return longest;
    }

    /// <summary>A dash, also behind the full stop of "(EFE).-", the full stop of "/TASS/.", or a colon, which ends fewer of them.</summary>
    private static bool IsSeparator(string text, int i) => text[i] switch
    {
        // "During April 6–10, they …" is no place.
        '–' => !(char.IsAsciiDigit(text[i - 1]) && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])),
        '—' or ':' => true,
        '_' => text[i - 1] == ' ',
        '.' => text[i - 1] == '/',
        '-' when i + 1 < text.Length && text[i + 1] == '-' => true,
        '-' => (text[i - 1] is ' ' or ')' || i > 1 && text[i - 1] == '.' && text[i - 2] == ')') && (i == text.Length - 1 || text[i + 1] == ' '),
        _ => false,
    };

    /// <summary>Whether a text opens with a day and its month.</summary>
    private static bool OpensWithDay(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits is 1 or LongestNumber && text[digits] == ' ' && text[(digits + 1)..] is var rest
            && MonthNames.Find(rest[..(rest.IndexOfAny(' ', ',', '.') is > 0 and var end ? end : rest.Length)]) > 0;
    }

    private static Dateline? Head(string text, int end, int next)
    {
        var (place, agency, rest) = Parts(text[..end].Trim());
        (place, rest) = place.Length > 0 ? (place, rest) : (rest, ""); // "(ANSA) - ROME, MAR 11 - "
        var day = DatelineDay.Take(ref place);
        var other = rest.Length > 0 ? rest : agency ?? "";
        if (day is null && DatelineDay.Take(ref other) is { } elsewhere && other.Length == 0)
        {
            (day, agency, rest) = (elsewhere, rest.Length > 0 ? agency : null, "");
        }

        // "Darriman, Wednesday. — ": so old papers wrote it.
        var isStopped = place.EndsWith('.');
        var weekday = day is null && text[end] != ':' ? TakeWeekday(ref place) : null;

        // What is in capitals may be a dateline with little else to speak for it: "HAYWARD, Calif. — ", "WASHINGTON (April 28, 2025) — ".
        place = place.Trim(' ', ',', '.', ':', '-', '–', '—');
        var isBare = agency is null && !(weekday is not null && isStopped) && (day is null || text.AsSpan(0, end).TrimEnd().EndsWith(")"));
        var isEnded = text[end] != ':' || agency is not null || !isBare && day is { Year: not null } && !text.StartsWith(place, StringComparison.Ordinal);
        return isEnded && !(agency is null && DatedLine.IsWeekday(place)) && rest.Length == 0 && (agency is null || IsAgency(agency))
            && (place.Length == 0 ? agency is not null && (day is not null || Agencies.IsOne(agency)) : IsPlace(place, isBare))
            && !((isBare || weekday is not null) && (next >= text.Length || !char.IsUpper(FirstLetter(text, next))))
            ? new Dateline(next, agency, day) { Weekday = weekday }
            : null;
    }

    /// <summary>Takes a weekday off the end of "Darriman, Wednesday.", "MELBOURNE, Tuesday night".</summary>
    private static IsoDayOfWeek? TakeWeekday(ref string head)
    {
        var comma = head.LastIndexOf(',');
        if (comma <= 0 || head[(comma + 1)..].Trim(' ', '.').Split(' ') is not [var name, ..] words || words.Length > 2 || words.Length == 2
            && !PartsOfDay.Contains(words[1]) || DatedLine.Weekday(name) is not { } day)
        {
            return null;
        }

        head = head[..comma];
        return day;
    }

    /// <summary>What stands before the brackets or strokes around an agency, what within, and what behind.</summary>
    private static (string Before, string? Within, string Behind) Parts(string head)
    {
        var isStroke = !head.Contains(')', StringComparison.Ordinal);
        var close = head.LastIndexOf(isStroke ? '/' : ')');
        var open = close <= 0 ? -1 : isStroke ? head.LastIndexOf(" /", close - 1, StringComparison.Ordinal) + 1 : head.LastIndexOf('(', close);
        return open < 0 || open == 0 && !Agencies.IsOne(head.AsSpan(1, close - 1)) ? (head, null, "")
            : (head[..open].TrimEnd(), head[(open + 1)..close].Trim(), head[(close + 1)..].Trim(' ', '.', '-', '–', '—'));
    }

    /// <summary>Capitalised words only ("KYIV, Ukraine", "New York"); all in capitals up to the first comma when nothing else speaks for a dateline.</summary>
    private static bool IsPlace(string place, bool mustBeUpper)
    {
        if (place.Length is < 2 or > 50 || mustBeUpper && !LineShape.IsUpper(place.Split(',')[0]))
        {
            return false;
        }

        foreach (var word in place.Split([' ', ',', '/'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!char.IsUpper(word.TrimStart('[', '(') is [var first, ..] ? first : ' ') && !Joiners.Contains(word))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"France 24" is one, and "dpa"; "(May 2024)" and "(1912–1999)" are none.</summary>
    private static bool IsAgency(string agency) =>
        agency.Length is >= 2 and <= 40 && (char.IsUpper(agency[0]) || Agencies.IsOne(agency)) && LineShape.Words(agency) <= 5
            && agency.Count(char.IsAsciiDigit) <= LongestNumber;

    private static char FirstLetter(string text, int at)
    {
        while (at < text.Length - 1 && !char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return text[at];
    }
}
