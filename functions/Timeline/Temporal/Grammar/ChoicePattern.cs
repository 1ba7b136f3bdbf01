using System.Numerics;
using Timeline.Temporal.Lexing;

namespace Timeline.Temporal.Grammar;

/// <summary>The first of the parts that matches. Only those are tried that can start with the token at the place.</summary>
internal sealed class ChoicePattern(Pattern[] parts, Slot? slot = null) : Pattern
{
    /// <summary>How many parts it has at most: a bit each.</summary>
    public const int MaxParts = 64;

    /// <summary>Made when it is first asked: most choices are met by few texts, and making all would add a fifth to the time until the first.</summary>
    private Table? table;

    public override IEnumerable<Pattern> Parts => parts;

    public override IEnumerable<string>? Before => Array.TrueForAll(parts, part => part.Before is not null) ? parts.SelectMany(part => part.Before!) : null;

    public override bool Match(ref Scan scan)
    {
        // At the end of the block a pattern may still match that takes nothing.
        for (var left = scan.AtEnd ? ulong.MaxValue >> (MaxParts - parts.Length) : (table ??= TableOf(scan.Lexicon))
            .Fitting(scan.Tokens[scan.Position].Id); left != 0; left &= left - 1)
        {
            var part = BitOperations.TrailingZeroCount(left);
            if (parts[part].Match(ref scan))
            {
                if (slot is { } place)
                {
                    scan.Got.Put(place, part);
                }

                return true;
            }
        }

        return false;
    }

    protected override Prefix Starts(Lexicon lexicon) => Grammar.Prefix.Or(parts.Select(part => part.Prefix(lexicon)));

    private Table TableOf(Lexicon lexicon)
    {
        var starting = new ulong[lexicon.Count];
        for (var part = 0; part < parts.Length; part++)
        {
            var bit = 1UL << part;
            var prefix = parts[part].Prefix(lexicon);
            foreach (var id in prefix.CanBeEmpty ? Enumerable.Range(0, starting.Length) : prefix.Paths.SelectMany(path => path[0].Ids))
            {
                starting[id] |= bit;
            }
        }

        ulong[] rows = [.. starting.Distinct()];
        return new(Array.ConvertAll(starting, fitting => checked((byte)Array.IndexOf(rows, fitting))), rows);
    }

    /// <summary>Which parts can start with a lexeme, as bits: few lexemes differ in that.</summary>
    private sealed class Table(byte[] rowOf, ulong[] rows)
    {
        public ulong Fitting(ushort id) => rows[rowOf[id]];
    }
}
