namespace Timeline.Temporal.Expressions;

/// <summary>Something that comes round: Mondays, Junes, quarters, Christmases. A closed family.</summary>
internal abstract record Cycle
{
    /// <summary>Whether it comes once a year by a name or a date: Junes, the 4th of July, springs, Christmases.</summary>
    public bool IsYearly => this is MonthCycle or MonthDayCycle or SeasonCycle or HolidayCycle;
}

/// <summary>Every day, week, month, year …</summary>
internal sealed record UnitCycle(Unit Unit) : Cycle;

/// <summary>A day of the week, 1 for Monday to 7 for Sunday (ISO 8601).</summary>
internal sealed record WeekdayCycle(int Weekday) : Cycle;

/// <summary>A month of the year, 1 to 12.</summary>
internal sealed record MonthCycle(int Month) : Cycle;

/// <summary>A date of the year.</summary>
internal sealed record MonthDayCycle(int Month, int Day) : Cycle;

/// <summary>A day of the month, 1 to 31.</summary>
internal sealed record DayOfMonthCycle(int Day) : Cycle;

/// <summary>A season of a hemisphere: 1 spring, 2 summer, 3 autumn, 4 winter.</summary>
internal sealed record SeasonCycle(int Season, Hemisphere Hemisphere) : Cycle
{
    /// <summary>The month that it begins in.</summary>
    public int FirstMonth => 3 * Turn(Season, Hemisphere);

    /// <summary>The season that the north has in a season of a hemisphere, and the other way round: half a year away in the south.</summary>
    public static int Turn(int season, Hemisphere hemisphere) => hemisphere == Hemisphere.South ? ((season + 1) % 4) + 1 : season;
}

/// <summary>A quarter of the year, 1 to 4, or -1 for the last.</summary>
internal sealed record QuarterCycle(int Quarter) : Cycle;

/// <summary>A half of the year, 1 or 2.</summary>
internal sealed record HalfCycle(int Half) : Cycle;

/// <summary>A named day of the year.</summary>
internal sealed record HolidayCycle(Holiday Holiday) : Cycle;
