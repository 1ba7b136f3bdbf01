using Timeline.Temporal.Lexing;

namespace Timeline.Temporal.Grammar;

/// <summary>
/// A shape of tokens. Patterns are parsing expressions (ordered choice, greedy, no backtracking into what has matched), so a match takes
/// time in proportion to what it reads.
/// </summary>
internal abstract class Pattern
{
    /// <summary>Matches at the scan's position and moves it on; on failure the scan is left as it was.</summary>
    public abstract bool Match(ref Scan scan);

    /// <summary>Adds the lexemes that can start it to <paramref name="leads"/>; true when it can match nothing at all.</summary>
    public abstract bool Lead(Leads leads);

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

/// <summary>The lexemes that can start a pattern.</summary>
internal sealed class Leads(Lexicon lexicon)
{
    private readonly bool[] ids = new bool[lexicon.Count];

    public bool this[int id] => ids[id];

    public void Add(ushort id) => ids[id] = true;

    public void AddRole(Role role)
    {
        for (ushort id = 0; id < ids.Length; id++)
        {
            ids[id] |= (lexicon.Roles(id) & role) != 0;
        }
    }
}
