using Timeline.Temporal.Expressions;
using Timeline.Temporal.Lexing;

namespace Timeline.Temporal;

/// <summary>
/// Finds the tense of the words around a mention without parsing: the nearest verb before it in its clause, else the nearest after it.
/// "Officials said the talks will resume Friday" is future for "Friday": "will" is nearer than "said".
/// </summary>
internal static class TenseFinder
{
    /// <summary>How many tokens are looked at on either side.</summary>
    private const int Reach = 24;

    public static Tense Find(ReadOnlySpan<Token> tokens, Lexicon lexicon, int first, int end, ushort stop, ushort to)
    {
        for (var i = first - 1; i >= 0 && i > first - Reach; i--)
        {
            if (tokens[i].Id == stop && i + 1 < tokens.Length && tokens[i + 1].Has(TokenMarks.Capital) && tokens[i + 1].Has(TokenMarks.Spaced) && tokens[i + 1].Start - tokens[i].End > 0 && IsSentenceEnd(tokens, i))
            {
                break;
            }

            var found = TenseAt(tokens, lexicon, i, to);
            if (found != Tense.None)
            {
                return found;
            }
        }

        for (var i = end; i < tokens.Length && i < end + Reach; i++)
        {
            if (tokens[i].Id == stop && IsSentenceEnd(tokens, i))
            {
                break;
            }

            var found = TenseAt(tokens, lexicon, i, to);
            if (found != Tense.None)
            {
                return found;
            }
        }

        return Tense.None;
    }

    private static bool IsSentenceEnd(ReadOnlySpan<Token> tokens, int at) => at + 1 == tokens.Length || (at > 0 && tokens[at - 1].Length > 2 && tokens[at + 1].Has(TokenMarks.Spaced));

    private static Tense TenseAt(ReadOnlySpan<Token> tokens, Lexicon lexicon, int at, ushort to)
    {
        var token = tokens[at];
        var roles = lexicon.Roles(token.Id);
        if ((roles & Role.FutureVerb) != 0)
        {
            return Tense.Future;
        }

        if ((roles & Role.PastVerb) != 0 || (token.Id == LexemeId.Unknown && token.Has(TokenMarks.EndsInEd)) || ((roles & Role.Reporting) != 0 && token.Has(TokenMarks.EndsInEd)))
        {
            // "Is due", "was scheduled", "expected": a participle of plans is future whatever its auxiliary.
            return Tense.Past;
        }

        if (at > 0 && tokens[at - 1].Id == to && token.Id == LexemeId.Unknown && !token.Has(TokenMarks.Capital))
        {
            return Tense.Future;
        }

        return (roles & Role.PresentVerb) != 0 ? Tense.Present : Tense.None;
    }
}
