namespace Timeline.Temporal;

/// <summary>An expression of time found in a text, and what it means.</summary>
/// <param name="Start">Offset of its first UTF-16 unit in the text, inclusive.</param>
/// <param name="End">Offset after its last UTF-16 unit, exclusive.</param>
/// <param name="Timex">Its value in TIMEX3 notation.</param>
/// <param name="Resolution">Where it lies on the calendar, or why it does not.</param>
/// <param name="Rule">The name of the rule that recognised it.</param>
public sealed record TemporalMention(int Start, int End, Timex Timex, Resolution Resolution, string Rule)
{
    /// <summary>How the value came about: the meaning of the words before it was resolved, in one line.</summary>
    public string Derivation => Expression?.ToString() ?? Rule;

    /// <summary>The meaning of the words.</summary>
    internal Expressions.TimeExpression? Expression { get; init; }
}
