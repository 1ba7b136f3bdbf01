using System.Collections.Frozen;
using Timeline.Articles.Text;

namespace Timeline.Events.Wording;

/// <summary>
/// Tells dates that a sentence gives in passing, of somebody or something that it tells another thing of: "the ferry that capsized on Monday was raised", "Ada
/// Lund, elected in May, was arrested". Works on shallow marks, not on grammar; where it is unsure the date is the sentence's own.
/// </summary>
internal static class Asides
{
    /// <summary>With fewer words between commas it is the date itself that stands apart: "The mayor, on Monday, was arrested".</summary>
    private const int Fewest = 3;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Relatives = WordList.Of("who whom whose which");

    /// <summary>What "that" follows when it opens what is told, thought or caused.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Tellers = WordList.Of(
        "said says say saying announced announces announce announcing reported reports confirmed confirms told tells added adds claimed claims warned warns "
            + "stated states insisted denied agreed ruled found showed shows believed " +
        "thought knew learned learnt heard saw meant means ensured decided voted declared revealed explained argued suggested predicted expected hoped "
            + "promised so such now given it is was clear likely fact report news statement", StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Predicates =
        WordList.Of("was were is are has have had will would could can may must did does said says told");

    /// <summary>Whether the date at <paramref name="start"/> to <paramref name="end"/> (exclusive) of <paramref name="sentence"/> is one.</summary>
    public static bool Hold(ReadOnlySpan<char> sentence, int start, int end)
    {
        var before = sentence[..start];
        for (var at = start; at > 0;)
        {
            var mark = before[at - 1];
            if (mark is ',' or '–' or '—' or '(' or ';' or ':')
            {
                return mark == '(' || mark is ',' or '–' or '—' && at > 1 && IsClosed(sentence, at, end, mark);
            }

            var word = Reporting.LastWord(before[..at]);
            if (word.IsEmpty)
            {
                at--;
                continue;
            }

            at = before[..at].TrimEnd().Length - word.Length;
            if (Relatives.Contains(word) || word is "that" && Reporting.LastWord(before[..at]) is { Length: > 0 } lead && !Tellers.Contains(lead))
            {
                return at > 0;
            }
        }

        return false;
    }

    /// <summary>Whether what opens at <paramref name="open"/> closes behind the date, so that the sentence goes on with what it says.</summary>
    private static bool IsClosed(ReadOnlySpan<char> sentence, int open, int end, char mark)
    {
        var close = sentence[end..].IndexOf(mark);
        return close >= 0 && LineShape.Words(sentence[open..(end + close)]) >= Fewest
            && Predicates.Contains(Openings.FirstWord(sentence[(end + close + 1)..].TrimStart()));
    }
}
