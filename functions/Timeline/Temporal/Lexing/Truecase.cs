using System.Collections.Frozen;

namespace Timeline.Temporal.Lexing;

/// <summary>
/// Gives a text without a capital, as some transcripts and posts are, those that tell months from other words and where sentences start
/// (truecasing). A text that has one is left as it is.
/// </summary>
internal static class Truecase
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = Set(
        "january february april june july august september october november december monday tuesday wednesday thursday friday saturday sunday "
        + "christmas easter thanksgiving halloween ramadan diwali hanukkah passover");

    /// <summary>Months that are words of another kind as well: only behind one of <see cref="BeforeMonth"/>, or before the number of a day.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Doubtful = Set("may march");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeMonth = Set("in on last next this since until till early late mid by of during from and every");

    /// <summary>The text with the same offsets.</summary>
    public static string Restore(string text) =>
        text.AsSpan().ContainsAnyInRange('A', 'Z') || !text.AsSpan().ContainsAnyInRange('a', 'z') ? text : string.Create(text.Length, text, static (cased, text) => Write(text, cased));

    private static void Write(ReadOnlySpan<char> text, Span<char> cased)
    {
        text.CopyTo(cased);
        var opens = true;
        var before = Range.EndAt(0);
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsAsciiLetter(text[at]))
            {
                // The stop of "p.m." and "mr." ends no sentence.
                opens = text[at] is '?' or '!' or '\n' || (text[at] == '.' && (before.End.Value != at || before.End.Value - before.Start.Value > 2)) || (opens && !char.IsAsciiDigit(text[at]));
                at++;
                continue;
            }

            var end = at;
            while (end < text.Length && char.IsAsciiLetter(text[end]))
            {
                end++;
            }

            if (opens || IsName(text[at..end], text[before], text[end..]))
            {
                cased[at] = char.ToUpperInvariant(text[at]);
            }

            (opens, before, at) = (false, at..end, end);
        }
    }

    private static bool IsName(ReadOnlySpan<char> word, ReadOnlySpan<char> before, ReadOnlySpan<char> behind) =>
        Names.Contains(word) || (Doubtful.Contains(word) && (BeforeMonth.Contains(before) || IsDay(behind.TrimStart(' '))));

    /// <summary>"(May) 9, 1950", "(march) 3rd", but not "(march) 20 miles".</summary>
    private static bool IsDay(ReadOnlySpan<char> behind)
    {
        var digits = behind.IndexOfAnyExceptInRange('0', '9');
        return digits is 1 or 2 && behind[digits] != ' ';
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
