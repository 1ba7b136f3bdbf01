using NodaTime;

namespace Timeline.Temporal;

/// <summary>
/// When a document was published, as precisely as it is known: a date, perhaps a time of day, perhaps an offset from UTC.
/// Every relative expression of the document is resolved against it.
/// </summary>
/// <param name="Date">The local calendar date at the place of publication.</param>
/// <param name="Time">The local time of day, or <see langword="null"/> when only the date is known.</param>
/// <param name="Offset">The offset from UTC, or <see langword="null"/> when it is not stated.</param>
public readonly record struct PublishTime(LocalDate Date, LocalTime? Time = null, Offset? Offset = null)
{
    /// <summary>The local date and time; midnight at the start of the day when no time is known.</summary>
    public LocalDateTime Local => Date.At(Time ?? LocalTime.Midnight);

    /// <summary>The instant, when both the time of day and the offset are known; otherwise <see langword="null"/>.</summary>
    public Instant? Instant => Time is { } time && Offset is { } offset ? Date.At(time).WithOffset(offset).ToInstant() : null;

    /// <summary>How many days after the day of its dateline an article appears.</summary>
    private const int DatelineDays = 2;

    /// <summary>When a text speaks that has a day of the year in its dateline: on that day, where it is a little before it was published.</summary>
    internal PublishTime OfDateline(int month, int day)
    {
        for (var back = 1; back <= DatelineDays; back++)
        {
            var date = Date.PlusDays(-back);
            if (date.Month == month && date.Day == day)
            {
                return new PublishTime(date);
            }
        }

        return this;
    }
}
