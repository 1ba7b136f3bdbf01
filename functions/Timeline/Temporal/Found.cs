using Timeline.Temporal.Expressions;
using Timeline.Temporal.Grammar;
using Timeline.Temporal.Lexing;

namespace Timeline.Temporal;

/// <summary>An expression of time as it was found, not yet resolved.</summary>
/// <param name="Start">Offset of its first UTF-16 unit.</param>
/// <param name="End">Offset after its last unit, exclusive.</param>
/// <param name="Split">Where the first phrase of a range ends; <paramref name="End"/> otherwise.</param>
/// <param name="Resume">Where the second phrase of a range starts; <paramref name="End"/> otherwise.</param>
/// <param name="Expression">Its meaning.</param>
/// <param name="Rule">The rule that read it.</param>
/// <param name="Tense">The tense of the words around.</param>
/// <param name="Sentence">The number of its sentence in the text.</param>
internal readonly record struct Found(int Start, int End, int Split, int Resume, TimeExpression Expression, Rule Rule, Tense Tense, int Sentence)
{
    public static Found Of(ReadOnlySpan<Token> tokens, int first, int end, TimeExpression expression, Rule rule, Tense tense, int sentence)
    {
        var last = tokens[end - 1].End;
        var (split, resume) = expression switch
        {
            Between between => (tokens[between.Split - 1].End, tokens[between.Resume].Start),
            Pair pair => (tokens[pair.Split - 1].End, tokens[pair.Resume].Start),
            _ => (last, last),
        };
        return new(tokens[first].Start, last, split, resume, expression, rule, tense, sentence);
    }
}
