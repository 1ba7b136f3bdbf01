using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Tenses.WordIds;

namespace Timeline.Temporal.Tenses;

/// <content>What "until" says: that something lasted, or is to last.</content>
internal static partial class Leads
{
    /// <summary>"Had postponed it until Monday", "had been given until Monday".</summary>
    private static bool IsHadMoved(Words words, int at) =>
        words.LastBefore(at, Role.Moved, MovedReach) is > 0 and var verb
        && (words.Id(verb - 1) == Had || (words.Id(verb - 1) == Been && words.Id(verb - 2) == Had));

    /// <summary>
    /// "Held out until Monday", "did not know until Monday", "had not told them until Monday", where "postponed the vote until Monday", "is closed until" and
    /// "will stay until" look ahead.
    /// </summary>
    private static bool IsOver(Words words, int until) =>
        words.PastBefore(until, TenseFinder.Reach) is >= 0 and var verb
        && !Clauses.OpensQuote(words, verb, until) && !IsBesideSaying(words, verb, until)
        && (!words.Is(verb, Role.Moved | Role.Urging) || (words.Id(verb - 1) == Not && words.Id(verb - 2) == Had)
            || (words.Is(verb - 1, Role.Was) && words.Is(verb - 1, Role.PastVerb) && IsHour(words, until + 1))) && !words.Is(verb - 1, Role.Moved)
        && !Verbs.IsWont(words, verb) && !IsIntent(words, verb) && !IsHelped(words, verb) && !IsKept(words, verb) && !Verbs.IsDecree(words.Id(verb))
        && !LooksAheadBetween(words, verb, until);

    /// <summary>"(The road was closed until) 8pm", "8:30", "8 p.m.".</summary>
    private static bool IsHour(Words words, int at) =>
        LexemeId.IsDigits(words.Id(at)) && words.Id(at + 1) is var next && (next == Am || next == Pm || next == A || next == P || next == Colon);

    /// <summary>"Expected until", "planned until".</summary>
    private static bool IsIntent(Words words, int verb) => words.EndsInEd(verb) && words.Is(verb, Role.FutureVerb | Role.AheadWithTo | Role.Was);

    /// <summary>"Is held until", "will be shown until", "has been shut until", but not "has stayed until", "had been shut until".</summary>
    private static bool IsHelped(Words words, int verb) =>
        words.Id(verb - 1) == Been ? words.Id(verb - 2) is var has && (has == Has || has == Have) : words.Is(verb - 1, Role.Auxiliary | Role.PresentVerb)
            && words.Id(verb - 1) != Has && words.Id(verb - 1) != Have;

    /// <summary>"Would keep him hospitalized until", "was to last until".</summary>
    private static bool IsKept(Words words, int verb)
    {
        for (var i = verb - 1; words.EndsInEd(verb) && i > verb - ObjectReach && !words.Is(i, Role.Break) && !words.LooksPast(i); i--)
        {
            if (words.Id(i) is var id && (id == Would || id == Could || id == Will))
            {
                return true;
            }
        }

        return words.Is(verb, Role.Was) && words.Id(verb + 1) == To;
    }

    /// <summary>"Said the doctor, on duty until Sunday": it says something of the doctor.</summary>
    private static bool IsBesideSaying(Words words, int verb, int until)
    {
        if (words.Is(verb, Role.Saying))
        {
            for (var i = verb + 2; i < until - 1; i++)
            {
                if (words.Id(i) == Comma)
                {
                    return true;
                }
            }
        }

        return words.Id(verb - 1) == Comma && verb == until - 1 && words.EndsInEd(verb) && words.Id(verb) is var state && state != Lasted && state != Stayed
            && state != Remained && state != Waited;
    }

    private static bool LooksAheadBetween(Words words, int verb, int until)
    {
        for (var i = verb + 1; i < until; i++)
        {
            // "Docks with food enough to last until June".
            if (words.Is(i, Role.FutureVerb | Role.PresentVerb | Role.Moved) || (words.Id(i) == Enough && words.Id(i + 1) == To)
                || Verbs.IsWont(words, i) || (words.Is(i, Role.Auxiliary) && words.Id(i) != To))
            {
                return true;
            }
        }

        return false;
    }
}
