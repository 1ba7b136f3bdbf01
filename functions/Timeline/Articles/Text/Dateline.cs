using NodaTime;

namespace Timeline.Articles.Text;

/// <summary>The head of wire copy: "MOSCOW, April 28 (Reuters) - ".</summary>
/// <param name="Length">How many UTF-16 units of the paragraph it takes, the dash and white space behind it included.</param>
/// <param name="Agency">The agency, as written.</param>
/// <param name="Day">The day; <see langword="null"/> when it names none.</param>
internal sealed record Dateline(int Length, string? Agency, DatelineDay? Day)
{
    /// <summary>The weekday that it names where it names no day: "DARRIMAN, Wednesday. — ".</summary>
    public IsoDayOfWeek? Weekday { get; init; }

    /// <summary>What the text calls today; <see langword="null"/> when the dateline does not say.</summary>
    public SpokenDay? Spoken => Day?.Annual is { } day ? new SpokenDay(day, null) : Weekday is { } weekday ? new SpokenDay(null, weekday) : null;
}
