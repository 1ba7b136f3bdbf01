using NodaTime;
using Timeline.Articles.Dates;

namespace Timeline.Articles.Text;

/// <summary>The head of wire copy: "MOSCOW, April 28 (Reuters) - ".</summary>
/// <param name="Length">How many UTF-16 units of the paragraph it takes, the dash and white space behind it included.</param>
/// <param name="Place">The place, as written.</param>
/// <param name="Agency">The agency in brackets, as written.</param>
/// <param name="Year">The year, when written.</param>
/// <param name="Month">The month (1 to 12); 0 without a date.</param>
/// <param name="Day">The day of the month; 0 without a date.</param>
internal sealed record Dateline(int Length, string Place, string? Agency, int? Year, int Month, int Day)
{
    private const int Farthest = 90;

    /// <summary>The dateline at the head of a paragraph, or <see langword="null"/>.</summary>
    public static Dateline? Read(string text)
    {
        var end = Separator(text, out var next);
        if (end < 0)
        {
            return null;
        }

        var head = text[..end].Trim();
        string? agency = null;
        if (head.EndsWith(')') && head.LastIndexOf('(') is > 0 and var open)
        {
            agency = head[(open + 1)..^1].Trim();
            head = head[..open].Trim();
        }

        var date = TakeDate(ref head);
        var place = head.Trim(' ', ',', '.', ':');
        var bare = agency is null && date.Month == 0;
        return IsPlace(place, mustBeUpper: bare) && (agency is null || IsAgency(agency)) && !(bare && (next >= text.Length || !char.IsUpper(FirstLetter(text, next))))
            ? new Dateline(next, place, agency, date.Year, date.Month, date.Day)
            : null;
    }

    /// <summary>
    /// The date. Where no year is written it is the one that brings it nearest to <paramref name="near"/>, another date of the document; without one,
    /// the last that is not after <paramref name="captured"/> (a day of grace for zones): December read in January is last year's.
    /// </summary>
    public LocalDate? Date(Instant captured, LocalDate? near = null)
    {
        if (Month == 0)
        {
            return null;
        }

        // A leap year takes every day that there is.
        if (Day > CalendarSystem.Iso.GetDaysInMonth(Year ?? 2000, Month))
        {
            return null;
        }

        return Year is { } written ? new LocalDate(written, Month, Day) : AnnualText.InYear(new AnnualDate(Month, Day), captured.InUtc().Date.PlusDays(1), near);
    }

    /// <summary>Finds the dash (or colon behind a bracket) that ends a dateline, and where the text goes on.</summary>
    private static int Separator(string text, out int next)
    {
        next = 0;
        for (var i = 1; i < Math.Min(text.Length, Farthest); i++)
        {
            var dash = text[i] is '—' or '–' || text[i] == '_' && text[i - 1] == ' ' || text[i] == '-' && text[i - 1] is ' ' or ')' && i + 1 < text.Length && text[i + 1] is ' ' or '-' || text[i] == '-' && i == text.Length - 1 && text[i - 1] is ' ' or ')';
            if (dash || text[i] == ':' && text[i - 1] == ')')
            {
                next = i;
                while (next < text.Length && text[next] is '-' or '—' or '–' or ':' or '_' or ' ')
                {
                    next++;
                }

                return i;
            }
        }

        return -1;
    }

    /// <summary>Takes a date off the end of the head: "April 28", "28 April 2025", "Apr. 28, 2025"; a weekday before it is passed over.</summary>
    private static (int? Year, int Month, int Day) TakeDate(ref string head)
    {
        var words = head.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        for (var i = words.Length - 1; i > 0 && i >= words.Length - 3; i--)
        {
            var month = MonthNames.Find(words[i].TrimEnd('.'));
            if (month == 0)
            {
                continue;
            }

            var (before, after) = (Number(words, i - 1), Number(words, i + 1));
            var day = after is >= 1 and <= 31 ? after : before is >= 1 and <= 31 ? before : 0;
            var year = Number(words, day == after ? i + 2 : i + 1);
            if (day > 0)
            {
                var first = day == after ? i : i - 1;
                head = string.Join(' ', words[..first]);
                return (year is >= 1900 and <= 2200 ? year : null, month, day);
            }
        }

        return (null, 0, 0);
    }

    private static int Number(string[] words, int index) =>
        index >= 0 && index < words.Length && int.TryParse(words[index].TrimEnd('.'), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Capitalised words only ("KYIV, Ukraine", "New York"); all in capitals up to the first comma when nothing else speaks for a dateline.</summary>
    private static bool IsPlace(string place, bool mustBeUpper)
    {
        if (place.Length is < 2 or > 50 || mustBeUpper && !LineShape.IsUpper(place.Split(',')[0]))
        {
            return false;
        }

        foreach (var word in place.Split([' ', ',', '/', '-'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!char.IsUpper(word[0]) && word is not ("of" or "and" or "de" or "the"))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAgency(string agency) => agency.Length is >= 2 and <= 40 && char.IsUpper(agency[0]) && LineShape.Words(agency) <= 5;

    private static char FirstLetter(string text, int at)
    {
        while (at < text.Length - 1 && !char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return text[at];
    }
}
