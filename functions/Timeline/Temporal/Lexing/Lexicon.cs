using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;
using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Lexing;

/// <summary>
/// A frozen, case-insensitive table of all words and marks that the grammar knows. A word is a vector of its letters, so that it is hashed
/// and compared at once. The hash is perfect: no two words share a slot, and a look-up is one comparison.
/// </summary>
internal sealed class Lexicon
{
    private const int SlotBits = 12;
    private const int GroupBits = 9;
    private readonly ushort[] slots = new ushort[1 << SlotBits];

    /// <summary>For each group of words with the same upper bits, the factor that sends them to slots of their own.</summary>
    private readonly uint[] factors = new uint[1 << GroupBits];
    private readonly Vector128<byte>[] words;
    private readonly Lexeme[] lexemes;
    private readonly Role[] roles;
    private readonly ushort[] marks = new ushort[128];
    private readonly Dictionary<string, ushort> ids = new(StringComparer.Ordinal);

    public Lexicon(IEnumerable<Lexeme> entries)
    {
        var list = new List<Lexeme> { Nothing(""), Nothing("<digit>"), Nothing("<two digits>"), Nothing("<four digits>"), Nothing("<more digits>"),
            Nothing("<eight digits>"), Nothing("<mark>") };
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
        roles = [.. list.Select(lexeme => lexeme.Roles)];
        words = new Vector128<byte>[lexemes.Length];
        for (ushort id = LexemeId.First; id < lexemes.Length; id++)
        {
            Insert(id);
        }

        foreach (var group in Enumerable.Range(LexemeId.First, lexemes.Length - LexemeId.First).GroupBy(id => Group(Hash(words[id])))
            .OrderByDescending(group => group.Count()))
        {
            Place(group.Key, [.. group.Select(id => (ushort)id)]);
        }

        static Lexeme Nothing(string text) => new(text, Role.None, 0, Unit.None);
    }

    public int Count => lexemes.Length;

    public Lexeme this[ushort id] => lexemes[id];

    public Role Roles(ushort id) => roles[id];

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

    /// <summary>How many letters are looked up at once; a word of the lexicon has fewer, a longer one is not looked up.</summary>
    public const int MaxLength = 16;

    /// <summary>
    /// Finds a word by its lower-case letters, with zeros behind the last. Nothing is branched on: the processor would guess wrong at every third word.
    /// </summary>
    public ushort Find(Vector128<byte> word)
    {
        var hash = Hash(word);
        var id = slots[Slot(hash, factors[Group(hash)])];
        return (ushort)(id & -Unsafe.BitCast<bool, byte>(words[id] == word));
    }

    private static ulong Hash(Vector128<byte> word)
    {
        var halves = word.AsUInt64();
        return (halves[0] ^ BitOperations.RotateLeft(halves[1], 29)) * 0x9E3779B97F4A7C15;
    }

    private static int Group(ulong hash) => (int)(hash >> (64 - GroupBits));

    private static int Slot(ulong hash, uint factor) => (int)(((uint)(hash >> 16) * factor) >> (32 - SlotBits));

    /// <summary>Finds the factor for a group: the largest groups come first, while there is room, so that a few tries do.</summary>
    private void Place(int group, ushort[] ids)
    {
        for (uint odd = 1; odd < 1 << 20; odd += 2)
        {
            var factor = odd * 0x9E3779B1;
            var at = Array.ConvertAll(ids, id => Slot(Hash(words[id]), factor));
            if (at.Distinct().Count() == at.Length && Array.TrueForAll(at, slot => slots[slot] == LexemeId.Unknown))
            {
                factors[group] = factor;
                for (var i = 0; i < ids.Length; i++)
                {
                    slots[at[i]] = ids[i];
                }

                return;
            }
        }

        throw new InvalidOperationException($"The lexicon has no room for '{lexemes[ids[0]].Text}'.");
    }

    private static Lexeme Merge(Lexeme a, Lexeme b) => a with
    {
        Roles = a.Roles | b.Roles,
        Value = a.Value != 0 ? a.Value : b.Value,
        Unit = a.Unit != Unit.None ? a.Unit : b.Unit,
    };

    /// <summary>Writes down the letters of a lexeme, and a mark where marks are looked up.</summary>
    private void Insert(ushort id)
    {
        var text = lexemes[id].Text;
        if (text.Length == 1 && !char.IsLetter(text[0]))
        {
            marks[text[0]] = id;
        }

        if (text.Length >= MaxLength)
        {
            throw new InvalidOperationException($"'{text}' is longer than the {MaxLength - 1} letters that a word of the lexicon can have.");
        }

        Span<byte> letters = stackalloc byte[MaxLength];
        Encoding.Latin1.GetBytes(text, letters);
        words[id] = Vector128.Create<byte>(letters);
    }
}
