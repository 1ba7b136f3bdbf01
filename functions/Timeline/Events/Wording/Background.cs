using System.Collections.Frozen;
using Timeline.Articles.Text;
using Timeline.Temporal;

namespace Timeline.Events.Wording;

/// <summary>
/// Tells leads that are no news of their day: what was so for years ("For thirty years Ada Lund wrote down every crack."), what is so at all times ("Nobody
/// knows who built the wall."), who somebody was that has died ("Ada Lund, who has died at 94, sank a ferry.") and lists below a label ("Present: Cllrs Lund,
/// Holt.").
/// </summary>
internal static class Background
{
    private const int LongestLabel = 30;

    private static readonly string[] Died = [", who has died", ", who have died"];

    private static readonly string[] All = ["nobody", "no one", "no-one", "everybody", "everyone"];
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Knowing = WordList.Of("knows remembers likes loves thinks believes needs");

    /// <summary>What makes of years a state that lasts: "for thirty years the town has waited", or of what they saw news: "auditors said".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lasting = WordList.Of("has have is are will said says");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Verbs =
        WordList.Of("is are has have does do can may must says say goes go gets get makes make takes take");

    /// <summary>Whether a sentence is one.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="start">Where it starts in the text.</param>
    /// <param name="mentions">Its expressions of time in order.</param>
    public static bool IsOne(ReadOnlySpan<char> sentence, int start, TemporalMention[] mentions) =>
        IsOfDead(sentence) || IsOfAll(sentence) || IsLabelled(sentence) || mentions is [var first, ..] && IsOfYears(sentence, first, start);

    /// <summary>An aside that tells of the death behind the subject: "the town mourns Ada Lund, who has died at 94" is news.</summary>
    private static bool IsOfDead(ReadOnlySpan<char> sentence)
    {
        foreach (var died in Died)
        {
            if (sentence.IndexOf(died) is > 0 and var aside && sentence[(aside + died.Length)..].Contains(',') && !Habits.IsOnce(sentence[..aside])
                && !UnquotedWords.HaveAny(sentence[..aside], Verbs))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfAll(ReadOnlySpan<char> sentence)
    {
        foreach (var all in All)
        {
            if (Phrases.StartsWith(sentence, all))
            {
                return Knowing.Contains(Openings.FirstWord(sentence[all.Length..].TrimStart()));
            }
        }

        return false;
    }

    /// <summary>"Present: Cllrs Lund, Holt.", but "Veld: the harbour is closed." and "Breaking: council closes harbour, mayor resigned.".</summary>
    private static bool IsLabelled(ReadOnlySpan<char> sentence) =>
        sentence.IndexOf(": ") is > 0 and <= LongestLabel and var colon && LineShape.Words(sentence[..colon]) <= 2 && sentence[colon..].Contains(',')
            && !Habits.IsOnce(sentence[colon..]) && !UnquotedWords.HaveAny(sentence[colon..], Verbs);

    /// <summary>"For thirty years" at the head of a sentence; "for thirty years of service" is no time.</summary>
    private static bool IsOfYears(ReadOnlySpan<char> sentence, TemporalMention first, int start)
    {
        if (first.Timex is not { Type: TimexType.Duration, Value: ['P', not 'T', .., 'Y' or 'E'] } || !sentence[..Math.Max(0, first.Start - start)].Trim()
            .Equals("For", StringComparison.Ordinal))
        {
            return false;
        }

        var behind = sentence[(first.End - start)..];
        return behind is [' ' or ',', ..] && !Phrases.StartsWith(behind.TrimStart(), "of") && !UnquotedWords.HaveAny(behind, Lasting);
    }
}
