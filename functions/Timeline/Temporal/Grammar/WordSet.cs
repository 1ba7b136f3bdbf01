using Timeline.Temporal.Lexing;

namespace Timeline.Temporal.Grammar;

/// <summary>
/// A set of words to test a neighbouring token for, by its lexeme. Its words enter the lexicon: sets are made while the rules are, and
/// bound when the lexicon is.
/// </summary>
internal sealed class WordSet
{
    private static readonly List<WordSet> Unbound = [];
    private readonly string[] words;
    private bool[] ids = [];

    public WordSet(string words)
    {
        this.words = words.Split('|');
        Unbound.Add(this);
    }

    /// <summary>The words of all sets made so far.</summary>
    public static IEnumerable<string> AllWords => Unbound.SelectMany(set => set.words);

    public static void BindAll(Lexicon lexicon)
    {
        foreach (var set in Unbound)
        {
            set.ids = new bool[lexicon.Count];
            foreach (var word in set.words)
            {
                set.ids[lexicon.IdOf(word)] = true;
            }
        }
    }

    /// <summary>Whether the token at an index is one of the words; false outside of the block.</summary>
    public bool Holds(in Scan scan, int index) => (uint)index < (uint)scan.Tokens.Length && ids[scan.Tokens[index].Id];

    /// <summary>Whether one of the words is among so many tokens before the current one, or among so many from it on.</summary>
    public bool HoldsNear(in Scan scan, int before, int ahead)
    {
        var end = Math.Min(scan.Tokens.Length, scan.Position + ahead);
        for (var i = Math.Max(0, scan.Position - before); i < end; i++)
        {
            if (ids[scan.Tokens[i].Id])
            {
                return true;
            }
        }

        return false;
    }
}
