using Timeline.Temporal.Expressions;

namespace Timeline.Temporal;

/// <summary>What a text's dates hang on.</summary>
internal enum TextKind
{
    /// <summary>On the publish date.</summary>
    News,

    /// <summary>On the story it tells; but it speaks of its own day as well ("last week"), and what lies ahead hangs on that.</summary>
    Feature,

    /// <summary>On the story it tells.</summary>
    History,
}

/// <summary>
/// Tells a history from news: news hangs on its publish date (weekdays, today, last week) and dates itself near it; a history states
/// its years, most of them long before.
/// </summary>
internal static class Narrative
{
    /// <summary>How much evidence a history needs, in years stated (a full date counts twice).</summary>
    private const int MinEvidence = 6;

    /// <summary>Whether an expression heads an entry of a chronology.</summary>
    public static bool IsHead(in Found found) => (found.Cues & Cues.Heading) != 0;

    /// <summary>Whether a text is a list of entries, each under its date: two heads, or three that run on into their entry ("1986 The firm is sold"), as a "1986 Oldsmobile" does.</summary>
    public static bool IsList(ReadOnlySpan<Found> found)
    {
        var (heads, alone) = (0, 0);
        foreach (ref readonly var one in found)
        {
            heads += IsHead(in one) ? 1 : 0;
            alone += (one.Cues & Cues.Alone) != 0 ? 1 : 0;
        }

        return heads > 2 || alone > 1;
    }

    /// <summary>What its dates hang on.</summary>
    public static TextKind KindOf(ReadOnlySpan<Found> found, PublishTime published)
    {
        var past = 0;
        var near = 0;
        var ownDay = false;
        foreach (var one in found)
        {
            switch (one.Expression)
            {
                case Expressions.Calendar { Year: { } year } date:
                    Count(year, date.Month is null ? 1 : 2);
                    break;
                case Between { From: Expressions.Calendar { Year: { } year } }:
                    Count(year, 1);
                    break;
                case Cyclic { Cycle: WeekdayCycle, Direction: Direction.Bare } or DayPart { Day: Cyclic { Cycle: WeekdayCycle, Direction: Direction.Bare } }:
                    ownDay = true;
                    near += 5;
                    break;
                case Deictic or Cyclic { Cycle: WeekdayCycle } or Cyclic { Cycle: UnitCycle, Direction: Direction.This or Direction.Last or Direction.Next } or Shift { From: ShiftFrom.Publication } or DayPart { Day: Deictic or Cyclic }:
                    ownDay = true;
                    near += 2;
                    break;
            }
        }

        return past < MinEvidence || past <= 2 * near ? TextKind.News : ownDay ? TextKind.Feature : TextKind.History;

        void Count(int year, int weight)
        {
            if (year < published.Date.Year - 1)
            {
                past += weight;
            }
            else if (year >= published.Date.Year)
            {
                near++;
            }
        }
    }
}
