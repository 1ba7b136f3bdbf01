namespace Timeline.Temporal;

/// <summary>How precise a value is: the calendar unit that it names. Ordered from fine to coarse.</summary>
public enum Grain
{
    /// <summary>A second.</summary>
    Second,

    /// <summary>A minute.</summary>
    Minute,

    /// <summary>An hour.</summary>
    Hour,

    /// <summary>A morning, an afternoon, an evening, a night.</summary>
    PartOfDay,

    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,

    /// <summary>An ISO 8601 week, Monday to Sunday.</summary>
    Week,

    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>A season; the one that begins in December runs into the next year.</summary>
    Season,

    /// <summary>A half of a year.</summary>
    Half,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>A decade, such as 1990 to 1999.</summary>
    Decade,

    /// <summary>A century, such as 1900 to 1999 (as TIMEX3 counts).</summary>
    Century,

    /// <summary>A millennium.</summary>
    Millennium,
}
