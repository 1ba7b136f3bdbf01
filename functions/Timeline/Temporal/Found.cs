using System.Buffers;
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
    /// <summary>What it does to the time that the text tells of.</summary>
    public StoryTurn Turn { get; init; }

    /// <summary>How many tokens the start of a paragraph's first sentence may lie back.</summary>
    private const int Reach = 60;

    private static readonly ushort Stop = Language.Lexicon.IdOf(".");

    public static Found Of(ReadOnlySpan<Token> tokens, int first, int end, TimeExpression expression, Rule rule, Tense tense, int sentence)
    {
        var last = tokens[end - 1].End;
        var (split, resume) = expression switch
        {
            Between between => (tokens[between.Split - 1].End, tokens[between.Resume].Start),
            Pair pair => (tokens[pair.Split - 1].End, tokens[pair.Resume].Start),
            _ => (last, last),
        };
        return new(tokens[first].Start, last, split, resume, expression, rule, tense, sentence) { Turn = IsAside(tokens, first, end) ? StoryTurn.Aside : IsOpening(tokens, first) ? StoryTurn.To : StoryTurn.None };
    }

    /// <summary>"The October 1670 strike": it only says which one is meant.</summary>
    private static bool IsAside(ReadOnlySpan<Token> tokens, int first, int end) =>
        first > 0 && (Language.Lexicon.Roles(tokens[first - 1].Id) & Role.Determiner) != 0
        && end < tokens.Length && tokens[end].Length > 2 && tokens[end].Has(TokenMarks.Spaced);

    /// <summary>Whether at most two words ("In early …") stand between the start of the sentence and the phrase, or the sentence is the first of its paragraph.</summary>
    private static bool IsOpening(ReadOnlySpan<Token> tokens, int first)
    {
        for (var i = first; i >= 0 && i > first - Reach; i--)
        {
            if (i == 0 || tokens[i].Has(TokenMarks.NewParagraph))
            {
                return true;
            }

            if (tokens[i].Has(TokenMarks.Capital | TokenMarks.Spaced) && tokens[i - 1].Id == Stop)
            {
                return i > first - 3;
            }
        }

        return false;
    }
}

/// <summary>What a date does to the time that a text tells of.</summary>
internal enum StoryTurn
{
    /// <summary>A day or a month moves the story, a year in passing does not.</summary>
    None,

    /// <summary>It opens a sentence or a paragraph ("In 1916 …"): the story turns to it.</summary>
    To,

    /// <summary>It only says which thing is meant: the story stays where it is.</summary>
    Aside,
}

/// <summary>What was found in a text, in reading order, in an array from the pool.</summary>
internal ref struct FoundList
{
    private Found[]? items;

    public int Count { get; private set; }

    public readonly ReadOnlySpan<Found> Items => items.AsSpan(0, Count);

    public void Add(in Found found)
    {
        items ??= ArrayPool<Found>.Shared.Rent(32);
        if (Count == items.Length)
        {
            var longer = ArrayPool<Found>.Shared.Rent(2 * Count);
            items.CopyTo(longer, 0);
            ArrayPool<Found>.Shared.Return(items, clearArray: true);
            items = longer;
        }

        items[Count++] = found;
    }

    public void Dispose()
    {
        if (items is not null)
        {
            items.AsSpan(0, Count).Clear();
            ArrayPool<Found>.Shared.Return(items);
            items = null;
        }
    }
}
