using System.Collections.Frozen;
using NodaTime;
using Timeline.Articles.Text;
using Timeline.Temporal;
using Timeline.Temporal.Expressions;

namespace Timeline.Events.Wording;

/// <summary>
/// Tells times of what holds in general: "December storms are common", "the season normally runs from November to April", "most shops close at 6 pm", "for most
/// of the year", "meets on the first Monday of the month". Nothing happened then. What is told in the past, or will be, is told of once: "the season normally
/// runs to April but ended in March".
/// </summary>
internal static class Generics
{
    /// <summary>What a sentence says that holds in general.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> General =
        WordList.Of("common rare uncommon unusual normal average typical", StringComparer.OrdinalIgnoreCase);

    /// <summary>Those that say how often: a verb in the present follows them, "usually arrive in spring".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Often =
        WordList.Of("normally usually typically generally ordinarily traditionally rarely seldom", StringComparer.OrdinalIgnoreCase);

    /// <summary>A verb in the present, without which nothing is said: "Normal service on Monday".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Present =
        WordList.Of("is are has have does do isn aren runs run lasts last begins begin starts start ends end opens open closes close comes come falls fall "
        + "takes take brings bring peaks peak", StringComparer.OrdinalIgnoreCase);

    /// <summary>What takes a share of each day or year: "at any hour of the day", "for most of the year".</summary>
    private static readonly string[] Shares = ["most of", "much of", "any hour of", "any time of", "all hours of", "this time of", "that time of", "times of",
        "part of", "half of"];

    /// <summary>What makes the next Monday of a month the coming one: "is to meet on the first Monday of the month".</summary>
    private static readonly Wordings Ahead = new("to", "due");

    /// <summary>How far before the day that may stand, in UTF-16 units.</summary>
    private const int Reach = 80;

    /// <summary>Those of the <paramref name="mentions"/> of a sentence that are of one time.</summary>
    /// <param name="text">The text they were found in.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mentions">Its expressions of time in order.</param>
    /// <param name="today">The day it was written.</param>
    public static TemporalMention[] Without(string text, Articles.Sentence sentence, TemporalMention[] mentions, LocalDate today)
    {
        if (mentions.Length == 0 || !Array.Exists(mentions, m => ComesRound(m.Expression)))
        {
            return mentions;
        }

        var line = text.AsSpan(sentence.Start..sentence.End);
        var isNow = !Habits.IsOnce(line);
        var isGeneral = isNow && (IsGeneral(line) || Timetables.Hold(line, mentions, today));
        var areSeasons = isNow && mentions.Count(m => IsSeason(m.Expression) && Reporting.LastWord(text.AsSpan(0, m.Start)) is "in") > 1
            && Seasons.IsGeneral(line);
        return Array.FindAll(mentions, m => !(ComesRound(m.Expression) && (isGeneral || areSeasons && IsSeason(m.Expression) || IsOfAllYears(text, sentence, m)
                    || isNow && IsShare(Before(text, sentence, m), m.Expression))));
    }

    /// <summary>What a sentence says before a mention; nothing where that stands in the line above that it was joined with.</summary>
    public static ReadOnlySpan<char> Before(string text, Articles.Sentence sentence, TemporalMention mention) =>
        text.AsSpan(sentence.Start..Math.Max(sentence.Start, mention.Start));

    private static bool IsOfAllYears(string text, Articles.Sentence sentence, TemporalMention mention) =>
        Childhoods.Hold(Before(text, sentence, mention))
        || IsSeason(mention.Expression) && Seasons.ComeRound(Before(text, sentence, mention), text.AsSpan(mention.End..Math.Max(mention.End, sentence.End)));

    private static bool IsSeason(TimeExpression expression) => expression is Cyclic { Cycle: SeasonCycle, Direction: Direction.Bare };

    private static bool IsGeneral(ReadOnlySpan<char> sentence)
    {
        var words = new UnquotedWords(sentence);
        var (isGeneral, isPresent, isOften) = (sentence.StartsWith("Most "), false, false);
        while (words.MoveNext())
        {
            isPresent |= Present.Contains(words.Current) || isOften && !words.Current.EndsWith("ed");
            isOften = Often.Contains(words.Current);
            isGeneral |= isOften || General.Contains(words.Current);
        }

        return isGeneral && isPresent;
    }

    private static bool IsShare(ReadOnlySpan<char> before, TimeExpression expression) =>
        expression is NthWeekday ? !Ahead.AreIn(before[^Math.Min(before.Length, Reach)..]) : expression is Cyclic { Direction: Direction.The }
            or DayPart { Day: null } && Phrases.EndsWithAny(before.TrimEnd(), Shares);

    /// <summary>A time that names no year, month or week of its own: "December", "the winter", "6 pm", "the day", "the first Monday of the month".</summary>
    private static bool ComesRound(TimeExpression expression) => expression switch
    {
        Clock { Day: var day } => day is null,
        DayPart { Day: var day } => day is null,
        Modified modified => ComesRound(modified.Of),
        Between both => ComesRound(both.From) && ComesRound(both.To),
        Calendar { Year: null } => true,
        NthWeekday { Outer: Cyclic { Cycle: UnitCycle { Unit: Unit.Month }, Direction: Direction.The } } => true,
        Cyclic { Cycle: UnitCycle { Unit: Unit.Day or Unit.Night or Unit.Year }, Direction: Direction.The } => true,
        Cyclic { Cycle.IsYearly: true, Direction: Direction.Bare or Direction.The } => true,
        _ => false,
    };
}
