using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Tenses.WordIds;

namespace Timeline.Temporal.Tenses;

/// <content>"Through", which looks ahead, and counts what has been.</content>
internal static partial class Leads
{
    /// <summary>"For the nine months through September", "arrests through August were up", "so far this month, $11 billion through Tuesday".</summary>
    private static bool IsCounted(Words words, int at) => words.Is(at + 1, Role.Month)
        ? words.Is(at - 1, Role.Unit | Role.PluralUnit) || words.Is(at + 2, Role.PastVerb)
        : words.Is(at + 1, Role.Weekday) && IsSoFar(words, at);

    private static bool IsSoFar(Words words, int at)
    {
        for (var i = at - 1; i > 0 && i > at - MovedReach && !words.IsSentenceEnd(i); i--)
        {
            if (words.Id(i) == Far && words.Id(i - 1) == So)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Will stay through Friday", "forecast snow through Friday", "called for snow through Friday".</summary>
    private static bool IsAheadThrough(Words words, int at) =>
        words.Is(at + 1, Role.Weekday | Role.Month) && at > 0 && !words.IsSentenceEnd(at - 1)
            && (!IsOver(words, at) || (words.PastBefore(at, MovedReach) is >= 0 and var verb && IsForecast(words, verb)));

    private static bool IsForecast(Words words, int verb) =>
        words.Is(verb, Role.Foretelling) || (words.Is(verb, Role.CallingFor) && words.Id(verb + 1) is var on && (on == For || on == Of));
}
