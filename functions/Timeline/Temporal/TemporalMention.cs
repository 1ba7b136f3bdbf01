using Timeline.Temporal.Explaining;
using Timeline.Temporal.Expressions;
using Timeline.Temporal.Resolving;

namespace Timeline.Temporal;

/// <summary>An expression of time found in a text, and what it means.</summary>
/// <param name="Start">Offset of its first UTF-16 unit in the text, inclusive.</param>
/// <param name="End">Offset after its last UTF-16 unit, exclusive.</param>
/// <param name="Timex">Its value in TIMEX3 notation.</param>
/// <param name="Resolution">Where it lies on the calendar, or why it does not.</param>
/// <param name="Rule">The name of the rule that recognised it.</param>
public sealed record TemporalMention(int Start, int End, Timex Timex, Resolution Resolution, string Rule)
{
    /// <summary>How the value came about, in one line: the meaning of the words, what it was counted from, the value.</summary>
    public string Derivation => string.Join(" → ", Explain().Parts.Select(step => step.Line));

    /// <summary>The meaning of the words.</summary>
    internal TimeExpression Expression { get; init; } = NoTime.Instance;

    /// <summary>What it was counted from, when it is not complete in itself.</summary>
    internal Stretch? Hung { get; init; }

    /// <summary>How the value came about, as a tree of steps.</summary>
    public Derivation Explain() => Derivations.Of(this, Expression, Hung);
}
