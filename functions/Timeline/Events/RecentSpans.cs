using System.Collections.Frozen;
using Timeline.Articles.Text;
using Timeline.Events.Wording;
using Timeline.Temporal;
using Timeline.Temporal.Expressions;
using Timeline.Temporal.Resolving;

namespace Timeline.Events;

/// <summary>
/// Short stretches that lead up to the publish day: "Over the past seven days, 23,000 people have arrived", "in the last 24 hours". TIMEX3 has them for
/// durations; on a timeline they are news of their days, as "over the past five years" is not.
/// </summary>
internal static class RecentSpans
{
    private const int MostDays = 31;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Leads = WordList.Of(
        "in over during within throughout for from", StringComparer.OrdinalIgnoreCase);

    /// <summary>What takes the days for its own: "the last three days of the trial".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Owners = WordList.Of("of before");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Rules = WordList.Of("must should");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Had = WordList.Of("had");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Saying = WordList.Of(
        "said says told reported announced heard found according estimates estimated");

    /// <summary>The <paramref name="mentions"/> of a sentence that have a date, such stretches in whole days among them.</summary>
    /// <param name="text">The text they were found in.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mentions">Its expressions of time in order.</param>
    public static IEnumerable<TemporalMention> Date(string text, Articles.Sentence sentence, TemporalMention[] mentions)
    {
        foreach (var mention in mentions)
        {
            if (mention.Timex.Type is TimexType.Date or TimexType.Time)
            {
                yield return mention;
            }
            else if (Days(mention) is { } days && LeadsHere(text, mention) && IsOfNow(text.AsSpan(sentence.Start..sentence.End), mentions, days))
            {
                yield return mention with { Resolution = days };
            }
        }
    }

    /// <summary>The days from the first of such a stretch to the last, the day it was written; <see langword="null"/> where it is none.</summary>
    private static Resolved? Days(TemporalMention mention)
    {
        if (mention.Resolution is not Resolved { Interval: var exact } all
            || mention.Expression is not Span { Sign: < 0, Amount.Unit: Unit.Hour or Unit.Day or Unit.Week or Unit.Fortnight or Unit.Month })
        {
            return null;
        }

        var days = new LocalInterval(exact.Start.Date.AtMidnight(), exact.End.Date.PlusDays(1).AtMidnight());
        return days.Start.PlusDays(MostDays) < days.End.PlusDays(-1) ? null : all with { Interval = days, Edtf = EdtfText.Interval(days) };
    }

    /// <summary>"The past week" and "in the last 24 hours", but "in the previous ten days", "the last three days of the trial".</summary>
    private static bool LeadsHere(string text, TemporalMention mention)
    {
        var words = new UnquotedWords(text.AsSpan(mention.Start..mention.End));
        var (isPast, isLast) = (false, false);
        while (words.MoveNext())
        {
            isPast |= words.Current.Equals("past", StringComparison.OrdinalIgnoreCase);
            isLast |= words.Current.Equals("last", StringComparison.OrdinalIgnoreCase);
        }

        return (isPast || isLast && Leads.Contains(Reporting.LastWord(text.AsSpan(0, mention.Start))))
            && text.AsSpan(mention.End) is var behind && behind is not ['\'' or '’', ..] && !Owners.Contains(Openings.FirstWord(behind.TrimStart()));
    }

    /// <summary>
    /// Whether it leads up to the day of publication: not where it is the days before a time long past, nor what a rule or a question counts.
    /// </summary>
    private static bool IsOfNow(ReadOnlySpan<char> sentence, TemporalMention[] mentions, Resolved days) =>
        !sentence.EndsWith("?") && !UnquotedWords.HaveAny(sentence, Rules)
        && (!UnquotedWords.HaveAny(sentence, Had) || UnquotedWords.HaveAny(sentence, Saying)
            && !Array.Exists(mentions, m => m.Resolution is Resolved { Interval.End: var end } && end <= days.Interval.Start));
}
