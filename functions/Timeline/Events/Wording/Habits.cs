using System.Buffers;
using System.Collections.Frozen;
using Timeline.Articles.Text;
using Timeline.Temporal;
using Timeline.Temporal.Expressions;

namespace Timeline.Events.Wording;

/// <summary>
/// Tells times that come round from those that something happened at: "meets every second Wednesday at 7.30 pm", "leave at 8:15 on weekdays", "Visiting hours
/// are 2 pm to 5 pm", "is open Monday to Friday". None of them is a day of the story. Holds for one article, sentence by sentence.
/// </summary>
/// <param name="text">The text.</param>
internal sealed class Habits(string text)
{
    /// <summary>How far apart in UTF-16 units two times of one phrase may be.</summary>
    private const int LongestLink = 24;

    /// <summary>What may stand between a time that comes round and one that belongs to it.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Links =
        WordList.Of("at on in of the and or to between from until till through daily", StringComparer.OrdinalIgnoreCase);

    /// <summary>What begins or ends a series: "every day since 3 January".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Limits = WordList.Of("from until till to", StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> OfLink = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ ,-–");

    private static readonly string[] Hours =
    [
        .. from kind in (string[])["opening", "visiting", "office", "business", "trading", "surgery", "reception", "shop", "store", "library"]
           from lead in (string[])[" hours:", " hours are", " hours", " times:", " times are"]
           select kind + lead,
        "hours of operation:", "hours of operation are", "hours:",
    ];

    private static readonly string[] Open = ["is open", "are open", "is open daily", "are open daily", "is open to the public", "are open to the public"];

    /// <summary>What tells of one time rather than of all: "Every day at 5 a.m. she rises. The bell rings at 5:10", but "it rang at 5:10".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Once =
        WordList.Of("was were had did will would been came went left said told took began rang rose died fell met sat gave ran sang drove wrote saw spoke flew "
        + "fled broke grew threw");

    private int end;

    /// <summary>Whether the sentence read last tells on of what comes round.</summary>
    public bool GoesOn { get; private set; }

    /// <summary>Those of the <paramref name="mentions"/> of the next sentence that do not come round.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="mentions">Its expressions of time in order.</param>
    public TemporalMention[] Without(Articles.Sentence sentence, TemporalMention[] mentions)
    {
        GoesOn &= !text.AsSpan(end..sentence.Start).Contains('\n') && Array.TrueForAll(mentions, m => IsClock(m.Expression))
            && !IsOnce(text.AsSpan(sentence.Start..sentence.End));
        end = sentence.End;
        if (GoesOn)
        {
            return [];
        }

        GoesOn = mentions is [{ Timex.Type: TimexType.Set } all, ..] && all.Start == sentence.Start;
        return Without(sentence.Start, IsOfEach(sentence, mentions) ? [.. mentions.Where((_, i) => i != 1)] : mentions);
    }

    /// <summary>
    /// A day counted from each of those that come round: "Every night I went home thinking, tomorrow is the day", but "every day she trained for tomorrow's
    /// fight".
    /// </summary>
    private bool IsOfEach(Articles.Sentence sentence, TemporalMention[] mentions) =>
        mentions is [{ Timex.Type: TimexType.Set } all, { Expression: Deictic { Days: > 0 } or DayPart { Day: Deictic { Days: > 0 } } } day, ..]
        && text.AsSpan(sentence.Start..all.Start).Trim("\"“‘").IsEmpty && !text.AsSpan(day.End).StartsWith("'") && !text.AsSpan(day.End).StartsWith("’")
        && text.AsSpan(all.End..day.Start) is var between && !between.ContainsAny(";—–") && IsOnce(between);

    /// <summary>Whether a sentence tells of something that happened, or will, rather than of what is so at all times.</summary>
    public static bool IsOnce(ReadOnlySpan<char> sentence)
    {
        // "The rocks are uninhabited".
        var words = new UnquotedWords(sentence);
        var isBeing = false;
        while (words.MoveNext())
        {
            if (Once.Contains(words.Current) || words.Current.EndsWith("ed") && !isBeing)
            {
                return true;
            }

            isBeing = words.Current is "is" or "are";
        }

        return false;
    }

    private TemporalMention[] Without(int start, TemporalMention[] mentions)
    {
        bool[]? round = null;
        for (var i = 0; i < mentions.Length; i++)
        {
            var sort = mentions[i].Timex.Type == TimexType.Set ? IsLong(mentions[i]) ? Sort.Seasons : Sort.Round
                : IsWeekly(start, mentions, i) ? Sort.Hours
                : Leads(text.AsSpan(start..Math.Max(start, mentions[i].Start)));
            if (sort == Sort.None || !IsRound(sort) && !Takes(sort, mentions[i], link: null))
            {
                continue;
            }

            round ??= new bool[mentions.Length];
            round[i] = true;
            if (IsRate(text, mentions[i]))
            {
                continue;
            }

            for (var j = i + 1; j < mentions.Length && Link(text, mentions[j - 1], mentions[j]) is { } link && Takes(sort, mentions[j], link); j++)
            {
                round[j] = true;
            }

            for (var j = i - 1; j >= 0 && Link(text, mentions[j], mentions[j + 1]) is { } link && Takes(sort, mentions[j], link); j--)
            {
                round[j] = true;
            }

            for (var j = i + 1; j < mentions.Length && sort == Sort.Hours && IsHours(mentions[j].Expression); j++)
            {
                round[j] = true;
            }

            if (IsRound(sort))
            {
                Clocks(text, mentions, i, round);
            }
        }

        return round is null ? mentions : [.. mentions.Where((_, i) => !round[i])];
    }

    /// <summary>"Valid after 09:30 Monday to Friday", where nothing is told of one week.</summary>
    private bool IsWeekly(int start, TemporalMention[] mentions, int at) =>
        at + 1 < mentions.Length && mentions[at].Expression is Clock { Day: { } day } && IsHours(day)
        && mentions[at + 1].Expression is Cyclic && IsHours(mentions[at + 1].Expression)
        && DatedLine.IsWeekday(Reporting.LastWord(text.AsSpan(0, mentions[at].End))) && Link(text, mentions[at], mentions[at + 1]) is { } link
        && (link.AsSpan().ContainsAny("-–") || Reporting.LastWord(link) is "to" or "through" or "till" or "until")
        && !IsOnce(text.AsSpan(start..end));

    /// <summary>"(30 cm) per day on 10 September", "(£4) an hour by June": what is so many a day is so on a day.</summary>
    private static bool IsRate(string text, TemporalMention mention) =>
        mention.Timex.Type == TimexType.Set && Frequencies.IsPer(text.AsSpan(mention.Start..mention.End));

    /// <summary>A time of day that names no day is of the days that come round, where no other stands in the sentence and no comma between.</summary>
    private static void Clocks(string text, TemporalMention[] mentions, int at, bool[] round)
    {
        for (var i = 0; i < mentions.Length; i++)
        {
            var between = i < at ? text.AsSpan(mentions[i].End..Math.Max(mentions[i].End, mentions[at].Start))
                : text.AsSpan(mentions[at].End..Math.Max(mentions[at].End, mentions[i].Start));
            round[i] |= IsClock(mentions[i].Expression) && !between.ContainsAny(",;:–—")
                && Array.TrueForAll(mentions, m => m.Resolution is not Resolved || IsClock(m.Expression) || m.Timex.Type == TimexType.Set);
        }
    }

    /// <summary>The words between two expressions of one phrase; <see langword="null"/> where they are of two.</summary>
    private static string? Link(string text, TemporalMention first, TemporalMention second)
    {
        var between = text.AsSpan(first.End..Math.Max(first.End, second.Start));
        if (between.Length > LongestLink || between.ContainsAnyExcept(OfLink))
        {
            return null;
        }

        foreach (var range in between.SplitAny(" ,-–"))
        {
            if (!between[range].IsEmpty && !Links.Contains(between[range]))
            {
                return null;
            }
        }

        return between.ToString();
    }

    /// <summary>Whether a mention that stands in a phrase of this sort belongs to what comes round.</summary>
    private static bool Takes(Sort sort, TemporalMention mention, string? link) => mention.Expression switch
    {
        var clock when IsClock(clock) => true,
        Between or Pair or Clock or DayPart when IsHours(mention.Expression) => sort != Sort.Round,
        var day when IsHours(day) => sort == Sort.Hours || sort == Sort.Open && link is not null
            && (link.AsSpan().ContainsAny("-–") || Limits.Contains(Reporting.LastWord(link))),
        var date => IsRound(sort) && IsYearly(date) && !(link is not null && Limits.Contains(Reporting.LastWord(link))),
    };

    /// <summary>A time that all days have: "5 a.m.", "in the evening", "during the day".</summary>
    public static bool IsClock(TimeExpression expression) =>
        expression is Clock { Day: null } or DayPart { Day: null } or Between { From: Clock { Day: null } }
            or Cyclic { Cycle: UnitCycle { Unit: Unit.Day }, Direction: Direction.The };

    private static bool IsRound(Sort sort) => sort is Sort.Round or Sort.Seasons;

    /// <summary>
    /// Whether what comes round is longer than a week, so that the weekdays beside it are of all its weeks: "every summer, Monday to Thursday".
    /// </summary>
    private static bool IsLong(TemporalMention set) =>
        set.Timex.Value is "P1W" or "P1M" or "P1Y" || set.Timex.Value.StartsWith("XXXX-", StringComparison.Ordinal)
            && !set.Timex.Value.StartsWith("XXXX-W", StringComparison.Ordinal) && !set.Timex.Value.Contains('T');

    /// <summary>"Monday to Friday", "Saturday, 10 a.m.": no day of one week.</summary>
    private static bool IsHours(TimeExpression expression) => expression switch
    {
        Clock { Day: var day } => day is null || IsHours(day),
        DayPart { Day: var day } => day is null || IsHours(day),
        Between both => IsHours(both.From) && IsHours(both.To),
        Pair both => IsHours(both.First) && IsHours(both.Second),
        _ => expression is Cyclic { Cycle: WeekdayCycle, Direction: Direction.Bare },
    };

    /// <summary>A date that each year has: "each year on 11 November".</summary>
    private static bool IsYearly(TimeExpression expression) => expression is Cyclic { Cycle.IsYearly: true, Direction: Direction.Bare }
        or Calendar { Year: null }
        || expression is Pair { Second: var day } && IsYearly(day);

    /// <summary>What the words before a mention say of it: "Opening hours: …", "The office is open …".</summary>
    private static Sort Leads(ReadOnlySpan<char> before)
    {
        // "Opening hours: Mon-(Fri 9am)".
        before = before.TrimEnd(" -–");
        before = DatedLine.IsWeekday(Reporting.LastWord(before)) ? before[..^Reporting.LastWord(before).Length].TrimEnd(" -–") : before;
        before = Limits.Contains(Reporting.LastWord(before)) || Reporting.LastWord(before) is "on" or "at"
            ? before[..^Reporting.LastWord(before).Length].TrimEnd() : before;
        return Phrases.EndsWithAny(before, Hours) ? Sort.Hours : Phrases.EndsWithAny(before, Open) || before.Equals("open", StringComparison.OrdinalIgnoreCase)
            || before.Equals("open:", StringComparison.OrdinalIgnoreCase) ? Sort.Open : Sort.None;
    }

    /// <summary>Why times come round.</summary>
    private enum Sort
    {
        /// <summary>They do not.</summary>
        None,

        /// <summary>A day that comes round stands with them.</summary>
        Round,

        /// <summary>A season, a month or a year that comes round stands with them.</summary>
        Seasons,

        /// <summary>They are the hours of a house.</summary>
        Hours,

        /// <summary>A house is open then.</summary>
        Open,
    }
}
