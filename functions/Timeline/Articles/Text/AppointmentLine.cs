using Timeline.Articles.Dates;
using Timeline.Temporal;

namespace Timeline.Articles.Text;

/// <summary>
/// A line without a full stop that says when something is or holds: "Valid: 02:00 Wednesday 18/10/2023 to 14:00 …", "Held on Tuesday 7 May 2024 at 7.30pm in
/// the village hall". It looks like a heading or a date line, and is what the text is about.
/// </summary>
internal static class AppointmentLine
{
    // What parts the facts of a line; a stretch has none between its ends.
    private const string Bars = "|/·•";

    private static readonly string[] Labels =
    [
        "meeting:", "next meeting:", "meeting date:", "valid:", "valid from:", "valid until:", "valid to:", "in effect:", "effective:", "effective date:",
        "expires:", "closing date:", "closes:", "opens:", "open:", "deadline:",
        "application deadline:", "due:", "due date:", "start date:", "end date:", "starts:", "ends:", "begins:", "when:", "date and time:", "event date:",
        "hearing:", "viewing:", "doors:", "kick-off:", "kick off:", "on sale:",
    ];

    private static readonly Wordings Stamps = new(
        "published", "posted", "updated", "modified", "edited", "issued", "printed", "reviewed", "revised", "created", "sent", "saved", "retrieved", "accessed",
        "says", "wrote", "reply", "photo", "image", "picture");

    /// <summary>Whether a line is one.</summary>
    public static bool IsOne(string line) => IsLabelled(line) || IsStretch(line) || IsMoment(line) && !IsStamped(line);

    /// <summary>Whether a line is one that names what it dates: "Meeting: Thursday, 23 May". Its date is never that of the text.</summary>
    public static bool IsLabelled(string line) =>
        Phrases.StartsWithAny(line, Labels) && line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..] is var rest
        && TemporalTagger.Tag(rest, EntryHead.AnyDay) is [{ Timex.Type: TimexType.Date or TimexType.Time } date, ..]
            && LineShape.Words(rest.AsSpan(0, date.Start)) <= 1;

    /// <summary>Whether a line opens with the days that it is about: "5-9 June 2024 | The Old Corn Exchange".</summary>
    public static bool IsStretch(string line) =>
        line.AsSpan().IndexOfAny("-–") is (1 or 2) and var dash && !line.AsSpan(0, dash).ContainsAnyExceptInRange('0', '9')
            && DateText.Find(line.AsSpan(dash + 1)) is { Start: 0 };

    /// <summary>Whether a line has a word of those that say when something was printed or changed, or whose it is.</summary>
    public static bool IsStamped(ReadOnlySpan<char> line) => Stamps.AreIn(line);

    /// <summary>A full date and a time of day in a row of words, or two dates: no heading needs as much. A date that stands apart is a stamp.</summary>
    private static bool IsMoment(string line) =>
        DateText.Find(line) is { } found
        && (DateText.Find(line.AsSpan(found.End)) is { } other ? !line.AsSpan(found.End, other.Start).ContainsAny(Bars) : found.Time.Time is not null
            && DatedLine.Read(line, DateOrder.DayFirst) is null);
}
