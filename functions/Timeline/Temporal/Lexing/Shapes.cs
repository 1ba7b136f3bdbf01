using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Timeline.Temporal.Lexing;

/// <summary>
/// What the next characters are, a bit for each in sets of 64. The lexer goes from word to word by these bits and never looks at a character;
/// what differs from word to word is counted out, not branched on, since the processor would guess wrong at every third word.
/// </summary>
internal readonly ref struct Shapes
{
    public const int Width = 64;

    /// <summary>How many units can be read: a word may start at the last that is looked at.</summary>
    public const int Reach = Width + Lexicon.MaxLength;

    /// <summary>Read from sixteen less a length on, it keeps so many letters.</summary>
    private static ReadOnlySpan<byte> Window =>
    [
        255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    private readonly ref ushort units;
    private readonly ulong letters;
    private readonly ulong capitals;
    private readonly ulong spaces;
    private readonly ulong eds;
    private readonly ulong rare;

    /// <summary>Looks at the units from <paramref name="units"/> on, of which <see cref="Reach"/> can be read.</summary>
    public Shapes(ref ushort units)
    {
        this.units = ref units;
        var (low, high) = (Narrow(ref units, 0), Narrow(ref units, Width / 2));
        var small = Vector256.Create((byte)0x20);
        var (lowSmall, highSmall) = (low | small, high | small);
        letters = Bits(lowSmall, highSmall, 'a', 'z');
        capitals = Bits(low, high, 'A', 'Z');
        spaces = Bits(low, high, '\0', ' ');
        var breaks = Bits(low, high, '\n', '\n');
        var marks = Bits(low, high, '!', '/') | Bits(low, high, ':', '?');
        var es = Bits(lowSmall, highSmall, 'e', 'e');
        var ds = Bits(lowSmall, highSmall, 'd', 'd');
        eds = (es << 1) & ds & (letters << 2) & (letters << 3);
        var two = letters & (letters >> 1);
        var four = two & (two >> 2);
        var eight = four & (four >> 4);
        var tooLong = eight & (eight >> 8);
        var starts = letters & ~(letters << 1);
        rare = ~(letters | marks | spaces) | breaks | (tooLong & starts);
        Starts = starts | marks | rare;
        Length = Width - BitOperations.LeadingZeroCount(~letters) is > 0 and var whole ? whole : Width;
        Starts &= ulong.MaxValue >> (Width - Length);
    }

    /// <summary>How far the words are whole: one that may go on behind the last character is left for the next look.</summary>
    public int Length { get; }

    /// <summary>The first letter of each word, each common mark, and each that is rare.</summary>
    public ulong Starts { get; }

    /// <summary>
    /// Whether it is to be looked at on its own: a digit, a line break, what is not ASCII, a mark rare in prose, a word that no lexicon holds.
    /// </summary>
    public bool IsRareAt(int offset) => ((rare >> offset) & 1) != 0;

    public bool IsRareAfter(int offset, int length) => (((rare >> 1) >> (offset + length - 1)) & 1) != 0;

    public TokenMarks SpacedAt(int offset) => (TokenMarks)(((spaces << 1) >> offset) & (ulong)TokenMarks.Spaced);

    public TokenMarks SpacedAtEnd => (TokenMarks)((spaces >> (Length - 1)) & (ulong)TokenMarks.Spaced);

    /// <summary>How many letters the word has that starts here; 1 for a mark.</summary>
    public int LengthAt(int offset) => BitOperations.TrailingZeroCount(~(letters >> offset)) | (int)(~(letters >> offset) & 1);

    /// <summary>The word or common mark of a length that starts here.</summary>
    /// <param name="offset">Where among these characters.</param>
    /// <param name="length">Its length.</param>
    /// <param name="at">Where these characters are in the text.</param>
    /// <param name="marks">What stands before it.</param>
    /// <param name="lexicon">The words there are.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Token TokenAt(int offset, int length, int at, TokenMarks marks, Lexicon lexicon)
    {
        var all = (1u << length) - 1;
        var upper = (uint)(capitals >> offset) & all;
        var endsInEd = (uint)(eds >> (offset + length - 1)) & 1;
        marks |= (TokenMarks)(((upper & 1) * (uint)TokenMarks.Capital) | (endsInEd * (uint)TokenMarks.EndsInEd));
        if (upper == all && length > 1)
        {
            marks |= TokenMarks.AllCaps;
        }

        var word = (UnitsAt(offset) | Vector128.Create((byte)0x20)) & Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(Window),
            (nuint)(Lexicon.MaxLength - length));
        int id = lexicon.Find(word);
        var isOtherMark = (int)((uint)(id - 1) >> 31) & (int)(~(letters >> offset) & 1);
        return new Token(at + offset, length, (ushort)(id | (isOtherMark * LexemeId.OtherMark)), marks, 0);
    }

    /// <summary>Sixteen units as bytes; what is not ASCII stays so.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector128<byte> UnitsAt(int offset) =>
        Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref units, (nuint)offset), Vector128.LoadUnsafe(ref units, (nuint)offset + 8));

    private static Vector256<byte> Narrow(ref ushort units, nuint at) =>
        Vector256.NarrowWithSaturation(Vector256.LoadUnsafe(ref units, at), Vector256.LoadUnsafe(ref units, at + 16));

    // Halves of 32, since many servers have no vectors of 64 bytes, and those made of two in software are slow.
    private static ulong Bits(Vector256<byte> low, Vector256<byte> high, char first, char last) =>
        Bits(low, first, last) | ((ulong)Bits(high, first, last) << 32);

    private static uint Bits(Vector256<byte> units, char first, char last) =>
        Vector256.LessThanOrEqual(units - Vector256.Create((byte)first), Vector256.Create((byte)(last - first))).ExtractMostSignificantBits();
}
