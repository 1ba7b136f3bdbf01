using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Tenses.WordIds;

namespace Timeline.Temporal.Tenses;

/// <summary>The clause that a mention stands in, and what kind of date it is, as far as tenses go.</summary>
internal static class Clauses
{
    /// <summary>How many tokens back "after" may open its sentence.</summary>
    private const int Near = 6;

    /// <summary>How many tokens back a clause may begin.</summary>
    private const int ApartReach = 12;

    /// <summary>How many tokens back what is expected may stand.</summary>
    private const int ExpectationReach = 12;

    /// <summary>
    /// "… but on Tuesday they objected", "…; on Tuesday they objected", "said that by Friday they would", "the town where on Sunday they met": the verbs before
    /// belong to another clause.
    /// </summary>
    public static bool OpensClause(Words words, int first) =>
        words.Is(first - 1, Role.Preposition) && words.Id(first - 2) is var lead
            && (lead == But || lead == And || lead == That || lead == Semicolon || lead == Where || lead == When || lead == While || lead == Because);

    /// <summary>
    /// "… until next week, and schools will stay shut through Friday", "… next week; offices reopen on Thursday", "… next week, but they will still meet on
    /// Thursday": a clause with a time of its own.
    /// </summary>
    public static bool IsApart(Words words, int first)
    {
        for (var i = first - 1; i > 0 && i > first - ApartReach && !words.Is(i, Role.Unit) && !words.IsSentenceEnd(i); i--)
        {
            var id = words.Id(i);
            if (id == Semicolon || (words.Id(i - 1) == Comma && (id == But || (id == And && words.Id(first - 1) is var lead
                            && (lead == Until || lead == Through)))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"She added, "I would like to sleep (until Tuesday)": the verb is not of what is quoted.</summary>
    public static bool OpensQuote(Words words, int verb, int first)
    {
        var marks = 0;
        for (var i = verb + 1; i < first; i++)
        {
            marks += words.IsQuote(i) ? 1 : 0;
        }

        // "Had been 'dire' until November": the quotation is over.
        return marks > 0 && (marks % 2 != 0 || !words.IsQuote(first - 1));
    }

    /// <summary>"Fourth-quarter", "the third quarter".</summary>
    public static bool IsOfQuarter(Words words, int first) => words.Id(first + 1) == Quarter || words.Id(first + 2) == Quarter;

    /// <summary>"(He said,) and fourth-quarter earnings should", where "the loss rose and fourth-quarter sales fell" goes on in the past.</summary>
    public static bool JoinsModal(Words words, int first, int end) => words.Id(first - 1) == And && words.Is(end + 1, Role.FutureVerb | Role.Modal);

    /// <summary>
    /// "Invoices issued in January will show", "will be paid to holders registered on 1 May": the participle only says which ones, and what is said of them is
    /// to come.
    /// </summary>
    public static bool IsOfComing(Words words, int first, int end)
    {
        var verb = first - 2;
        if (!(words.Is(first, Role.Month) || words.Is(end - 1, Role.Month)) || !words.Is(first - 1, Role.Preposition) || !words.EndsInEd(verb)
            || !(words.IsNoun(verb - 1) || verb == 1 || words.IsSentenceEnd(verb - 2)) || words.Is(end, Role.PastVerb))
        {
            return false;
        }

        var isAhead = words.Id(end) == Will;
        for (var i = verb - 1; !isAhead && i >= 0 && i > verb - TenseFinder.Reach && !words.IsSentenceEnd(i)
            && (!words.LooksPast(i) || words.Id(i - 1) == Be); i--)
        {
            isAhead = words.Id(i) == Will;
        }

        return isAhead;
    }

    /// <summary>"The wedding on 29 April (will)", "the test in June (found)": what is told behind it is told of the noun before.</summary>
    public static bool IsOfSubject(Words words, int first, int end) =>
        (words.Is(first, Role.Month) || words.Is(end - 1, Role.Month)) && words.Is(first - 1, Role.Preposition) && words.IsNoun(first - 2)
            && !words.LooksPast(first - 2);

    /// <summary>"(A withdrawal in December) would prompt", but not "would have prompted" nor "would prove costly", which tells how it came.</summary>
    public static bool IsSupposed(Words words, int first, int end)
    {
        if ((words.Id(end) != Would && words.Id(end) != Could) || (words.Id(end + 1) is var verb
                && (verb == Have || verb == Prove || verb == BecomeWord || verb == Later || verb == Eventually || verb == Go)))
        {
            return false;
        }

        // "A plan endorsed by the council in December would": it was endorsed then.
        for (var i = first - 2; i >= 0 && i > first - ApartReach && !words.IsSentenceEnd(i)
            && !words.Is(i, Role.Break | Role.Saying | Role.CallingFor | Role.Foretelling); i--)
        {
            if (words.LooksPast(i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Their estimates for the first quarter", "a ceiling of 20 million barrels a day for the fourth".</summary>
    public static bool IsExpectedFor(Words words, int first)
    {
        for (var i = first - 2; words.Id(first - 1) == For && i >= 0 && i > first - ExpectationReach
            && !words.Is(i, Role.PastVerb | Role.PresentVerb | Role.Break) && !words.IsSentenceEnd(i); i--)
        {
            if (words.Is(i, Role.Expectation))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"After losing Tuesday, they will fly": the verb behind is told of a later day.</summary>
    public static bool IsAfterwards(Words words, int first)
    {
        for (var i = first - 2; i >= 0 && i > first - Near; i--)
        {
            if (words.Id(i) == Comma || words.IsSentenceEnd(i))
            {
                return false;
            }

            if (words.Has(i, TokenMarks.Capital) && (words.Id(i) == After || words.Id(i) == Following))
            {
                return i == 0 || words.IsSentenceEnd(i - 1);
            }
        }

        return false;
    }

    /// <summary>"(The talks), which broke down, …", "(the men), arrested in March, …": a relative clause or a participle behind the comma.</summary>
    public static bool OpensAside(Words words, int comma) => words.Id(comma + 1) is var lead && (lead == Which || lead == Who || words.LooksPast(comma + 1));

    /// <summary>"(Said) second-quarter profit rose", "June sales fell": no time at which it was said.</summary>
    public static bool IsAttribute(Words words, int first, int end) =>
        IsFar(words, first, end) && !LexemeId.IsDigits(words.Id(end - 1)) && words[end] is { Length: > 2 } noun && !noun.Has(TokenMarks.Capital)
            && words.Id(end) != That && !words.Is(end, Role.Determiner | Role.Preposition | Role.Break);

    /// <summary>A month, a season, a quarter or a holiday: what was told of it long before may be over or still to come.</summary>
    public static bool IsFar(Words words, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (words.Is(i, Role.Weekday | Role.PartOfDay))
            {
                return false;
            }

            if (words.Is(i, Role.Month | Role.Season) || words.Id(i) == Quarter)
            {
                return true;
            }
        }

        return words.Has(first, TokenMarks.Capital) && !LexemeId.IsDigits(words.Id(first));
    }

    /// <summary>How many tokens before its verb a condition may begin: "if the envoy (comes)".</summary>
    private const int ConditionReach = 4;

    /// <summary>"If he (comes)", "once the envoy (returns)".</summary>
    public static bool IsCondition(Words words, int verb)
    {
        for (var i = verb - 1; i >= 0 && i >= verb - ConditionReach && !words.IsSentenceEnd(i); i--)
        {
            if (words.Id(i) is var id && (id == If || id == When || id == Once || id == Unless))
            {
                return true;
            }

            if (words.Is(i, Role.Break))
            {
                return false;
            }
        }

        return false;
    }
}
