using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Tenses.WordIds;

namespace Timeline.Temporal.Tenses;

/// <content>What a date is compared with.</content>
internal static partial class Surroundings
{
    /// <summary>
    /// "Compared with $36 million in 1988", "down from $4 million in the fourth quarter", "after falling 2% in June", "the lowest since May", "up 3% from
    /// February": in one clause with a word that compares, which "from", "after" and "against" do where a figure or the date itself follows.
    /// </summary>
    private static bool IsCompared(Words words, int first, bool isDay)
    {
        // "Fell from 33,000 feet early Sunday".
        if (isDay && Distances.Contains(words.Id(first - 1)))
        {
            return false;
        }

        var hasFigure = false;
        for (var i = !isDay && IsEarned(words, first) ? first - 3 : first - 1; i >= 0 && i > first - (isDay ? ParticipleReach : ComparisonReach)
            && !words.IsSentenceEnd(i); i--)
        {
            if (words.IsMute(i))
            {
                continue;
            }

            // "Sooner than we thought: 11 October".
            var id = words.Id(i);
            if (id == Colon)
            {
                return false;
            }

            if (words.Is(i, Role.Comparing) && !(id == Than && words.Is(i - 1, Role.Limit)))
            {
                return true;
            }

            if ((id == From || id == Against || (!isDay && (id == Below || id == Above)) || (!isDay && (id == After || id == Following)))
                && (hasFigure || (id == From && i >= first - 2 && (words.Is(first, Role.Month) || Clauses.IsOfQuarter(words, first)))))
            {
                return true;
            }

            // "Up 1 3/8 points from Friday", where "20 shops from Friday" are shut from then on.
            if (IsRecord(words, i + 1) || (isDay && i == first - 1 && id == From && Measures.Contains(words.Id(i - 1))))
            {
                return true;
            }

            if ((words.LooksPast(i) && !(words.EndsInEd(i) && Verbs.IsAttribute(words, i))) || words.Is(i, Role.PresentVerb | Role.FutureVerb))
            {
                return false;
            }

            hasFigure = hasFigure || LexemeId.IsDigits(id) || id == Percent || words.Is(i, Role.Scale);
        }

        return false;
    }

    /// <summary>"Down from 8.07% late Thursday", "from 40 points Friday", where "from 9 to noon on Friday" compares nothing.</summary>
    public static bool IsComparedDay(Words words, int first, int end) =>
        words.Is(end - 1, Role.Weekday) && !IsToward(words.Id(first - 1)) && (IsFigure(words, first - 1) || LexemeId.IsDigits(words.Id(first - 1))
            || LexemeId.IsDigits(words.Id(first - 2))) && IsCompared(words, first, isDay: true);

    private static readonly ushort[] Distances = Ids("feet metres meters miles yards kilometres kilometers");

    private static readonly ushort[] Measures = Ids("% points point cents cent");

    /// <summary>"The biggest drop since April 10", but not "at least 33 since April 10".</summary>
    private static bool IsRecord(Words words, int first) =>
        words.Id(first - 1) == Since && words.LastBefore(first - 1, Role.Superlative, ClauseLength) is >= 0 and var most && words.Id(most - 1) != At;

    /// <summary>"From November 1961 to early April": no figure is compared. What is "moved forward from March 2012 to 21 November" goes back.</summary>
    private static bool IsRange(Words words, int first, int end) => words.Id(first - 1) == From && IsToward(words.Id(end)) && words.Id(first - 2) != Forward;
}
