using NodaTime;
using NodaTime.Text;
using Timeline.Temporal;

namespace Timeline.Functions.Commands;

/// <summary>Publish times as a user writes them (ISO 8601).</summary>
internal static class PublishTimeText
{
    /// <summary>What <see cref="Parse"/> takes, in words for a user.</summary>
    public const string Help = "Write a date (2025-04-28), a local time (2025-04-28T14:00) or a time with its offset (2025-04-28T14:00-04:00).";

    /// <summary>What <see cref="ParseInstant"/> takes, in words for a user.</summary>
    public const string InstantHelp = Help + " The last year is 9998.";

    private static readonly LocalDatePattern[] Dates = [LocalDatePattern.Iso, LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd")];

    private static readonly LocalDateTimePattern[] Locals =
    [
        LocalDateTimePattern.ExtendedIso,
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm"),
    ];

    private static readonly OffsetDateTimePattern[] Zoned =
    [
        OffsetDateTimePattern.ExtendedIso,
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<G>"),
    ];

    /// <summary>The publish time, or <see langword="null"/> when <paramref name="text"/> is none.</summary>
    public static PublishTime? Parse(string text)
    {
        foreach (var pattern in Dates)
        {
            if (pattern.Parse(text).TryGetValue(default, out var date))
            {
                return new PublishTime(date);
            }
        }

        foreach (var pattern in Locals)
        {
            if (pattern.Parse(text).TryGetValue(default, out var local))
            {
                return new PublishTime(local.Date, local.TimeOfDay);
            }
        }

        foreach (var pattern in Zoned)
        {
            if (pattern.Parse(text).TryGetValue(default, out var zoned))
            {
                return new PublishTime(zoned.Date, zoned.TimeOfDay, zoned.Offset);
            }
        }

        return null;
    }

    /// <summary>
    /// Whether <paramref name="text"/> is a year or a month, such as "2024" or "2024-05": no publish time, as all that is relative in an article is counted
    /// from its day.
    /// </summary>
    public static bool NamesNoDay(string text) => text is { Length: 4 } && text.All(char.IsAsciiDigit) || YearMonthPattern.Iso.Parse(text).Success;

    /// <summary>
    /// The instant that <paramref name="text"/> names; without an offset in UTC, without a time at the day's start. <see langword="null"/> also in the first
    /// and the last year of the calendar, where an offset can lead out of it.
    /// </summary>
    public static Instant? ParseInstant(string text) =>
        Parse(text) is { Date.Year: > -9998 and < 9999 } time ? time.Local.WithOffset(time.Offset ?? Offset.Zero).ToInstant() : null;
}
