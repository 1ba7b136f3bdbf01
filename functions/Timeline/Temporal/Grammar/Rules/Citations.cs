using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Grammar.Patterns;

namespace Timeline.Temporal.Grammar.Rules;

/// <summary>
/// Years of works that a text refers to: "Brandt et al. (1999)", "(Brandt, 1999; Ilg and Moor, 2014)", "Brandt, K. (1999). On slopes". Nothing happened in
/// them.
/// </summary>
internal static class Citations
{
    /// <summary>How many tokens a bracket with citations has at most on either side of a year.</summary>
    private const int Reach = 40;

    private static readonly WordSet And = new("and|et");
    private static readonly WordSet Small = new("and|et|al|see|cf|eg|van|von|de|den|der|p|pp");
    private static readonly WordSet Et = new("et");
    private static readonly WordSet Al = new("al");

    /// <summary>A year that is one's.</summary>
    public static readonly Pattern Year = Seq(Where(static (in Scan scan) => IsOfOthers(in scan) || IsListed(in scan) || IsBracketed(in scan)), YearInDigits);

    /// <summary>"Brandt et al. (1999)", "Brandt et al., 1999".</summary>
    private static bool IsOfOthers(in Scan scan)
    {
        var at = scan.Position - 1;
        at -= scan.CharAt(at) is '(' or ',' ? 1 : 0;
        at -= scan.CharAt(at) == '.' ? 1 : 0;
        return Al.Holds(in scan, at) && Et.Holds(in scan, at - 1);
    }

    /// <summary>"Brandt, K. (1999).": an entry of a list of works.</summary>
    private static bool IsListed(in Scan scan)
    {
        var at = scan.Position;
        return scan.CharAt(at - 1) == '(' && scan.CharAt(at - 2) == '.' && scan.CharAt(at + 1) == ')' && scan.CharAt(at + 2) == '.'
            && at >= 5 && scan.Tokens[at - 3] is { Length: 1 } initial && initial.Has(TokenMarks.Capital) && scan.CharAt(at - 4) is ',' or '.';
    }

    /// <summary>
    /// "(Brandt, 1999; Ilg and Moor, 2014)": names and years alone, parted by semicolons, some of two authors. Without any, they may be places: "(Oslo, 1952;
    /// Rome, 1960)".
    /// </summary>
    private static bool IsBracketed(in Scan scan)
    {
        var first = scan.Position;
        while (first > 0 && first > scan.Position - Reach && BelongsTo(in scan, first - 1))
        {
            first--;
        }

        if (scan.CharAt(first - 1) != '(')
        {
            return false;
        }

        var (parts, areTwo, last) = (1, false, first);
        for (; last < scan.Tokens.Length && last < scan.Position + Reach && scan.CharAt(last) != ')'; last++)
        {
            if (!BelongsTo(in scan, last) || scan.CharAt(last) == ';' && !EndsInYear(in scan, last))
            {
                return false;
            }

            parts += scan.CharAt(last) == ';' ? 1 : 0;
            areTwo |= And.Holds(in scan, last) || scan.CharAt(last) == '&';
        }

        return last > scan.Position && parts > 1 && areTwo && scan.CharAt(last) == ')' && EndsInYear(in scan, last);
    }

    private static bool BelongsTo(in Scan scan, int at) =>
        scan.Tokens[at].Has(TokenMarks.Capital) || LexemeId.IsDigits(scan.Tokens[at].Id) || Small.Holds(in scan, at) || scan.CharAt(at) is ',' or ';' or '.'
            or '&' or '-' or '\'' or '’' or ':';

    private static bool EndsInYear(in Scan scan, int end) => end > 0 && LexemeId.IsDigits(scan.Tokens[end - 1].Id) && scan.Tokens[end - 1].Length == 4;
}
