using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Tenses.WordIds;

namespace Timeline.Temporal.Tenses;

/// <content>What was to come when it was told, and what was done next.</content>
internal static partial class Surroundings
{
    /// <summary>"(Said in March that) it would open (in June)": the future of what was told.</summary>
    public static bool IsAheadOfThen(Words words, int first)
    {
        for (var i = first - 1; i >= 0 && i > first - ComparisonReach && !words.IsSentenceEnd(i) && words.Id(i) != Will && !words.Is(i, Role.Being); i--)
        {
            if (words.Id(i) == Would)
            {
                return true;
            }
        }

        return IsLimit(words, first);
    }

    /// <summary>"(On May 3 he) promised to pay on (Monday)".</summary>
    public static bool IsPledged(Words words, int first) =>
        words.Is(first, Role.Weekday) && words.LastBefore(first, Role.AheadWithTo, ParticipleReach) is >= 0 and var verb && words.LooksPast(verb)
            && words.Id(verb + 1) == To && words.PastBefore(first, ParticipleReach) == verb;

    /// <summary>"(In March it) gave them until (May 1)", "(on Thursday she) had until (Sunday)": a limit set in the past.</summary>
    private static bool IsLimit(Words words, int first)
    {
        for (var i = first - 2; words.Lead(first - 1) is var lead && (lead == Until || lead == By) && i >= 0 && i > first - ComparisonReach
            && !words.IsSentenceEnd(i) && words.Id(i) != Semicolon; i--)
        {
            // "Are not expected to begin until", "aren't expected".
            if (words.Is(i, Role.PresentVerb | Role.FutureVerb) && (!words.LooksPast(i) || words.Id(i - 1) == T
                    || words.LastBefore(i, Role.Being, RelativeReach) >= 0))
            {
                return false;
            }

            if (words.LooksPast(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"(In May 2010,) just six months earlier,": behind a comma, and with nothing behind it that it would be the time of.</summary>
    public static bool Restates(Words words, int first, int end)
    {
        var comma = words.Id(first - 1) is var lead && (lead == Just || lead == Only) ? first - 2 : first - 1;
        return words.Id(comma) == Comma && words.Id(end - 1) is var last && (last == Later || last == Earlier)
            && (words.Id(end) == Comma || words.IsSentenceEnd(end) || words.Id(end) == Bracket || words.Id(end) == ClosingBracket);
    }

    /// <summary>"(He left at 11 p.m.) and was found (at 6 a.m.)", "then reopened it (at 6 a.m.)".</summary>
    private static bool IsThen(Words words, int first)
    {
        var verb = words.PastBefore(first, ParticipleReach);
        if (verb > 0 && words.Id(verb - 1) == Then)
        {
            return true;
        }

        for (var i = verb - 1; verb > 0 && i > verb - ParticipleReach && words.Id(i) is var id && id != Had && id != That && id != Which && id != Who
            && id != After && id != Before && id != Comma; i--)
        {
            if (id == And)
            {
                return true;
            }
        }

        return false;
    }
}
