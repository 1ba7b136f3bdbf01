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

    private Rule[] rules = [];
    private StartTable starts = null!;

    /// <summary>For each rule, the category it is taken from whole, if any.</summary>
    private Category?[] shared = [];

    public string Name { get; } = name;

    /// <summary>What the first tokens of its phrases can be, as far as it is known while the tables are made.</summary>
    public Prefix Prefix { get; private set; } = Prefix.None;

    /// <param name="of">Its rules, in the order in which equals are preferred.</param>
    /// <param name="whole">Categories whose rules are all among them, in a row each: what those match at a place is found once.</param>
    public void Define(IEnumerable<Rule> of, params Category[] whole)
    {
        rules = [.. of];
        shared = new Category?[rules.Length];
        foreach (var part in whole)
        {
            Array.Fill(shared, part, Array.FindIndex(rules, rule => ReferenceEquals(rule, part.rules[0])), part.rules.Length);
        }
    }

    /// <summary>
    /// Works out what its phrases can start with; whether that is more than was known. Categories refer to one another, so this is done until it is not.
    /// </summary>
    public bool Learn(Lexicon lexicon)
    {
        var known = Prefix;
        Prefix = Prefix.Or(rules.Select(rule => rule.Pattern.Prefix(lexicon)));
        return !Prefix.IsSameAs(known);
    }

    /// <summary>Makes the table of starts, once every category has learnt its own.</summary>
    public void Index(Lexicon lexicon) => starts = new StartTable(rules, [.. rules.Select(rule => rule.Pattern.Prefix(lexicon))], lexicon);

    /// <summary>Whether some rule can start with the tokens here.</summary>
    public bool CanStart(ReadOnlySpan<Token> tokens, int at) => starts.CanStart(tokens[at].Id, at + 1 < tokens.Length ? tokens[at + 1].Id : LexemeId.Unknown);

    /// <summary>The next place where some rule can start; see <see cref="StartTable.Next"/>.</summary>
    public int NextStart(ReadOnlySpan<Token> tokens, int at, ref int sentences) => starts.Next(tokens, at, ref sentences);

    /// <summary>The longest match at the scan's position, inside another phrase; the scan is moved behind it.</summary>
    public bool Match(ref Scan scan, out TimeExpression expression, out Rule rule)
    {
        if (scan.AtEnd || scan.Depth >= MaxDepth || !CanStart(scan.Tokens, scan.Position))
        {
            expression = null!;
            rule = null!;
            return false;
        }

        scan.Depth++;
        var found = Recall(ref scan, out expression, out rule);
        scan.Depth--;
        return found;
    }

    /// <summary>The longest match at the scan's position, where nothing stands around the phrase; what it takes out of the text is left in the scan.</summary>
    public bool Longest(ref Scan scan, out TimeExpression expression, out Rule rule)
    {
        expression = null!;
        rule = null!;
        var start = scan.Position;
        var end = start;
        Category? last = null;
        for (var candidates = starts.At(scan.Tokens, start); candidates.MoveNext();)
        {
            var candidate = candidates.Current;
            scan.Position = start;
            if (shared[candidates.Number] is { } part)
            {
                if (part != last && part.Recall(ref scan, out var meant, out var its) && scan.Position > end)
                {
                    (end, expression, rule) = (scan.Position, meant, its);
                }

                last = part;
                continue;
            }

            scan.Tried++;
            scan.Got.Clear();
            if (candidate.Pattern.Match(ref scan) && scan.Position > end && candidate.Build(in scan.Got) is { } meaning)
            {
                (end, expression, rule) = (scan.Position, meaning, candidate);
            }
        }

        scan.Position = end;
        return end > start;
    }

    /// <summary>The longest match at the scan's position, remembered until another place is asked for.</summary>
    private bool Recall(ref Scan scan, out TimeExpression expression, out Rule rule)
    {
        ref var known = ref scan.Memos[memo];
        if (known.Place == scan.Position + 1 && known.Depth <= scan.Depth)
        {
            (expression, rule) = (known.Expression!, known.Rule!);
            var wasFound = known.End > scan.Position;
            scan.Position = known.End;
            return wasFound;
        }

        var start = scan.Position;
        var outer = scan.Got;
        var found = Longest(ref scan, out expression, out rule);
        scan.Got = outer;
        scan.Memos[memo] = new Memo { Place = start + 1, Depth = scan.Depth, End = scan.Position, Expression = expression, Rule = rule };
        return found;
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

    protected override Prefix Starts(Lexicon lexicon) => category.Prefix;
}
