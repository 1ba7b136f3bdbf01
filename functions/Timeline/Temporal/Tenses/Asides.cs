using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Tenses.WordIds;

namespace Timeline.Temporal.Tenses;

/// <summary>What stands within a sentence apart from it, between dashes or commas: its verbs are not those of what stands outside.</summary>
internal static class Asides
{
    /// <summary>The other dash of an aside between two; -1 where no dash stands here, or no other.</summary>
    public static int OtherDash(Words words, int at, int step)
    {
        for (var i = at + step; IsDash(words, at) && i >= 0 && i < words.Count && Math.Abs(i - at) < TenseFinder.Reach && !words.IsSentenceEnd(i); i += step)
        {
            if (IsDash(words, i))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>" – " or " -- "; a hyphen with spaces around may part the halves of one word.</summary>
    private static bool IsDash(Words words, int at) => words.Id(at) == Hyphen && words.Has(at, TokenMarks.Spaced)
        && (words.Has(at, TokenMarks.Dash) ? words.Has(at + 1, TokenMarks.Spaced) : words.Id(at + 1) == Hyphen && !words.Has(at + 1, TokenMarks.Spaced)
            && words.Has(at + 2, TokenMarks.Spaced));

    /// <summary>The comma that closes "three days before …", "a year after …"; -1 where none does.</summary>
    public static int EndOfMeasure(Words words, int open)
    {
        var unit = open + 2;
        var isMeasure = words.Is(unit, Role.Unit | Role.PluralUnit) && words.Is(unit - 1, Role.Cardinal | Role.Determiner | Role.Vague)
            && (words.Id(unit + 1) == Before || words.Id(unit + 1) == WordIds.After);
        return isMeasure ? CommaBehind(words, open) : -1;
    }

    /// <summary>The comma that closes a participle or a relative clause before the verb; -1 where none does.</summary>
    public static int EndOfClause(Words words, int open) =>
        (words.Id(open + 1) == Originally || Clauses.OpensAside(words, open)) && CommaBehind(words, open) is > 0 and var close
        && (words.LooksPast(close + 1) || words.Is(close + 1, Role.PresentVerb | Role.FutureVerb | Role.Auxiliary)) ? close : -1;

    /// <summary>
    /// The verb of a relative clause without commas, where another verb follows in its sentence: "slopes that (are) normally white were bare"; -1 where none
    /// does.
    /// </summary>
    public static int EndOfRelative(Words words, int relative)
    {
        if (!words.Is(relative + 1, Role.PresentVerb))
        {
            return -1;
        }

        for (var i = relative + 2; i < words.Count && i < relative + TenseFinder.Reach && !words.IsSentenceEnd(i) && !words.Is(i, Role.Break); i++)
        {
            if (words.Is(i, Role.PastVerb | Role.Was) && !words.Is(i - 1, Role.Auxiliary))
            {
                return relative + 1;
            }
        }

        return -1;
    }

    /// <summary>"The reverse fixture, 7 August, finished goalless": a date that only says which one is meant.</summary>
    public static bool IsOfSubject(Words words, int first, int end) =>
        words.Id(first - 1) == Comma && words.Id(end) == Comma && (words.Is(first, Role.Month) || words.Is(end - 1, Role.Month)) && IsPastBehind(words, end);

    /// <summary>Whether a verb in the past stands right behind the comma that closes an aside; "followed by" and "due" are none.</summary>
    private static bool IsPastBehind(Words words, int comma) => words.LooksPast(comma + 1) && words.Id(comma + 2) != By
        && !words.Is(comma + 1, Role.FutureVerb | Role.AheadWithTo);

    /// <summary>How many tokens a phrase with a preposition and its date may have.</summary>
    private const int PhraseReach = 10;

    /// <summary>How many tokens before an aside its verb of saying may stand.</summary>
    private const int SpeakerReach = 8;

    /// <summary>
    /// "(The minister), in a speech in Leeds on Sunday, asked", "said Lee, who hopes to win, at a meeting on Sunday": the day on which somebody spoke, whatever
    /// is said beside it.
    /// </summary>
    public static bool IsOfSpeaker(Words words, int first, int end)
    {
        if (!words.Is(first, Role.Weekday) || CommaBefore(words, first) is not (> 1 and var comma) || !words.Is(comma + 1, Role.Preposition))
        {
            return false;
        }

        if (words.Id(end) == Comma)
        {
            return IsPastBehind(words, end);
        }

        // The aside before it is closed by the comma.
        for (var i = comma - 1; i > 1 && i > comma - TenseFinder.Reach && !words.IsSentenceEnd(i); i--)
        {
            if (words.Id(i) == Comma && !words.IsQuote(i + 1))
            {
                for (var verb = i - 1; verb >= 0 && verb > i - SpeakerReach && !words.IsQuote(verb); verb--)
                {
                    if (words.Is(verb, Role.Saying))
                    {
                        return words.LooksPast(verb);
                    }
                }

                return false;
            }
        }

        return false;
    }

    /// <summary>The "with" that begins a phrase with a participle and a comma: "with its leader indisposed since,"; -1 where none does.</summary>
    public static int OfWith(Words words, int participle)
    {
        if (!words.EndsInEd(participle) || CommaBehind(words, participle - 1) is not (> 0 and var comma)
            || words.AnyBefore(comma, Role.PastVerb | Role.PresentVerb | Role.FutureVerb | Role.Break, comma - participle - 1))
        {
            return -1;
        }

        for (var i = participle - 1; i >= 0 && i > participle - PhraseReach && !words.Is(i,
                Role.PastVerb | Role.PresentVerb | Role.FutureVerb | Role.Break); i--)
        {
            if (words.Id(i) == With)
            {
                return i == 0 || words.IsSentenceEnd(i - 1) || words.Id(i - 1) == Comma || words.Has(i, TokenMarks.NewLine) ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>The comma that opens the phrase of a date, with no verb between; -1 where there is none.</summary>
    private static int CommaBefore(Words words, int first)
    {
        for (var i = first - 1; i > 0 && i > first - PhraseReach; i--)
        {
            if (words.Id(i) == Comma)
            {
                return i;
            }

            if (words.IsSentenceEnd(i) || words.Is(i, Role.PastVerb | Role.PresentVerb | Role.FutureVerb)
                || (words.EndsInEd(i) && !words.Is(i - 1, Role.Determiner)))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The next comma of the sentence, some words behind the one that opens an aside; -1 where there is none.</summary>
    private static int CommaBehind(Words words, int open)
    {
        for (var i = open + 2; i < words.Count && i < open + TenseFinder.Reach && !words.IsSentenceEnd(i); i++)
        {
            if (words.Id(i) == Comma)
            {
                return i;
            }
        }

        return -1;
    }
}
