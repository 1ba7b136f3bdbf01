using Timeline.Temporal;
using Timeline.Temporal.Expressions;

namespace Timeline.Events.Wording;

/// <summary>
/// Periods that figures are of, said in two phrases or in none: "the quarter ended June 30" is one time, which the quarter says; "the year ended March 2022" is
/// no year of the calendar, so that its end stands for it; "full-year results" says which results and not when.
/// </summary>
internal static class FiscalPeriods
{
    private static readonly string[] Ends = ["ended", "ending", "that ended", "which ended", "to", "ended on", "ending on", "ended in", "ending in",
        "that ended on", "that ended in"];

    /// <summary>A quarter of whole weeks ends some days before or after that of the calendar.</summary>
    private const int Slack = 7;

    /// <summary>Those of the <paramref name="mentions"/> of a sentence that are told.</summary>
    /// <param name="text">The text they were found in.</param>
    /// <param name="mentions">Its expressions of time in order.</param>
    public static TemporalMention[] Without(string text, TemporalMention[] mentions)
    {
        bool[]? left = null;
        for (var i = 0; i < mentions.Length; i++)
        {
            if (IsFullYear(text, mentions[i]))
            {
                (left ??= new bool[mentions.Length])[i] = true;
            }
            else if (i + 1 < mentions.Length && IsPeriod(mentions[i].Expression) && Ended(text, mentions[i], mentions[i + 1]))
            {
                (left ??= new bool[mentions.Length])[EndTogether(mentions[i], mentions[i + 1]) ? i + 1 : i] = true;
            }
        }

        return left is null ? mentions : [.. mentions.Where((_, i) => !left[i])];
    }

    private static bool IsFullYear(string text, TemporalMention mention) =>
        mention.Expression is Cyclic { Cycle: UnitCycle { Unit: Unit.Year }, Direction: Direction.The } && text.AsSpan(mention.Start)
            .StartsWith("full", StringComparison.OrdinalIgnoreCase);

    private static bool IsPeriod(TimeExpression expression) =>
        expression is Containing { Grain: Grain.Year or Grain.Quarter } or Within { Cycle: QuarterCycle }
            or Cyclic { Cycle: QuarterCycle or UnitCycle { Unit: Unit.Quarter } } or Cyclic { Cycle: UnitCycle { Unit: Unit.Year }, Direction: Direction.The };

    private static bool Ended(string text, TemporalMention period, TemporalMention end) =>
        end.Start > period.End && end.Resolution is Resolved { Grain: Grain.Day or Grain.Month }
            && ListedDays.Is(text.AsSpan(period.End..end.Start).Trim(), Ends);

    private static bool EndTogether(TemporalMention period, TemporalMention end) =>
        period.Resolution is Resolved all && end.Resolution is Resolved last
            && Math.Abs(NodaTime.Period.DaysBetween(all.Interval.End.Date, last.Interval.End.Date)) <= Slack;
}
