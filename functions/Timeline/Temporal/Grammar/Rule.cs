using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Grammar;

/// <summary>
/// A rule of the language of time: a value. Its name reads like the phrase that it matches; its example is run by a test.
/// </summary>
/// <param name="Name">The phrase, with its variable parts in angle brackets.</param>
/// <param name="Example">A wording that this rule reads whole.</param>
/// <param name="Pattern">The shape of the phrase.</param>
/// <param name="Build">Its meaning; <see langword="null"/> when the captured values make no sense together.</param>
internal sealed record Rule(string Name, string Example, Pattern Pattern, Rule.Meaning Build)
{
    /// <summary>Makes the meaning of a match out of what it captured.</summary>
    internal delegate TimeExpression? Meaning(in Captures got);

    /// <summary>The phrase is a whole only inside another one; alone it is not time ("1999" after a street name).</summary>
    public bool OnlyInside { get; init; }

    /// <summary>The tense in which the words mean something else: "the stalemate soon ended" is no time to come.</summary>
    public Tense Unless { get; init; }
}
