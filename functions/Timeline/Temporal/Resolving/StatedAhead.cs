using NodaTime;
using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Resolving;

/// <summary>The days of the next week that a text names by their date, anywhere: "Friday's run-off" is that of "the June 27 run-off".</summary>
/// <param name="days">A bit for each day from the one after publication on.</param>
internal readonly struct StatedAhead(uint days)
{
    private const int Reach = 6;

    /// <summary>Those of <paramref name="found"/>, for a text of the day <paramref name="today"/>.</summary>
    public static StatedAhead Of(ReadOnlySpan<Found> found, LocalDate today)
    {
        if (today.Year >= Stretch.MaxYear)
        {
            return default;
        }

        var days = 0u;
        foreach (ref readonly var one in found)
        {
            var date = one.Expression switch { DayPart { Day: { } day } => day, Clock { Day: { } day } => day, var other => other };
            if (date is Calendar { Month: { } month, Day: { } number } named)
            {
                for (var ahead = 1; ahead <= Reach; ahead++)
                {
                    var day = today.PlusDays(ahead);
                    days |= day.Month == month && day.Day == number && (named.Year ?? day.Year) == day.Year ? 1u << ahead : 0;
                }
            }
        }

        return new StatedAhead(days);
    }

    /// <summary>The one of them that falls on a weekday, 1 for Monday to 7 for Sunday; <see langword="null"/> where none does.</summary>
    public LocalDate? On(int weekday, LocalDate today)
    {
        for (var ahead = 1; days != 0 && ahead <= Reach; ahead++)
        {
            if ((days & (1u << ahead)) != 0 && (int)today.PlusDays(ahead).DayOfWeek == weekday)
            {
                return today.PlusDays(ahead);
            }
        }

        return null;
    }
}
