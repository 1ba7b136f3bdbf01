using Timeline.Temporal.Expressions;
using Timeline.Temporal.Lexing;

namespace Timeline.Temporal;

/// <summary>
/// Finds the tense of the words around a mention without parsing: the nearest verb before it in its sentence, else the nearest after it.
/// "Officials said the talks will resume Friday" is future for "Friday": "will" is nearer than "said".
/// </summary>
internal static class TenseFinder
{
    /// <summary>How many tokens are looked at on either side.</summary>
    private const int Reach = 24;

    private static readonly ushort Stop = Grammar.Language.Lexicon.IdOf(".");
    private static readonly ushort Be = Grammar.Language.Lexicon.IdOf("be");
    private static readonly ushort Until = Grammar.Language.Lexicon.IdOf("until");

    public static Tense Find(ReadOnlySpan<Token> tokens, int first, int end)
    {
        if (first > 0 && tokens[first - 1].Id == Until && !tokens[first - 1].Has(TokenMarks.Capital))
        {
            return Tense.Future;
        }

        for (var i = first - 1; i >= 0 && i > first - Reach && !IsSentenceEnd(tokens, i); i--)
        {
            if (TenseAt(tokens, i) is var found && found != Tense.None)
            {
                return found;
            }
        }

        for (var i = end; i < tokens.Length && i < end + Reach && !IsSentenceEnd(tokens, i); i++)
        {
            if (TenseAt(tokens, i) is var found && found != Tense.None)
            {
                return found;
            }
        }

        return Tense.None;
    }

    /// <summary>A full stop behind a word of some length, before a capital or the end: not that of an initial or a short abbreviation.</summary>
    private static bool IsSentenceEnd(ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].Id == Stop && (at + 1 == tokens.Length || (at > 0 && tokens[at - 1].Length > 2 && tokens[at + 1].Has(TokenMarks.Spaced | TokenMarks.Capital)));

    private static Tense TenseAt(ReadOnlySpan<Token> tokens, int at)
    {
        var token = tokens[at];
        var roles = Grammar.Language.Lexicon.Roles(token.Id);
        if ((roles & Role.FutureVerb) != 0)
        {
            return Tense.Future;
        }

        // "Will be held", "should be completed": a participle after "be" has the tense of what stands before.
        var looksPast = (roles & Role.PastVerb) != 0 || (token.Has(TokenMarks.EndsInEd) && !token.Has(TokenMarks.Capital));
        if (looksPast && !(at > 0 && tokens[at - 1].Id == Be))
        {
            return Tense.Past;
        }

        return (roles & Role.PresentVerb) != 0 ? Tense.Present : Tense.None;
    }
}
