using System.Runtime.InteropServices;

namespace Timeline.Temporal.Grammar;

/// <summary>A set of small numbers (lexemes, paths), as bits; equal when it holds the same.</summary>
internal sealed class BitSet : IEquatable<BitSet>
{
    private readonly ulong[] bits;
    private readonly int hash;

    private BitSet(ulong[] bits)
    {
        this.bits = bits;
        var code = default(HashCode);
        code.AddBytes(MemoryMarshal.AsBytes(bits.AsSpan()));
        hash = code.ToHashCode();
    }

    /// <summary>The numbers below <paramref name="count"/> that fit.</summary>
    public static BitSet Of(int count, Func<int, bool> fits)
    {
        var set = new ulong[(count + 63) / 64];
        for (var id = 0; id < count; id++)
        {
            set[id / 64] |= fits(id) ? 1UL << (id % 64) : 0;
        }

        return new BitSet(set);
    }

    /// <summary>Some numbers below <paramref name="count"/>.</summary>
    public static BitSet Of(int count, ReadOnlySpan<ushort> ids)
    {
        var set = new ulong[(count + 63) / 64];
        foreach (var id in ids)
        {
            set[id / 64] |= 1UL << (id % 64);
        }

        return new BitSet(set);
    }

    /// <summary>For each number below <paramref name="count"/>, which of some sets hold it.</summary>
    public static BitSet[] Holding(int count, IReadOnlyList<BitSet> sets)
    {
        var rows = Enumerable.Range(0, count).Select(_ => new ulong[(sets.Count + 63) / 64]).ToArray();
        for (var set = 0; set < sets.Count; set++)
        {
            foreach (var id in sets[set].Ids)
            {
                rows[id][set / 64] |= 1UL << (set % 64);
            }
        }

        return [.. rows.Select(row => new BitSet(row))];
    }

    /// <summary>The numbers that it holds, in order.</summary>
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

    /// <summary>Its bits, 64 in a row.</summary>
    public ReadOnlySpan<ulong> Bits => bits;

    public bool IsEmpty => Array.TrueForAll(bits, word => word == 0);

    public static BitSet Union(BitSet a, BitSet b)
    {
        if (a.Equals(b))
        {
            return a;
        }

        var both = new ulong[a.bits.Length];
        for (var i = 0; i < both.Length; i++)
        {
            both[i] = a.bits[i] | b.bits[i];
        }

        return new BitSet(both);
    }

    /// <summary>What both hold; <see langword="null"/> when they share nothing.</summary>
    public static BitSet? Shared(BitSet a, BitSet b)
    {
        var i = 0;
        while (i < a.bits.Length && (a.bits[i] & b.bits[i]) == 0)
        {
            i++;
        }

        if (i == a.bits.Length)
        {
            return null;
        }

        var both = new ulong[a.bits.Length];
        for (; i < both.Length; i++)
        {
            both[i] = a.bits[i] & b.bits[i];
        }

        return new BitSet(both);
    }

    public bool Equals(BitSet? other) => ReferenceEquals(this, other) || (other is not null && hash == other.hash && bits.AsSpan().SequenceEqual(other.bits));

    public override bool Equals(object? obj) => Equals(obj as BitSet);

    public override int GetHashCode() => hash;
}
