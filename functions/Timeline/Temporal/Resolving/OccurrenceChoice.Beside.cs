using NodaTime;
using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Resolving;

/// <content>The occurrences on either side of a stretch.</content>
internal sealed partial class OccurrenceChoice
{
    /// <summary>The last occurrence before a stretch, or the first after it.</summary>
    public static Stretch? Beside(Cycle cycle, Stretch stretch, int sign) =>
        sign < 0 ? Before(cycle, stretch)
        // "The weekend after Thanksgiving": that of its week.
        : IsWeekend(cycle) && stretch.Grain <= Grain.Day && stretch.Date.DayOfWeek < IsoDayOfWeek.Saturday ? Stretch.Containing(Grain.Weekend, stretch.Start)
        : Following(cycle, stretch);

    /// <summary>The last occurrence that is over when the anchor starts.</summary>
    private static Stretch? Before(Cycle cycle, Stretch anchor)
    {
        if (cycle is UnitCycle unit)
        {
            return Stretch.Containing(Stretch.GrainOf(unit.Unit), anchor.Start).Plus(-1);
        }

        var found = Occurrences.AtOrBefore(cycle, anchor.Date.PlusDays(-1));
        return found is { } one && one.End > anchor.Start ? Occurrences.AtOrBefore(cycle, one.Date.PlusDays(-1)) : found;
    }

    private static Stretch? Following(Cycle cycle, Stretch anchor)
    {
        if (cycle is not UnitCycle unit)
        {
            return Occurrences.After(cycle, anchor.End.PlusSeconds(-1).Date);
        }

        // The month that follows a quarter is the one after it, the week that follows a day the one after its own.
        var grain = Stretch.GrainOf(unit.Unit);
        return grain < anchor.Grain && anchor.Grain >= Grain.Month ? Stretch.Containing(grain, anchor.End) : Stretch.Containing(grain, anchor.Start).Plus(1);
    }
}
