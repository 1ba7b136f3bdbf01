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

    // Latin, Greek and Cyrillic have accents, and nothing before the first of these letters has one: what is joined elsewhere is another letter, such as the
    // Japanese ga and ka.
    private static readonly (char First, char Last)[] Alphabets = [('A', '\u052F'), ('\u1E00', '\u1FFF')];
    private const char FirstAccented = '\u00C0';

    // Each letter with an accent, and the letter that lacks the last one of them.
    private static readonly FrozenDictionary<char, char> Joined = Compositions.All
        .Where(pair => IsMark(pair.Mark) && Array.Exists(Alphabets, alphabet => pair.First >= alphabet.First && pair.First <= alphabet.Last))
        .ToFrozenDictionary(pair => pair.Joined, pair => pair.First);

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
}
