using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Tenses.WordIds;

namespace Timeline.Temporal.Tenses;

/// <content>What figures and asides stand around a mention.</content>
internal static partial class Surroundings
{
    /// <summary>
    /// "A year ago it lost $2 million", "earned $3 million, or 20 cents a share, a year ago": but not "$3 million from the mill, which was bought a year ago",
    /// "a year ago they thought it would lose 2%".
    /// </summary>
    private static bool HasFigure(Words words, int first, int end)
    {
        for (var i = first - 1; i >= 0 && i > first - ClauseLength && !words.IsSentenceEnd(i) && !IsRelativeWord(words.Id(i)); i--)
        {
            if (IsFigure(words, i))
            {
                return true;
            }
        }

        for (var i = end; i < words.Count && i < end + ClauseLength && !words.IsSentenceEnd(i) && words.Id(i) != That && words.Id(i) != Would
            && !words.Is(i, Role.PresentVerb | Role.FutureVerb); i++)
        {
            if (IsFigure(words, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFigure(Words words, int at) => words.Id(at) == Dollar || words.Id(at) == Percent || words.Is(at, Role.Scale);

    /// <summary>How many tokens a figure has: "the 84 cents a share".</summary>
    private const int FigureLength = 6;

    /// <summary>"(From the $2 million) it earned (a year earlier)": whose figure that is.</summary>
    private static bool IsEarned(Words words, int first)
    {
        if (!words.LooksPast(first - 1) || words.Id(first - 2) is var who && who != It && who != They && who != He && who != She && who != We)
        {
            return false;
        }

        for (var i = first - 3; i > first - 3 - FigureLength; i--)
        {
            if (IsFigure(words, i) || LexemeId.IsDigits(words.Id(i)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRelativeWord(ushort id) => id == Who || id == Which || id == Whose || id == Where;

    /// <summary>
    /// "Jones, born in 1911, died", "Acme, which opened a plant last year, said", "Smith, a senator since 1984, resigned": from comma to comma, and then the
    /// verb.
    /// </summary>
    private static bool IsBackground(Words words, int first, int end)
    {
        var close = end;
        while (close < words.Count && close < end + ParticipleReach && words.Id(close) != Comma && !words.IsSentenceEnd(close))
        {
            close++;
        }

        // "Acme, a drug maker, lost $8 million in 1991, compared with" is no such aside.
        if (words.Id(close) != Comma || words.Is(close + 1, Role.Comparing) || !(words.LooksPast(close + 1)
                || words.Is(close + 1, Role.PresentVerb | Role.FutureVerb)))
        {
            return false;
        }

        for (var i = first - 1; i > 0 && i > first - ComparisonReach && !words.IsSentenceEnd(i); i--)
        {
            // "Who won in 1997, 2002 and 2008,": the comma of a list.
            if (words.Id(i) == Comma && !(LexemeId.IsDigits(words.Id(i - 1)) && LexemeId.IsDigits(words.Id(i + 1))))
            {
                var lead = words.Id(i + 1);
                return IsRelativeWord(lead) || lead == A || lead == An || lead == Born || words.LooksPast(i + 1)
                    || (words.Is(i + 1, Role.Ordinal) && words.LooksPast(i + 2));
            }
        }

        return false;
    }
}
