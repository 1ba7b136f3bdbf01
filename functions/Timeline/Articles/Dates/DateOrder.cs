namespace Timeline.Articles.Dates;

/// <summary>How to read an all-numeric date that can be read both ways, such as 04/05/2025.</summary>
internal enum DateOrder
{
    /// <summary>Day, month, year: most of the world.</summary>
    DayFirst,

    /// <summary>Month, day, year: the United States and the Philippines.</summary>
    MonthFirst,
}
