using Timeline.Temporal.Lexing;

namespace Timeline.Temporal.Grammar;

/// <summary>A set of lexemes, as bits; equal when it holds the same.</summary>
internal sealed class LexemeSet : IEquatable<LexemeSet>
{
    private readonly ulong[] bits;
    private readonly int hash;

    private LexemeSet(ulong[] bits)
    {
        this.bits = bits;
        var code = default(HashCode);
        foreach (var word in bits)
        {
            code.Add(word);
        }

        hash = code.ToHashCode();
    }

    public static LexemeSet Of(Lexicon lexicon, Func<ushort, bool> fits)
    {
        var set = new ulong[(lexicon.Count + 63) / 64];
        for (ushort id = 0; id < lexicon.Count; id++)
        {
            set[id / 64] |= fits(id) ? 1UL << (id % 64) : 0;
        }

        return new LexemeSet(set);
    }

    public static LexemeSet Of(Lexicon lexicon, ReadOnlySpan<ushort> ids)
    {
        var set = new ulong[(lexicon.Count + 63) / 64];
        foreach (var id in ids)
        {
            set[id / 64] |= 1UL << (id % 64);
        }

        return new LexemeSet(set);
    }

    /// <summary>The ids that it holds, in order.</summary>
    public IEnumerable<int> Ids
    {
        get
        {
            for (var i = 0; i < bits.Length; i++)
            {
                for (var word = bits[i]; word != 0; word &= word - 1)
                {
                    yield return (i * 64) + System.Numerics.BitOperations.TrailingZeroCount(word);
                }
            }
        }
    }

    public bool IsEmpty => Array.TrueForAll(bits, word => word == 0);

    public static LexemeSet Union(LexemeSet a, LexemeSet b)
    {
        if (ReferenceEquals(a, b))
        {
            return a;
        }

        var both = new ulong[a.bits.Length];
        for (var i = 0; i < both.Length; i++)
        {
            both[i] = a.bits[i] | b.bits[i];
        }

        return new LexemeSet(both);
    }

    public bool Equals(LexemeSet? other) => ReferenceEquals(this, other) || (other is not null && hash == other.hash && bits.AsSpan().SequenceEqual(other.bits));

    public override bool Equals(object? obj) => Equals(obj as LexemeSet);

    public override int GetHashCode() => hash;
}
