using Timeline.Temporal.Expressions;
using Timeline.Temporal.Lexing;

namespace Timeline.Temporal.Tenses;

/// <summary>Tells the title of a work ("his album The Next Day", "the film Five Years") from a time, by its capitals.</summary>
internal static class Titles
{
    /// <summary>How many tokens on either side tell whether a whole line has capitals, as a headline does.</summary>
    private const int Reach = 8;

    /// <summary>Shorter words have no capital in headlines either.</summary>
    private const int LongWord = 4;

    /// <summary>Whether a unit has a capital where the words around it have none.</summary>
    /// <param name="tokens">The block.</param>
    /// <param name="first">The expression's first token.</param>
    /// <param name="end">The token after its last.</param>
    /// <param name="expression">Its meaning.</param>
    public static bool IsTitle(ReadOnlySpan<Token> tokens, int first, int end, TimeExpression expression)
    {
        var words = new Words(tokens);
        if (!words.Has(end - 1, TokenMarks.Capital) || end - first < 2 || expression is not (Shift { Anchor: null } or Span or Length
                or Cyclic { Cycle: UnitCycle { Unit: not Unit.Quarter } }) || !words.Is(end - 1, Role.Unit | Role.PluralUnit)
            || words.Has(end - 1, TokenMarks.AllCaps) || words.Has(first, TokenMarks.NewLine) || words.IsSentenceEnd(first - 1))
        {
            return false;
        }

        var (small, capital) = (0, 0);
        for (var i = Math.Max(0, first - Reach); i < Math.Min(words.Count, end + Reach); i++)
        {
            if (i < first || i >= end)
            {
                var isLong = words[i].Length >= LongWord && !LexemeId.IsDigits(words.Id(i));
                small += isLong && !words.Has(i, TokenMarks.Capital) ? 1 : 0;
                capital += isLong && words.Has(i, TokenMarks.Capital) ? 1 : 0;
            }
        }

        return small > 1 && small > capital;
    }
}
