using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Tenses.WordIds;

namespace Timeline.Temporal.Tenses;

/// <summary>What the words right beside a mention say of its direction, whatever the verb of the sentence.</summary>
internal static class Neighbours
{
    /// <summary>How many tokens behind a month what is measured of it may stand.</summary>
    private const int FigureReach = 6;

    /// <summary>How many prepositions may stand between footage and its time.</summary>
    private const int FilmReach = 3;

    /// <summary>What is there to be spoken of: figures, events, decisions.</summary>
    private const Role Over = Role.Statistic | Role.Happening | Role.Outcome;

    /// <summary>
    /// "Friday's crash", "Friday's deadly crash", "a crash on Friday", "the ruling Monday": nobody speaks so of what is still to come, but a team of what it is
    /// fit for ("for Saturday's clash").
    /// </summary>
    public static bool IsOfHappening(Words words, int first, int end)
    {
        var noun = words.Id(first - 1) == On ? first - 2 : first - 1;
        return (words.Is(noun, Role.Happening) && !(words.Id(noun) == Win && words.Is(noun - 1, Role.Auxiliary)))
            || (words.Is(noun, Role.Outcome) && words.Id(noun - 1) == The)
            || (words.Id(end) == Apostrophe && words.Id(end + 1) == S && !(words.Id(first - 1) == For && words.Id(end + 2) == Clash)
                && (words.Is(end + 2, Role.Happening) || IsOfOutcome(words, first, end + 2)
                    || (!words.Is(end + 2, Role.PastVerb | Role.PresentVerb | Role.FutureVerb | Role.Break) && words.Is(end + 3, Role.Happening))));
    }

    /// <summary>
    /// "Will appeal Wednesday's ruling", "discussed Friday's decision to close", where what is done "before Friday's ruling", or "Friday's verdict will" do, is
    /// ahead; so may "Friday's decision on rates" be.
    /// </summary>
    private static bool IsOfOutcome(Words words, int first, int noun) =>
        words.Is(noun, Role.Outcome) && (!words.Is(first - 1, Role.Preposition | Role.Ready | Role.FutureVerb) || words.Id(first - 1) == Around)
        && !words.Is(noun + 1, Role.FutureVerb) && !words.Is(noun + 2, Role.FutureVerb)
        && (words.Id(noun) != Decision || (words.Id(noun + 1) is var of && (of == To || of == By || of == That)));

    /// <summary>"CCTV shows him entering the building on Thursday": what has been recorded has been.</summary>
    public static bool IsRecorded(Words words, int first)
    {
        for (var i = first - 1; i > 0 && i > first - TenseFinder.Reach && !words.IsSentenceEnd(i); i--)
        {
            if (words.Id(i) is var verb && (verb == Show || verb == Shows || verb == Captures))
            {
                return words.Id(i - 1) is var source && (source == Video || source == Camera || source == Cameras || source == Cctv || source == Images
                    || source == Footage || source == Recording || source == Clip || source == Photos);
            }
        }

        return false;
    }

    /// <summary>"Has dashcam footage from between 2pm and 2.30pm": what has been filmed has been.</summary>
    public static bool IsFilmed(Words words, int first)
    {
        var at = first - 1;
        while (at > 0 && at >= first - FilmReach && words.Id(at) != Footage && words.Is(at, Role.Preposition))
        {
            at--;
        }

        return at < first - 1 && words.Id(at) == Footage;
    }

    /// <summary>"The accident on Friday that killed four": what the clause behind it tells is told of the day.</summary>
    public static bool IsTold(Words words, int end) =>
        words.Id(end) is var lead && (((lead == That || lead == Which || lead == Who) && words.LooksPast(end + 1))
            || ((lead == In || lead == At) && words.Id(end + 1) == Which && IsToldWithin(words, end + 2)));

    /// <summary>"(The vote on March 29 in which) the party won".</summary>
    private static bool IsToldWithin(Words words, int at)
    {
        for (var i = at; i < at + FigureReach && !words.Is(i, Role.Break | Role.PresentVerb | Role.FutureVerb | Role.Modal) && words.Id(i) != Could
            && words.Id(i) != Would; i++)
        {
            if (words.LooksPast(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"December wheat", "crude for June delivery": what is traded now for a month to come.</summary>
    public static bool IsDelivery(Words words, int first, int end) =>
        words.Is(end - 1, Role.Month)
        && ((words.Is(end, Role.Delivered) && words.Id(first - 1) != A) || (words.Id(end) == Contract && words.Id(first - 1) == The)
            || (words.Id(first - 1) == In && words.Is(first - 2, Role.Delivered) && words.Id(first - 3) == For)
            || (words.Id(first - 1) == For && (words.Is(first - 2, Role.Delivered) || (words.Id(first - 2) == Oil && words.LooksPast(end)))));

    /// <summary>How many tokens behind its day the verb of what is held may stand.</summary>
    private const int HeldReach = 6;

    /// <summary>"Said Sunday's marathon will go on": what goes on or goes ahead is still to come.</summary>
    public static bool IsToGoOn(Words words, int end)
    {
        for (var i = end + 2; words.Id(end) == Apostrophe && i < end + HeldReach && !words.Is(i, Role.Break); i++)
        {
            if (words.Is(i, Role.FutureVerb))
            {
                return words.Id(i + 1) == Go;
            }
        }

        return false;
    }

    /// <summary>
    /// "The hearing is Friday", "the election is in November", "banks are closed Monday": what has a day as its time in the present is still to come.
    /// </summary>
    public static bool IsBeing(Words words, int first, int end)
    {
        if (first < 2 || !(words.Is(first, Role.Weekday | Role.Month) || words.Is(end - 1, Role.Weekday | Role.Month)
                || (words.Id(end - 1) == Weekend && words.Id(first - 1) == At)))
        {
            return false;
        }

        var at = words.Id(first - 1) is var lead && (lead == In || lead == On || lead == At) ? first - 2 : first - 1;
        if (words.Is(first, Role.Weekday))
        {
            // "The next game, Saturday, is at home".
            if (lead == Comma && words.Id(end) == Comma && (words.IsNoun(first - 2) || words.Is(first - 2, Role.Unit)) && words.Id(end + 1) is var copula
                && (copula == Is || copula == Are))
            {
                return true;
            }


            // "Closed", "released", "in recess", "in Paris", "no session".
            at = words.Is(at, Role.Shut) || (lead == On && words.LooksPast(at) && !words.Is(at, Role.LooksBack)) ? at - 1
                : (words.Id(at - 1) is var place && (place == In || place == At) && (words.Is(at, Role.Sitting) || words.Has(at, TokenMarks.Capital)))
                    || (words.Id(at - 1) == No && words.IsNoun(at)) ? at - 2 : at;
        }

        // "The ceremony's on Sunday".
        return words.Id(at) is var verb && (verb == Is || verb == Are || (verb == S && words.Id(at - 1) == Apostrophe && words.Id(first - 1) == On));
    }

    /// <summary>"(Said that Thursday) was more likely", "(the middle of the month) is possible".</summary>
    public static bool IsLikelier(Words words, int end)
    {
        var at = words.Id(end + 1) is var degree && (degree == More || degree == Most) ? end + 2 : end + 1;
        return words.Is(end, Role.Was) && words.Id(at) is var likely && (likely == Likely || likely == Possible)
            && (words.IsSentenceEnd(at + 1) || words.Is(at + 1, Role.Break));
    }

    /// <summary>"Expires Sept. 14", "takes effect on Jan. 1", "runs out July 31": a present that sets its day.</summary>
    public static bool IsSet(Words words, int first)
    {
        var verb = words.Id(first - 1) is var lead && (lead == In || lead == On) ? first - 2 : first - 1;
        return words.Id(verb) == Off ? words.Id(verb - 1) == Kicks
            : words.Id(verb) == Effect || words.Id(verb) == Out ? words.Is(verb - 1, Role.FutureVerb | Role.PluralAhead) || words.Id(verb - 1) == Runs
            : words.Is(verb, Role.FutureVerb | Role.PluralAhead) && !words.Is(verb, Role.Auxiliary) && !words.EndsInEd(verb)
                && !words.Is(verb - 1, Role.PastVerb);
    }

    /// <summary>"(Opens in October) and ends in May", "and will close on May 15".</summary>
    public static bool IsToFinish(Words words, int first)
    {
        var verb = words.Is(first - 1, Role.Preposition) ? first - 2 : first - 1;
        return words.Id(verb) is var id && (id == Ends || id == End || id == Closes || id == Close || id == Finishes || id == Finish || id == Concludes)
            && words.AnyBefore(verb, Role.Month, TenseFinder.Reach);
    }

    /// <summary>"Is set for Dec. 2", "has been moved to", "will be held on", "plan to meet on": no such day is over.</summary>
    public static bool IsFixed(Words words, int first)
    {
        var verb = words.Id(first - 1) is var lead && (lead == For || lead == In || lead == On || lead == To) ? first - 2 : first - 1;
        var isPerfect = words.Id(verb - 1) == Been && words.Id(verb - 2) is var has && (has == Has || has == Have);
        return ((isPerfect || words.Is(verb - 1, Role.Being)) && words.LooksPast(verb)
            && words.Is(verb, Role.FutureVerb | Role.AheadWithTo | Role.CallingFor | Role.Moved))
            || words.Id(words.Id(verb - 1) == Be ? verb - 2 : verb - 1) == Will
            || (words.Id(verb - 1) == To && words.Is(verb - 2, Role.FutureVerb | Role.AheadWithTo | Role.Being) && !words.LooksPast(verb - 2));
    }

    /// <summary>
    /// "Sales for May are expected to fall", "will report May sales", "the May jobs report will be released", "will appeal the August ruling": a month that is
    /// measured or that something fell in is over.
    /// </summary>
    public static bool IsMeasured(Words words, int first, int end) =>
        end == first + 1 && words.Is(first, Role.Month)
        && (words.Is(end, Over) || words.Is(end + 1, Over) || IsOverBehind(words, end) || words.Id(end) == Number
            || (words.Id(first - 1) != In && (words.Id(end) == Report || words.Id(end + 1) == Report))
            || (words.Id(first - 1) == For && IsOver(words, first - 2))
            || (words.Id(first - 1) is var lead && (lead == For || lead == In || lead == Of) && words.Is(first - 2, Role.Statistic)
                && (!words.Is(first - 2, Role.PluralAhead) || words.Id(first - 3) == Housing)));

    /// <summary>"(The February) monthly merchandise trade figures".</summary>
    private static bool IsOverBehind(Words words, int end)
    {
        var at = end;
        while (at < end + FigureReach && words.IsNoun(at) && !words.Is(at, Over))
        {
            at++;
        }

        return words.Is(at, Role.Statistic);
    }

    /// <summary>"The report (for May)", "an increase (for May)": of what has been.</summary>
    public static bool IsOver(Words words, int noun) => words.Is(noun, Role.Statistic | Role.Happening) || words.Id(noun) == Report;

    /// <summary>"Better than January", "half the October increase", "reversing May's 0.7% decline": what something is compared with has been.</summary>
    public static bool IsCompared(Words words, int first, int end) =>
        end == first + 1 && words.Is(first, Role.Month)
        && (words.Id(first - 1) == Than || (words.Id(first - 1) == The && words.Is(end, Role.Statistic | Role.Happening))
            || (words.Id(end) == Apostrophe && IsOverWithin(words, end + 2)));

    /// <summary>"(May's) 0.7% decline".</summary>
    private static bool IsOverWithin(Words words, int at)
    {
        for (var i = at; i < at + FigureReach && !words.IsSentenceEnd(i) && !words.Is(i, Role.Break | Role.PastVerb | Role.PresentVerb); i++)
        {
            if (words.Is(i, Over))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"A visit to the September 11 memorial", "his March 3 remarks": a date that only says which one is meant.</summary>
    public static bool IsAside(Words words, int first, int end) =>
        end > first + 1 && (words.Is(end - 2, Role.Month) || words.Is(end - 1, Role.Month))
        && words[end] is { Length: > 2 } noun && noun.Has(TokenMarks.Spaced) && !words.Is(end, Role.Auxiliary | Role.Preposition)
        && (words.Is(first - 1, Role.Determiner) || words.Is(first, Role.Determiner) || (words.Id(first - 1) == S && words.Id(first - 2) == Apostrophe));
}
