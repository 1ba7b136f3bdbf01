using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Tenses.WordIds;

namespace Timeline.Temporal.Tenses;

/// <content>What a text says of its own days.</content>
internal static partial class Surroundings
{
    /// <summary>
    /// "The show is at the hall until 31 August", "her book will be published on 15 June", "a hearing has been fixed for 16 February": from the head of its sentence to the date all is told in the
    /// present or of what will be, where "they would meet on 15 June" is told back.
    /// </summary>
    private static bool IsOfOurDays(Words words, int first)
    {
        if (!words.Is(first - 1, Role.Preposition) || words.Id(first - 1) is var lead && (lead == Since || lead == WordIds.After) || !words.Is(first, Role.Month) && !(LexemeId.IsDigits(words.Id(first)) && words.Is(first + 1, Role.Month)))
        {
            return false;
        }

        var isNow = false;
        for (var i = first - 1; i >= 0 && !words.IsSentenceEnd(i) && !words.Has(i + 1, TokenMarks.NewParagraph); i--)
        {
            var isPast = words.LooksPast(i) && !Verbs.IsAttribute(words, i) && words.Id(i) != Been && !(words.Is(i - 1, Role.Being) || words.Id(i - 1) == Be || words.Id(i - 1) == Been);
            if (isPast || words.IsQuote(i) || words.Id(i) == Would || words.Id(i) == Could || first - i > TenseFinder.Reach)
            {
                return false;
            }

            isNow |= words.Is(i, Role.Being) || words.Id(i) == Will || ((words.Id(i) == Has || words.Id(i) == Have) && words.Id(i + 1) == Been);
        }

        return isNow;
    }
}
