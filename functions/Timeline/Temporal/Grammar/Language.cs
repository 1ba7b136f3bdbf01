using Timeline.Temporal.Grammar.Rules;
using Timeline.Temporal.Lexing;

namespace Timeline.Temporal.Grammar;

/// <summary>The language of time: its categories, their rules, and the lexicon that both need. Made once, then frozen.</summary>
internal static class Language
{
    /// <summary>Phrases that name a day.</summary>
    public static readonly Category Day = new("day", 0);

    /// <summary>Phrases that name a week, a month, a year or another stretch longer than a day.</summary>
    public static readonly Category Period = new("period", 1);

    /// <summary>Days and periods.</summary>
    public static readonly Category Point = new("point", 2);

    /// <summary>Everything that a text can say about time.</summary>
    public static readonly Category Any = new("any", 3);

    /// <summary>All rules, in the order in which equals are preferred.</summary>
    public static readonly IReadOnlyList<Rule> Rules;

    public static readonly Lexicon Lexicon;

#pragma warning disable CA1810 // The order matters: categories first, then what refers to them, then the lexicon that knows all words.
    static Language()
#pragma warning restore CA1810
    {
        Rule[] days = [.. HolidayRules.All, .. DayRules.All, .. NumericRules.All];
        Rule[] periods = [.. QuarterRules.All, .. PeriodRules.All];
        Rules = [.. NotTimeRules.All, .. days, .. periods, .. ClockRules.All, .. DayPartRules.All, .. RangeRules.All, .. ShiftRules.All, .. LengthRules.All,
            .. RecurrenceRules.All, .. ReferenceRules.All];
        Day.Define(days);
        Period.Define(periods);
        Point.Define([.. days, .. periods], Day, Period);
        Any.Define(Rules.Where(rule => !rule.OnlyInside), Day);

        var patterns = new HashSet<Pattern>(ReferenceEqualityComparer.Instance);
        foreach (var rule in Rules)
        {
            Gather(rule.Pattern, patterns);
        }

        Lexicon = new Lexicon(Vocabulary.All.Concat(patterns.SelectMany(pattern => pattern.Words).Concat(WordSet.AllWords)
                .Select(word => new Lexeme(word, Role.None, 0, Expressions.Unit.None))));
        foreach (var pattern in patterns)
        {
            pattern.Bind(Lexicon);
        }

        WordSet.BindAll(Lexicon);
        Category[] parts = [Day, Period, Point];
        Pattern[] nested = [.. patterns.Where(HasCategory)];
        for (var learns = true; learns;)
        {
            learns = false;
            foreach (var part in parts)
            {
                learns |= part.Learn(Lexicon);
            }

            foreach (var pattern in nested)
            {
                pattern.Forget();
            }
        }

        foreach (var category in parts.Append(Any))
        {
            category.Index(Lexicon);
        }
    }

    private static bool HasCategory(Pattern pattern) => pattern is CategoryPattern || pattern.Parts.Any(HasCategory);

    private static void Gather(Pattern pattern, HashSet<Pattern> patterns)
    {
        if (patterns.Add(pattern))
        {
            foreach (var part in pattern.Parts)
            {
                Gather(part, patterns);
            }
        }
    }
}
