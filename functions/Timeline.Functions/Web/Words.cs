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

    /// <summary>How far a stretch lies from today: "3 weeks ago", "this month", "in 2 days".</summary>
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
            _ => (last < today ? last : first, today),
        };

        // What Humanizer counts from begins with year 1.
        return near.Year < 1 ? $"{Count(now.Year - near.Year, "year")} ago" : near.ToDateTimeUnspecified().Humanize(utcDate: false, dateToCompareAgainst: now.ToDateTimeUnspecified());
    }
}
