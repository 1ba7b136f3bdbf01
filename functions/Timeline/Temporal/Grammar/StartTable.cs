using System.Numerics;
using Timeline.Temporal.Lexing;

namespace Timeline.Temporal.Grammar;

/// <summary>
/// Tells which of some rules can start at a token, by that token and the two after it. Every path of every rule has a bit; for each lexeme
/// there is a row of the paths that it fits as first, as second and as third token, and what is in all three rows can start.
/// </summary>
internal sealed class StartTable
{
    private readonly Rule[] rules;
    private readonly int width;
    private readonly Rows[] rows = new Rows[Prefix.Depth];

    /// <summary>A bit for each row of a first token and row of a second that share a path.</summary>
    private readonly ulong[] pairs;

    /// <summary>For each lexeme, where the bits of its pairs start when it is first, and which of those bits it is when it is second.</summary>
    private readonly int[] firstPairs;
    private readonly ushort[] secondPair;

    public StartTable(Rule[] rules, Prefix[] prefixes, Lexicon lexicon)
    {
        var paths = new List<LexemeSet[]>();
        var owners = new List<Rule>();
        for (var i = 0; i < rules.Length; i++)
        {
            if (prefixes[i].CanBeEmpty)
            {
                throw new InvalidOperationException($"The rule '{rules[i].Name}' can match nothing.");
            }

            paths.AddRange(prefixes[i].Paths);
            owners.AddRange(prefixes[i].Paths.Select(_ => rules[i]));
        }

        this.rules = [.. owners];
        width = Math.Max(1, (paths.Count + Vector<ulong>.Count * 64 - 1) / (Vector<ulong>.Count * 64)) * Vector<ulong>.Count;
        for (var place = 0; place < rows.Length; place++)
        {
            rows[place] = new Rows(paths, place, width, lexicon.Count);
        }

        var pairsWidth = (rows[1].Count + 63) / 64;
        firstPairs = [.. Enumerable.Range(0, lexicon.Count).Select(id => rows[0][(ushort)id] * pairsWidth)];
        secondPair = [.. Enumerable.Range(0, lexicon.Count).Select(id => (ushort)rows[1][(ushort)id])];
        pairs = new ulong[rows[0].Count * pairsWidth];
        for (var first = 0; first < rows[0].Count; first++)
        {
            for (var second = 0; second < rows[1].Count; second++)
            {
                pairs[(first * pairsWidth) + (second / 64)] |= Meet(rows[0].Row(first), rows[1].Row(second)) ? 1UL << (second % 64) : 0;
            }
        }
    }

    /// <summary>Whether some rule can start with two lexemes; the second is <see cref="LexemeId.Unknown"/> at the end of the block as well.</summary>
    public bool CanStart(ushort first, ushort second)
    {
        int pair = secondPair[second];
        return ((pairs[firstPairs[first] + (pair >> 6)] >> pair) & 1) != 0;
    }

    /// <summary>The rules that can start with the three tokens at a place, in their order.</summary>
    public Starts At(ReadOnlySpan<Token> tokens, int at) =>
        new(rules, rows[0].Of(IdAt(tokens, at)), rows[1].Of(IdAt(tokens, at + 1)), rows[2].Of(IdAt(tokens, at + 2)));

    private static ushort IdAt(ReadOnlySpan<Token> tokens, int at) => at < tokens.Length ? tokens[at].Id : LexemeId.Unknown;

    private static bool Meet(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b)
    {
        for (var i = 0; i < a.Length; i++)
        {
            if ((a[i] & b[i]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The rows of one place. Lexemes with the same row share it.</summary>
    private sealed class Rows
    {
        private readonly int width;
        private readonly ushort[] index;
        private readonly ulong[] bits;

        public Rows(List<LexemeSet[]> paths, int place, int width, int lexemes)
        {
            this.width = width;
            index = new ushort[lexemes];
            var all = new ulong[lexemes * width];
            for (var path = 0; path < paths.Count; path++)
            {
                var fits = place < paths[path].Length ? paths[path][place].Ids : Enumerable.Range(0, lexemes);
                foreach (var id in fits)
                {
                    all[(id * width) + (path / 64)] |= 1UL << (path % 64);
                }
            }

            var known = new List<int>();
            var byHash = new Dictionary<ulong, int>();
            for (var id = 0; id < lexemes; id++)
            {
                var row = all.AsSpan(id * width, width);
                var hash = Hash(row);
                while (byHash.TryGetValue(hash, out var other) && !row.SequenceEqual(all.AsSpan(known[other] * width, width)))
                {
                    hash++;
                }

                if (byHash.TryAdd(hash, known.Count))
                {
                    known.Add(id);
                }

                index[id] = (ushort)byHash[hash];
            }

            Count = known.Count;
            bits = new ulong[Count * width];
            for (var i = 0; i < Count; i++)
            {
                all.AsSpan(known[i] * width, width).CopyTo(bits.AsSpan(i * width));
            }
        }

        public int Count { get; }

        /// <summary>The number of the row of a lexeme.</summary>
        public int this[ushort id] => index[id];

        public ReadOnlySpan<ulong> Row(int row) => bits.AsSpan(row * width, width);

        public ReadOnlySpan<ulong> Of(ushort id) => Row(index[id]);

        private static ulong Hash(ReadOnlySpan<ulong> row)
        {
            var hash = 0UL;
            foreach (var word in row)
            {
                hash = (BitOperations.RotateLeft(hash, 5) ^ word) * 0x9E3779B97F4A7C15;
            }

            return hash;
        }
    }
}

/// <summary>The rules that can start at a place, each once.</summary>
internal ref struct Starts(Rule[] rules, ReadOnlySpan<ulong> first, ReadOnlySpan<ulong> second, ReadOnlySpan<ulong> third)
{
    private readonly ReadOnlySpan<ulong> first = first;
    private readonly ReadOnlySpan<ulong> second = second;
    private readonly ReadOnlySpan<ulong> third = third;
    private int word = -1;
    private ulong bits;

    public Rule? Current { get; private set; }

    /// <summary>Moves on to the next rule; false when there is none.</summary>
    public bool MoveNext()
    {
        while (true)
        {
            while (bits == 0)
            {
                if (++word % Vector<ulong>.Count == 0)
                {
                    SkipEmpty();
                }

                if (word == first.Length)
                {
                    return false;
                }

                bits = first[word] & second[word] & third[word];
            }

            var rule = rules[(word * 64) + BitOperations.TrailingZeroCount(bits)];
            bits &= bits - 1;
            if (!ReferenceEquals(rule, Current))
            {
                Current = rule;
                return true;
            }
        }
    }

    private void SkipEmpty()
    {
        while (word < first.Length && (new Vector<ulong>(first[word..]) & new Vector<ulong>(second[word..]) & new Vector<ulong>(third[word..])) == Vector<ulong>.Zero)
        {
            word += Vector<ulong>.Count;
        }
    }
}
