using Timeline.Temporal;

namespace Timeline.Functions.Api;

/// <summary>The names of TIMEX3's types and modifiers as TimeML 1.2.1 spells them.</summary>
internal static class TimexNames
{
    /// <summary>DATE, TIME, DURATION or SET.</summary>
    public static string Of(TimexType type) => type switch
    {
        TimexType.Date => "DATE",
        TimexType.Time => "TIME",
        TimexType.Duration => "DURATION",
        TimexType.Set => "SET",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Not a TIMEX3 type."),
    };

    /// <summary>The modifier's name; <see langword="null"/> for none.</summary>
    public static string? Of(TimexMod mod) => mod switch
    {
        TimexMod.None => null,
        TimexMod.Before => "BEFORE",
        TimexMod.After => "AFTER",
        TimexMod.OnOrBefore => "ON_OR_BEFORE",
        TimexMod.OnOrAfter => "ON_OR_AFTER",
        TimexMod.LessThan => "LESS_THAN",
        TimexMod.MoreThan => "MORE_THAN",
        TimexMod.EqualOrLess => "EQUAL_OR_LESS",
        TimexMod.EqualOrMore => "EQUAL_OR_MORE",
        TimexMod.Start => "START",
        TimexMod.Mid => "MID",
        TimexMod.End => "END",
        TimexMod.Approx => "APPROX",
        _ => throw new ArgumentOutOfRangeException(nameof(mod), mod, "Not a TIMEX3 modifier."),
    };
}
