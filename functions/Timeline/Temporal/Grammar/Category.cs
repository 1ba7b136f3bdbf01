using System.Numerics;
using Timeline.Temporal.Expressions;
using Timeline.Temporal.Lexing;

namespace Timeline.Temporal.Grammar;

/// <summary>
/// A kind of phrase that other phrases are made of, such as a day or a period: the longest match of its rules, the first of equals.
/// </summary>
internal sealed class Category(string name, int memo)
{
    /// <summary>How deep phrases nest: "the first week of the last month of next year" is three. Bounds the work at any place.</summary>
    public const int MaxDepth = 4;

    private int words;
    private ulong[] byFirst = [];
    private ulong[] bySecond = [];
    private ulong[] alone = [];
    private Rule[] rules = [];

    public string Name { get; } = name;

    /// <summary>What the first two tokens of its phrases can be, as far as it is known while the tables are made.</summary>
    public Prefix? Prefix { get; private set; }

    public void Define(IEnumerable<Rule> of) => rules = [.. of];

    /// <summary>
    /// Makes the tables: for each lexeme a bit for every rule that can start with it, that can go on with it, and that it can be the whole of.
    /// Categories refer to one another, so this is done until nothing more comes to be known.
    /// </summary>
    public void Index(Lexicon lexicon)
    {
        words = (rules.Length + 63) / 64;
        byFirst = new ulong[lexicon.Count * words];
        bySecond = new ulong[(lexicon.Count + 1) * words];
        alone = new ulong[lexicon.Count * words];
        var prefixes = rules.Select(rule => rule.Pattern.Prefix(lexicon)).ToArray();
        for (var i = 0; i < rules.Length; i++)
        {
            if (prefixes[i].CanBeEmpty)
            {
                throw new InvalidOperationException($"The rule '{rules[i].Name}' can match nothing.");
            }

            var bit = 1UL << (i % 64);
            for (var id = 0; id < lexicon.Count; id++)
            {
                byFirst[(id * words) + (i / 64)] |= prefixes[i].CanStartWith(id) ? bit : 0;
                bySecond[(id * words) + (i / 64)] |= prefixes[i].CanGoOnWith(id) ? bit : 0;
                alone[(id * words) + (i / 64)] |= prefixes[i].CanBe(id) ? bit : 0;
            }
        }

        Prefix = prefixes.Aggregate(Grammar.Prefix.Or);
    }

    /// <summary>Whether some rule can start with these two tokens.</summary>
    public bool CanStart(ReadOnlySpan<Token> tokens, int at)
    {
        var first = tokens[at].Id * words;
        var second = (at + 1 < tokens.Length ? tokens[at + 1].Id : (bySecond.Length / words) - 1) * words;
        for (var i = 0; i < words; i++)
        {
            if (((byFirst[first + i] & bySecond[second + i]) | alone[first + i]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The longest match at the scan's position; the scan is moved behind it.</summary>
    public bool Match(ref Scan scan, out TimeExpression expression, out Rule rule)
    {
        expression = null!;
        rule = null!;
        if (scan.AtEnd || scan.Depth >= MaxDepth || !CanStart(scan.Tokens, scan.Position))
        {
            return false;
        }

        ref var known = ref scan.Memos[memo];
        if (known.Place == scan.Position + 1 && known.Depth <= scan.Depth)
        {
            (expression, rule) = (known.Expression!, known.Rule!);
            var wasFound = known.End > scan.Position;
            scan.Position = known.End;
            return wasFound;
        }

        var start = scan.Position;
        var end = start;
        var first = scan.Tokens[start].Id * words;
        var second = (start + 1 < scan.Tokens.Length ? scan.Tokens[start + 1].Id : (bySecond.Length / words) - 1) * words;
        var outer = scan.Got;
        scan.Depth++;
        for (var i = 0; i < words; i++)
        {
            for (var bits = (byFirst[first + i] & bySecond[second + i]) | alone[first + i]; bits != 0; bits &= bits - 1)
            {
                var candidate = rules[(i * 64) + BitOperations.TrailingZeroCount(bits)];
                scan.Position = start;
                scan.Got.Reset(0);
                if (candidate.Pattern.Match(ref scan) && scan.Position > end && candidate.Build(in scan.Got) is { } meaning)
                {
                    end = scan.Position;
                    expression = meaning;
                    rule = candidate;
                }
            }
        }

        scan.Depth--;
        scan.Got = outer;
        scan.Position = end;
        scan.Memos[memo] = new Memo { Place = start + 1, Depth = scan.Depth, End = end, Expression = expression, Rule = rule };
        return end > start;
    }
}

/// <summary>A phrase of a category inside another phrase.</summary>
internal sealed class CategoryPattern(Category category, bool second) : Pattern
{
    public override bool Match(ref Scan scan)
    {
        if (!category.Match(ref scan, out var expression, out _))
        {
            return false;
        }

        if (second)
        {
            scan.Got.Second = expression;
        }
        else
        {
            scan.Got.First = expression;
        }

        return true;
    }

    public override Prefix Prefix(Lexicon lexicon) => category.Prefix ?? new Prefix(lexicon.Count);
}
