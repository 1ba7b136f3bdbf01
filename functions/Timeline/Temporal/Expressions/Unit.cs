namespace Timeline.Temporal.Expressions;

/// <summary>A unit of time as language counts it.</summary>
internal enum Unit
{
    None,
    Second,
    Minute,
    Hour,
    Day,
    Night,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Season,
    Half,
    Year,
    Decade,
    Century,
    Millennium,
}
