namespace Timeline.Temporal.Lexing;

/// <summary>An entry of the lexicon.</summary>
/// <param name="Text">The word in lower case, or the mark.</param>
/// <param name="Roles">What it can be.</param>
/// <param name="Value">The value of its calendar or number role (1 for January, 1 for Monday, 3 for "third").</param>
/// <param name="Unit">The value of its unit role.</param>
internal sealed record Lexeme(string Text, Role Roles, int Value, Expressions.Unit Unit);
