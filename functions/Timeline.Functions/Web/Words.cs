using System.Globalization;
using Humanizer;
using NodaTime;
using Timeline.Functions.Api;
using Timeline.Temporal;

namespace Timeline.Functions.Web;

/// <summary>Wording of the pages that depends on numbers or on today.</summary>
internal static class Words
{
    /// <summary>"1 article", "12 articles".</summary>
    public static string Count(int count, string noun) => noun.ToQuantity(count, "N0");

    /// <summary>"1,000".</summary>
    public static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>How far a stretch lies from today: "3 weeks ago", "this month", "2 days from now".</summary>
    public static string Relative(LocalInterval when, Grain grain, LocalDate today)
    {
        var (first, last) = (when.Start.Date, when.End > when.Start ? when.End.PlusTicks(-1).Date : when.Start.Date);
        if (first <= today && today <= last)
        {
            return grain switch
            {
                <= Grain.Day => "today",
                _ => $"this {GrainNames.Of(grain)}",
            };
        }

        // A named month or year is counted in months or years, however near its edge is.
        var (near, now) = grain switch
        {
            Grain.Year => (new LocalDate(first.Year, 1, 1), new LocalDate(today.Year, 1, 1)),
            Grain.Month => (new LocalDate(first.Year, first.Month, 1), new LocalDate(today.Year, today.Month, 1)),

            // One of months is as far as its middle: its edge would make a season that began two years ago one of a year ago.
            Grain.Quarter or Grain.Season or Grain.Half => (first.PlusDays(Period.DaysBetween(first, last) / 2), today),
            _ => (last < today ? last : first, today),
        };

        // Humanizer counts years of 365 days, and from year 1.
        return Period.Between(near, now, PeriodUnits.Years).Years switch
        {
            >= 2 and var years => $"{Count(years, "year")} ago",
            <= -2 and var years => $"{Count(-years, "year")} from now",
            _ => near.ToDateTimeUnspecified().Humanize(utcDate: false, dateToCompareAgainst: now.ToDateTimeUnspecified()),
        };
    }
}
