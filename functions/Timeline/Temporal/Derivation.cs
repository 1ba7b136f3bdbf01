namespace Timeline.Temporal;

/// <summary>A step on the way from the words to the date, as a tree: what the words mean and of which parts, what they hang on, what they came to.</summary>
/// <param name="Step">The step in words.</param>
/// <param name="Parts">What it is made of, in order; empty for a leaf.</param>
public sealed record Derivation(string Step, IReadOnlyList<Derivation> Parts)
{
    /// <summary>A step of no parts.</summary>
    public Derivation(string step)
        : this(step, [])
    {
    }

    /// <summary>The step and its parts in one line.</summary>
    public string Line => Parts.Count == 0 ? Step : $"{Step} {string.Join(" to ", Parts.Select(part => part.Line))}";

    /// <summary>The tree, a line for each step, its parts two spaces further in.</summary>
    public override string ToString() => string.Join('\n', Lines(0));

    private IEnumerable<string> Lines(int depth) => Parts.SelectMany(part => part.Lines(depth + 1)).Prepend(new string(' ', 2 * depth) + Step);
}
