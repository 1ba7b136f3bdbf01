using System.Collections.Frozen;
using Timeline.Articles.Topics;

namespace Timeline.Events.Wording;

/// <summary>
/// Takes the accents off letters, for readers who do not type them. It is canonical decomposition without its marks: what <see cref="Compositions"/> joins,
/// taken apart, because the runtime is built without ICU and its own normalisation leaves texts as they are.
/// </summary>
public static class Accents
{
    private const char FirstMark = '\u0300';
    private const char LastMark = '\u036F';

    // Latin, Greek and Cyrillic have accents, and nothing before the first of these letters has one: what is joined elsewhere is another letter, such as the Japanese ga and ka.
    private static readonly (char First, char Last)[] Alphabets = [('A', '\u052F'), ('\u1E00', '\u1FFF')];
    private const char FirstAccented = '\u00C0';

    // The marks of these alphabets that are joined with letters.
    private static readonly char[] Marks = [.. "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u0309\u030A\u030B\u030C\u030F\u0311\u0313\u0314\u031B\u0323\u0324\u0325\u0326\u0327\u0328\u032D\u032E\u0330\u0331\u0342\u0345"];

    private static readonly FrozenDictionary<char, char> Joined = Build();

    /// <summary>Whether <paramref name="letter"/> is an accent that stands behind the letter it belongs to.</summary>
    public static bool IsMark(char letter) => letter is >= FirstMark and <= LastMark;

    /// <summary><paramref name="letter"/> without accents; itself when it has none, or is no letter.</summary>
    public static char Without(char letter)
    {
        // A letter may bear two, which come off one by one.
        while (letter >= FirstAccented && Joined.TryGetValue(letter, out var bare))
        {
            letter = bare;
        }

        return letter;
    }

    /// <summary>Each letter with an accent, and the letter that lacks the last one of them.</summary>
    private static FrozenDictionary<char, char> Build()
    {
        var joined = new Dictionary<char, char>();
        foreach (var (first, last) in Alphabets)
        {
            for (var letter = first; letter <= last; letter++)
            {
                // All marks at once: the first query waits for this.
                var pairs = letter + string.Join($" {letter}", Marks);
                foreach (var one in Compositions.Compose(pairs).Split(' ').Where(pair => pair.Length == 1))
                {
                    joined[one[0]] = letter;
                }
            }
        }

        return joined.ToFrozenDictionary();
    }
}
