using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Explaining;

/// <summary>Cycles in words.</summary>
internal static class CycleWords
{
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    private static readonly string[] Places = ["first", "second", "third", "fourth"];

    public static string Of(Cycle cycle) => cycle switch
    {
        UnitCycle unit => UnitWords.Of(unit.Unit),
        WeekdayCycle weekday => ((NodaTime.IsoDayOfWeek)weekday.Weekday).ToString(),
        MonthCycle month => UnitWords.OfMonth(month.Month),
        MonthDayCycle day => $"{day.Day} {UnitWords.OfMonth(day.Month)}",
        DayOfMonthCycle day => $"day {day.Day} of the month",
        SeasonCycle season => Seasons[season.Season - 1],
        QuarterCycle { Quarter: < 0 } => "last quarter",
        QuarterCycle quarter => $"{Places[quarter.Quarter - 1]} quarter",
        HalfCycle half => $"{Places[half.Half - 1]} half",
        HolidayCycle holiday => Apart(holiday.Holiday.ToString()),
        _ => throw new InvalidOperationException($"No words for {cycle.GetType().Name}."),
    };

    /// <summary>The words of a name written as one: "AshWednesday" is "Ash Wednesday".</summary>
    private static string Apart(string name) => string.Concat(name.Select((c, i) => i > 0 && char.IsAsciiLetterUpper(c) ? $" {c}" : $"{c}"));
}
