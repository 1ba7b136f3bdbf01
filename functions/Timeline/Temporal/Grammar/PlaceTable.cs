using Timeline.Temporal.Lexing;

namespace Timeline.Temporal.Grammar;

/// <summary>
/// Which paths fit the lexemes at one place of a phrase. Many paths ask for the same set there, and lexemes that are in the same sets are of
/// one class, so that the tables are small.
/// </summary>
internal sealed class PlaceTable
{
    private readonly ushort[] sets;
    private readonly ushort[] classes;
    private readonly List<BitSet> fitting = [];

    /// <summary>The bits of all classes in a row, so many words each: found without going from object to object.</summary>
    private readonly ulong[] bits;
    private readonly int width;

    /// <param name="paths">The set that each path asks for.</param>
    /// <param name="lexicon">The lexemes.</param>
    public PlaceTable(BitSet[] paths, Lexicon lexicon)
    {
        var distinct = new List<BitSet>();
        sets = Number(paths, distinct);
        classes = Number(BitSet.Holding(lexicon.Count, distinct), fitting);
        bits = [.. fitting.SelectMany(set => set.Bits.ToArray())];
        width = fitting[0].Bits.Length;
    }

    /// <summary>How many classes there are.</summary>
    public int Count => fitting.Count;

    /// <summary>The class of each lexeme.</summary>
    public ReadOnlySpan<ushort> Classes => classes;

    /// <summary>The set that a path asks for, by its number.</summary>
    public ushort SetOf(int path) => sets[path];

    /// <summary>The sets that a lexeme is in, as bits.</summary>
    public ReadOnlySpan<ulong> Fitting(ushort id) => bits.AsSpan(classes[id] * width, width);

    /// <summary>The paths that fit each class.</summary>
    public BitSet[] Paths()
    {
        var asking = sets.Select((set, path) => (set, path)).GroupBy(one => one.set, one => (ushort)one.path).OrderBy(group => group.Key)
            .Select(group => BitSet.Of(sets.Length, group.ToArray())).ToArray();
        return [.. fitting.Select(of => of.Ids.Select(set => asking[set]).Aggregate(BitSet.Of(sets.Length, []), BitSet.Union))];
    }

    /// <summary>The number of each of some sets; equal ones have the same.</summary>
    private static ushort[] Number(IEnumerable<BitSet> all, List<BitSet> distinct)
    {
        var known = new Dictionary<BitSet, ushort>();
        var numbers = new List<ushort>();
        foreach (var set in all)
        {
            if (!known.TryGetValue(set, out var number))
            {
                number = (ushort)distinct.Count;
                known.Add(set, number);
                distinct.Add(set);
            }

            numbers.Add(number);
        }

        return [.. numbers];
    }
}
