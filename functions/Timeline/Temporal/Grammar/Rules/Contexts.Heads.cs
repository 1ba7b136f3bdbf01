using System.Buffers;
using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Grammar.Patterns;

namespace Timeline.Temporal.Grammar.Rules;

/// <content>Years, and days in digits, that head the lines of a list.</content>
internal static partial class Contexts
{
    /// <summary>How many tokens on either side another line of the list may begin.</summary>
    private const int ListReach = 80;

    /// <summary>From which number on the last two digits of four are no minutes.</summary>
    private const int NoMinute = 60;

    /// <summary>
    /// "1889: The club is founded", "1776 – Independence": a year long before ours at the head of a line; "1815:" may be a time of day, unless another line has
    /// a year.
    /// </summary>
    private static bool HeadsYear(in Scan scan)
    {
        if (!IsHead(in scan, scan.Position))
        {
            return false;
        }

        if (scan.Current.Number % 100 >= NoMinute)
        {
            return true;
        }

        for (var i = Math.Max(0, scan.Position - ListReach); i < Math.Min(scan.Tokens.Length, scan.Position + ListReach); i++)
        {
            if (LexemeId.IsDigits(scan.Tokens[i].Id) && scan.Tokens[i] is { Length: 4, Number: >= 1000 and <= 2100 and var other } && other % 100 >= NoMinute
                && IsHead(in scan, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it begins its line and a colon, a dash or a capital parts it from what stands behind: "1871 Mills opens a bakehouse".</summary>
    private static bool IsHead(in Scan scan, int at) =>
        scan.Tokens[at].Has(TokenMarks.NewLine) && at + 2 < scan.Tokens.Length && scan.Tokens[at + 2].Has(TokenMarks.Spaced)
            && !scan.Tokens[at + 2].Has(TokenMarks.NewLine)
        && (((scan.RolesAt(at + 1) & (Role.Weekday | Role.Month | Role.Zone)) == 0 && scan.Tokens[at + 1].Has(TokenMarks.Capital)
                && !scan.Tokens[at + 1].Has(TokenMarks.AllCaps) && !scan.Tokens[at + 1].Has(TokenMarks.NewLine) && scan.Tokens[at + 1].Has(TokenMarks.Spaced)
                && !Measured.Holds(in scan, at + 1))
            || scan.CharAt(at + 1) == ':' || (scan.CharAt(at + 1) is '–' or '—' or '-' && scan.Tokens[at + 1].Has(TokenMarks.Spaced)));

    private static readonly SearchValues<char> OfDays = SearchValues.Create("0123456789/-");

    /// <summary>The first word of a line.</summary>
    public static readonly Pattern BeginsLine = Where(static (in Scan scan) => scan.Current.Has(TokenMarks.NewLine));

    /// <summary>How many characters on either side of a day in digits another may head its line.</summary>
    private const int DayReach = 600;

    // "2026-02-17".
    private const int LongestDay = 10;

    // "Wednesday, ".
    private const int LongestWeekday = 11;

    /// <summary>
    /// "5/11(:) A fair", a day in digits that heads a line, where a line near it opens with another: "24/7: …" alone is no day. Nor are the parts of a whole,
    /// which are counted from the first: "1/6: …", "2/6: …", nor the odds of a bet.
    /// </summary>
    public static readonly Pattern AmongDays = Where(static (in Scan scan) =>
    {
        if (scan.CharAt(scan.Position) != ':')
        {
            return false;
        }

        var at = scan.Current.Start;
        var around = scan.Text[Math.Max(0, at - DayReach)..Math.Min(scan.Text.Length, at + DayReach)];
        if (around.Contains("odds", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var (days, first, second) = (0, "", "");
        foreach (var line in around.EnumerateLines())
        {
            if (DayOf(line) is not { IsEmpty: false } day)
            {
                continue;
            }

            days++;
            first = day.StartsWith("1/") ? day[2..].ToString() : first;
            second = day.StartsWith("2/") ? day[2..].ToString() : second;
        }

        return days > 1 && (first.Length == 0 || first != second);
    });

    /// <summary>The "14/3" or "2026-02-17" that heads a line before a colon, a weekday aside; empty where none does.</summary>
    private static ReadOnlySpan<char> DayOf(ReadOnlySpan<char> line)
    {
        var start = line.IndexOfAnyInRange('0', '9');
        if (start is < 0 or > LongestWeekday || line.IndexOf(':') is var colon && (colon < start || colon > start + LongestDay))
        {
            return [];
        }

        var day = line[start..colon];
        return !day.ContainsAnyExcept(OfDays) && day.ContainsAny('/', '-') ? day : [];
    }
}
