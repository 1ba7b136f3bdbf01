using System.Collections.Frozen;
using Timeline.Articles.Text;
using Timeline.Temporal;
using Timeline.Temporal.Expressions;

namespace Timeline.Events.Wording;

/// <summary>
/// Years that are part of a name: "the 1956 Bridges Manual does not provide for it", "the Agenda 2030 plan". Nothing that the sentence tells happened then,
/// unless it tells of the thing itself: "the 1922 Compact ended the war", "Parliament passed the 1998 Roads Act".
/// </summary>
internal static class NamedYears
{
    /// <summary>How many words such a name has at most behind its year.</summary>
    private const int Longest = 6;

    /// <summary>What is planned up to a year is called by it.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Plans =
        WordList.Of("Vision Agenda Horizon Plan Strategy Roadmap Target Targets Goal Goals Destination Mission Project Programme Program Initiative Blueprint");

    /// <summary>What is written down, and holds.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Works = WordList.Of(
        "Act Acts Law Laws Compact Treaty Agreement Accord Accords Constitution Code Manual Charter Protocol Directive Regulation Regulations Rules Standard "
            + "Standards Plan Bill " +
        "Declaration Pact Report Review Statute Order Ordinance Handbook Guide Guidelines Guidance Framework Strategy");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Leads =
        WordList.Of("the a an its their his her our your this that s", StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Small = WordList.Of("of on for and the");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Past =
        WordList.Of("was were had did gave came became began brought made put set cut left led let took saw fell went split found said");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Made =
        WordList.Of("passed signed adopted enacted approved ratified introduced wrote drafted brokered negotiated issued published");

    /// <summary>Those of the <paramref name="mentions"/> of a sentence that are no part of a name.</summary>
    /// <param name="text">The text they were found in.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mentions">Its expressions of time in order.</param>
    public static TemporalMention[] Without(string text, Articles.Sentence sentence, TemporalMention[] mentions) =>
        Array.FindAll(mentions, m => !(m.Expression is Calendar { Year: not null, Month: null }
                && (IsPlan(Generics.Before(text, sentence, m)) || IsWork(Generics.Before(text, sentence, m),
                        text.AsSpan(m.End..Math.Max(m.End, sentence.End))))));

    private static bool IsPlan(ReadOnlySpan<char> before) => before.EndsWith(" ") && Plans.Contains(Reporting.LastWord(before));

    private static bool IsWork(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var lead = Reporting.LastWord(before);
        before = before.TrimEnd()[..^lead.Length];
        if (!Leads.Contains(lead) || Made.Contains(Reporting.LastWord(before)))
        {
            return false;
        }

        var isWork = false;
        for (var n = 0; n < Longest && after is [' ', ..]; n++)
        {
            var word = Openings.FirstWord(after[1..]);
            if (word.IsEmpty || !char.IsUpper(word[0]) && (isWork || !Small.Contains(word)))
            {
                break;
            }

            isWork = Works.Contains(word);
            after = after[(word.Length + 1)..];
        }

        var next = Openings.FirstWord(after.TrimStart(' '));
        return isWork && !(Past.Contains(next) || next.EndsWith("ed")) && !(before.IsEmpty && Habits.IsOnce(after));
    }
}
