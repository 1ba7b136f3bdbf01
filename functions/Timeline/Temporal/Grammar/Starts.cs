using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Timeline.Temporal.Grammar;

/// <summary>A path of a rule whose first two tokens fit.</summary>
/// <param name="Rule">The rule, by its number.</param>
/// <param name="Third">The set of its third token.</param>
/// <param name="Fourth">The set of its fourth token.</param>
/// <param name="Before">The set of the token before it.</param>
internal readonly record struct StartPath(ushort Rule, ushort Third, ushort Fourth, ushort Before);

/// <summary>The rules that can start at a place, each once.</summary>
/// <param name="rules">All rules.</param>
/// <param name="paths">The paths that fit the first two tokens, those of a rule in a row.</param>
/// <param name="third">The sets that the third token is in.</param>
/// <param name="fourth">The sets that the fourth token is in.</param>
/// <param name="before">The sets that the token before is in.</param>
internal ref struct Starts(Rule[] rules, ReadOnlySpan<StartPath> paths, ReadOnlySpan<ulong> third, ReadOnlySpan<ulong> fourth, ReadOnlySpan<ulong> before)
{
    private readonly ReadOnlySpan<StartPath> paths = paths;
    private readonly ref readonly ulong third = ref MemoryMarshal.GetReference(third);
    private readonly ref readonly ulong fourth = ref MemoryMarshal.GetReference(fourth);
    private readonly ref readonly ulong before = ref MemoryMarshal.GetReference(before);
    private int next;
    private int rule = -1;

    public readonly Rule Current => rules[rule];

    /// <summary>The current rule, by its number.</summary>
    public readonly int Number => rule;

    /// <summary>Moves on to the next rule; false when there is none.</summary>
    public bool MoveNext()
    {
        for (var at = next; at < paths.Length; at++)
        {
            var path = paths[at];
            if ((Holds(in third, path.Third) & Holds(in fourth, path.Fourth) & Holds(in before, path.Before) & 1) != 0 && path.Rule != rule)
            {
                (next, rule) = (at + 1, path.Rule);
                return true;
            }
        }

        next = paths.Length;
        return false;
    }

    // A path knows no set that the row of its place lacks: the bounds need no check, of which there would be three a path.
    private static ulong Holds(ref readonly ulong sets, int set) => Unsafe.Add(ref Unsafe.AsRef(in sets), set >> 6) >> set;
}
