using static Timeline.Temporal.Grammar.Patterns;
using Calendar = Timeline.Temporal.Expressions.Calendar;

namespace Timeline.Temporal.Grammar.Rules;

/// <summary>Dates in digits: ISO 8601, and the orders of the slash and the dot.</summary>
internal static class NumericRules
{
    private static readonly Pattern Month12 = Digits(Slot.Month, 1, 2, 1, 31);
    private static readonly Pattern Two = Digits(Slot.Year, 2, 2, 0, 99);
    private static readonly Pattern RomanMonth = Any([.. new[] { "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi",
                "xii" }.Select(static (roman, i) => Tight(roman).As(Slot.Month, i + 1))]);
    private const int LeapYear = 2000;
    private static readonly Pattern EndOfNumber = Not(Any(Seq(Tight("-|/|."), Glued, Digits(Slot.Minute, 1, 9, 0, int.MaxValue)), Tight("%")));

    public static readonly Rule[] All =
    [
        Rule("<yyyy-mm-dd>", "2025-04-28",
            Seq(WeekdayBefore, Start, YearInDigits, Tight("-"), Glued, Digits(Slot.Month, 2, 2, 1, 12), Tight("-"), Glued, Digits(Slot.Day, 2, 2, 1, 31),
                EndOfNumber),
            static (in Captures got) => new Calendar(got[Slot.Year], got[Slot.Month], got[Slot.Day])),
        Rule("<yyyy/mm/dd>", "2025/04/28",
            Seq(Start, Digits(Slot.Year, 4, 4, 1000, 2999), Tight("/|."), Glued, Digits(Slot.Month, 1, 2, 1, 12), Tight("/|."), Glued,
                Digits(Slot.Day, 1, 2, 1, 31), EndOfNumber),
            static (in Captures got) => new Calendar(got[Slot.Year], got[Slot.Month], got[Slot.Day])),
        Rule("<yyyymmdd>", "20250428",
            Seq(Start, Digits(Slot.Year, 8, 8, 1900_01_01, 2099_12_31), EndOfNumber),
            static (in Captures got) => Make(got[Slot.Year] / 10_000, got[Slot.Year] / 100 % 100, got[Slot.Year] % 100)),
        Rule("<yyyy-mm>", "2025-04",
            Seq(Start, YearInDigits, Tight("-"), Glued, Digits(Slot.Month, 2, 2, 1, 12),
                Where(static (in Scan scan) => scan.Got[Slot.Month] > 0 && scan.Got[Slot.Year] % 100 > 12), EndOfNumber),
            static (in Captures got) => new Calendar(got[Slot.Year], got[Slot.Month], null)),
        Rule("<mm/dd/yyyy>", "04/28/2025",
            Seq(WeekdayBefore, Start, Month12, Tight("/"), Glued, Digits(Slot.Day, 1, 2, 1, 31), Tight("/"), Glued, Any(YearInDigits, Two), EndOfNumber),
            static (in Captures got) => got.Locale.Order == DateOrder.MonthFirst ? MonthFirst(in got) : DayFirst(in got)),
        Rule("<mm/dd>:", "04/28: a bridge opens\n05/03: it is shut",
            Seq(Contexts.BeginsLine, WeekdayBefore, Month12, Tight("/"), Glued, Digits(Slot.Day, 1, 2, 1, 31), Contexts.AmongDays),
            static (in Captures got) => OfYear(in got, got.Locale.Order == DateOrder.MonthFirst)),
        Rule("<dd.mm.yyyy>", "28.04.2025",
            Seq(WeekdayBefore, Start, Month12, Tight(".|-"), Glued, Digits(Slot.Day, 1, 2, 1, 31), Tight(".|-"), Glued, YearInDigits, EndOfNumber),
            static (in Captures got) => DayFirst(in got)),
        Rule("<dd.roman.yyyy>", "28.iv.2025",
            Seq(Start, Digits(Slot.Day, 1, 2, 1, 31), Tight(".|/"), RomanMonth, Tight(".|/"), Glued, YearInDigits, EndOfNumber),
            static (in Captures got) => Make(got[Slot.Year], got[Slot.Month], got[Slot.Day])),
    ];

    // The other way round when only that is a date.
    private static Calendar? MonthFirst(in Captures got) => Make(got[Slot.Year], got[Slot.Month], got[Slot.Day])
        ?? Make(got[Slot.Year], got[Slot.Day], got[Slot.Month]);

    private static Calendar? DayFirst(in Captures got) => Make(got[Slot.Year], got[Slot.Day], got[Slot.Month])
        ?? Make(got[Slot.Year], got[Slot.Month], got[Slot.Day]);

    private static Calendar? OfYear(in Captures got, bool isMonthFirst)
    {
        var (month, day) = isMonthFirst && got[Slot.Month] <= 12 || got[Slot.Day] > 12 ? (got[Slot.Month], got[Slot.Day]) : (got[Slot.Day], got[Slot.Month]);
        return Make(LeapYear, month, day) is null ? null : new Calendar(null, month, day) { Weekday = got[Slot.Weekday] };
    }

    private static Calendar? Make(int year, int month, int day)
    {
        year = PeriodRules.Century(year);
        return month is >= 1 and <= 12 && day >= 1 && day <= NodaTime.CalendarSystem.Iso.GetDaysInMonth(year, month) ? new Calendar(year, month, day) : null;
    }
}
