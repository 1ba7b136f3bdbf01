using NodaTime;
using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Resolving;

/// <summary>Which occurrence of a cycle lies nearest, by what the words around tell.</summary>
internal static class Nearness
{
    /// <summary>How many days after a holiday what is still to come of it is told: its sales, and how it went.</summary>
    private const int LongHoliday = 60;

    /// <summary>For how many days a season has begun in which nobody waits for it.</summary>
    private const int UnderWay = 45;

    /// <summary>The occurrence of the same week for a weekday, of the same year for what comes once a year.</summary>
    public static Stretch? This(Cycle cycle, LocalDate now) => cycle switch
    {
        UnitCycle unit => Stretch.Containing(Stretch.GrainOf(unit.Unit), now.AtMidnight()),
        WeekdayCycle weekday => Stretch.OfDay(now.PlusDays(weekday.Weekday - (int)now.DayOfWeek)),
        DayOfMonthCycle => Occurrences.Inside(cycle, Stretch.Containing(Grain.Month, now.AtMidnight())),
        _ => Occurrences.AtOrBefore(cycle, now) is { } held && held.Interval.Contains(now.AtMidnight())
            ? held
            : Occurrences.Inside(cycle, Stretch.OfYear(now.Year)) ?? Occurrences.After(cycle, now),
    };

    /// <summary>The occurrence nearest to the middle of a stretch: January of the winter that began the year before.</summary>
    public static Stretch? Around(Cycle cycle, Stretch stretch)
    {
        var middle = stretch.Date.PlusDays(Period.DaysBetween(stretch.Date, stretch.End.Date) / 2);
        var (before, after) = (Occurrences.AtOrBefore(cycle, middle), Occurrences.After(cycle, middle));
        return before is { } past && after is { } next && Period.DaysBetween(middle, next.Date) < Period.DaysBetween(past.End.Date, middle) ? next : before
            ?? after;
    }

    /// <summary>The occurrence that a bare name means in news: by tense, and else the nearest, the past before the future.</summary>
    public static Stretch? Nearest(Cycle cycle, Stretch near, Tense tense, Cues cues = Cues.None)
    {
        var date = near.Date;
        var past = Occurrences.AtOrBefore(cycle, date);
        var future = Occurrences.After(cycle, date);
        if (past is not { } before || future is not { } after)
        {
            return past ?? future;
        }

        if ((cues & Cues.Since) != 0 && before.Date < date)
        {
            return before;
        }

        var isUntil = tense == Tense.Future && (cues & (Cues.Until | Cues.Would)) == Cues.Until;
        if (isUntil && cycle is SeasonCycle && before.Interval.Contains(date.AtMidnight()) && before.Date.PlusDays(UnderWay) <= date)
        {
            // "Would like to wait until spring", told in May.
            return after;
        }

        if (before.Interval.Contains(date.AtMidnight()))
        {
            // The day, month or quarter we are in, but in the past tense a quarter that has just begun is not yet told of.
            return before.Grain == Grain.Quarter && tense is Tense.Past or Tense.None && Period.Between(before.Date, date, PeriodUnits.Days).Days < 45
                ? before.Plus(-4) : before;
        }

        var back = Period.DaysBetween(before.End.Date, date) + (cycle is WeekdayCycle ? 1 : 0);
        var ahead = Period.DaysBetween(date, after.Date);
        return cycle switch
        {
            // "Monday is a holiday"; "FRIDAY: a wallet was found".
            WeekdayCycle when (cues & Cues.Subject) != 0 && tense != Tense.Past => after,
            WeekdayCycle when (cues & Cues.Entry) != 0 && tense != Tense.Future => before,
            WeekdayCycle => tense switch
            {
                Tense.Future => after,
                // "A slot lined up for Tuesday", on a Monday: plans stand in the past tense as well; what was done or said on a day does not.
                Tense.Past => ahead <= 1 && back > 5 && (cues & (Cues.Saying | Cues.Done)) == 0 ? after : before,
                _ => back <= 3 ? before : after,
            },
            // A movable feast of another calendar that the table lacks near the date.
            HolidayCycle when Math.Min(back, ahead) > 400 => null,
            // "Headed home for Christmas" may be ahead, "was arrested on Christmas Day" is not.
            HolidayCycle when tense == Tense.Past && (ahead > 21 || (cues & Cues.On) != 0) && (cues & Cues.Until) == 0 => before,
            // "It gave them until April 30", told in July.
            MonthDayCycle when tense == Tense.Future && (cues & Cues.Until) != 0 => back <= 21 || ((cues & Cues.Would) != 0 && 2 * back <= ahead) ? before
                : after,
            // "Was closed until February", told in March.
            MonthCycle or SeasonCycle when tense == Tense.Future && (cues & Cues.Until) != 0 && back <= 21 => before,
            // "Will open before Christmas", told in March; in January, "will report Christmas sales".
            HolidayCycle when tense == Tense.Future && (back > LongHoliday || (cues & Cues.By) != 0) => after,
            // "The army was sent to the city on 2 February", told in January.
            MonthDayCycle when tense == Tense.Past && (cues & Cues.Over) != 0 => before,
            MonthDayCycle or HolidayCycle => tense switch
            {
                Tense.Future => ahead <= 2 * back ? after : before,
                // "Did nothing until January 15": that is over.
                Tense.Past => back <= ((cycle is MonthDayCycle ? (cues & (Cues.Until | Cues.After | Cues.Done)) != 0
                        : (cues & (Cues.Until | Cues.By)) == Cues.Until) ? 6 : 3) * ahead ? before : after,
                _ => back <= ahead ? before : after,
            },
            DayOfMonthCycle => tense == Tense.Future || (tense == Tense.Present && ahead < back) ? after : before,
            UnitCycle => tense == Tense.Future || (tense != Tense.Past && ahead < back) ? after : before,
            // "Will report third-quarter results": those of the quarter that has just ended are still to come.
            QuarterCycle or HalfCycle when tense == Tense.Future && (back <= 75 || back <= ahead) && (cues & Cues.Measured) != 0 => before,
            QuarterCycle or HalfCycle => tense == Tense.Future || (tense != Tense.Past && ahead < back) ? after : before,
            _ => tense switch
            {
                Tense.Future => after,
                Tense.Past => before,
                Tense.Present when (cues & Cues.Until) != 0 => after,
                _ => back <= ahead + 60 ? before : after,
            },
        };
    }

    /// <summary>A fiscal quarter ends when the firm likes: of those on either side and the one we are in, the nearest.</summary>
    public static Stretch? NearestFiscal(Cycle cycle, LocalDate now) =>
        Occurrences.AtOrBefore(cycle, now) is { } before && Occurrences.After(cycle, now) is { } after
            ? Period.DaysBetween(before.End.Date, now) <= Period.DaysBetween(now, after.Date) ? before : after
            : null;

    /// <summary>
    /// "They failed on March 27. They met on the 26th", "… had met on the 12th": the day of the month before another, where it was told back to, is much nearer
    /// than the one after, or that one is still to come.
    /// </summary>
    public static Stretch? Back(Cycle cycle, LocalDate near, LocalDate now, bool isToldBack) =>
        Occurrences.AtOrBefore(cycle, near) is { } before && Occurrences.After(cycle, near) is { } after && before.Date < near
        && (isToldBack || (before.Date.Month == near.Month && (after.Date > now
                    || 2 * Period.DaysBetween(before.Date, near) <= Period.DaysBetween(near, after.Date)))) ? before : null;

    /// <summary>How many days back a chronology in the news goes: "arrested in June 1996 after a fire in May".</summary>
    private const int StepBack = 45;

    /// <summary>The occurrence that a bare name means where news tells a chronology: the first from there on.</summary>
    public static Stretch? Onward(Cycle cycle, Stretch near) =>
        near.Grain >= Grain.Year ? Occurrences.Inside(cycle, Stretch.OfYear(near.Date.Year))
        : Occurrences.AtOrBefore(cycle, near.Date) is { } past && (past.Interval.Contains(near.Start) || Period.DaysBetween(past.Date, near.Date) <= StepBack)
            ? past
        : Occurrences.After(cycle, near.Date);

    /// <summary>The occurrence that a bare name means in a history: the story moves on, seldom back.</summary>
    public static Stretch? InStory(Cycle cycle, Stretch near)
    {
        if (near.Grain >= Grain.Year)
        {
            return Occurrences.Inside(cycle, Stretch.OfYear(near.Date.Year));
        }

        var before = Occurrences.AtOrBefore(cycle, near.Date);
        var after = Occurrences.After(cycle, near.Date);
        if (before is not { } past || after is not { } future)
        {
            return before ?? after;
        }

        var back = Period.DaysBetween(past.Date, near.Date);
        var ahead = Period.DaysBetween(near.Date, future.Date);
        var staysInYear = past.Date.Year == near.Date.Year && future.Date.Year != near.Date.Year;
        return past.Interval.Contains(near.Start) || back < (staysInYear ? ahead : ahead / 2) ? past : future;
    }
}
