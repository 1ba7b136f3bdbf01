namespace Timeline.Temporal.Expressions;

/// <summary>A part of a day (TimeML 1.2.1: <c>TMO TMI TAF TEV TNI TDT</c>); noon and midnight are points.</summary>
internal enum PartOfDay
{
    None,
    Morning,
    Midday,
    Afternoon,
    Evening,
    Night,
    Daytime,

    /// <summary>"The small hours", from midnight to dawn: TimeML has no code for them but that of the morning.</summary>
    SmallHours,
    Noon,
    Midnight,
}
