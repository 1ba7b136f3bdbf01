using System.Collections.Frozen;
using Timeline.Articles.Text;
using Timeline.Temporal;

namespace Timeline.Events.Wording;

/// <summary>
/// Tells sentences that say how often only by the way: "A bridge used by 14,000 vehicles a day has been shut", "A man who swam every morning has died". Those
/// that tell of nothing else are no news: "The choir sings three times a week", "Every day she walked to the mill".
/// </summary>
internal static class Frequencies
{
    /// <summary>What opens a clause that says something of another: "a ferry that sails daily", "has agreed to meet twice a year".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = WordList.Of(
        "who that which whose where when to because although though as costing carrying serving using");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Perfect = WordList.Of("has have hasn haven");

    /// <summary>What is owned, where a participle would make it news: "has a pool", "have to swim".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Owned = WordList.Of(
        "a an the no to its his her their some any many more most less only about around");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Telling = WordList.Of(
        "was were did said says will came went left told took began rose died fell met won lost sank");

    /// <summary>Whether <paramref name="left"/> are such times, and the sentence tells of something else.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="start">Where it starts in the text.</param>
    /// <param name="left">Those of its times that come round, in order.</param>
    public static bool AreAside(ReadOnlySpan<char> sentence, int start, IEnumerable<TemporalMention> left)
    {
        foreach (var each in left)
        {
            if (each.Timex.Type != TimexType.Set || each.Start <= start || !IsAside(sentence, each.Start - start, each.End - start))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAside(ReadOnlySpan<char> sentence, int first, int end) =>
        IsRate(sentence, first, end)
            ? Tells(sentence)
            : Opener(sentence, first, end) is > 0 and var clause && (Tells(sentence[..clause]) || Tells(sentence[end..]));

    /// <summary>"(14,000 vehicles) a day", "(£5m) per year", but "(three times) a week".</summary>
    private static bool IsRate(ReadOnlySpan<char> sentence, int first, int end) =>
        IsPer(sentence[first..end]) && Reporting.LastWord(sentence[..first]) is not ("times" or "time" or "once" or "twice");

    /// <summary>"A day", "per year": what is told is so many to each.</summary>
    public static bool IsPer(ReadOnlySpan<char> time) => Openings.FirstWord(time) is "per" or "a" or "an";

    /// <summary>Where the clause begins that the time at <paramref name="first"/> stands in, behind the subject; -1 where that is the sentence's own.</summary>
    private static int Opener(ReadOnlySpan<char> sentence, int first, int end)
    {
        var words = new UnquotedWords(sentence);
        var clause = -1;
        while (words.MoveNext() && words.Start < first)
        {
            // "A pool used daily by 300 children".
            var behind = words.Start + words.Current.Length + 1 >= first ? end : words.Start + words.Current.Length;
            var isOpener = Openers.Contains(words.Current) || words.Current.EndsWith("ed") && Openings.FirstWord(sentence[behind..].TrimStart()) is "by";
            clause = isOpener ? words.Start : clause;
        }

        return clause;
    }

    /// <summary>Whether a part of a sentence has a verb that tells of something done, going on or to come.</summary>
    private static bool Tells(ReadOnlySpan<char> part)
    {
        var words = new UnquotedWords(part);
        var last = default(ReadOnlySpan<char>);
        while (words.MoveNext())
        {
            var word = words.Current;
            var isBeing = last is "is" or "are";
            var isPast = word.EndsWith("ed") && !isBeing && Openings.FirstWord(part[(words.Start + word.Length)..].TrimStart()) is not "by";
            if (isPast || Telling.Contains(word) || Perfect.Contains(last) && !Owned.Contains(word) || isBeing && (word is "to" || word.EndsWith("ing")))
            {
                return true;
            }

            last = word;
        }

        return false;
    }
}
