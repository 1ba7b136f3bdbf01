using System.Collections.Frozen;

namespace Timeline.Events.Wording;

/// <summary>
/// Tells dates of the telling ("said on Monday", "in a statement late Tuesday") from dates of what is told ("said Monday's vote was fair").
/// </summary>
internal static class Reporting
{
    /// <summary>How many words may stand between the word of telling and the date: "told reporters in Geneva on".</summary>
    private const int Reach = 4;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Verbs = Set("said says told stated added wrote tweeted reported statement interview remarks");

    /// <summary>What follows a date that is the subject of what is told.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Predicates = Set("was is would will were had has could should may might");

    /// <summary>Whether the date at <paramref name="start"/> to <paramref name="end"/> (exclusive) of <paramref name="sentence"/> is one of telling.</summary>
    public static bool IsReport(ReadOnlySpan<char> sentence, int start, int end)
    {
        var after = sentence[end..];
        if (after.StartsWith("'", StringComparison.Ordinal) || after.StartsWith("’", StringComparison.Ordinal) || Predicates.Contains(Openings.FirstWord(after.TrimStart(' '))))
        {
            return false;
        }

        var at = start;
        for (var n = 0; n <= Reach; n++)
        {
            while (at > 0 && sentence[at - 1] == ' ')
            {
                at--;
            }

            var last = at;
            while (at > 0 && char.IsLetter(sentence[at - 1]))
            {
                at--;
            }

            // Anything but a space between two words ends the clause, and "that" opens what is told.
            if (at == last || sentence[at..last].SequenceEqual("that"))
            {
                return false;
            }

            if (Verbs.Contains(sentence[at..last]))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
