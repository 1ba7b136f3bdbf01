using System.Collections.Frozen;

namespace Timeline.Temporal.Lexing;

/// <summary>
/// Gives a text without a capitalised word, as some transcripts and posts are, the capitals that tell months from other words and where sentences start
/// (truecasing). Words all in capitals, as "NATO" and the label "ANCHOR:", are no sign that its writer gave capitals; a text with one in "Monday" is left as it
/// is.
/// </summary>
internal static class Truecase
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = Set(
        "january february april june july august september october november december monday tuesday wednesday thursday friday saturday sunday "
        + "christmas easter thanksgiving halloween ramadan diwali hanukkah passover");

    /// <summary>Months that are words of another kind as well: only behind one of <see cref="BeforeMonth"/>, or before the number of a day.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Doubtful = Set("may march");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeMonth =
        Set("in on last next this since until till early late mid by of during from and every");

    /// <summary>The text with the same offsets.</summary>
    public static string Restore(string text) =>
        HasCapitalised(text) || !text.AsSpan().ContainsAnyInRange('a', 'z') ? text
            : string.Create(text.Length, text, static (cased, text) => Write(text, cased));

    /// <summary>Whether a small letter follows a capital: in most texts, within the first words.</summary>
    private static bool HasCapitalised(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyInRange('A', 'Z') is >= 0 and var at)
        {
            text = text[(at + 1)..];
            if (!text.IsEmpty && char.IsAsciiLetterLower(text[0]))
            {
                return true;
            }
        }

        return false;
    }

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
                opens = text[at] is '?' or '!' or '\n' || (text[at] == '.' && (before.End.Value != at || before.End.Value - before.Start.Value > 2))
                    || (opens && !char.IsAsciiDigit(text[at]));
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

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) => words.Split(' ')
        .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
