using System.Collections.Frozen;
using NodaTime;
using Timeline.Articles.Text;
using Timeline.Temporal;

namespace Timeline.Events.Wording;

/// <summary>
/// Tells dates of what is only thought of: "Suppose the bank had lent in March", "if the lenders call the loan in June, it will fail", "would it have opened in
/// May?". Nothing happened then, nor is anything announced.
/// </summary>
internal static class Hypotheses
{
    /// <summary>What opens a sentence that is one as a whole.</summary>
    private static readonly string[] Openers = ["imagine", "suppose", "supposing", "let us imagine", "let's imagine", "let us suppose", "picture this",
        "what if", "if only"];

    /// <summary>What opens a condition where its subject stands behind it: "Had the club applied, …".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Inverted = WordList.Of("Had Were Should");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Conditions = WordList.Of("if unless", StringComparer.OrdinalIgnoreCase);

    /// <summary>What makes a question of "if": "asked if he was there in May"; "even if" grants what may be so.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Asking =
        WordList.Of("ask asks asked asking know knows knew see say said clear unclear sure unsure wonder wonders wondered wondering tell told decide determine "
        + "check doubt as");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Modals =
        WordList.Of("will would could can shall should may might must won wouldn couldn ll Will Would Could Can Shall Should Might");

    private static readonly Wordings Unreal = new("would have", "would not have", "wouldn't have", "wouldn’t have", "could have", "might have");

    /// <summary>Those of the <paramref name="mentions"/> of a sentence that are of the world.</summary>
    /// <param name="text">The text they were found in.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mentions">Its expressions of time in order.</param>
    /// <param name="today">The day it was written: what it asks of a day to come is nothing that is due.</param>
    public static TemporalMention[] Without(string text, Articles.Sentence sentence, TemporalMention[] mentions, LocalDate today)
    {
        if (mentions.Length == 0)
        {
            return mentions;
        }

        var line = text.AsSpan(sentence.Start..sentence.End);
        var (isAsked, hasModal) = (line.EndsWith("?"), UnquotedWords.HaveAny(line, Modals));
        if (Imagines(line) || hasModal && (isAsked || Inverted.Contains(Openings.FirstWord(line))))
        {
            return [];
        }

        var condition = ConditionIn(line, hasModal);
        return isAsked || condition >= 0
            ? Array.FindAll(mentions, m => !(isAsked && m.Resolution is Resolved { Interval.Start: var start } && start.Date > today)
                && !(condition >= 0 && IsSupposed(text.AsSpan(sentence.Start..sentence.End), condition, m.Start - sentence.Start)))
            : mentions;
    }

    private static bool Imagines(ReadOnlySpan<char> sentence)
    {
        foreach (var opener in Openers)
        {
            if (Phrases.StartsWith(sentence, opener))
            {
                return !StartsName(sentence[opener.Length..]);
            }
        }

        return false;
    }

    /// <summary>Where the last condition of a sentence begins; -1 where it has none.</summary>
    private static int ConditionIn(ReadOnlySpan<char> sentence, bool hasModal)
    {
        var words = new UnquotedWords(sentence);
        var last = default(ReadOnlySpan<char>);
        var found = -1;
        while (words.MoveNext())
        {
            if (Conditions.Contains(words.Current) && !Asking.Contains(last))
            {
                found = words.Start;
            }

            last = words.Current;
        }

        return found < 0 || !hasModal && !sentence[found..].StartsWith("unless", StringComparison.OrdinalIgnoreCase) ? -1 : found;
    }

    /// <summary>Whether a date at <paramref name="at"/> stands in the condition, or behind what would have been had it been met.</summary>
    private static bool IsSupposed(ReadOnlySpan<char> sentence, int condition, int at)
    {
        var ends = sentence[condition..];
        var comma = ends.IndexOf(", ", StringComparison.Ordinal);
        var stop = ends.IndexOf("; ", StringComparison.Ordinal);
        var end = comma < 0 || stop >= 0 && stop < comma ? stop : comma;
        return at > condition && (end < 0 || at < condition + end) || at >= 0 && Unreal.AreIn(sentence[..at]);
    }

    /// <summary>"Imagine (Dragons)".</summary>
    private static bool StartsName(ReadOnlySpan<char> after) => after.TrimStart(' ') is [var first, ..] && char.IsUpper(first)
        && Openings.FirstWord(after.TrimStart(' ')) is not "I";
}
