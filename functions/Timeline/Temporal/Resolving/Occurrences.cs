using NodaTime;
using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Resolving;

/// <summary>Finds the occurrences of a cycle on the calendar. Every search is bounded by a few years.</summary>
internal static class Occurrences
{
    /// <summary>Holidays of the lunar calendars and 29 February come round within this.</summary>
    private const int MaxYears = 9;

    /// <summary>The last occurrence that starts on or before a date.</summary>
    public static Stretch? AtOrBefore(Cycle cycle, LocalDate date) => cycle switch
    {
        UnitCycle unit => Stretch.Containing(Stretch.GrainOf(unit.Unit), date.AtMidnight()) is var held && held.Date > date ? held.Plus(-1) : held,
        WeekdayCycle weekday => Stretch.OfDay(date.PlusDays(-(((int)date.DayOfWeek - weekday.Weekday + 7) % 7))),
        DayOfMonthCycle day => MonthDays(day.Day, date, -1).Cast<Stretch?>().FirstOrDefault(found => found!.Value.Date <= date),
        _ => Years(date.Year, -1).SelectMany(year => InYear(cycle, year).Reverse()).Cast<Stretch?>().FirstOrDefault(found => found!.Value.Date <= date),
    };

    /// <summary>The first occurrence that starts after a date.</summary>
    public static Stretch? After(Cycle cycle, LocalDate date) => cycle switch
    {
        UnitCycle unit => Stretch.Containing(Stretch.GrainOf(unit.Unit), date.AtMidnight()) is var held && held.Date > date ? held : held.Plus(1),
        WeekdayCycle weekday => Stretch.OfDay(date.PlusDays(((weekday.Weekday - (int)date.DayOfWeek + 6) % 7) + 1)),
        DayOfMonthCycle day => MonthDays(day.Day, date, +1).Cast<Stretch?>().FirstOrDefault(found => found!.Value.Date > date),
        _ => Years(date.Year, +1).SelectMany(year => InYear(cycle, year)).Cast<Stretch?>().FirstOrDefault(found => found!.Value.Date > date),
    };

    /// <summary>The first occurrence that lies within a stretch, or that it overlaps.</summary>
    public static Stretch? Inside(Cycle cycle, Stretch outer)
    {
        var first = After(cycle, outer.Date.PlusDays(-1));
        return first is { } found && found.Start < outer.End ? found
            : AtOrBefore(cycle, outer.Date) is { } before && before.End > outer.Start ? before : null;
    }

    /// <summary>The occurrences of a yearly cycle that start in a year, in order; none for a day that the year lacks.</summary>
    public static IEnumerable<Stretch> InYear(Cycle cycle, int year)
    {
        if (year is < Stretch.MinYear or > Stretch.MaxYear)
        {
            return [];
        }

        return cycle switch
        {
            MonthCycle month => [Stretch.OfMonth(year, month.Month)],
            MonthDayCycle day => day.Day <= CalendarSystem.Iso.GetDaysInMonth(year, day.Month) ? [Stretch.OfDay(new LocalDate(year, day.Month, day.Day))] : [],
            SeasonCycle season => [new Stretch(Grain.Season, new LocalDate(year, season.Season * 3, 1).AtMidnight())],
            QuarterCycle quarter => [new Stretch(Grain.Quarter, new LocalDate(year, (((quarter.Quarter < 0 ? 4 : quarter.Quarter) - 1) * 3) + 1, 1).AtMidnight())],
            HalfCycle half => [new Stretch(Grain.Half, new LocalDate(year, half.Half == 1 ? 1 : 7, 1).AtMidnight())],
            HolidayCycle holiday => Holidays.InYear(holiday.Holiday, year).Select(Stretch.OfDay),
            _ => [],
        };
    }

    private static IEnumerable<int> Years(int from, int step) => Enumerable.Range(0, MaxYears).Select(i => from + (i * step));

    private static IEnumerable<Stretch> MonthDays(int day, LocalDate from, int step)
    {
        var month = Stretch.Containing(Grain.Month, from.AtMidnight());
        for (var i = 0; i < 4; i++)
        {
            if (day <= CalendarSystem.Iso.GetDaysInMonth(month.Date.Year, month.Date.Month))
            {
                yield return Stretch.OfDay(month.Date.PlusDays(day - 1));
            }

            month = month.Plus(step);
        }
    }
}
