using Timeline.Events.Wording;

namespace Timeline.Events.Entries;

/// <summary>
/// Tells whether two sentences have in common what is done, and not only who does it: a governor declares an emergency, tours a valley and speaks to reporters
/// on one day.
/// </summary>
internal static class Deed
{
    /// <summary>Whether <paramref name="a"/> and <paramref name="b"/> share a word, of a lead also one of its headline, that is no name in both.</summary>
    public static bool IsShared(Node a, Node b)
    {
        var j = 0;
        foreach (var (id, _) in a.Vector.Entries)
        {
            while (j < b.Vector.Entries.Length && b.Vector.Entries[j].Id < id)
            {
                j++;
            }

            if (j < b.Vector.Entries.Length && b.Vector.Entries[j].Id == id && !(IsName(id, a.Terms) && IsName(id, b.Terms)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A name or an office, or the first word, whose capital tells nothing.</summary>
    private static bool IsName(int id, Term[] sentence) =>
        Array.FindIndex(sentence, t => t.Id == id) is >= 0 and var at && (sentence[at].Kind is TermKind.Name or TermKind.Office || at == 0
            && sentence[at].Kind == TermKind.Word);
}
