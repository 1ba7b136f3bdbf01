using NodaTime.Calendars;
using NodaTime;
using Timeline.Temporal;

namespace Timeline.Articles.Dates;

/// <summary>A calendar date as written.</summary>
/// <param name="Date">The date.</param>
/// <param name="YearFirst">Whether it was written from year to day, as machines do.</param>
/// <param name="Clock">A time of day written inside it, as Unix <c>date</c> does.</param>
/// <param name="Offset">The offset written inside it.</param>
internal readonly record struct CalendarDate(LocalDate Date, bool YearFirst, Clock? Clock = null, Offset? Offset = null);

/// <summary>Reads a complete calendar date: year, month and day must all be written.</summary>
internal static partial class CalendarText
{
    private const string Separators = "-/._\u00b7|";

    /// <summary>Reads a date at <paramref name="index"/>.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="index">Where it would start.</param>
    /// <param name="order">How to read 04/05/2025.</param>
    /// <param name="compact">Whether "20250428" is a date.</param>
    /// <param name="next">The token after the date.</param>
    public static CalendarDate? Read(in DateTokens tokens, int index, DateOrder order, bool compact, out int next)
    {
        next = index;
        if (tokens.IsWord(index))
        {
            if (EraText.Year(tokens, index, out int afterEra) is { } eraYear)
            {
                return Cjk(tokens, afterEra, eraYear, out next);
            }

            return MonthFirst(tokens, index, out next);
        }

        if (tokens[index].Kind != DateTokenKind.Number || IsGlued(tokens, index))
        {
            return null;
        }

        if (tokens.IsNumber(index, 4, 4, out int year))
        {
            return YearFirst(tokens, index, year, out next);
        }

        if (compact && tokens.IsNumber(index, 8, 8, out int digits))
        {
            next = index + 1;
            return Make(digits / 10000, digits / 100 % 100, digits % 100, yearFirst: true);
        }

        return tokens.IsNumber(index, 1, 2, out int first)
            ? DayFirst(tokens, index, first, out next) ?? Numeric(tokens, index, first, order, out next)
            : null;
    }

    // A number behind "1.", "-" or a letter without space is part of a version, a telephone number or a code.
    private static bool IsGlued(in DateTokens tokens, int index) =>
        !tokens.HasSpaceBefore(index) && tokens.IsAnySign(index - 1, "-./_:", out _) && !tokens.HasSpaceBefore(index - 1)
            && tokens.IsNumber(index - 2, 1, 99, out _);

    private static CalendarDate? YearFirst(in DateTokens tokens, int index, int year, out int next)
    {
        next = index;
        if (tokens.IsAnySign(index + 1, Separators, out char separator))
        {
            if (tokens.IsNumber(index + 2, 1, 2, out int month) && tokens.IsSign(index + 3, separator) && tokens.IsNumber(index + 4, 1, 2, out int day))
            {
                next = index + 5;
                return Make(year, month, day, yearFirst: true);
            }

            if (separator == '-' && tokens.IsNumber(index + 2, 3, 3, out int dayOfYear) && !tokens.HasSpaceBefore(index + 2))
            {
                next = index + 3;
                return IsYear(year) && dayOfYear >= 1 && dayOfYear <= CalendarSystem.Iso.GetDaysInYear(year)
                    ? new CalendarDate(new LocalDate(year, 1, 1).PlusDays(dayOfYear - 1), YearFirst: true)
                    : null;
            }
        }

        if (separator == '-' && tokens.IsWord(index + 2, "w") && tokens.IsNumber(index + 3, 2, 2, out int week) && tokens.IsSign(index + 4, '-')
            && tokens.IsNumber(index + 5, 1, 1, out int weekday))
        {
            next = index + 6;
            return WeekDate(year, week, weekday);
        }

        // 2025年4月28日, 2025년 4월 28일
        if (IsCjk(tokens, index + 1, "年년") && Cjk(tokens, index + 1, year, out next) is { } cjk)
        {
            return cjk;
        }

        // "2025. gada 28. aprīlis"
        int at = index + 1 + (tokens.IsSign(index + 1, '.') ? 1 : 0);
        if (tokens.IsWord(at, "gada") && tokens.IsNumber(at + 1, 1, 2, out int latvianDay))
        {
            int latvian = at + 2;
            SkipJoiners(tokens, ref latvian, 1);
            return Month(tokens, latvian, out next) is > 0 and int latvianMonth ? Make(year, latvianMonth, latvianDay, yearFirst: true) : null;
        }

        // "2025. április 28.", "2025 m. balandžio 28", "2025-Apr-28", "2025 April 28"
        at = index + 1;
        SkipJoiners(tokens, ref at, 2);
        int named = Month(tokens, at, out at);
        if (named == 0)
        {
            return null;
        }

        SkipJoiners(tokens, ref at, 1);
        if (!tokens.IsNumber(at, 1, 2, out int namedDay))
        {
            return null;
        }

        next = at + 1;
        return Make(year, named, namedDay, yearFirst: true);
    }

    private static CalendarDate? WeekDate(int year, int week, int weekday)
    {
        if (!IsYear(year) || weekday is < 1 or > 7 || week < 1 || week > WeekYearRules.Iso.GetWeeksInWeekYear(year))
        {
            return null;
        }

        return new CalendarDate(LocalDate.FromWeekYearWeekAndDay(year, week, (IsoDayOfWeek)weekday), YearFirst: true);
    }

    // "28 April 2025", "28. April 2025", "28th of April, 2025", "28 de abril de 2025", "1er mai 2025", "28-Apr-2025", "28 Apr '25", "28th day of April, 2025"
    private static CalendarDate? DayFirst(in DateTokens tokens, int index, int day, out int next)
    {
        next = index;
        int at = index + 1;
        at += tokens.IsWord(at) && !tokens.HasSpaceBefore(at) && IsOrdinalSuffix(tokens.Raw(at)) ? 1 : 0;
        at += tokens.IsWord(at, "day") && tokens.IsWord(at + 1, "of") ? 1 : 0;
        SkipJoiners(tokens, ref at, 2);
        int month = Month(tokens, at, out at);
        if (month == 0)
        {
            return null;
        }

        SkipJoiners(tokens, ref at, 2);
        return Year(tokens, at, shortAllowed: true, out int year, out next) ? Make(year, month, day, yearFirst: false) : null;
    }

    // "April 28, 2025", "Apr. 28th 2025", "Apr 28 14:00:00 EDT 2025"
    private static CalendarDate? MonthFirst(in DateTokens tokens, int index, out int next)
    {
        next = index;
        int month = Month(tokens, index, out int at);
        if (month == 0)
        {
            return null;
        }

        SkipJoiners(tokens, ref at, 1);
        if (!tokens.IsNumber(at, 1, 2, out int day))
        {
            return null;
        }

        at++;
        if (tokens.IsWord(at) && !tokens.HasSpaceBefore(at) && IsOrdinalSuffix(tokens.Raw(at)))
        {
            at++;
        }

        int afterDay = at;
        SkipJoiners(tokens, ref at, 2);
        if (Year(tokens, at, shortAllowed: false, out int year, out next))
        {
            return Make(year, month, day, yearFirst: false);
        }

        at = afterDay;
        at += tokens.IsSign(at, ',') ? 1 : 0;
        if (ClockText.Read(tokens, at, afterT: false, out int afterClock) is not { } clock)
        {
            return null;
        }

        Offset? offset = ZoneText.Read(tokens, afterClock, new LocalDate(2000, month, 1).At(clock.Time), machine: false, out int afterZone);
        return Year(tokens, afterZone, shortAllowed: false, out year, out next) && Make(year, month, day, yearFirst: false) is { } made
            ? made with { Clock = clock, Offset = offset }
            : null;
    }

    // 28/04/2025, 04/28/2025, 28.04.2025, 28. 4. 2025, 28.04.25
    private static CalendarDate? Numeric(in DateTokens tokens, int index, int first, DateOrder order, out int next)
    {
        next = index;
        if (!tokens.IsAnySign(index + 1, Separators, out char separator) || !tokens.IsNumber(index + 2, 1, 2, out int second)
            || !tokens.IsSign(index + 3, separator)
            || !Year(tokens, index + 4, shortAllowed: !tokens.HasSpaceBefore(index + 4), out int year, out next))
        {
            return null;
        }

        bool dayFirst = first > 12 || (second <= 12 && (separator == '.' || order == DateOrder.DayFirst));
        return dayFirst ? Make(year, second, first, yearFirst: false) : Make(year, first, second, yearFirst: false);
    }

    // In "No. 3 - May 14, 2025" the 14 is the day.
    private static bool Year(in DateTokens tokens, int index, bool shortAllowed, out int year, out int next)
    {
        next = index + 1;
        if (tokens.IsNumber(index, 4, 4, out year))
        {
            return true;
        }

        if (tokens.IsSign(index, '\'') && tokens.IsNumber(index + 1, 2, 2, out year))
        {
            next = index + 2;
        }
        else if (!shortAllowed || tokens.IsSign(index + 1, ':') || !tokens.IsNumber(index, 2, 2, out year)
            || (tokens.IsSign(index + 1, ',') && tokens.IsNumber(index + 2, 4, 4, out _)))
        {
            return false;
        }

        // The web began in 1990; a two-digit year before that is the next century's.
        year += year >= 90 ? 1900 : 2000;
        return true;
    }

    private static int Month(in DateTokens tokens, int index, out int next)
    {
        next = index + 1;
        if (!tokens.IsWord(index))
        {
            return 0;
        }

        // "เม.ย."
        if (tokens.IsSign(index + 1, '.') && tokens.IsWord(index + 2) && MonthNames.Find([.. tokens.Raw(index),
                    .. tokens.Raw(index + 2)]) is > 0 and int pointed && tokens.Raw(index)[0] is >= '\u0e00' and <= '\u0e7f')
        {
            next = index + 3;
            return pointed;
        }

        // Vietnamese numbers its months: "28 tháng 4, 2025".
        if ((tokens.IsWord(index, "tháng") || tokens.IsWord(index, "thg")) && tokens.IsNumber(index + 1, 1, 2, out int number))
        {
            next = index + 2;
            return number <= 12 ? number : 0;
        }

        return MonthNames.Find(tokens.Raw(index));
    }

    private static void SkipJoiners(in DateTokens tokens, ref int at, int limit)
    {
        for (int skipped = 0; skipped < limit; skipped++)
        {
            bool joiner = tokens.IsAnySign(at, ".,-/_", out _) || tokens.IsWord(at, "of") || tokens.IsWord(at, "de") || tokens.IsWord(at, "del")
                || tokens.IsWord(at, "d") || tokens.IsWord(at, "m") || tokens.IsWord(at, "the") || tokens.IsWord(at, "năm")
                    || (tokens.IsSign(at, '\'') && tokens.IsWord(at + 1)) || tokens.IsSign(at, '\u00ba') || tokens.IsWord(at, "\u00ba");
            if (!joiner)
            {
                return;
            }

            at++;
        }
    }

    /// <summary>Whether <paramref name="word"/> is what stands behind the number of a day: "st", "er", "º".</summary>
    public static bool IsOrdinalSuffix(ReadOnlySpan<char> word) =>
        word is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH" or "er" or "ER" or "re" or "e" or "\u00ba" or "\u00aa" or "го";

    /// <summary>Whether a number is a year that something may be printed in.</summary>
    public static bool IsYear(int year) => year is >= 1800 and <= 2199;

    /// <summary>The date; <see langword="null"/> when there is none, or nothing is printed in its year.</summary>
    public static LocalDate? Date(int year, int month, int day) =>
        IsYear(year) && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;

    // Thailand counts from 543 BC.
    private static CalendarDate? Make(int year, int month, int day, bool yearFirst) =>
        year is >= 2500 and <= 2643 ? Make(year - 543, month, day, yearFirst)
        : Date(year, month, day) is { } date ? new CalendarDate(date, yearFirst) : null;
}
