using NodaTime;
using Timeline.Temporal;

namespace Timeline.Articles.Text;

/// <summary>A line that is a date and nothing else ("1997", "June 2024", "Monday:") heads what follows: the sentences below hang on it.</summary>
internal static class EntryHead
{
    private const int Longest = 40;

    // Whether it is a date does not hang on when it was written.
    private static readonly PublishTime AnyDay = new(new LocalDate(2000, 1, 1));

    public static bool IsOne(string text)
    {
        var line = text.AsSpan().TrimEnd(" :.–—-");
        return line.Length is > 0 and <= Longest && TemporalTagger.Tag(text, AnyDay) is [{ Start: 0, Timex.Type: TimexType.Date, Resolution: Resolved } date, ..] && date.End >= line.Length;
    }
}
