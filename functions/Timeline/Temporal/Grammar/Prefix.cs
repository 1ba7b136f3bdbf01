using Timeline.Temporal.Lexing;

namespace Timeline.Temporal.Grammar;

/// <summary>
/// What the first four tokens of a match can be: a few paths, each a set of lexemes for each token. A path that is shorter is a whole
/// match, and anything may follow it.
/// </summary>
internal sealed class Prefix
{
    /// <summary>How many tokens deep it looks. At four, one rule or none is left at nearly every token of a text.</summary>
    public const int Depth = 4;

    /// <summary>
    /// How many of them tell one path from another. Paths that differ in the last token only are one, which may be too much and is never too little.
    /// </summary>
    private const int Exact = Depth - 1;

    private readonly BitSet[][] paths;

    private Prefix(BitSet[][] paths) => this.paths = paths;

    /// <summary>Takes no token.</summary>
    public static Prefix Empty { get; } = new([[]]);

    /// <summary>Matches nothing.</summary>
    public static Prefix None { get; } = new([]);

    public IReadOnlyList<BitSet[]> Paths => paths;

    /// <summary>It can match without taking a token.</summary>
    public bool CanBeEmpty => paths.Any(path => path.Length == 0);

    /// <summary>One token of the lexemes that fit.</summary>
    public static Prefix One(Lexicon lexicon, Func<ushort, bool> fits) =>
        BitSet.Of(lexicon.Count, id => fits((ushort)id)) is { IsEmpty: false } set ? new([[set]]) : None;

    /// <summary>One token of some lexemes.</summary>
    public static Prefix One(Lexicon lexicon, ReadOnlySpan<ushort> ids) => new([[BitSet.Of(lexicon.Count, ids)]]);

    /// <summary>Any number of tokens of the lexemes that fit, or none.</summary>
    public static Prefix Many(Lexicon lexicon, Func<ushort, bool> fits)
    {
        var one = One(lexicon, fits);
        return Enumerable.Range(0, Depth).Aggregate(Empty, (more, _) => Or(Then(one, more), Empty));
    }

    /// <summary>One after the other.</summary>
    public static Prefix Then(Prefix a, Prefix b)
    {
        var tails = new BitSet[Depth + 1][][];
        var both = new List<BitSet[]>();
        foreach (var path in a.paths)
        {
            var room = Depth - path.Length;
            if (room == 0)
            {
                both.Add(path);
                continue;
            }

            foreach (var tail in tails[room] ??= Merge(b.paths.Select(other => other[..Math.Min(room, other.Length)]), Exact - path.Length))
            {
                both.Add([.. path, .. tail]);
            }
        }

        return new(Merge(both));
    }

    /// <summary>
    /// Looks ahead: what it sees is known and not taken. Its paths are filled up to the full depth, so that what follows, which starts over
    /// at the same token, adds nothing to them.
    /// </summary>
    public static Prefix Ahead(Lexicon lexicon, Prefix seen)
    {
        var anything = BitSet.Of(lexicon.Count, _ => true);
        return new(Merge(seen.paths.Select(path => path.Concat(Enumerable.Repeat(anything, Depth - path.Length)).ToArray())));
    }

    /// <summary>One or the other.</summary>
    public static Prefix Or(Prefix a, Prefix b) => Or([a, b]);

    /// <summary>Any of them.</summary>
    public static Prefix Or(IEnumerable<Prefix> any) => new(Merge(any.SelectMany(one => one.paths)));

    /// <summary>Whether both say the same, path by path.</summary>
    public bool IsSameAs(Prefix other) =>
        paths.Length == other.paths.Length && paths.Zip(other.paths).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second));

    /// <summary>Makes one path of those that differ in one token only, of the first so many; what comes after those is put together.</summary>
    private static BitSet[][] Merge(IEnumerable<BitSet[]> paths, int exact = Exact)
    {
        var merged = paths.ToArray();
        for (var place = Math.Max(0, exact - 1); place >= 0 && merged.Length > 1; place--)
        {
            var known = new Dictionary<Others, BitSet[]>(merged.Length);
            foreach (var path in merged)
            {
                var key = new Others(path.Length, At(path, place == 0 ? 1 : 0), At(path, place == 2 ? 1 : 2));
                known[key] = known.TryGetValue(key, out var other) ? Union(path, other) : path;
            }

            merged = known.Count < merged.Length ? [.. known.Values] : merged;
        }

        return merged;

        BitSet? At(BitSet[] path, int place) => place < path.Length && place < exact ? path[place] : null;

        static BitSet[] Union(BitSet[] a, BitSet[] b) => [.. a.Zip(b, BitSet.Union)];
    }

    /// <summary>
    /// What two paths must share to become one: their length, and the tokens besides the one they differ in. Made a hundred thousand times at the start.
    /// </summary>
    private readonly struct Others(int length, BitSet? one, BitSet? other) : IEquatable<Others>
    {
        private readonly int length = length;
        private readonly BitSet? one = one;
        private readonly BitSet? other = other;

        public bool Equals(Others that) => length == that.length && Same(one, that.one) && Same(other, that.other);

        public override bool Equals(object? obj) => obj is Others that && Equals(that);

        public override int GetHashCode() => ((((one?.GetHashCode() ?? 0) * 31) + (other?.GetHashCode() ?? 0)) * 31) + length;

        private static bool Same(BitSet? a, BitSet? b) => a is null ? b is null : a.Equals(b);
    }
}
