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
        DayOfMonthCycle day => MonthDay(day.Day, date, -1),
        _ => InYears(cycle, date, -1),
    };

    /// <summary>The first occurrence that starts after a date.</summary>
    public static Stretch? After(Cycle cycle, LocalDate date) => cycle switch
    {
        UnitCycle unit => Stretch.Containing(Stretch.GrainOf(unit.Unit), date.AtMidnight()) is var held && held.Date > date ? held : held.Plus(1),
        WeekdayCycle weekday => Stretch.OfDay(date.PlusDays(((weekday.Weekday - (int)date.DayOfWeek + 6) % 7) + 1)),
        DayOfMonthCycle day => MonthDay(day.Day, date, +1),
        _ => InYears(cycle, date, +1),
    };

    /// <summary>The first occurrence that lies within a stretch, or that it overlaps.</summary>
    public static Stretch? Inside(Cycle cycle, Stretch outer)
    {
        var first = After(cycle, outer.Date.PlusDays(-1));
        return first is { } found && found.Start < outer.End ? found
            : AtOrBefore(cycle, outer.Date) is { } before && before.End > outer.Start ? before : null;
    }

    /// <summary>The occurrence nearest to a date: on or before it when the step is -1, after it when the step is 1.</summary>
    private static Stretch? InYears(Cycle cycle, LocalDate date, int step)
    {
        for (var i = 0; i < MaxYears; i++)
        {
            var (first, second) = InYear(cycle, date.Year + (i * step));
            var (near, far) = step < 0 ? (second, first) : (first, second);
            if (Fits(near, date, step))
            {
                return near;
            }

            if (Fits(far, date, step))
            {
                return far;
            }
        }

        return null;
    }

    private static Stretch? MonthDay(int day, LocalDate date, int step)
    {
        var month = Stretch.Containing(Grain.Month, date.AtMidnight());
        for (var i = 0; i < 4; i++)
        {
            if (day <= CalendarSystem.Iso.GetDaysInMonth(month.Date.Year, month.Date.Month) && Stretch.OfDay(month.Date.PlusDays(day - 1)) is var found
                && Fits(found, date, step))
            {
                return found;
            }

            month = month.Plus(step);
        }

        return null;
    }

    private static bool Fits(Stretch? found, LocalDate date, int step) => found is { } stretch && (step < 0 ? stretch.Date <= date : stretch.Date > date);

    /// <summary>
    /// The occurrences of a yearly cycle that start in a year, in order: one as a rule, two of some days of lunar calendars, none of a day
    /// that the year lacks.
    /// </summary>
    private static (Stretch? First, Stretch? Second) InYear(Cycle cycle, int year)
    {
        if (year is < Stretch.MinYear or > Stretch.MaxYear)
        {
            return default;
        }

        return cycle switch
        {
            MonthCycle month => (Stretch.OfMonth(year, month.Month), null),
            MonthDayCycle day when day.Day > CalendarSystem.Iso.GetDaysInMonth(year, day.Month) => default,
            MonthDayCycle day => (Stretch.OfDay(new LocalDate(year, day.Month, day.Day)), null),
            SeasonCycle season => (new Stretch(Grain.Season, new LocalDate(year, season.FirstMonth, 1).AtMidnight(), Hemisphere: season.Hemisphere), null),
            QuarterCycle quarter => (new Stretch(Grain.Quarter, new LocalDate(year, (((quarter.Quarter < 0 ? 4 : quarter.Quarter) - 1) * 3) + 1, 1)
                    .AtMidnight()), null),
            HalfCycle half => (new Stretch(Grain.Half, new LocalDate(year, half.Half == 1 ? 1 : 7, 1).AtMidnight()), null),
            HolidayCycle holiday => Holidays.InYear(holiday.Holiday, year).Select(Stretch.OfDay).ToArray() switch
            {
                [var first, var second, ..] => (first, second),
                [var first] => (first, null),
                _ => default,
            },
            _ => default,
        };
    }
}
