using NodaTime;
using NodaTime.Text;
using Timeline.Articles.Dates;
using Timeline.Temporal;

namespace Timeline.Articles.Html;

/// <summary>The times of a page as it words them. A machine's time is in UTC; the words beside it say on which day that was there: "2025-03-13T02:10Z", "10.10pm EDT".</summary>
internal sealed class LocalTimes
{
    private const int LongestWords = 60;

    private readonly List<PublishTime> _worded = [];

    /// <summary>Reads the times of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="order">How to read 04/05/2025.</param>
    public LocalTimes(Page page, DateOrder order)
    {
        foreach (DateHint hint in page.DateHints)
        {
            if (hint.Text is { Length: > 0 and <= LongestWords } text && (DateText.Find(text, order)?.Time ?? OnItsDay(hint, text, order)) is { Instant: not null } time)
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
