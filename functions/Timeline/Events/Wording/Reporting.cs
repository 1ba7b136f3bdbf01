using System.Collections.Frozen;
using Timeline.Articles.Text;

namespace Timeline.Events.Wording;

/// <summary>
/// Tells dates of the telling ("said on Monday", "in a statement late Tuesday") from dates of what is told ("said Monday's vote was fair", "said flights will
/// resume on Friday").
/// </summary>
internal static class Reporting
{
    /// <summary>How many words may stand between the word of telling and the date: "told reporters in Geneva on".</summary>
    private const int Reach = 4;

    /// <summary>What comes out as a statement is told whatever stands between.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Statements = Set("statement interview remarks");

    /// <summary>Verbs that what is told follows at once.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Verbs = Set("said says stated tweeted reported");

    /// <summary>Verbs that tell only beside a quotation: novels are written, too, and wings are added.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Quoting = Set("added wrote");

    /// <summary>What follows a verb of telling before its own date: anything else is the first word of what is told.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Adverbials =
        Set("on in at by to from of about during via over through after before since late later early earlier again here there live");

    /// <summary>What makes a participle of the verb after it: what was reported happened.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Passives = Set("was were is are be been being");

    /// <summary>What ends the telling: the words that open what is told, and those of its clause.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Clauses =
        Set("that he she it they we would will was were is are had has have could should may might must");

    /// <summary>What follows a date that is the subject of what is told.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Predicates = Set("was is would will were had has could should may might");

    /// <summary>Whether the date at <paramref name="start"/> to <paramref name="end"/> (exclusive) of <paramref name="sentence"/> is one of telling.</summary>
    public static bool IsReport(ReadOnlySpan<char> sentence, int start, int end)
    {
        var after = sentence[end..];
        if (after.StartsWith("'", StringComparison.Ordinal) || after.StartsWith("’", StringComparison.Ordinal)
            || Predicates.Contains(Openings.FirstWord(after.TrimStart())))
        {
            return false;
        }

        var before = sentence[..start];
        var next = default(ReadOnlySpan<char>);
        var hasTo = false;
        for (var n = 0; n <= Reach; n++)
        {
            var word = LastWord(before);
            before = before.TrimEnd()[..^word.Length];

            // Anything but white space between two words ends the clause.
            if (word.IsEmpty || Clauses.Contains(word))
            {
                return false;
            }

            if (Statements.Contains(word))
            {
                return true;
            }

            // Whoever is told to do something does it on that day.
            if (word.Equals("told", StringComparison.OrdinalIgnoreCase))
            {
                return !hasTo;
            }

            if (Verbs.Contains(word) || Quoting.Contains(word))
            {
                return (next.IsEmpty || Adverbials.Contains(next) || next.EndsWith("ly") || IsQuoted(before))
                    && !Passives.Contains(LastWord(before)) && (Verbs.Contains(word) || sentence.ContainsAny("\"“”‘"));
            }

            hasTo |= word.Equals("to", StringComparison.OrdinalIgnoreCase);
            next = word;
        }

        return false;
    }

    /// <summary>Whether a quotation stands before the verb, so that what follows it is who speaks: "…," said the minister on Monday.</summary>
    private static bool IsQuoted(ReadOnlySpan<char> before) => before.TrimEnd(" ,") is [.., '"' or '”' or '’'];

    /// <summary>The letters that end a text.</summary>
    internal static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        var at = text.Length;
        while (at > 0 && char.IsLetter(text[at - 1]))
        {
            at--;
        }

        return text[at..];
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) => WordList.Of(words, StringComparer.OrdinalIgnoreCase);
}
