using NodaTime;
using Timeline.Temporal;

namespace Timeline.Articles.Text;

/// <summary>A line that is a date and nothing else ("1997", "June 2024", "Monday:") heads what follows: the sentences below hang on it.</summary>
internal static class EntryHead
{
    private const int Longest = 40;
    private const int Year = 4;
    private const string Marks = " :.–—-";

    // Whether it is a date does not hang on when it was written.
    internal static readonly PublishTime AnyDay = new(new LocalDate(2000, 1, 1));

    /// <summary>Whether a line is one.</summary>
    public static bool IsOne(string line) =>
        line.AsSpan().TrimEnd(Marks).Length is > 0 and <= Longest && TemporalTagger.Tag(line, AnyDay) is [{ Timex.Type: TimexType.Date } date, ..] && IsAll(date, line, 0);

    /// <summary>Whether a mention is a date or a time of day ("7.13am:", in what is told as it happens), and all of a line but for the marks behind it, or the first year of the two that the line is ("1914–1918").</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="line">The line.</param>
    /// <param name="start">Where the line starts in the text that the mention is of.</param>
    public static bool IsAll(TemporalMention mention, ReadOnlySpan<char> line, int start) =>
        mention is { Timex.Type: TimexType.Date or TimexType.Time, Resolution: Resolved } && mention.Start == start && mention.End <= start + line.Length && line[(mention.End - start)..].Trim(Marks) is var rest && (rest.IsEmpty || mention.Timex.Value.Length == Year && rest.Length == Year && !rest.ContainsAnyExceptInRange('0', '9'));
}
