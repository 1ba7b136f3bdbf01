using System.Runtime.CompilerServices;
using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Lexing;

/// <summary>
/// A frozen, case-insensitive table of all words and marks that the grammar knows. Open addressing; a look-up of a word that is not
/// in it ends at an empty slot, as a rule at the first.
/// </summary>
internal sealed class Lexicon
{
    private const int Size = 8192;
    private readonly ushort[] slots = new ushort[Size];
    private readonly uint[] hashes;
    private readonly Lexeme[] lexemes;
    private readonly ushort[] marks = new ushort[128];
    private readonly Dictionary<string, ushort> ids = new(StringComparer.Ordinal);

    public Lexicon(IEnumerable<Lexeme> entries)
    {
        var list = new List<Lexeme> { Nothing(""), Nothing("<digits>"), Nothing("<mark>") };
        foreach (var entry in entries)
        {
            if (ids.TryGetValue(entry.Text, out var known))
            {
                list[known] = Merge(list[known], entry);
                continue;
            }

            ids.Add(entry.Text, (ushort)list.Count);
            list.Add(entry);
        }

        lexemes = [.. list];
        hashes = new uint[lexemes.Length];
        for (ushort id = LexemeId.First; id < lexemes.Length; id++)
        {
            Insert(id);
        }

        static Lexeme Nothing(string text) => new(text, Role.None, 0, Unit.None);
    }

    public int Count => lexemes.Length;

    public Lexeme this[ushort id] => lexemes[id];

    public Role Roles(ushort id) => lexemes[id].Roles;

    /// <summary>The id of a lexeme; throws <see cref="KeyNotFoundException"/> when the word is not in the lexicon.</summary>
    public ushort IdOf(string word) => ids[word];

    public ushort Mark(char mark)
    {
        var folded = mark switch
        {
            '\u2019' or '\u2018' or '`' => '\'',
            '\u2013' or '\u2014' or '\u2012' or '\u2010' or '\u2011' => '-',
            '\u201C' or '\u201D' => '"',
            _ => mark,
        };
        return folded < 128 && marks[folded] is var id && id != 0 ? id : LexemeId.OtherMark;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Step(uint hash, char lower) => (hash ^ lower) * 0x01000193;

    public const uint Seed = 0x811C9DC5;

    /// <summary>Finds a word by the hash of its lower-case letters, then by the letters themselves.</summary>
    public ushort Find(ReadOnlySpan<char> word, uint hash)
    {
        for (var slot = hash ^ (hash >> 15); ; slot++)
        {
            var id = slots[slot & (Size - 1)];
            if (id == 0)
            {
                return LexemeId.Unknown;
            }

            if (hashes[id] == hash && Same(word, lexemes[id].Text))
            {
                return id;
            }
        }
    }

    private static bool Same(ReadOnlySpan<char> word, string lower)
    {
        if (word.Length != lower.Length)
        {
            return false;
        }

        for (var i = 0; i < lower.Length; i++)
        {
            if ((word[i] | 0x20) != lower[i])
            {
                return false;
            }
        }

        return true;
    }

    private static Lexeme Merge(Lexeme a, Lexeme b) => a with
    {
        Roles = a.Roles | b.Roles,
        Value = a.Value != 0 ? a.Value : b.Value,
        Unit = a.Unit != Unit.None ? a.Unit : b.Unit,
    };

    private void Insert(ushort id)
    {
        var text = lexemes[id].Text;
        if (text.Length == 1 && !char.IsLetter(text[0]))
        {
            marks[text[0]] = id;
            return;
        }

        var hash = Seed;
        foreach (var letter in text)
        {
            hash = Step(hash, letter);
        }

        hashes[id] = hash;
        var slot = hash ^ (hash >> 15);
        while (slots[slot & (Size - 1)] != 0)
        {
            slot++;
        }

        slots[slot & (Size - 1)] = id;
    }
}
