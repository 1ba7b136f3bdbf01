using NodaTime;
using Timeline.Temporal;

namespace Timeline.Articles.Dates;

/// <summary>
/// Reads the days that an issue of a weekly is of: "26 January – 1 February 2012", "19–25 May 2016", "May 19-25, 2016". The end names the year, and a month
/// said once is that of both.
/// </summary>
internal static class WeekText
{
    private const int MaxTokens = 64;

    // Two weeks, both ends counted.
    private const int MostDays = 15;

    /// <summary>The first of the days, and where all of them stand; <see langword="null"/> when the text has no such stretch.</summary>
    public static DateMatch? Find(ReadOnlySpan<char> text)
    {
        DateTokens tokens = new(text, stackalloc DateToken[MaxTokens]);
        for (int i = 0; i < tokens.Count; i++)
        {
            if (Day(tokens, i) is { } first && (tokens.IsSign(first.Next, '-') || tokens.IsWord(first.Next, "to"))
                && Day(tokens, first.Next + 1) is { Year: > 0 } last && Start(first, last) is { } start)
            {
                return new DateMatch(new PublishTime(start), tokens[i].Start, tokens[last.Next - 1].End);
            }
        }

        return null;
    }

    // Month and year are 0 where they are left out.
    private readonly record struct Named(int Day, int Month, int Year, int Next);

    private static Named? Day(in DateTokens tokens, int at)
    {
        int month = Month(tokens, ref at);
        if (!tokens.IsNumber(at, 1, 2, out int day))
        {
            return null;
        }

        at++;
        at += tokens.IsWord(at) && !tokens.HasSpaceBefore(at) && CalendarText.IsOrdinalSuffix(tokens.Raw(at)) ? 1 : 0;
        month = month > 0 ? month : Month(tokens, ref at);
        int behind = at + (tokens.IsSign(at, ',') ? 1 : 0);
        return tokens.IsNumber(behind, 4, 4, out int year) ? new Named(day, month, year, behind + 1) : new Named(day, month, 0, at);
    }

    private static int Month(in DateTokens tokens, ref int at)
    {
        int month = tokens.IsWord(at) ? MonthNames.Find(tokens.Raw(at)) : 0;
        at += month == 0 ? 0 : tokens.IsSign(at + 1, '.') ? 2 : 1;
        return month;
    }

    // "29 December – 4 January 2012" begins in the year before.
    private static LocalDate? Start(Named first, Named last)
    {
        int month = first.Month > 0 ? first.Month : last.Month;
        int end = last.Month > 0 ? last.Month : first.Month;
        int year = first.Year > 0 ? first.Year : month > end ? last.Year - 1 : last.Year;
        return CalendarText.Date(year, month, first.Day) is { } start && CalendarText.Date(last.Year, end, last.Day) is { } until
            && Period.DaysBetween(start, until) is > 0 and < MostDays ? start : null;
    }
}
