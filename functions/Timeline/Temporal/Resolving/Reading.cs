namespace Timeline.Temporal.Resolving;

/// <summary>What an expression came to against its anchor.</summary>
/// <param name="Type">The TIMEX3 type.</param>
/// <param name="Value">The TIMEX3 value.</param>
/// <param name="Stretch">The unit of the calendar that it names, or <see langword="null"/>.</param>
internal readonly record struct Reading(TimexType Type, string Value, Stretch? Stretch)
{
    public TimexMod Mod { get; init; }

    /// <summary>The moments meant, when they are not just those of <see cref="Stretch"/>.</summary>
    public LocalInterval? Interval { get; init; }

    /// <summary>The TIMEX3 value of the far end of a range.</summary>
    public string? Through { get; init; }

    public AnchorKind Anchor { get; init; }

    /// <summary>Offset from UTC in minutes, when a zone is stated.</summary>
    public int? Zone { get; init; }

    /// <summary>Whether "local time" is stated.</summary>
    public bool IsLocalTime { get; init; }

    /// <summary>Why there is no date, for a user.</summary>
    public string? Reason { get; init; }

    public static Reading Of(Stretch stretch, AnchorKind anchor) =>
        new(stretch.Grain <= Grain.PartOfDay ? TimexType.Time : TimexType.Date, stretch.Timex, stretch) { Anchor = anchor };

    public static Reading Undated(TimexType type, string value, string reason, TimexMod mod = TimexMod.None) =>
        new(type, value, null) { Reason = reason, Mod = mod };
}
