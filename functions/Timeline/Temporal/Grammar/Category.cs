using Timeline.Temporal.Expressions;
using Timeline.Temporal.Lexing;

namespace Timeline.Temporal.Grammar;

/// <summary>
/// A kind of phrase that other phrases are made of, such as a day or a period: the longest match of its rules, the first of equals.
/// </summary>
internal sealed class Category(string name)
{
    /// <summary>How deep phrases nest: "the first week of the last month of next year" is three. Bounds the work at any place.</summary>
    public const int MaxDepth = 4;

    private Rule[][] byLead = [];

    public string Name { get; } = name;

    public IReadOnlyList<Rule> Rules { get; private set; } = [];

    public void Define(IEnumerable<Rule> rules) => Rules = [.. rules];

    /// <summary>The rules that can start with each lexeme.</summary>
    public void Index(Lexicon lexicon)
    {
        var leads = Rules.Select(rule =>
        {
            var set = new Leads(lexicon);
            if (rule.Pattern.Lead(set))
            {
                throw new InvalidOperationException($"The rule '{rule.Name}' can match nothing.");
            }

            return set;
        }).ToArray();
        byLead = [.. Enumerable.Range(0, lexicon.Count).Select(id => Rules.Where((_, i) => leads[i][id]).ToArray())];
    }

    public bool CanStart(ushort id) => byLead[id].Length > 0;

    /// <summary>The longest match at the scan's position; the scan is moved behind it.</summary>
    public bool Match(ref Scan scan, out TimeExpression expression, out Rule rule)
    {
        expression = null!;
        rule = null!;
        if (scan.AtEnd || scan.Depth >= MaxDepth)
        {
            return false;
        }

        var candidates = byLead[scan.Current.Id];
        if (candidates.Length == 0)
        {
            return false;
        }

        var start = scan.Position;
        var end = start;
        var outer = scan.Got;
        scan.Depth++;
        foreach (var candidate in candidates)
        {
            scan.Position = start;
            scan.Got = default;
            if (candidate.Pattern.Match(ref scan) && scan.Position > end && candidate.Build(in scan.Got) is { } meaning)
            {
                end = scan.Position;
                expression = meaning;
                rule = candidate;
            }
        }

        scan.Depth--;
        scan.Got = outer;
        scan.Position = end;
        return end > start;
    }
}

/// <summary>A phrase of a category inside another phrase.</summary>
internal sealed class CategoryPattern(Category category, bool second) : Pattern
{
    private bool leading;

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

    public override bool Lead(Leads leads)
    {
        // A category may start with itself by way of another: what it adds the second time it has added before.
        if (leading)
        {
            return false;
        }

        leading = true;
        foreach (var rule in category.Rules)
        {
            rule.Pattern.Lead(leads);
        }

        leading = false;
        return false;
    }
}
