using Timeline.Temporal.Lexing;

namespace Timeline.Temporal.Grammar;

/// <summary>
/// What the first three tokens of a match can be: a few paths, each a set of lexemes for the first token, one for the second and one for
/// the third. A path that is shorter is a whole match, and anything may follow it.
/// </summary>
internal sealed class Prefix
{
    /// <summary>How many tokens deep it looks. At three, one rule or none is left at nearly every token of a text.</summary>
    public const int Depth = 3;

    private readonly LexemeSet[][] paths;

    private Prefix(LexemeSet[][] paths) => this.paths = paths;

    /// <summary>Takes no token.</summary>
    public static Prefix Empty { get; } = new([[]]);

    /// <summary>Matches nothing.</summary>
    public static Prefix None { get; } = new([]);

    public IReadOnlyList<LexemeSet[]> Paths => paths;

    /// <summary>It can match without taking a token.</summary>
    public bool CanBeEmpty => paths.Any(path => path.Length == 0);

    /// <summary>One token of the lexemes that fit.</summary>
    public static Prefix One(Lexicon lexicon, Func<ushort, bool> fits) =>
        LexemeSet.Of(lexicon, fits) is { IsEmpty: false } set ? new([[set]]) : None;

    /// <summary>One token of some lexemes.</summary>
    public static Prefix One(Lexicon lexicon, ReadOnlySpan<ushort> ids) => new([[LexemeSet.Of(lexicon, ids)]]);

    /// <summary>Any number of tokens of the lexemes that fit, or none.</summary>
    public static Prefix Many(Lexicon lexicon, Func<ushort, bool> fits)
    {
        var one = One(lexicon, fits);
        return Enumerable.Range(0, Depth).Aggregate(Empty, (more, _) => Or(Then(one, more), Empty));
    }

    /// <summary>One after the other.</summary>
    public static Prefix Then(Prefix a, Prefix b)
    {
        var tails = new LexemeSet[Depth + 1][][];
        var both = new List<LexemeSet[]>();
        foreach (var path in a.paths)
        {
            var room = Depth - path.Length;
            if (room == 0)
            {
                both.Add(path);
                continue;
            }

            foreach (var tail in tails[room] ??= Merge(b.paths.Select(other => other[..Math.Min(room, other.Length)])))
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
        var anything = LexemeSet.Of(lexicon, _ => true);
        return new(Merge(seen.paths.Select(path => path.Concat(Enumerable.Repeat(anything, Depth - path.Length)).ToArray())));
    }

    /// <summary>One or the other.</summary>
    public static Prefix Or(Prefix a, Prefix b) => Or([a, b]);

    /// <summary>Any of them.</summary>
    public static Prefix Or(IEnumerable<Prefix> any) => new(Merge(any.SelectMany(one => one.paths)));

    /// <summary>Whether both say the same, path by path.</summary>
    public bool IsSameAs(Prefix other) =>
        paths.Length == other.paths.Length && paths.Zip(other.paths).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second));

    /// <summary>Makes one path of those that differ in one token only.</summary>
    private static LexemeSet[][] Merge(IEnumerable<LexemeSet[]> paths)
    {
        var merged = paths.ToArray();
        for (var place = Depth - 1; place >= 0; place--)
        {
            var known = new Dictionary<(int, LexemeSet?, LexemeSet?), LexemeSet[]>();
            foreach (var path in merged)
            {
                var key = (path.Length, At(path, place == 0 ? 1 : 0), At(path, place == Depth - 1 ? 1 : 2));
                if (!known.TryGetValue(key, out var other))
                {
                    known.Add(key, path);
                }
                else if (place < path.Length)
                {
                    LexemeSet[] wider = [.. path];
                    wider[place] = LexemeSet.Union(path[place], other[place]);
                    known[key] = wider;
                }
            }

            if (known.Count < merged.Length)
            {
                merged = [.. known.Values];
            }
        }

        return merged;

        static LexemeSet? At(LexemeSet[] path, int place) => place < path.Length ? path[place] : null;
    }
}
