namespace Timeline.Temporal;

/// <summary>The type of a temporal expression (TimeML 1.2.1, TIMEX3 <c>type</c>).</summary>
public enum TimexType
{
    /// <summary>A calendar date of day grain or coarser, or a vague reference such as "recently".</summary>
    Date,

    /// <summary>A time of day, or a part of a day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A recurring time.</summary>
    Set,
}

/// <summary>What a modifier does to a value (TimeML 1.2.1, TIMEX3 <c>mod</c>).</summary>
public enum TimexMod
{
    /// <summary>No modifier.</summary>
    None,

    /// <summary>Before the point.</summary>
    Before,

    /// <summary>After the point.</summary>
    After,

    /// <summary>On the point or before.</summary>
    OnOrBefore,

    /// <summary>On the point or after.</summary>
    OnOrAfter,

    /// <summary>Shorter than the duration.</summary>
    LessThan,

    /// <summary>Longer than the duration.</summary>
    MoreThan,

    /// <summary>At most the duration.</summary>
    EqualOrLess,

    /// <summary>At least the duration.</summary>
    EqualOrMore,

    /// <summary>The early part.</summary>
    Start,

    /// <summary>The middle.</summary>
    Mid,

    /// <summary>The late part.</summary>
    End,

    /// <summary>About.</summary>
    Approx,
}

/// <summary>A value in TIMEX3 notation (TimeML 1.2.1).</summary>
/// <param name="Type">The type.</param>
/// <param name="Value">The value, such as <c>2024-06</c>, <c>P3M</c>, <c>PAST_REF</c> or <c>2025-04-28TAF</c>.</param>
/// <param name="Mod">The modifier, or <see cref="TimexMod.None"/>.</param>
public sealed record Timex(TimexType Type, string Value, TimexMod Mod = TimexMod.None);
