using NodaTime;
using Timeline.Temporal;

namespace Timeline.Articles;

/// <summary>The day of a dateline: what the text calls today, where that is a little before it was published.</summary>
/// <param name="Day">The day of the year: "HOUSTON, June 8 -- "; <see langword="null"/> when it names none.</param>
/// <param name="Weekday">The weekday, where it is named alone: "DARRIMAN, Wednesday. — ".</param>
public readonly record struct SpokenDay(AnnualDate? Day, IsoDayOfWeek? Weekday)
{
    // A paper prints what its last week brought.
    private const int Week = 7;

    /// <summary>When a text that was published at <paramref name="published"/> speaks.</summary>
    internal PublishTime Before(PublishTime published) =>
        Day is { } day ? published.OfDateline(day.Month, day.Day)
        : Weekday is { } weekday && (published.Date.DayOfWeek - weekday + Week) % Week is > 0 and var back ? new PublishTime(published.Date.PlusDays(-back))
        : published;
}
