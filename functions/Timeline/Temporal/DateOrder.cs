namespace Timeline.Temporal;

/// <summary>How to read an all-numeric date that can be read both ways, such as 04/05/2025.</summary>
public enum DateOrder
{
    /// <summary>Day, month, year: most of the world.</summary>
    DayFirst,

    /// <summary>Month, day, year: the United States and the Philippines.</summary>
    MonthFirst,
}
