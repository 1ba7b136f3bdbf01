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
    private readonly int pairsWidth;

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

        pairsWidth = (rows[1].Count + 63) / 64;
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
        var row = rows[1][second];
        return ((pairs[(rows[0][first] * pairsWidth) + (row / 64)] >> row) & 1) != 0;
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
            var free = new ulong[width];
            for (var path = 0; path < paths.Count; path++)
            {
                free[path / 64] |= place >= paths[path].Length ? 1UL << (path % 64) : 0;
            }

            var known = new List<ulong[]>();
            var byKey = new Dictionary<string, ushort>(StringComparer.Ordinal);
            for (var id = 0; id < lexemes; id++)
            {
                ulong[] row = [.. free];
                for (var path = 0; path < paths.Count; path++)
                {
                    row[path / 64] |= place < paths[path].Length && paths[path][place].Contains(id) ? 1UL << (path % 64) : 0;
                }

                if (!byKey.TryGetValue(Key(row), out index[id]))
                {
                    byKey.Add(Key(row), index[id] = (ushort)known.Count);
                    known.Add(row);
                }
            }

            Count = known.Count;
            bits = [.. known.SelectMany(row => row)];
        }

        public int Count { get; }

        /// <summary>The number of the row of a lexeme.</summary>
        public int this[ushort id] => index[id];

        public ReadOnlySpan<ulong> Row(int row) => bits.AsSpan(row * width, width);

        public ReadOnlySpan<ulong> Of(ushort id) => Row(index[id]);

        private static string Key(ulong[] row) => new(System.Runtime.InteropServices.MemoryMarshal.Cast<ulong, char>(row));
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
