using System.Globalization;
using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Explaining;

/// <summary>Says the algebra in words, for a user who wonders at a date.</summary>
internal static class Meaning
{
    /// <summary>The meaning of an expression, its parts below it.</summary>
    public static Derivation Of(TimeExpression expression) => expression switch
    {
        Expressions.Calendar date => new(OfDate(date)),
        Landmark landmark => new($"the day that is known as {UnitWords.OfMonth(landmark.Day.Month!.Value)} {landmark.Day.Day}", [Of(landmark.Day)]),
        Numbered { Grain: Grain.Decade } decade => new($"the ten years that start with {decade.Number}"),
        Numbered { Number: < 0 } before => new($"the {Place(-before.Number)} hundred years before Christ"),
        Numbered century => new($"the hundred years that start with {century.Number:00}"),
        Deictic { Year: { } year } => new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"the publish day's date in {year}")),
        Deictic { Days: 0 } => new("the publish day"),
        Deictic day => new($"{Math.Abs(day.Days)} {(Math.Abs(day.Days) == 1 ? "day" : "days")} {(day.Days < 0 ? "before" : "after")} the publish day"),
        Cyclic cyclic => new(string.Format(CultureInfo.InvariantCulture, DirectionWords.Of(cyclic.Direction), CycleWords.Of(cyclic.Cycle))),
        Within within => new($"the {CycleWords.Of(within.Cycle)} in", [Of(within.Outer)]),
        Nth nth => new($"the {Place(nth.Number)} {UnitWords.Of(nth.Unit)} in", [Of(nth.Outer)]),
        NthWeekday nth => new($"the {Place(nth.Number)} {CycleWords.Of(new WeekdayCycle(nth.Weekday))} in", [Of(nth.Outer)]),
        Containing containing => new($"the {UnitWords.Of(containing.Grain)} that holds", [Of(containing.Day)]),
        IsoWeek week => new($"week {week.Week} of {week.Year}"),
        Portion portion => new($"the {(portion.FromEnd ? "last" : "first")} {UnitWords.Of(portion.Amount)} of", [Of(portion.Outer)]),
        Shift { From: ShiftFrom.Stated, Anchor: { } anchor } shift => new($"{UnitWords.Of(shift.Amount)} {Side(shift.Sign)}", [Of(anchor)]),
        Shift shift => new($"{UnitWords.Of(shift.Amount)} {Side(shift.Sign)} {From(shift.From)}"),
        Span span => new($"the {UnitWords.Of(span.Amount)} {(span.Sign < 0 ? "up to" : "from")} the publish time{(span.Sign < 0 ? "" : " on")}"),
        Modified { FromNow: true } part => new(part.Mod == TimexMod.Start ? "what is over of" : "what is to come of", [Of(part.Of)]),
        Modified modified => new(ModWords(modified.Mod), [Of(modified.Of)]),
        DayPart { Day: { } day } part => new($"the {PartWords(part.Part)} of", [Of(day)]),
        DayPart part => new($"the {PartWords(part.Part)} of the day spoken of"),
        Clock { Day: { } day } clock => new($"{OfClock(clock)} on", [Of(day)]),
        Clock clock => new($"{OfClock(clock)} on the day spoken of"),
        Same { Unit: Unit.None } => new("the time spoken of"),
        Same same => new($"the {UnitWords.Of(same.Unit)} of the time spoken of"),
        Counterpart { Year: { } year } => new("what is reported on, in", [Of(year)]),
        Counterpart => new("what is reported on, in the year before"),
        Adjacent beside => new($"the {CycleWords.Of(beside.Cycle)} {Side(beside.Sign)}", [Of(beside.Of)]),
        Between between => new("from", [Of(between.From), Of(between.To)]),
        Pair pair => Of(pair.First),
        Reference { Tense: Tense.Past } => new("some time past"),
        Reference { Tense: Tense.Future } => new("some time to come"),
        Reference => new("the present"),
        Length length => new($"a length of {UnitWords.Of(length.Amount)}"),
        Recurrence recurrence => new($"again and again, {recurrence.Value}"),
        NoDay or SomeWeekday => new("no day in particular"),
        NoTime => new("no time"),
        _ => throw new InvalidOperationException($"No words for {expression.GetType().Name}."),
    };

    private static string OfDate(Expressions.Calendar date)
    {
        var year = date.Year switch { null => "", > 0 and var ad => $" {ad}", var bc => $" {1 - bc} BC" };
        return (date.Month, date.Day) switch
        {
            ({ } month, { } day) => $"{day} {UnitWords.OfMonth(month)}{year}{Nearest(date)}",
            ({ } month, null) => $"{UnitWords.OfMonth(month)}{year}{Nearest(date)}",
            (null, { } day) => $"day {day} of the nearest month",
            _ => $"the year{year}",
        };
    }

    private static string Nearest(Expressions.Calendar date) => date.Year is null ? " of the nearest year by tense" : "";

    private static string Place(int number) => number switch
    {
        -1 => "last",
        1 => "first",
        2 => "second",
        3 => "third",
        _ => number
        + (number % 100 is >= 11 and <= 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" })
    };

    private static string Side(int sign) => sign < 0 ? "before" : "after";

    private static string From(ShiftFrom from) => from switch
    {
        ShiftFrom.Publication => "the publish time",
        ShiftFrom.Stated => "something that has no date",
        _ => "the time spoken of",
    };

    private static string ModWords(TimexMod mod) => mod switch
    {
        TimexMod.Start => "the first third of",
        TimexMod.Mid => "the middle third of",
        TimexMod.End => "the last third of",
        TimexMod.Approx => "about",
        TimexMod.Before => "before",
        TimexMod.After => "after",
        _ => "limited by",
    };

    private static string PartWords(PartOfDay part) => part switch
    {
        PartOfDay.Daytime => "day time",
        PartOfDay.SmallHours => "small hours",
        _ => part.ToString().ToLowerInvariant(),
    };

    private static string OfClock(Clock clock)
    {
        var zone = clock.Zone is { } named ? $" ({named})" : "";
        return string.Create(CultureInfo.InvariantCulture,
            $"{clock.Hour:00}:{clock.Minute ?? 0:00}{(clock.Second is { } second ? $":{second:00}" : "")}{zone}");
    }
}
