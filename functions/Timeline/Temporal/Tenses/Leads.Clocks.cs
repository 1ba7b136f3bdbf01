using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Tenses.WordIds;

namespace Timeline.Temporal.Tenses;

/// <content>Times of day between the preposition and its day: "until 6am on Monday", "for 7 p.m. on Monday".</content>
internal static partial class Leads
{
    /// <summary>How many tokens "at 10:30 a.m. on Monday" has at most.</summary>
    private const int ClockLength = 10;

    /// <summary>The first token of a time of day that ends before a place: "6am", "6:30 p.m."; -1 where none does.</summary>
    private static int ClockBefore(Words words, int end)
    {
        var at = end - 1;
        while (at > end - ObjectReach && (words.Id(at) is var id && (id == Stop || id == M || id == A || id == P || id == Am || id == Pm || id == Colon
                    || LexemeId.IsDigits(id))))
        {
            at--;
        }

        return at < end - 1 && LexemeId.IsDigits(words.Id(at + 1)) ? at + 1 : -1;
    }

    /// <summary>"Has called a meeting for 7 p.m. on Monday", "set a hearing for 10 a.m. Friday".</summary>
    private static bool IsForClock(Words words, int at)
    {
        for (var i = at + 2; LexemeId.IsDigits(words.Id(at + 1)) && i < at + ClockLength; i++)
        {
            if (words.Is(i, Role.Weekday))
            {
                return words.LastBefore(at, Role.CallingFor | Role.FutureVerb | Role.AheadWithTo, ObjectReach) >= 0;
            }
        }

        return false;
    }
}
