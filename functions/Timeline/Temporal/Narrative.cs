using NodaTime;
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

    /// <summary>In which months of a year the last one is gone through, and how late in it that goes.</summary>
    private const int EarlyMonths = 2;
    private const int LateMonths = 3;
    private const int MonthsOfYear = 12;

    /// <summary>How many months back a month is nearer than the one ahead.</summary>
    private const int NearMonths = 5;

    /// <summary>Whether an expression heads an entry of a chronology.</summary>
    public static bool IsHead(in Found found) => (found.Cues & Cues.Heading) != 0;

    /// <summary>
    /// Whether a text is a list of entries, each under its date: two heads, or three that run on into their entry ("1986 The firm is sold"), as a "1986
    /// Oldsmobile" does.
    /// </summary>
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

    /// <summary>
    /// The year that a text goes through by its months or days ("January 20: A new president is sworn in. April 2: Tariffs are announced"), where it tells what
    /// has been: its entries ascend, and all of them can lie behind us. In the first weeks of a year that is the last one; <see langword="null"/> where there
    /// is none.
    /// </summary>
    public static int? ReviewOf(ReadOnlySpan<Found> found, LocalDate now)
    {
        var (heads, isTold, isDone, isAhead, last) = (0, false, false, false, (Month: 0, Day: 0));
        foreach (ref readonly var one in found)
        {
            isDone |= one.Tense == Tense.Past || (one.Cues & Cues.Done) != 0;
            if (heads == 0 && LooksAhead(one.Expression, now))
            {
                return null;
            }

            // "Jan. 25, 2015: … Feb. 20: …", told in 2016: the entries go on from the one that says its year.
            if (IsEntry(in one) && one.Expression is Expressions.Calendar { Year: { } stated } && stated < now.Year)
            {
                return null;
            }

            if (!IsEntry(in one) || DayOf(one.Expression) is not { } day)
            {
                continue;
            }

            if (day.CompareTo(last) <= 0)
            {
                return null;
            }

            // "Jan. 20: A president takes office. June 13: War breaks out", told in October: what stands before an entry of the last months has been, too.
            var isNear = day.Month <= now.Month && day.Month >= now.Month - NearMonths;
            isAhead = one.Tense == Tense.Future || (isAhead && !isNear);
            isTold |= one.Tense == Tense.Present;
            last = day;
            heads++;
        }

        return heads < 2 || isAhead || !(isTold || isDone || IsBehind(last, now)) ? null
            : last.CompareTo((now.Month, now.Day)) <= 0 ? now.Year
            : isDone && now.Month <= EarlyMonths && last.Month > MonthsOfYear - LateMonths ? now.Year - 1 : null;
    }

    /// <summary>Whether a day of the year is nearer behind us than ahead: "May 4: Bankruptcy filing" as the last entry proves those before it.</summary>
    private static bool IsBehind((int Month, int Day) day, LocalDate now) => day.CompareTo((now.Month, now.Day)) <= 0
        && now.Month - day.Month <= MonthsOfYear / 2;

    /// <summary>Whether it heads an entry at the start of a sentence.</summary>
    public static bool IsEntry(in Found found) => found.Turn == StoryTurn.Opens && (found.Cues & (Cues.Entry | Cues.Heading)) != 0;

    private static (int Month, int Day)? DayOf(TimeExpression expression) => expression switch
    {
        Cyclic { Cycle: MonthCycle month, Direction: Direction.Bare } => (month.Month, 1),
        Expressions.Calendar { Year: null, Month: { } month, Day: { } day } => (month, day),
        _ => null,
    };

    /// <summary>"The year ahead", "next year", "2026".</summary>
    private static bool LooksAhead(TimeExpression expression, LocalDate now) =>
        expression is Span { Sign: > 0 } or Cyclic { Direction: Direction.Next } || (expression is Expressions.Calendar { Year: { } year } && year > now.Year);

    /// <summary>The day of "early Sunday", "Sunday night" and "10 a.m. Sunday".</summary>
    private static TimeExpression Core(TimeExpression expression) => expression switch
    {
        Modified { Of: var of } => Core(of),
        DayPart { Day: { } day } => Core(day),
        Clock { Day: { } day } => Core(day),
        Pair { Second: var day } => Core(day),
        _ => expression,
    };

    /// <summary>
    /// "Bond prices soared late in the day. They had fallen in the morning, and closed late yesterday at …", in a morning's paper: whether the first day that a
    /// text tells of is yesterday. What it tells before it names the day is of that day.
    /// </summary>
    public static bool OpensYesterday(ReadOnlySpan<Found> found)
    {
        foreach (ref readonly var one in found)
        {
            var day = Core(one.Expression);
            if (day is Deictic or Cyclic { Cycle: WeekdayCycle } or Expressions.Calendar { Day: not null })
            {
                return day is Deictic { Days: -1 } && one.Tense is Tense.Past or Tense.None && (one.Cues & Cues.Saying) == 0;
            }
        }

        return false;
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
                case var said when Core(said) is Cyclic { Cycle: WeekdayCycle, Direction: Direction.Bare }:
                    ownDay = true;
                    near += 5;
                    break;
                case var said when Core(said) is Deictic or Cyclic { Cycle: WeekdayCycle } or Shift { From: ShiftFrom.Publication }
                    or Cyclic { Cycle: UnitCycle, Direction: Direction.This or Direction.Last or Direction.Next }
                    || said is DayPart { Day: Cyclic }:
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
