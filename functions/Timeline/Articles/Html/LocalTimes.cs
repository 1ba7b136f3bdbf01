using NodaTime;
using NodaTime.Text;
using Timeline.Articles.Dates;
using Timeline.Temporal;

namespace Timeline.Articles.Html;

/// <summary>
/// The times of a page as it words them. A machine's time is in UTC; the words beside it say on which day that was there: "2025-03-13T02:10Z", "10.10pm EDT".
/// </summary>
internal sealed class LocalTimes
{
    private const int LongestWords = 60;

    // Zones differ from UTC by quarters of an hour, and by up to fourteen hours.
    private const int QuarterHour = 15;
    private const int FarthestZone = 14 * 60;

    private readonly List<PublishTime> _worded = [];

    /// <summary>Reads the times of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="order">How to read 04/05/2025.</param>
    public LocalTimes(Page page, DateOrder order)
    {
        foreach (DateHint hint in page.DateHints)
        {
            if (hint.Text is { Length: > 0 and <= LongestWords } text && (DateText.Find(text, order)?.Time
                    ?? OnItsDay(hint, text, order)) is { Instant: not null } time)
            {
                _worded.Add(time);
            }
        }
    }

    /// <summary>The same moment as the page words it; <paramref name="time"/> itself where it is not in UTC, or the page does not.</summary>
    public PublishTime Of(PublishTime time)
    {
        int same = time.Instant is { } instant && time.Offset == Offset.Zero ? _worded.FindIndex(worded => IsSame(worded, instant)) : -1;
        return same >= 0 ? _worded[same] : time;
    }

    /// <summary>
    /// A time in UTC as the words beside it show it where the page is from: "2025-03-12T23:10Z", "13 March 2025, 00:10". The words name no zone; that both tell
    /// one moment gives it. <paramref name="stated"/> itself where it is not in UTC, or the words tell another moment.
    /// </summary>
    public static PublishTime Shown(PublishTime stated, string words, DateOrder order)
    {
        if (stated is not { Time: { } utc, Offset: { } offset } || offset != Offset.Zero || words.Length > LongestWords
            || DateText.Find(words, order) is not { Time: { Time: { } clock, Offset: null } shown })
        {
            return stated;
        }

        Period apart = Period.Between(stated.Date + utc, shown.Date + clock, PeriodUnits.Minutes);
        return apart.Minutes != 0 && apart.Minutes % QuarterHour == 0 && Math.Abs(apart.Minutes) <= FarthestZone
            && Math.Abs(Period.DaysBetween(stated.Date, shown.Date)) <= 1
            ? new PublishTime(shown.Date, clock, Offset.FromSeconds((int)apart.Minutes * 60))
            : stated;
    }

    // Words without a day are of the day that makes them the same moment.
    private static PublishTime? OnItsDay(DateHint hint, string text, DateOrder order)
    {
        if (DateText.Parse(hint.Value, order) is not { Instant: { } instant } stated)
        {
            return null;
        }

        foreach (int days in (ReadOnlySpan<int>)[0, -1, 1])
        {
            if (DateText.Find($"{LocalDatePattern.Iso.Format(stated.Date.PlusDays(days))} {text}", order) is { } worded && IsSame(worded.Time, instant))
            {
                return worded.Time;
            }
        }

        return null;
    }

    private static bool IsSame(PublishTime time, Instant instant) => time.Instant is { } own && Math.Abs((own - instant).TotalSeconds) < 60;
}
