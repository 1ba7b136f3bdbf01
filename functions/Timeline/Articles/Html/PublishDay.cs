using NodaTime;
using Timeline.Temporal;

namespace Timeline.Articles.Html;

/// <summary>Completes a chosen publish date from the page's other dates: the time of day, the zone, and the day where it was published.</summary>
internal static class PublishDay
{
    private const double Credible = 0.5;

    /// <summary>The same date elsewhere may say the time of day or the zone that the chosen place leaves out.</summary>
    public static PublishTime Sharpen(PublishTime chosen, List<DateCandidate> candidates)
    {
        if (chosen.Offset is not null)
        {
            return chosen;
        }

        PublishTime? better = null;
        foreach (DateCandidate other in candidates)
        {
            bool same = other.Time.Date == chosen.Date && other.Trust >= Credible && other.Time.Time is not null
                && (chosen.Time is null || (other.Time.Offset is not null && other.Time.Time == chosen.Time));
            if (same && (better is not { } held || (held.Offset is null && other.Time.Offset is not null)))
            {
                better = other.Time;
            }
        }

        return better ?? chosen;
    }

    /// <summary>
    /// A time in UTC may lie on another day than the one where it was published. The same instant with its local offset elsewhere
    /// on the page tells; else an address or a visible date one day off tells the day, and the site's zone the offset.
    /// </summary>
    public static PublishTime Localise(PublishTime chosen, List<DateCandidate> candidates, DateTimeZone? zone)
    {
        if (chosen.Instant is not { } instant || chosen.Offset != Offset.Zero)
        {
            return chosen;
        }

        foreach (DateCandidate other in candidates)
        {
            if (other.Trust >= Credible && other.Time.Offset is { } offset && offset != Offset.Zero && other.Time.Instant is { } same
                && Math.Abs((same - instant).TotalSeconds) < 60)
            {
                return At(instant, offset);
            }
        }

        if (zone is null || zone.GetUtcOffset(instant) is var local && At(instant, local).Date == chosen.Date)
        {
            return chosen;
        }

        LocalDate day = At(instant, zone.GetUtcOffset(instant)).Date;
        bool shown = candidates.Exists(c => c.Trust >= Credible && c.Time.Offset is null && c.Time.Date == day);
        bool contradicted = candidates.Exists(c => c.Trust >= Credible && c.Time.Offset is null && c.Time.Date == chosen.Date);
        return shown && !contradicted ? At(instant, zone.GetUtcOffset(instant)) : chosen;
    }

    private static PublishTime At(Instant instant, Offset offset)
    {
        OffsetDateTime local = instant.WithOffset(offset);
        return new PublishTime(local.Date, local.TimeOfDay, offset);
    }
}
