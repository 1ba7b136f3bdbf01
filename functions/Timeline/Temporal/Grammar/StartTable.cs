using System.Runtime.CompilerServices;
using Timeline.Temporal.Lexing;
using Timeline.Temporal.Tenses;

namespace Timeline.Temporal.Grammar;

/// <summary>
/// Tells which of some rules can start at a token, by that token, those after it and the one before. For each pair of a first and a second token there
/// is a list of the paths that fit both, which is short or empty; each says what its third and fourth token can be, and what can stand before.
/// </summary>
internal sealed class StartTable
{
    private readonly Rule[] rules;
    private readonly PlaceTable first;
    private readonly PlaceTable second;
    private readonly PlaceTable third;
    private readonly PlaceTable fourth;
    private readonly PlaceTable before;

    /// <summary>For each class of first tokens and each of second ones, which list; 0 is the empty one.</summary>
    private readonly ushort[] listOf;

    /// <summary>Where each list ends in <see cref="paths"/>; it starts where the one before ends.</summary>
    private readonly int[] endOf;

    /// <summary>Whether a pair has a list, a bit each in rows of whole words: small enough to stay close to the processor while a text is searched.</summary>
    private readonly ulong[] listed;
    private readonly ushort[] rowOf;
    private readonly StartPath[] paths;

    public StartTable(Rule[] rules, Prefix[] prefixes, Lexicon lexicon)
    {
        this.rules = rules;
        var all = new List<(int Rule, BitSet[] Sets)>();
        for (var rule = 0; rule < rules.Length; rule++)
        {
            if (prefixes[rule].CanBeEmpty)
            {
                throw new InvalidOperationException($"The rule '{rules[rule].Name}' can match nothing.");
            }

            all.AddRange(prefixes[rule].Paths.Select(path => (rule, path)));
        }

        var anything = BitSet.Of(lexicon.Count, _ => true);
        var places = Enumerable.Range(0, Prefix.Depth).Select(place => new PlaceTable([.. all.Select(path => place < path.Sets.Length ? path.Sets[place]
                        : anything)], lexicon)).ToArray();
        (first, second, third, fourth) = (places[0], places[1], places[2], places[3]);
        BitSet[] behind = [.. rules.Select(rule => rule.Pattern.Before is { } words ? BitSet.Of(lexicon.Count, [.. words.Select(lexicon.IdOf)]) : anything)];
        before = new PlaceTable([.. all.Select(path => behind[path.Rule])], lexicon);
        StartPath[] every = [.. all.Select((path, index) => new StartPath((ushort)path.Rule, third.SetOf(index), fourth.SetOf(index), before.SetOf(index)))];
        (listOf, endOf, paths) = Pair(first, second, every);
        var words = (second.Count + 63) / 64;
        rowOf = Array.ConvertAll(first.Classes.ToArray(), one => (ushort)(one * words));
        listed = new ulong[first.Count * words];
        for (var pair = 0; pair < listOf.Length; pair++)
        {
            if (listOf[pair] != 0)
            {
                var (one, two) = Math.DivRem(pair, second.Count);
                listed[(one * words) + (two >> 6)] |= 1UL << two;
            }
        }
    }

    /// <summary>Whether some rule can start with two lexemes; the second is <see cref="LexemeId.Unknown"/> at the end of the block as well.</summary>
    public bool CanStart(ushort first, ushort second) => listOf[(this.first.Classes[first] * this.second.Count) + this.second.Classes[second]] != 0;

    /// <summary>
    /// The next place from one on where some rule can start, the length of the block when there is none; counts the sentences that end on the way, not at the
    /// points of "$9.4 million" and "Mr.".
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)] // Its few values fit the processor's registers, those of a caller do not.
    public int Next(ReadOnlySpan<Token> tokens, int at, ref int sentences)
    {
        var rows = rowOf;
        var seconds = second.Classes;
        var bits = listed;
        var id = IdAt(tokens, at);
        for (; at < tokens.Length; at++)
        {
            var next = IdAt(tokens, at + 1);
            if (Words.IsEndMark(id) && new Words(tokens).IsSentenceEnd(at))
            {
                sentences++;
            }

            var two = seconds[next];
            if (((bits[rows[id] + (two >> 6)] >> two) & 1) != 0)
            {
                break;
            }

            id = next;
        }

        return at;
    }

    /// <summary>The rules that can start with the four tokens at a place, in their order.</summary>
    public Starts At(ReadOnlySpan<Token> tokens, int at)
    {
        var list = listOf[(first.Classes[IdAt(tokens, at)] * second.Count) + second.Classes[IdAt(tokens, at + 1)]];
        var start = list == 0 ? 0 : endOf[list - 1];
        return new(rules, paths.AsSpan(start..endOf[list]), third.Fitting(IdAt(tokens, at + 2)), fourth.Fitting(IdAt(tokens, at + 3)),
            before.Fitting(IdAt(tokens, at - 1)));
    }

    private static ushort IdAt(ReadOnlySpan<Token> tokens, int at) => (uint)at < (uint)tokens.Length ? tokens[at].Id : LexemeId.Unknown;

    /// <summary>Makes the lists. Most pairs have no path, and most others share their list with many.</summary>
    private static (ushort[] ListOf, int[] EndOf, StartPath[] Listed) Pair(PlaceTable first, PlaceTable second, StartPath[] every)
    {
        var pairs = new ushort[first.Count * second.Count];
        var found = new List<StartPath>();
        var ends = new List<int> { 0 };
        var known = new Dictionary<BitSet, ushort>();
        var (firsts, seconds) = (first.Paths(), second.Paths());
        for (var one = 0; one < first.Count; one++)
        {
            for (var two = 0; two < second.Count; two++)
            {
                if (BitSet.Shared(firsts[one], seconds[two]) is not { } both)
                {
                    continue;
                }

                if (!known.TryGetValue(both, out var list))
                {
                    list = (ushort)ends.Count;
                    known.Add(both, list);
                    found.AddRange(both.Ids.Select(id => every[id]).Distinct());
                    ends.Add(found.Count);
                }

                pairs[(one * second.Count) + two] = list;
            }
        }

        return (pairs, [.. ends], [.. found]);
    }
}
