using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Tenses.WordIds;

namespace Timeline.Temporal.Tenses;

/// <content>What a text says of its own days.</content>
internal static partial class Surroundings
{
    /// <summary>
    /// "The show is at the hall until 31 August", "her book will be published on 15 June", "a hearing has been fixed for 16 February": from the head of its
    /// sentence to the date all is told in the present or of what will be, where "they would meet on 15 June" is told back.
    /// </summary>
    private static bool IsOfOurDays(Words words, int first)
    {
        var isDated = words.Is(first, Role.Month) || (LexemeId.IsDigits(words.Id(first)) && words.Is(first + 1, Role.Month));
        if (!isDated || !words.Is(first - 1, Role.Preposition) || words.Id(first - 1) is var lead && (lead == Since || lead == WordIds.After))
        {
            return false;
        }

        var isNow = false;
        for (var i = first - 1; i >= 0 && !words.IsSentenceEnd(i) && !words.Has(i + 1, TokenMarks.NewParagraph); i--)
        {
            if (IsToldBack(words, i) || words.IsQuote(i) || first - i > TenseFinder.Reach)
            {
                return false;
            }

            isNow |= words.Is(i, Role.Being) || words.Id(i) == Will || ((words.Id(i) == Has || words.Id(i) == Have) && words.Id(i + 1) == Been);
        }

        return isNow;
    }

    /// <summary>A verb in the past, "would" or "could"; but not "is fixed", "will be held", "has been called", "a planned tour".</summary>
    private static bool IsToldBack(Words words, int at) =>
        words.Id(at) == Would || words.Id(at) == Could
        || (words.LooksPast(at) && words.Id(at) != Been && !Verbs.IsAttribute(words, at) && !words.Is(at - 1, Role.Being) && words.Id(at - 1) is var before
            && before != Be && before != Been);
}
