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

    /// <summary>Up to where a phrase behind it may lend it its day, as an offset; 0 where it needs none.</summary>
    public int Clause { get; init; }

    /// <summary>How many tokens behind it a clause may go on.</summary>
    private const int ClauseLength = 10;

    private static readonly ushort Stop = Language.Lexicon.IdOf(".");
    private static readonly ushort And = Language.Lexicon.IdOf("and");
    private static readonly ushort Since = Language.Lexicon.IdOf("since");
    private static readonly ushort Until = Language.Lexicon.IdOf("until");

    public static Found Of(ReadOnlySpan<Token> tokens, int first, int end, TimeExpression expression, Rule rule, Tense tense, int sentence)
    {
        var last = tokens[end - 1].End;
        var (split, resume) = expression switch
        {
            Between between => (tokens[between.Split - 1].End, tokens[between.Resume].Start),
            Pair pair => (tokens[pair.Split - 1].End, tokens[pair.Resume].Start),
            _ => (last, last),
        };
        return new(tokens[first].Start, last, split, resume, expression, rule, tense, sentence) { Turn = TurnOf(tokens, first, end), Clause = expression is Clock { Day: null } or DayPart { Day: null } ? ClauseAfter(tokens, end) : 0 };
    }

    private static StoryTurn TurnOf(ReadOnlySpan<Token> tokens, int first, int end) =>
        IsAside(tokens, first, end) ? StoryTurn.Aside
        : first > 0 && tokens[first - 1].Id is var lead && (lead == Since || lead == Until) ? StoryTurn.Bound
        : Opening(tokens, first);

    /// <summary>Where the clause ends: before a verb, a mark, or a word that starts another; "and" goes on to another number only.</summary>
    private static int ClauseAfter(ReadOnlySpan<Token> tokens, int end)
    {
        var at = end;
        for (; at < tokens.Length && at < end + ClauseLength; at++)
        {
            var roles = Language.Lexicon.Roles(tokens[at].Id);
            if (tokens[at].Id == Stop || (roles & (Role.Break | Role.PastVerb | Role.PresentVerb | Role.FutureVerb)) != 0 || tokens[at].Has(TokenMarks.EndsInEd)
                || (tokens[at].Id == And && at + 1 < tokens.Length && !LexemeId.IsDigits(tokens[at + 1].Id) && (Language.Lexicon.Roles(tokens[at + 1].Id) & (Role.PartOfDay | Role.Cardinal)) == 0))
            {
                break;
            }
        }

        return tokens[at - 1].End;
    }

    /// <summary>"The October 1670 strike": it only says which one is meant.</summary>
    private static bool IsAside(ReadOnlySpan<Token> tokens, int first, int end) =>
        first > 0 && (Language.Lexicon.Roles(tokens[first - 1].Id) & Role.Determiner) != 0
        && end < tokens.Length && tokens[end].Length > 2 && tokens[end].Has(TokenMarks.Spaced);

    /// <summary>It opens its sentence where at most two words ("In early …") stand before it; the story also turns to any date of a paragraph's first sentence.</summary>
    private static StoryTurn Opening(ReadOnlySpan<Token> tokens, int first)
    {
        for (var i = first; i >= 0 && i > first - Reach; i--)
        {
            if (i == 0 || tokens[i].Has(TokenMarks.NewParagraph))
            {
                return i > first - 3 ? StoryTurn.Opens : StoryTurn.To;
            }

            if (tokens[i].Has(TokenMarks.Capital | TokenMarks.Spaced) && tokens[i - 1].Id == Stop)
            {
                return i > first - 3 ? StoryTurn.Opens : StoryTurn.None;
            }
        }

        return StoryTurn.None;
    }
}

/// <summary>What a date does to the time that a text tells of.</summary>
internal enum StoryTurn
{
    /// <summary>A day or a month moves the story, a year in passing does not.</summary>
    None,

    /// <summary>It stands in a paragraph's first sentence: the story turns to it.</summary>
    To,

    /// <summary>It opens its sentence ("In 1916 …"): the story turns to it.</summary>
    Opens,

    /// <summary>It bounds a stretch ("since May 5"): nothing else is told of that day.</summary>
    Bound,

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
