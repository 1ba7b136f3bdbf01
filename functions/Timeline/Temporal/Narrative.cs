using Timeline.Temporal.Expressions;

namespace Timeline.Temporal;

/// <summary>
/// Tells a history from news: news hangs on its publish date (weekdays, today, last week) and dates itself near it; a history states
/// its years, most of them long before.
/// </summary>
internal static class Narrative
{
    private const int MinYears = 5;

    public static bool IsNarrative(IReadOnlyList<Found> found, PublishTime published)
    {
        var past = 0;
        var near = 0;
        foreach (var one in found)
        {
            switch (one.Expression)
            {
                case Expressions.Calendar { Year: { } year, Month: not null }:
                    Count(year);
                    break;
                case Expressions.Calendar { Year: { } year }:
                    Count(year);
                    break;
                case Between { From: Expressions.Calendar { Year: { } year } }:
                    Count(year);
                    break;
                case Deictic or Cyclic { Cycle: WeekdayCycle } or Cyclic { Cycle: UnitCycle, Direction: Direction.This or Direction.Last or Direction.Next } or Shift { From: ShiftFrom.Publication } or DayPart { Day: not null }:
                    near++;
                    break;
            }
        }

        return past >= MinYears && past > 3 * near;

        void Count(int year)
        {
            if (year < published.Date.Year - 1)
            {
                past++;
            }
            else
            {
                near++;
            }
        }
    }
}
