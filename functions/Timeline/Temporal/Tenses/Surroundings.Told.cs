using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Tenses.WordIds;

namespace Timeline.Temporal.Tenses;

/// <content>Whether a date is told of by a main clause.</content>
internal static partial class Surroundings
{
    /// <summary>
    /// Whether a main clause tells of it: "the strike began in February 1953", but not "the firm, which opened in June 1996, lost money", "the law, passed in
    /// June 1992, was struck down".
    /// </summary>
    public static bool IsTold(Words words, int first, int end)
    {
        if ((words.Lead(first - 1) is var before && (before == For || before == To || before == Through || before == Until || before == By))
            || IsBackground(words, first, end))
        {
            return false;
        }

        if (words.PastBefore(first, ComparisonReach) is not (>= 0 and var verb))
        {
            // "A truce in January 2009 did not last", "the storm of 1938 struck".
            return words.LooksPast(end) && (words.Id(first - 1) == In || words.Id(first - 1) == Of);
        }

        // A comma before the verb closes a clause ("the girl, who is 14, began") where none follows the date, as in "the law, passed in June 1992, was".
        var isClosed = words.Id(verb - 1) == Comma && (words.Id(end) != Comma || (words.Id(end + 1) == And && words.LooksPast(end + 2)));
        var isReported = IsReported(words, verb);
        if (verb == 0 || (words.Is(verb, Role.Saying) && !words.Is(verb - 1, Role.Was)) || words.Id(verb) == Had || (words.Id(verb - 1) == Comma && !isClosed)
            || (words.Id(verb - 1) == Had && !isReported) || words.Id(verb - 1) == Hyphen
            || words.Is(end, Role.PastVerb | Role.PresentVerb | Role.FutureVerb))
        {
            return false;
        }

        for (var i = verb - 1; !isClosed && !isReported && i >= 0 && i > verb - RelativeReach && !words.IsSentenceEnd(i); i--)
        {
            // "The inquiry was told Friday that he rang on July 3, 2022": what was said is told.
            if (words.Id(i) is var lead && ((lead == That && !words.Is(words.Is(i - 1, Role.Weekday) ? words.Id(i - 2) == On ? i - 3 : i - 2 : i - 1,
                            Role.Saying)) || lead == Which || lead == Who || lead == Since || lead == Had))
            {
                return false;
            }
        }

        for (var i = verb + 1; i < first; i++)
        {
            if (words.Lead(i) is var lead && (lead == That || lead == Which || lead == Who || lead == Since || (lead == From && IsTime(words, i + 1))
                    || lead == Until || lead == Than))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"(From) 1990", "(from) May", where "(sailed from) Southampton" tells of a place.</summary>
    private static bool IsTime(Words words, int at) => LexemeId.IsDigits(words.Id(at))
        || words.Is(at, Role.Month | Role.Weekday | Role.Season | Role.PartOfDay);

    /// <summary>"She said she had emailed (him in July 1998)", "told the inquiry on Wednesday that she had emailed": the story is what is reported.</summary>
    private static bool IsReported(Words words, int verb)
    {
        for (var i = verb - 2; words.Id(verb - 1) == Had && i >= 0 && i > verb - ComparisonReach && !words.IsSentenceEnd(i); i--)
        {
            if (words.LooksPast(i))
            {
                return words.Is(i, Role.Saying) || words.Id(i) == Heard || words.Id(i) == Testified || words.Id(i) == Recalled || words.Id(i) == Described;
            }

            if (words.Id(i) is var id && (id == Which || id == Who || id == Semicolon))
            {
                return false;
            }
        }

        return false;
    }
}
