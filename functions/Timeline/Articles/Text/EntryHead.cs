using System.Collections.Frozen;
using NodaTime;
using Timeline.Articles.Dates;
using Timeline.Temporal;

namespace Timeline.Articles.Text;

/// <summary>
/// A line that is a date and nothing else ("1997", "12-14 June 2024", "Since May 2015", "Monday:") heads what follows: the sentences below hang on it.
/// </summary>
internal static class EntryHead
{
    private const int Longest = 40;
    private const string Marks = " :.–—-";

    // What stands between the ends of a stretch, or the days of a list.
    private const string Joints = " ,/&–—-";

    private static readonly FrozenSet<string> Joining = Phrases.Set("to|till|until|through|and|or");

    // "Since 2015", "FY 2018-19", alone on its line; "Since 2015." may be an answer.
    private static readonly FrozenSet<string> Leading =
        Phrases.Set("from|since|until|till|up to|by|before|after|between|in|on|around|about|the|fy|fiscal year|financial year|school year|season");

    // Whether it is a date does not hang on when it was written.
    internal static readonly PublishTime AnyDay = new(new LocalDate(2000, 1, 1));

    /// <summary>Whether a line is one.</summary>
    public static bool IsOne(string line) => Is(line, TimexType.Date);

    /// <summary>Whether a line is a day and a time of it and nothing else: "Sept. 17, 2025, 12:35 p.m."</summary>
    public static bool IsStamp(string line) => Is(line, TimexType.Time) && DateText.Find(line) is { Time.Time: not null };

    private static bool Is(string line, TimexType type) =>
        line.AsSpan().TrimEnd(Marks).Length is > 0 and <= Longest && TemporalTagger.Tag(line, AnyDay) is [{ Timex.Type: var first }, ..] dates && first == type
            && Dates(dates, 0, line, 0) > 0;

    /// <summary>
    /// How many mentions a line is made of, where it is nothing but dates or times of day ("7.13am:", in what is told as it happens) and what joins them; 0
    /// where it says more.
    /// </summary>
    /// <param name="mentions">The mentions of a text in order.</param>
    /// <param name="at">The first that may be of the line.</param>
    /// <param name="line">The line.</param>
    /// <param name="start">Where the line starts in the text that the mentions are of.</param>
    public static int Dates(IReadOnlyList<TemporalMention> mentions, int at, ReadOnlySpan<char> line, int start)
    {
        var (count, end) = (0, 0);
        for (; at + count < mentions.Count && mentions[at + count] is var mention && mention.Start < start + line.Length; count++)
        {
            var before = line[end..(mention.Start - start)];
            var isDate = mention.Timex.Type is TimexType.Date or TimexType.Time && (count > 0 || mention.Resolution is Resolved) && mention.End <= start
                + line.Length;
            if (!isDate || !(count > 0 ? IsAny(before.Trim(Joints), Joining) : before.IsEmpty || line[^1] != '.'
                    && Leading.Contains(before.Trim().ToString().ToLowerInvariant())))
            {
                return 0;
            }

            end = mention.End - start;
        }

        return line[end..].Trim(Marks).IsEmpty ? count : 0;
    }

    private static bool IsAny(ReadOnlySpan<char> words, FrozenSet<string> known) => words.IsEmpty || known.Contains(words.ToString());
}
