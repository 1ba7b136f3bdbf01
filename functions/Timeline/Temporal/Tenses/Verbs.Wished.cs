using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Tenses.WordIds;

namespace Timeline.Temporal.Tenses;

/// <content>What is wanted, or will have been done.</content>
internal static partial class Verbs
{
    /// <summary>How many tokens a subject has between "that" and "be".</summary>
    private const int SubjectReach = 5;

    /// <summary>How many tokens back "wants" may stand.</summary>
    private const int WishReach = 8;

    /// <summary>"Hopes to have (it by Friday)", where "was to have come" and "seems to have left" are past.</summary>
    private static bool IsToHave(Words words, int at) => words.Id(at) == Have && words.Id(at - 1) == To && words.Is(at - 2, Role.FutureVerb | Role.AheadWithTo);

    /// <summary>"(Will have) his shoulder examined (on Wednesday)", "(will have) been sold (by Friday)".</summary>
    private static bool IsToBeDone(Words words, int at, int first)
    {
        for (var i = at - 1; words.LooksPast(at) && at >= first - 2 && i > 0 && i > at - WishReach && !words.Is(i, Role.Break)
            && (!words.LooksPast(i) || words.Id(i) == Been); i--)
        {
            if (words.Id(i) == Have)
            {
                return i < at - 1 && words.Id(i - 1) == Will;
            }
        }

        return false;
    }

    /// <summary>"(Wants) the report finished (by Friday)", "(hopes to have) it finished (before the heat of July)": what is wanted has not been done.</summary>
    public static bool IsWished(Words words, int at, int first)
    {
        if (IsToBeDone(words, at, first))
        {
            return true;
        }

        if (!words.LooksPast(at) || ((words.Id(first - 1) == Of && words.Id(first - 3) == The ? words.Id(first - 4) : words.Id(first - 1)) is var lead
                && lead != By && lead != Before))
        {
            return false;
        }

        for (var i = at - 1; i >= 0 && i > at - WishReach && !words.Is(i, Role.Break) && !words.LooksPast(i) && !words.IsSentenceEnd(i); i--)
        {
            if (words.Id(i) is var id && (id == Want || id == Wants || id == Need || id == Needs || IsToHave(words, i)))
            {
                return i < at - 1 && words.Id(i + 1) != To;
            }

            if (words.Is(i, Role.PresentVerb | Role.FutureVerb))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Asked that he be buried": what is wanted, where "said that it would be" has a verb of its own.</summary>
    private static bool IsAsked(Words words, int be)
    {
        for (var i = be - 1; i > 0 && i > be - SubjectReach && !words.Is(i, Role.Auxiliary | Role.Modal | Role.PresentVerb | Role.PastVerb)
            && words.Id(i) != Not; i--)
        {
            if (words.Id(i) == That)
            {
                return words.LooksPast(i - 1) || words.Is(i - 1, Role.AheadWithTo | Role.Urging);
            }
        }

        return false;
    }
}
