using Timeline.Temporal.Expressions;
using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Tenses.WordIds;

namespace Timeline.Temporal.Tenses;

/// <summary>The tense that one word tells, by its form and the words beside it.</summary>
internal static partial class Verbs
{
    /// <summary>Participles that are no forms of the past.</summary>
    private static readonly ushort[] Participles = Ids("been come gone done seen begun risen grown flown");

    /// <summary>What comes before "to be" and says that it may not have been so.</summary>
    private static readonly ushort[] Allegations = Ids("claimed claiming claims pretended pretending purporting");

    /// <summary>Forms of the past and of the present.</summary>
    private static readonly ushort[] Ambiguous = Ids("shut cut put set hit let quit split spread");

    /// <summary>How many tokens apart two verbs are that "and" joins.</summary>
    private const int Joint = 12;

    /// <summary>How many tokens back the verb may stand that a noun is the object of.</summary>
    private const int ObjectReach = 12;

    /// <summary>How many tokens back "neither" may stand.</summary>
    private const int DenialReach = 8;

    /// <summary>How many tokens back "agreed to" may stand.</summary>
    private const int IntentReach = 10;

    /// <summary>How many tokens back "than" may stand that a forecast is compared by.</summary>
    private const int ThanReach = 5;

    /// <summary>The tense of the word at a place; <see cref="Tense.None"/> when it tells none.</summary>
    /// <param name="words">The block.</param>
    /// <param name="at">The place.</param>
    /// <param name="isBefore">Whether the mention stands behind it.</param>
    public static Tense TenseAt(Words words, int at, bool isBefore)
    {
        if (IsPerfect(words, at) || (words.Id(at) == Have && words.Id(at - 1) == To && IsParticiple(words, at + 1) && IsAlleged(words, at - 1)))
        {
            return Tense.Past;
        }

        if (IsThanExpected(words, at))
        {
            return Tense.None;
        }

        if (LooksAhead(words, at) || (isBefore ? LooksAheadTo(words, at) : words.Id(at) == Would && words.Id(at + 1) == Be))
        {
            return Tense.Future;
        }

        return IsPast(words, at, isBefore) ? Tense.Past : words.Is(at, Role.PresentVerb)
            && !words.Is(words.Id(at - 1) == Still ? at - 2 : at - 1, Role.FutureVerb) && (words.Id(at - 1) != Would || words.Id(at) == Have)
            && !IsToHave(words, at) ? Tense.Present : Tense.None;
    }

    /// <summary>"Had been planned", "had originally been due", "originally expected": it came otherwise.</summary>
    public static bool HadBeen(Words words, int at) =>
        (IsFormer(words.Id(at - 1)) && !words.Is(at, Role.Being)) || (words.Id(at - 1) == Been
            && (words.Id(at - 2) == Had || words.Id(at - 3) == Had || words.Id(at - 2) == Having));

    /// <summary>"Originally", "first", "initially (set for)".</summary>
    public static bool IsFormer(ushort id) => id == Originally || id == First || id == Initially;

    /// <summary>"Announced (a curfew from Wednesday)", "imposed", "declared".</summary>
    public static bool IsDecree(ushort verb) => verb == Announced || verb == Banned || verb == Declared || verb == Imposed || verb == Introduced
        || verb == Ordered || verb == Unveiled;

    /// <summary>
    /// "Agreed to sell", "warned of strikes in October", "would have reached Leeds in December": told in the past, of what was still to come.
    /// </summary>
    /// <param name="words">The block.</param>
    /// <param name="at">The place of the verb.</param>
    /// <param name="first">The mention's first token.</param>
    /// <param name="end">The token after its last.</param>
    public static bool IsForetold(Words words, int at, int first, int end) =>
        (IsIntended(words, at, end) && first - at <= IntentReach)
        || ((words.Is(at, Role.Foretelling) || (words.Is(at, Role.CallingFor) && (words.Is(at + 1, Role.Preposition) || words.Id(at + 1) == Against)))
            && first - at > 2 && words.Id(at - 1) != Had && !words.Is(at - 1, Role.Was) && !IsPutForward(words, at)
            && !(words.Id(at + 1) == To && words.Id(at - 1) is var has && (has == Has || has == Have)))
        || (words.Id(first - 1) == For && (words.Id(at) == Announced || (at == first - 2 && words.Is(at, Role.FutureVerb) && words.EndsInEd(at)
                    && !words.Is(at - 1, Role.Being | Role.Was) && words.LooksPast(end))))
        || (words.LooksPast(at) && words.Id(at - 1) == Have && (words.Is(at - 2, Role.Modal) || words.Id(at - 2) == Would
                || (words.Id(at - 2) == To && words.Is(at - 3, Role.Was))))
        || (IsPerfect(words, at) && (first - at > 2 || words.Id(at - 1) != Had));

    /// <summary>"Proposed the plan in April" is when, where what "proposed elections in April" may still come.</summary>
    private static bool IsPutForward(Words words, int at) =>
        words.Id(at) == Proposed && words.Is(at + 1, Role.Determiner) && words.Id(at + 1) is var article && article != A && article != An && article != That;

    /// <summary>"Agreed to sell the house in February", "hoped to finish in May but …".</summary>
    private static bool IsIntended(Words words, int at, int end) =>
        words.Id(at + 1) == To && (words.EndsInEd(at) || words.Id(at) == Agreed) && !words.Is(at - 1, Role.Being) && words.Id(at - 1) is var has && has != Has
            && has != Have
        && (words.Is(at, Role.Was | Role.FutureVerb) ? words.Id(end) == But || words.Id(end + 1) == But : words.Is(at, Role.AheadWithTo));

    /// <summary>"(Have) been", "(have) left", "(have) come", where "(should have) results" is no verb.</summary>
    private static bool IsParticiple(Words words, int at) => words.LooksPast(at) || Participles.Contains(words.Id(at));

    /// <summary>"Claimed to be", "pretending to be", "refused to be": what somebody was then, not what is to be.</summary>
    private static bool IsAlleged(Words words, int to) =>
        words.Is(to - 1, Role.Implicative) || Allegations.Contains(words.Id(to - 1));

    /// <summary>"Should have landed", "had been due", "had hoped to", "was supposed to leave".</summary>
    private static bool IsPerfect(Words words, int at) =>
        (words.Id(at) == Have && words.Is(at - 1, Role.Modal) && IsParticiple(words, at + 1))
        || (words.Is(at, Role.FutureVerb | Role.AheadWithTo | Role.Was) && (HadBeen(words, at) || (words.Id(at - 1) == Had && words.EndsInEd(at))))
        || (words.Id(at) == Supposed && words.LooksPast(at - 1));

    /// <summary>
    /// "A flight due Tuesday was diverted", "the meeting that was to be held Monday drew few", "was due to land on Tuesday but vanished": that is over, where
    /// "the hearing set for Monday was called off" may be ahead.
    /// </summary>
    public static bool IsUndone(Words words, int at, int end)
    {
        if (words.Id(end) == Comma && (words.Id(end + 1) == Never || words.Id(end + 2) == Never))
        {
            // "An inspection, planned for June, never took place".
            return words.Is(at, Role.FutureVerb) && words.EndsInEd(at);
        }

        var isBut = words.Id(end) == But;
        var verb = !isBut ? end : words.LooksPast(end + 1) ? end + 1 : end + 2;
        if (!(isBut ? words.LooksPast(verb) : words.Is(verb, Role.PastVerb)) || IsPutOff(words, verb)
            || !(words.Id(at) == Due || (words.Is(at, Role.FutureVerb) && words.EndsInEd(at))
                || (!isBut && words.Id(at) == To && words.Id(at + 1) == Be && words.Is(at - 1, Role.Was))))
        {
            return false;
        }

        return isBut ? words.LooksPast(at - 1) : !words.Is(at - 1, Role.Being | Role.Was | Role.Auxiliary)
            || (words.Id(at - 2) is var lead && (lead == That || lead == Which));
    }

    /// <summary>"(Was) moved", "was put off", "was called off", "has been cancelled".</summary>
    private static bool IsPutOff(Words words, int verb) =>
        words.Is(verb, Role.Moved) || words.Is(verb + 1, Role.Moved | Role.Dropped) || words.Id(verb + 1) == Put || words.Is(verb + 2, Role.Dropped);

    private static bool LooksAhead(Words words, int at)
    {
        var (id, next) = (words.Id(at), words.Id(at + 1));
        return (words.Is(at, Role.FutureVerb) && !IsName(words, at) && !IsOwnAct(words, at) && !IsCause(words, at) && words.Id(at - 1) != As
            && !(id == Plans && next != To && IsObject(words, at)))
            || IsWont(words, at)
            || (id == Out && words.Id(at - 1) == Runs)
            || (id == Turns && (LexemeId.IsDigits(next) || words.Is(at + 1, Role.Cardinal)))
            || (words.Id(at - 1) is var lead && (lead == If || lead == Unless) && words.LooksPast(at))
            || (id == To && next == Be && words.Id(at - 1) != Had && !IsPerfect(words, at - 1) && !IsAlleged(words, at))
            || (id == Forecast && words.Is(at - 1, Role.Being))
            || (id == Off && words.Id(at - 1) == Kicks)
            || (id == Underway && words.Id(at - 1) is var begins && (begins == Gets || begins == Get))
            || (id == Be && IsAsked(words, at))
            || (next == To && words.Is(at, Role.Was) && words.Id(at + 2) != Have && IsVerb(words, at + 2));
    }

    /// <summary>
    /// "(On Monday) scheduled the final for May", "the $3 it projected in July": what somebody does with it, where "the final scheduled for May" is ahead.
    /// </summary>
    private static bool IsOwnAct(Words words, int at) =>
        (words.EndsInEd(at) && words.Is(at - 1, Role.Weekday) && words.Is(at + 1, Role.Determiner))
        || (words.Id(at) == Projected && words.Id(at - 1) is var who && (who == It || who == He || who == She || who == They || who == We));

    /// <summary>"Shut due to the storm", "due to floods", where "a ship due to arrive" is awaited.</summary>
    private static bool IsCause(Words words, int at) =>
        words.Id(at) == Due && words.Id(at + 1) == To && words.Is(at + 2, Role.Determiner | Role.Happening | Role.Statistic);

    /// <summary>"Won't".</summary>
    public static bool IsWont(Words words, int at) => words.Id(at) == Won && words.Id(at + 1) == Apostrophe;

    /// <summary>"Fell by more than expected", "would be lower than planned": the tense is that of the verb before.</summary>
    private static bool IsThanExpected(Words words, int at)
    {
        if (!words.EndsInEd(at) || !words.Is(at, Role.FutureVerb | Role.AheadWithTo | Role.Was | Role.Foretelling))
        {
            return false;
        }

        for (var i = at - 1; i >= 0 && i > at - ThanReach; i--)
        {
            if (words.Id(i) == Than)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What looks ahead to a mention behind it only: "is leaving", "would", "agreed to", "set for".</summary>
    private static bool LooksAheadTo(Words words, int at)
    {
        var (id, next) = (words.Id(at), words.Id(at + 1));
        return (words.Is(at, Role.Arranged) && words.Is(at - 1, Role.Being))
            || (id == Would && !(next == Have && words.LooksPast(at + 2)) && !IsWithheld(words, at))
            || (id == D && next == Be && words.Id(at - 1) == Apostrophe)
            || (id == Could && !words.Is(next == Be ? at + 2 : at + 1, Role.Able) && !IsDenied(words, at))
            || (words.Is(at, Role.AheadWithTo) && ((next == To && !words.Is(at - 1, Role.Preposition))
                    || (next == For && (id == Set || id == Prepared || id == Preparing))));
    }

    /// <summary>"Would not say Monday", "neither side would comment", "would say only": nobody did, on that day.</summary>
    private static bool IsWithheld(Words words, int at)
    {
        var next = words.Id(at + 1) == Apostrophe ? at + 2 : at + 1;
        return words.Id(next) is var not && (not == Not || not == T || not == Neither || not == Only)
            ? words.Is(next + 1, Role.Withheld)
            : words.Is(next, Role.Withheld) && (IsDenied(words, at) || words.Id(next + 1) == Only);
    }

    /// <summary>"Neither of them could", "no one could", "nobody could": what nobody did.</summary>
    private static bool IsDenied(Words words, int at)
    {
        for (var i = at - 1; i >= 0 && i > at - DenialReach && !words.IsSentenceEnd(i); i--)
        {
            if (words.Id(i) is var id && (id == Neither || id == None || id == Nobody || id == Nor || (id == No && words.Id(i + 1) == One)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Will be held", "is heard in May", "to cut", "may cut": what follows these has the tense of what stands before.</summary>
    private static bool IsPast(Words words, int at, bool isBefore)
    {
        var isVerb = (words.Is(at, Role.PastVerb) && !(words.Has(at, TokenMarks.Capital)
                && (at > 0 || (words.Is(at, Role.Weekday) && LexemeId.IsDigits(words.Id(at + 1))))) && !IsNoun(words, at))
            || (words.EndsInEd(at) && !IsAttribute(words, at));
        return isVerb && !(isBefore && IsJoined(words, at))
            && ((words.Is(at, Role.LooksBack) && words.Id(at - 1) != Be) || !HasAuxiliary(words, at));
    }

    /// <summary>"Be held", "not held", "isn't held", "be officially held", "remain closed".</summary>
    private static bool HasAuxiliary(Words words, int at) =>
        words.Id(at - 1) is var lead && (lead == Remain || lead == Stay)
        || (words.Id(at - 1) == T && words.Id(at - 2) == Apostrophe) || (words.Is(at - 1, Role.Auxiliary) && !IsName(words, at - 1))
        || ((words.Id(at - 1) == Not || words.Id(at - 1) == Still || words[at - 1] is { Id: LexemeId.Unknown, Length: > 4 }) && words.Is(at - 2, Role.Auxiliary)
            && words.Id(at - 2) != To && !IsName(words, at - 2));

    /// <summary>A word in small letters that is no article or preposition: a verb behind "was to".</summary>
    private static bool IsVerb(Words words, int at) =>
        words[at] is { Length: > 1 } word && !word.Has(TokenMarks.Capital) && !LexemeId.IsDigits(word.Id) && !words.Is(at, Role.Determiner | Role.Preposition);

    /// <summary>"Announced plans", "the plans": a noun.</summary>
    private static bool IsObject(Words words, int at) => words.Is(at - 1, Role.Determiner) || words.LooksPast(at - 1);

    /// <summary>"May", and "Will" where no sentence starts, are no verbs in capitals.</summary>
    private static bool IsName(Words words, int at) =>
        words.Has(at, TokenMarks.Capital) && (words.Is(at, Role.Month) || (words.Id(at) == Will && at > 0 && words.Id(at - 1) != Stop));

    /// <summary>"Will be circulated by March and signed in May": the tense is that of the verb it is joined to, if that has an auxiliary.</summary>
    private static bool IsJoined(Words words, int at) =>
        words.Id(at - 1) == And && (words.EndsInEd(at) ? words.PastBefore(at - 1, Joint) is > 0 and var verb && words.Id(verb - 1) == Be
            : Ambiguous.Contains(words.Id(at)) && WillBefore(words, at));

    /// <summary>"Will stop work (and shut)", where "will stop, he said, (and shut)" has a verb between.</summary>
    private static bool WillBefore(Words words, int at) =>
        words.LastBefore(at, Role.FutureVerb | Role.PastVerb | Role.PresentVerb, Joint) is >= 0 and var will && words.Id(will) == Will
            && words.PastBefore(at, Joint) < will;

    /// <summary>"A cut", "the spread".</summary>
    private static bool IsNoun(Words words, int at) => words.Id(at - 1) is var lead
        && (lead == A || lead == An || lead == The || lead == Another || lead == Its || lead == Their || lead == His || IsCompound(words, at));

    /// <summary>"(May announce) a rate cut", "(will take up) a 3-for-1 split", where "a bus hit" tells what a bus did.</summary>
    private static bool IsCompound(Words words, int at)
    {
        if (words.Id(at) is var form && form != Cut && form != Split && form != Hit && form != Spread && form != Set
            || words.Has(at - 1, TokenMarks.Capital) || words.Is(at - 1, ~Role.Ordinary & ~Role.Cardinal) || words.LooksPast(at - 1)
                || words.Is(at + 1, Role.Determiner))
        {
            return false;
        }

        for (var i = at - 2; i > 0 && i > at - ObjectReach && !words.Is(i, Role.Break | Role.PastVerb); i--)
        {
            if (words.Is(i, Role.Auxiliary | Role.FutureVerb) && words.Id(i) != To)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "The proposed merger", "the most isolated villages", "a state-owned firm": a participle that no verb goes with. But not "that opened", "were all dated".
    /// </summary>
    public static bool IsAttribute(Words words, int at) =>
        (words.Id(at - 1) == Hyphen && !words.Has(at, TokenMarks.Spaced))
        || (words.Is(words.Id(at - 1) is var how && (how == Newly || how == Most || how == Least) ? at - 2 : at - 1, Role.Determiner)
            && words.Id(at - 1) is var lead && lead != That && lead != All && lead != Both && lead != Each);
}
