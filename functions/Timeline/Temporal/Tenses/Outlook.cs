using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Tenses.WordIds;

namespace Timeline.Temporal.Tenses;

/// <summary>What looks ahead without being a verb in the future.</summary>
internal static partial class Outlook
{
    /// <summary>How many tokens back a verb may stand that has a day and an object: "holds a news conference on Tuesday".</summary>
    private const int ObjectReach = 7;

    /// <summary>How many words a vote may have before it: "school board election".</summary>
    private const int Beside = 3;

    /// <summary>How many tokens behind a day its verb may stand: "Saturday's march through the town was cancelled".</summary>
    private const int DroppedReach = 10;

    /// <summary>"Decided whether to run in March": what is to be done comes after it was decided. But not "went to court", "shot to death".</summary>
    public static bool IsInfinitive(Words words, int at) =>
        words.Id(at) == To && words[at + 1] is { Length: > 2 } verb && !verb.Has(TokenMarks.Capital) && !LexemeId.IsDigits(verb.Id)
        && !words.Is(at + 1, ~Role.Ordinary) && at > 0 && (!words.Is(at - 1, Role.PastVerb) || words.Is(at - 1, Role.Saying));

    /// <summary>"An attempt (to)", "efforts (to)".</summary>
    public static bool IsTry(ushort id) => id == Attempt || id == Attempts || id == Bid || id == Effort || id == Efforts;

    /// <summary>"Met ahead of the vote on Tuesday", "in advance of", "in the run-up to", "looking forward to", "with two days to go until".</summary>
    public static bool LooksToward(Words words, int at)
    {
        var (id, next) = (words.Id(at), words.Id(at + 1));
        return (next == Of && (id == AheadWord || id == Advance || id == Eve))
            || (id == To && next == Go && words.Lead(at + 2) is var lead && (lead == Before || lead == WordIds.Until))
            || (next == To && (id == Forward || id == RunUp || (id == Up && words.Id(at - 1) == Hyphen && words.Id(at - 2) == Run)));
    }

    /// <summary>"Speculation about Friday's report", where "about the firm Friday" is no such thing.</summary>
    public static bool IsAnticipated(Words words, int first) =>
        words.Is(first - 2, Role.Anticipation) && words.Id(first - 1) is var next && (next == About || next == Of || next == Over);

    /// <summary>How many tokens back the odds may stand of what is to come by a day.</summary>
    private const int OddsReach = 8;

    /// <summary>"Put the odds of a cut by June at one in three", "raised hopes of a deal by Friday": no verb stands between.</summary>
    public static bool IsChance(Words words, int first)
    {
        for (var i = first - 2; words.Id(first - 1) == By && i > 0 && i > first - OddsReach
            && !(words.LooksPast(i) && !words.Is(i - 1, Role.Determiner)) && !words.Is(i, Role.Break)
            && !words.IsSentenceEnd(i); i--)
        {
            if (words.Is(i, Role.Chance) && words.Id(i + 1) == Of)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Preparing for Sunday's game", "getting ready for winter", "awaited Friday's report".</summary>
    public static bool IsAwaited(Words words, int first, int end) =>
        words.Is(first, Role.Season) ? words.Id(first - 1) == For && words.Is(first - 2, Role.Ready)
        : words.Is(first, Role.Weekday) && words.Id(end) == Apostrophe && words.Is(words.Id(first - 1) == For ? first - 2 : first - 1, Role.Ready);

    /// <summary>
    /// "A March release date", "set a May 3 deadline", "wants a December summit", "called for a June election", where "missed a March deadline" and "set a June
    /// record" are past.
    /// </summary>
    public static bool IsAppointment(Words words, int first, int end)
    {
        if ((words.Id(first - 1) != A && words.Id(first - 1) != An) || !words.IsNoun(end) || words.Is(first, Role.PartOfDay)
            || words.Is(end, Role.Statistic | Role.Happening | Role.Outcome))
        {
            return false;
        }

        var verb = words.Id(first - 2) is var lead && (lead == For || lead == On || lead == Of || lead == To) ? first - 3 : first - 2;
        var isDate = words.Id(end) == Date || words.Id(end) == Deadline || words.Id(end + 1) == Date;
        var isWanted = words.Id(verb) == Announced || words.Is(verb, Role.AheadWithTo | Role.Foretelling | (verb == first - 3 ? Role.CallingFor : Role.None));
        return words.Id(verb - 1) != Had && (isDate ? isWanted || words.Is(verb, Role.Moved) || (words.Id(end) != Deadline && !words.LooksPast(verb)) : isWanted
            && words.Id(verb) != Set);
    }

    /// <summary>"There is a party on the 30th", "there are two trains on Saturday".</summary>
    public static bool IsThere(Words words, int first)
    {
        for (var i = first - 2; words.Id(first - 1) == On && i >= 0 && i > first - ObjectReach && !words.Is(i, Role.Break | Role.Saying) && !words.LooksPast(i)
            && !words.IsSentenceEnd(i); i--)
        {
            if (words.Is(i, Role.Being))
            {
                return words.Id(i - 1) == There;
            }

            // "There's a vote on Saturday".
            if (words.Id(i) == There)
            {
                return words.Id(i + 1) == Apostrophe;
            }
        }

        return false;
    }

    /// <summary>"Filed for the Nov. 5 primary", "raised $3 million for the November election", where "turnout for the November election was low".</summary>
    public static bool IsForElection(Words words, int first, int end)
    {
        if (words.Id(first - 1) is var lead && (lead == In || lead == On) && IsElection(words.Id(first - 2)))
        {
            // "Up for re-election in February".
            var start = words.Id(first - 3) == Hyphen ? first - 5 : first - 3;
            return words.Id(start) == For && words.Id(start - 1) == Up;
        }

        if (words.Id(first - 1) != The || words.Id(first - 2) != For)
        {
            return false;
        }

        var noun = end;
        while (noun < end + Beside && words.IsNoun(noun) && !IsElection(words.Id(noun)))
        {
            noun++;
        }

        return IsElection(words.Id(noun)) && !words.LooksPast(noun + 1);
    }

    private static bool IsElection(ushort id) => id == Election || id == Reelection || id == Elections || id == Primary || id == Primaries || id == Referendum
        || id == Runoff || id == Vote;

    /// <summary>"Sees a profit for the year ending June 30", "sales for the year ending in June are expected to rise": nothing there is over.</summary>
    public static bool IsToEnd(Words words, int first)
    {
        if (words.Id(words.Is(first - 1, Role.Preposition) ? first - 2 : first - 1) != Ending)
        {
            return false;
        }

        var isAhead = false;
        var start = first;
        while (start > 0 && start > first - TenseFinder.Reach && !words.IsSentenceEnd(start - 1))
        {
            start--;
        }

        for (var i = start; i < words.Count && i < first + TenseFinder.Reach && !words.IsSentenceEnd(i); i++)
        {
            var isPlanned = words.Is(i, Role.AheadWithTo) || words.Is(i, Role.Saying);
            if (words.LooksPast(i) && !isPlanned)
            {
                return false;
            }

            isAhead = isAhead || isPlanned || words.Is(i, Role.FutureVerb | Role.PresentVerb);
        }

        return isAhead;
    }

    /// <summary>"Leeds visit Arsenal on Saturday", "the rules apply from Monday": such verbs with a day, and no other verb, tell what is arranged.</summary>
    public static bool IsProgramme(Words words, int first, int end)
    {
        if (!words.Is(first, Role.Weekday) || words.Id(end) == Apostrophe || words.IsNoun(end))
        {
            return false;
        }

        var hasVerb = false;
        var start = first;
        while (start > 0 && !words.IsSentenceEnd(start - 1) && !words.Has(start, TokenMarks.NewParagraph))
        {
            start--;
            if (first - start == TenseFinder.Reach)
            {
                return false;
            }

            hasVerb = hasVerb || (words.Is(start, Role.Programmed) && !words.Is(start - 1, Role.Determiner | Role.Preposition | Role.Auxiliary));
            if (words.LooksPast(start) || words.Is(start, Role.PresentVerb | Role.FutureVerb | Role.Happening | Role.Saying | Role.Break))
            {
                return false;
            }
        }

        var stop = end;
        while (stop < words.Count && !words.IsSentenceEnd(stop) && !words.Has(stop, TokenMarks.NewParagraph))
        {
            if (stop - end == TenseFinder.Reach || words.LooksPast(stop) || words.Is(stop, Role.PresentVerb | Role.FutureVerb))
            {
                return false;
            }

            stop++;
        }

        return hasVerb && stop < words.Count;
    }

    /// <summary>"Speaks Tuesday", "delivers the budget on Wednesday", "appears in court Friday": a present that has a day is arranged.</summary>
    public static bool IsArranged(Words words, int first, int end)
    {
        // "Polls open Sunday", "the mergers close in January".
        // A vote on Friday is held, those who "vote Friday" will.
        var beside = words.Is(first - 1, Role.Preposition) && words.Id(first - 2) is var verb && verb != Vote && verb != Votes ? first - 2 : first - 1;
        if ((words.Is(beside, Role.AppointedBeside) || (words.Id(beside) == Close && words.Id(first - 1) is var lead && (lead == At || lead == In)))
            && (words.Is(first, Role.Weekday | Role.Month) || words.Is(end - 1, Role.Weekday | (LexemeId.IsDigits(words.Id(first)) ? Role.Month : Role.None))))
        {
            return words.Id(end) != Apostrophe && IsFinite(words, beside, end);
        }

        if ((!words.Is(first, Role.Weekday) && !words.Is(end - 1, Role.Weekday)) || (words.IsNoun(end) && !words.LooksPast(end)))
        {
            return false;
        }

        // "My sister gets married on Saturday".
        var last = words.Id(first - 1) == On ? first - 2 : first - 1;
        if (words.EndsInEd(last) && words.Id(last - 1) is var gets && (gets == Gets || gets == Get))
        {
            return true;
        }

        for (var i = last; i >= 0 && i > first - ObjectReach && !words.Is(i, Role.Break | Role.PastVerb | Role.Saying) && !words.EndsInEd(i)
            && words.Id(i) != And && !words.IsSentenceEnd(i); i--)
        {
            // "Has a hearing on Monday".
            if (words.Is(i, Role.Appointed) || ((words.Id(i) == Has || words.Id(i) == Have) && words.Is(i + 1, Role.Determiner)))
            {
                return IsFinite(words, i, end);
            }
        }

        return false;
    }

    /// <summary>A verb in the present: not "to open", "the votes", "two plays", "the US Open", nor "(Senate) votes Thursday were close".</summary>
    private static bool IsFinite(Words words, int at, int end) =>
        !words.Has(at, TokenMarks.Capital)
            && !words.Is(at - 1, Role.Auxiliary | Role.Determiner | Role.Preposition | Role.PastVerb | Role.Cardinal | Role.Ordinal | Role.Vague)
            && words.Id(at - 1) != Not && words.Id(at - 1) != T
        && !LexemeId.IsDigits(words.Id(at - 1)) && !words.LooksPast(end) && !words.Is(end, Role.PresentVerb | Role.FutureVerb);

    /// <summary>"A decision was likely Friday", "a deal is possible by Friday", "remains unlikely before Friday".</summary>
    public static bool IsLikely(Words words, int at) =>
        words.Id(at) is var id && (id == Likely || id == Unlikely || id == Possible || id == Eligible) && words.Id(at + 1) != To && words.Id(at + 1) != That
            && words.Is(at - 1, Role.Was | Role.PresentVerb);

    /// <summary>
    /// "Ministers gather Friday", "school starts Monday", "voters head to the polls in October", but not "they did not gather", "failed to gather", "$1,000
    /// face amount".
    /// </summary>
    public static bool IsMeeting(Words words, int at) =>
        at > 0 && (words.Is(at, Role.PluralAhead) || (words.Id(at) == Head && words.Id(at + 1) == To && !words.Is(at + 2, Role.Ordinary)))
            && !words.Is(at - 1, Role.Auxiliary | Role.PastVerb | Role.Determiner | Role.Preposition)
        && words.Id(at - 1) != T && words.Id(at - 1) != S && words.Id(at - 1) != Hyphen && words.Id(at - 1) != Not
            && (words.Id(at - 1) != Comma || IsBehindAside(words, at - 1)) && !LexemeId.IsDigits(words.Id(at - 1));

    /// <summary>
    /// "The talks, which broke down in March, (resume)", "the men, arrested in March, (go)", "the governor, on a trip to Asia, (returns)": the comma ends what
    /// is said of them.
    /// </summary>
    private static bool IsBehindAside(Words words, int comma)
    {
        for (var i = comma - 1; i > 0 && i > comma - TenseFinder.Reach && !words.IsSentenceEnd(i); i--)
        {
            if (words.Id(i) == Comma)
            {
                return Clauses.OpensAside(words, i) || words.Is(i + 1, Role.Preposition);
            }
        }

        return false;
    }
}
