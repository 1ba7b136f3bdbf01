using Timeline.Events.Wording;

namespace Timeline.Events.Digests;

/// <summary>
/// Tells which words name what a topic is about: the names that its articles use most, and the words of the topic itself where the articles use
/// them. So a topic filed under a code ("bp-spill-2") is known by its articles as well as one filed under its name.
/// </summary>
internal static class KeyTerms
{
    private const int Names = 3;

    /// <summary>A word of the topic's name counts when at least one sentence in this many has it.</summary>
    private const int Rare = 50;

    /// <summary>For each id of <paramref name="vocabulary"/>, whether it is a key term.</summary>
    public static bool[] Of(IEnumerable<Term[]> sentences, Term[] topic, Vocabulary vocabulary)
    {
        var asName = new int[vocabulary.Count];
        var all = new int[vocabulary.Count];
        var count = 0;
        foreach (var sentence in sentences)
        {
            count++;
            foreach (var term in sentence)
            {
                all[term.Id]++;
                asName[term.Id] += term.Kind == TermKind.Name ? 1 : 0;
            }
        }

        var keys = new bool[vocabulary.Count];
        foreach (var id in Enumerable.Range(0, asName.Length).Where(id => asName[id] > 0).OrderByDescending(id => asName[id]).ThenBy(id => id).Take(Names))
        {
            keys[id] = true;
        }

        foreach (var term in topic)
        {
            keys[term.Id] |= all[term.Id] > 0 && all[term.Id] * Rare >= count;
        }

        return keys;
    }
}
