using Timeline.Temporal.Expressions;
using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Tenses.WordIds;

namespace Timeline.Temporal.Tenses;

/// <summary>What the preposition right before a mention says of its direction.</summary>
internal static partial class Leads
{
    /// <summary>How many tokens back the verb may stand that sets another day.</summary>
    private const int MovedReach = 12;

    /// <summary>How many tokens back "would" may stand of what somebody is kept or made.</summary>
    private const int ObjectReach = 6;

    /// <summary>
    /// What the word right before says: "since Monday" and "following Monday's vote" are past, "until Monday" and "as early as Monday" are ahead, as is "they
    /// had until Monday", but not "they had been given until Monday".
    /// </summary>
    public static Tense TenseOf(Words words, int at)
    {
        // "Until no earlier than Dec. 3", "until at least Dec. 9".
        if ((words.Id(at) == Than ? at - 3 : words.Id(at) == Least ? at - 2 : -1) is >= 0 and var bound && words.Lead(bound) == Until)
        {
            at = bound;
        }

        // "Until the close of business Friday", "by the end of trading Monday".
        if (words.Id(at - 1) == Of && (words.Id(at - 2) == Close || words.Id(at - 2) == End))
        {
            at -= words.Id(at - 3) == The ? 4 : 3;
        }

        // "(A curfew) until 6am on Monday", "(a meeting) for 7 p.m. on Monday".
        if (words.Id(at) == On && words.Is(at + 1, Role.Weekday) && ClockBefore(words, at) is > 0 and var clock
            && (words.Lead(clock - 1) == Until || words.Id(clock - 1) == For))
        {
            at = clock - 1;
        }

        // "Until the November election", "until after the November election".
        var limit = words.Id(at) == The && words.Is(at + 1, Role.Month) ? at - 1 : at;
        limit = words.Id(limit) == WordIds.After ? limit - 1 : limit;
        if (words.Lead(limit) == Until)
        {
            at = limit;
        }

        var id = words.Lead(at);
        if (id == From && words.Is(at + 1, Role.Weekday) && words.Id(at + 2) != Apostrophe && IsDecreed(words, at))
        {
            return Tense.Future;
        }

        // "Closed from 7 a.m. to 10 p.m. on Thursday": it was moved to no day.
        if (id == To && ClockBefore(words, at) is > 0 and var opening && words.Id(opening - 1) == From)
        {
            return Tense.None;
        }

        // "Declared three days of mourning beginning Saturday".
        if ((id == Beginning || id == Starting) && words.Is(at + 1, Role.Weekday))
        {
            return Tense.Future;
        }

        // "The chair said not before Easter".
        if (id == Before && words.Id(at - 1) == Not)
        {
            return Tense.Future;
        }

        if (id == Since || id == Following)
        {
            // "Closed since Monday is a holiday": because it is.
            return words.Is(at + 1, Role.Weekday) && words.Is(at + 2, Role.Being) ? Tense.Future : Tense.Past;
        }

        if (id == As)
        {
            return words.Id(at - 1) is var how && (how == Soon || how == Early) && words.Id(at - 2) == As ? how == Early && IsKnown(words, at - 2) ? Tense.Past
                : Tense.Future : Tense.None;
        }

        // "Brought forward from March", "moved the start forward from March".
        if (id == From && words.Id(at - 1) == Forward && words.PastBefore(at - 1, ObjectReach) >= 0)
        {
            return Tense.Future;
        }

        if (((id == From || id == On) && words.Is(at - 1, Role.Moved) && words.EndsInEd(at - 1)
                && (!words.Is(at - 2, Role.Auxiliary | Role.PresentVerb) || (id == From && words.Is(at - 1, Role.Shifted))))
            || (id == Until && IsHadMoved(words, at)))
        {
            return Tense.Past;
        }

        if (id == Until && words.Id(at - 1) is var has && (has == Had || has == Have || has == Has || has == Got))
        {
            return Tense.Future;
        }

        // "Come Monday, they will vote", "the seat is open come 6 November".
        if ((id == Come && (words.Is(at + 1, Role.Weekday) || (words.Is(at + 1, Role.Month | Role.Season) && !words.IsAllPast(at))
                    || LexemeId.IsDigits(words.Id(at + 1)))) || id == Effective || ((id == To || id == Through || id == Until
                    || (id == For && words.Is(at + 1, Role.Weekday | Role.Month) && !words.Is(at + 4, Role.Happening) && !Neighbours.IsOver(words, at - 1)))
                && IsMoved(words, at) && !(id == Until && IsHour(words, at + 1) && IsOver(words, at))))
        {
            return Tense.Future;
        }

        // "Has booked leave from Easter", "booked the hall for May".
        if (IsFromNow(words, at) || ((id == From || id == For) && words.PastBefore(at, ObjectReach) is >= 0 and var booked && words.Id(booked) == Booked
                && words.Id(booked - 1) != Had))
        {
            return Tense.Future;
        }

        if (id == For)
        {
            return IsPlanned(words, at) ? Tense.Past : Verbs.IsFormer(words.Id(at - 2)) ? Tense.None : IsPromised(words, at) || IsForClock(words, at)
                || IsForDay(words, at + 1) || (IsDate(words, at + 1) && !IsRecord(words.Id(at - 1))) || IsForWeekend(words, at) ? Tense.Future : Tense.None;
        }

        if (id == Of)
        {
            return IsSetDeadline(words, at) ? Tense.Future : Tense.None;
        }

        if (id == By)
        {
            return words.Is(at + 1, Role.Month | Role.Season) && IsDeadline(words, at) ? Tense.Future : Tense.None;
        }

        if (id == Through || id == Past || id == Beyond)
        {
            return IsCounted(words, at) ? Tense.Past : IsAheadThrough(words, at) ? Tense.Future : Tense.None;
        }

        return id == Until && (!words.Has(at, TokenMarks.Capital) || IsInHeadline(words, at)) && words.Id(at - 1) != Up
            ? IsOver(words, at) ? Tense.Past : words.Id(at - 1) == Not && !IsAdded(words, at - 1) ? Tense.None : Tense.Future
            : Tense.None;
    }

    /// <summary>"Imposed a curfew from Monday", "ordered shops to shut from Monday".</summary>
    private static bool IsDecreed(Words words, int from)
    {
        var verb = words.PastBefore(from, MovedReach);
        return verb >= 0 && Verbs.IsDecree(words.Id(words.Id(verb - 1) == To ? words.PastBefore(verb - 1, MovedReach) : verb));
    }

    /// <summary>"Moved from July 9 to September": on either side of us.</summary>
    public static bool IsShifted(Words words, int at) => words.Id(at) == From && words.Is(at - 1, Role.Shifted) && words.EndsInEd(at - 1)
        && (IsDate(words, at + 1) || (LexemeId.IsDigits(words.Id(at + 1)) && words.Is(at + 2, Role.Month)));

    /// <summary>"(Finished it) in time for Christmas": that may be ahead.</summary>
    public static bool IsInTime(Words words, int at) => words.Id(at) == For && words.Id(at - 1) == Time && words.Id(at - 2) == In;

    /// <summary>"Told to Stay Home Until Monday", where "Until Monday, they had" opens a sentence.</summary>
    private static bool IsInHeadline(Words words, int at) => at > 0 && words.Has(at - 1, TokenMarks.Capital) && !words.Has(at, TokenMarks.NewLine);

    /// <summary>"No cut in July, and perhaps not until autumn", where "not until Monday did they act" and "it was not until May" are told.</summary>
    private static bool IsAdded(Words words, int not)
    {
        for (var i = not - 1; i >= 0 && i > not - MovedReach && !words.IsSentenceEnd(i); i--)
        {
            if (words.Id(i) == Comma)
            {
                return !words.LooksPast(i + 1) && !words.LooksPast(i + 2);
            }

            if (words.LooksPast(i))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Between now and June 30", "from now through October".</summary>
    public static bool IsFromNow(Words words, int at) =>
        words.Id(at - 1) == Now && words.Lead(at) is var id && (id == To || id == Through || id == Until || (id == And && words.Id(at - 2) == WordIds.Between));

    /// <summary>"Had warned ministers as early as May", where "could strike as early as Monday" is ahead.</summary>
    private static bool IsKnown(Words words, int at) =>
        words.PastBefore(at, MovedReach) is >= 0 and var verb && (words.Id(verb - 1) == Had || !words.Is(verb, Role.FutureVerb | Role.AheadWithTo | Role.Was))
            && !words.Is(verb - 1, Role.Auxiliary)
        && (verb == at - 1 || words.Id(verb - 1) == Had || (!words.Is(verb, Role.Saying | Role.Foretelling | Role.CallingFor)
                && !LooksAheadBetween(words, verb, at)));

    /// <summary>"Moved the hearing to Monday", "extended it through Friday", where what "had to be extended to Sunday" was.</summary>
    private static bool IsMoved(Words words, int at) => words.PastBefore(at, MovedReach) is >= 0 and var verb && words.Is(verb, Role.Moved)
        && !(words.Id(verb - 1) == Be && words.Id(verb - 2) == To && words.Id(verb - 3) == Had);

    /// <summary>"Had been set for Friday", "a launch set for Friday was called off".</summary>
    private static bool IsPlanned(Words words, int at) =>
        (Verbs.HadBeen(words, at - 1) && !words.Is(at + 1, Role.Month | Role.Season))
            || (words.Is(at + 1, Role.Weekday | Role.Month) && Verbs.IsUndone(words, at - 1, at + 2));

    /// <summary>"Has set a deadline of late May", where "missed a deadline of Friday" and "past a deadline of midnight Friday" are past.</summary>
    private static bool IsSetDeadline(Words words, int of) =>
        words.Id(of - 1) == Deadline && words.Id(of - 2) != Past && words.Id(of - 3) != Past
        && (words.PastBefore(of, MovedReach) is not (>= 0 and var verb) || (words.Is(verb, Role.AheadWithTo | Role.Moved) && words.Id(verb - 1) != Had));

    /// <summary>"Forecast for this weekend".</summary>
    private static bool IsForWeekend(Words words, int at) => words.Id(at + 2) == Weekend
        && words.LastBefore(at, Role.Foretelling | Role.FutureVerb, ObjectReach) is >= 0 and var verb && words.LastBefore(at, Role.Break, ObjectReach) < verb;

    /// <summary>"A reform is promised for the 24th", "elections promised for May".</summary>
    private static bool IsPromised(Words words, int at) => words.EndsInEd(at - 1)
        && ((words.Id(at + 1) == The && LexemeId.IsDigits(words.Id(at + 2)) && words.Is(at - 1, Role.Foretelling | Role.AheadWithTo))
            || (words.Is(at + 1, Role.Month | Role.Season) && words.Is(at - 1, Role.Foretelling)));

    /// <summary>"They would leave if nothing was done by autumn".</summary>
    private static bool IsDeadline(Words words, int at)
    {
        for (var i = at - 1; i >= 0 && i > at - MovedReach && !words.IsSentenceEnd(i); i--)
        {
            if (words.Id(i) == Would || words.Id(i) == Unless)
            {
                return words.Id(i + 1) != Have;
            }
        }

        return false;
    }

    /// <summary>"The time cards (for January 9th)": what was written down then.</summary>
    private static bool IsRecord(ushort noun) => noun == Records || noun == Record || noun == Cards || noun == Logs || noun == Log || noun == Receipts
        || noun == Footage || noun == Tapes || noun == Alibi;

    /// <summary>"Nov. 3", "November 3".</summary>
    private static bool IsDate(Words words, int at) =>
        words.Is(at, Role.Month) && (LexemeId.IsDigits(words.Id(at + 1)) || (words.Id(at + 1) == Stop && LexemeId.IsDigits(words.Id(at + 2))));

    /// <summary>"A vigil for Sunday", but not "for Sunday's crimes", "for Sunday night's".</summary>
    private static bool IsForDay(Words words, int at) => words.Is(at, Role.Weekday) && words.Id(at + 1) != Apostrophe && !words.Is(at + 1, Role.PartOfDay);
}
