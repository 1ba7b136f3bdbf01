using NodaTime;
using Timeline.Articles.Dates;
using Timeline.Articles.Text;

namespace Timeline.Articles.Html;

/// <summary>Lines that say when something takes place: their dates are none of the page's.</summary>
internal static class EventLines
{
    private const int FewestEvents = 2;

    // More than a weekday has.
    private const int FewestLetters = 10;

    private const int BesideDate = 12;

    private static readonly string[] Labels = ["closing date", "start date", "end date", "due date", "deadline", "meeting:", "meeting date", "next meeting",
        "date of meeting", "held on", "held at", "best by", "best before", "use by", "expires", "expiry", "apply by", "applications close", "interviews",
        "opens on", "opening date", "event date", "departure", "arrival", "check-in", "valid until", "valid from", "effective"];

    private static readonly char[] Dashes = ['-', '–', '—'];

    /// <summary>
    /// Whether a date is the end of several days ("28 November – 5 December 2023"), or one of a list with a name at each: "Dog show, 12 August 2006", "Autumn
    /// fair, 7 October 2006".
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The first date in it.</param>
    public static bool IsOne(string text, DateMatch date) => IsEnd(text, date.Start) || IsList(text);

    /// <summary>
    /// Whether a line is labelled, or a row of a table or an item of a list says more than a date of so many letters, as fixtures and programmes do; "By Ann
    /// Lee" beside it is still a byline.
    /// </summary>
    public static bool IsEntry(Block block, int dated) => IsLabelled(block.Text) || (block.Role == ElementRole.Item || block.Region.Element.LocalName == "tr")
        && block.Text.Length - dated > BesideDate;

    /// <summary>Whether a line opens with what falls on its date: "Closing date: 9 June 2024", "Held on 7 May 2024", "Best before 11/26/2024".</summary>
    public static bool IsLabelled(string text) => Phrases.StartsWithAny(text.AsSpan().TrimStart("*• "), Labels);

    // A day before the dash: "7-8 October", "28 November – 5 December". What stands there in figures alone, parted by blanks, may be the number of an issue.
    private static bool IsEnd(string text, int start)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, start);
        ReadOnlySpan<char> dashed = before.TrimEnd();
        if (dashed.IsEmpty || !Dashes.Contains(dashed[^1]))
        {
            return false;
        }

        ReadOnlySpan<char> day = dashed[..^1].TrimEnd();
        int letters = day.Length - day.TrimEnd(" .").Length;
        while (letters < day.Length && char.IsLetter(day[^(letters + 1)]))
        {
            letters++;
        }

        ReadOnlySpan<char> month = day[(day.Length - letters)..].TrimEnd(" .");
        day = day[..^letters].TrimEnd(" .");
        int digits = 0;
        while (digits < day.Length && char.IsAsciiDigit(day[^(digits + 1)]))
        {
            digits++;
        }

        bool stated = month.IsEmpty ? dashed.Length > 1 && before.Length == dashed.Length && char.IsAsciiDigit(dashed[^2]) : MonthNames.Find(month) > 0;
        return digits is 1 or 2 && stated && (digits == day.Length || day[^(digits + 1)] is ' ' or ',' or '\n');
    }

    private static bool IsList(string text)
    {
        int named = 0;
        LocalDate? last = null;
        foreach (string line in text.Split('\n'))
        {
            // The end of "7-8 October 2006" is a date, the whole is none.
            string day = DateText.Find(line) is null && line.IndexOfAny(Dashes) is >= 0 and int dash ? line[(dash + 1)..] : line;
            if (DateText.Find(day) is { } date && date.Time.Date != last)
            {
                named += Letters(line) - Letters(day.AsSpan(date.Start, date.End - date.Start)) >= FewestLetters ? 1 : 0;
                last = date.Time.Date;
            }
        }

        return named >= FewestEvents;
    }

    private static int Letters(ReadOnlySpan<char> text)
    {
        int letters = 0;
        foreach (char c in text)
        {
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters;
    }
}
