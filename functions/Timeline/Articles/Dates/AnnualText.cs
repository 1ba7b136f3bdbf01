using NodaTime;

namespace Timeline.Articles.Dates;

/// <summary>Reads lines that date something by month and day and leave the year to the reader: "April 28", "Published Monday, 28 April, 3:05 pm".</summary>
internal static class AnnualText
{
    private const int MaxTokens = 24;

    // The most years from one 29 February to the next, and the year after the other date.
    private const int LeapYears = 10;

    /// <summary>The month and the day in <paramref name="text"/>, and how many letters stand beside them; <see langword="null"/> when there are none.</summary>
    public static (AnnualDate Day, int Letters)? Find(ReadOnlySpan<char> text)
    {
        DateTokens tokens = new(text, stackalloc DateToken[MaxTokens]);
        for (int i = 0; i < tokens.Count; i++)
        {
            // In English only the months have capitals.
            int month = tokens.IsWord(i) && tokens.Raw(i) is not ("may" or "march") ? MonthNames.Find(tokens.Raw(i)) : 0;
            if (month > 0 && (After(tokens, i) ?? Before(tokens, i)) is { } day && day <= CalendarSystem.Iso.GetDaysInMonth(2000, month))
            {
                int letters = 0;
                for (int other = 0; other < tokens.Count; other++)
                {
                    letters += other != i && tokens.IsWord(other) ? tokens[other].Length : 0;
                }

                return (new AnnualDate(month, day), letters);
            }
        }

        return null;
    }

    /// <summary>
    /// The day in the year that brings it nearest to <paramref name="near"/>; without one, the last that is not after <paramref name="latest"/>, which none may
    /// be.
    /// </summary>
    public static LocalDate? InYear(AnnualDate day, LocalDate latest, LocalDate? near)
    {
        int start = near?.Year + 1 ?? latest.Year;
        LocalDate? best = null;
        for (int year = start; year > start - LeapYears; year--)
        {
            if (day.IsValidYear(year) && day.InYear(year) is var date && date <= latest
                && (best is not { } held || (near is { } other && Distance(date, other) < Distance(held, other))))
            {
                best = date;
            }
        }

        return best;
    }

    private static int Distance(LocalDate one, LocalDate other) => Math.Abs(Period.DaysBetween(one, other));

    // "April 28", but not the hour of "April 14:05".
    private static int? After(in DateTokens tokens, int month)
    {
        int at = month + (tokens.IsSign(month + 1, '.') ? 2 : 1);
        return tokens.IsNumber(at, 1, 2, out int day) && day > 0 && !tokens.IsSign(at + 1, ':') ? day : null;
    }

    // "28 April", "28. April", "28th of April", "28 de abril"
    private static int? Before(in DateTokens tokens, int month)
    {
        int at = month - 1;
        for (int skipped = 0; skipped < 2 && (tokens.IsSign(at, '.') || tokens.IsWord(at, "of") || tokens.IsWord(at, "de")
                || CalendarText.IsOrdinalSuffix(tokens.Raw(at))); skipped++)
        {
            at--;
        }

        return tokens.IsNumber(at, 1, 2, out int day) && day > 0 && !tokens.IsSign(at - 1, ':') ? day : null;
    }
}
