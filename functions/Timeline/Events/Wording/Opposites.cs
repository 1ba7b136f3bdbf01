using System.Collections.Frozen;

namespace Timeline.Events.Wording;

/// <summary>
/// Words that tell the reverse of one another: polls that open and polls that close share every other word. "Won" and "lost" are none, as both are told of one
/// match.
/// </summary>
internal static class Opposites
{
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Poles = Table("""
        arrest detain jail imprison | release free
        sentence convict | acquit clear
        open begin start resume launch | close end finish halt stop suspend break
        hire recruit appoint | lay sack dismiss
        rise raise lift increase hike higher climb jump soar gain rally | fall cut reduce lower drop slide slump plunge tumble
        pass approve adopt accept | reject veto
        join enter | leave left quit
        build rebuild | destroy demolish
        north northern | south southern
        east eastern | west western
        """);

    /// <summary>What a denial has: it is the reverse of whatever is denied.</summary>
    public const int Denial = int.MaxValue;

    /// <summary>The number of the row of <paramref name="stem"/>, negative on its right side; 0 when it has no opposite here.</summary>
    public static int PoleOf(ReadOnlySpan<char> stem) => Poles.TryGetValue(stem, out var pole) ? pole : 0;

    private static FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Table(string rows)
    {
        var poles = new Dictionary<string, int>(StringComparer.Ordinal) { [StemOf("deny")] = Denial };
        foreach (var (row, number) in rows.Split('\n').Select((row, i) => (row.Split('|'), i + 1)))
        {
            for (var side = 0; side < row.Length; side++)
            {
                foreach (var word in row[side].Split(' ', StringSplitOptions.RemoveEmptyEntries))
                {
                    poles.TryAdd(StemOf(word), side == 0 ? number : -number);
                }
            }
        }

        return poles.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static string StemOf(string word) => word[..Stem.LengthOf(word)];
}
