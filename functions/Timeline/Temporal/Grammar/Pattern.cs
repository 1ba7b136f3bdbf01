using Timeline.Temporal.Lexing;

namespace Timeline.Temporal.Grammar;

/// <summary>
/// A shape of tokens. Patterns are parsing expressions (ordered choice, greedy, no backtracking into what has matched), so a match takes
/// time in proportion to what it reads.
/// </summary>
internal abstract class Pattern
{
    private Prefix? prefix;

    /// <summary>Matches at the scan's position and moves it on; on failure the scan is left as it was.</summary>
    public abstract bool Match(ref Scan scan);

    /// <summary>What its first tokens can be. Kept until <see cref="Forget"/>, since many rules share their parts.</summary>
    public Prefix Prefix(Lexicon lexicon) => prefix ??= Starts(lexicon);

    /// <summary>Works it out: what matches must start so, and more may.</summary>
    protected abstract Prefix Starts(Lexicon lexicon);

    /// <summary>Drops what is known of its first tokens, when a category that it names has learnt more.</summary>
    public void Forget() => prefix = null;

    /// <summary>The words and marks of which one must stand before a match; <see langword="null"/> where that is not known.</summary>
    public virtual IEnumerable<string>? Before => null;

    /// <summary>The patterns it is made of.</summary>
    public virtual IEnumerable<Pattern> Parts => [];

    /// <summary>The words it names, for the lexicon.</summary>
    public virtual IEnumerable<string> Words => [];

    /// <summary>Looks its words up, once the lexicon is made.</summary>
    public virtual void Bind(Lexicon lexicon)
    {
    }

    /// <summary>One of the words or marks, separated by <c>|</c>.</summary>
    public static implicit operator Pattern(string words) => new WordPattern(words);
}
