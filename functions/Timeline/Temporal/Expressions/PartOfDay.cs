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
    Noon,
    Midnight,
}
