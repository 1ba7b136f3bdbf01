using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Timeline.Temporal.Lexing;

/// <summary>Cuts a text into tokens, a block at a time, in one pass.</summary>
/// <remarks>
/// A block ends at a blank line, or where its buffer is full: expressions of time do not run over blank lines, and a reused buffer keeps
/// memory flat and close to the processor.
/// </remarks>
internal ref struct Lexer(ReadOnlySpan<char> text, Lexicon lexicon)
{
    private readonly ReadOnlySpan<char> text = text;
    private int position;
    private bool atStart = true;

    public readonly bool AtEnd => position >= text.Length;

    /// <summary>Fills <paramref name="buffer"/> with the tokens of the next block and returns how many there are.</summary>
    public int NextBlock(Span<Token> buffer)
    {
        var count = 0;
        var i = position;
        var marks = atStart ? TokenMarks.Spaced | TokenMarks.NewLine | TokenMarks.NewParagraph : TokenMarks.None;
        atStart = false;
        while (i < text.Length)
        {
            var c = text[i];
            if (c <= ' ' || c == '\u00A0' || (c > 127 && char.IsWhiteSpace(c)))
            {
                marks |= TokenMarks.Spaced;
                if (c == '\n')
                {
                    if ((marks & TokenMarks.NewLine) != 0 && count > 0)
                    {
                        atStart = true;
                        i++;
                        break;
                    }

                    marks |= TokenMarks.NewLine;
                }

                i++;
                continue;
            }

            if (count == buffer.Length)
            {
                count = SentenceBoundary(buffer);
                position = buffer[count - 1].End;
                return count;
            }

            var start = i;
            if (IsAsciiLetter(c))
            {
                buffer[count++] = Word(ref i, marks);
            }
            else if (c is >= '0' and <= '9')
            {
                buffer[count++] = Digits(ref i, marks);
            }
            else if (c > 127 && char.IsLetter(c))
            {
                buffer[count++] = ForeignWord(start, ref i, marks);
            }
            else
            {
                i++;
                buffer[count++] = new Token(start, 1, lexicon.Mark(c), marks, 0);
            }

            marks = TokenMarks.None;
        }

        position = i;
        return count;
    }

    /// <summary>Where to cut a full buffer: after the last full stop of its second half, so that no expression is cut in two.</summary>
    private readonly int SentenceBoundary(ReadOnlySpan<Token> buffer)
    {
        for (var i = buffer.Length - 1; i > buffer.Length / 2; i--)
        {
            if (buffer[i].Has(TokenMarks.Spaced) && text[buffer[i - 1].Start] is '.' or '!' or '?')
            {
                return i;
            }
        }

        return buffer.Length;
    }

    private static bool IsAsciiLetter(char c) => (uint)((c | 0x20) - 'a') <= 25;

    /// <summary>A word is read as one vector of letters, without a loop whose end the processor would have to guess.</summary>
    private readonly Token Word(ref int i, TokenMarks marks)
    {
        var start = i;
        var units = LettersAt(start);
        var lower = units | Vector128.Create((byte)0x20);
        var letters = Vector128.LessThanOrEqual(lower - Vector128.Create((byte)'a'), Vector128.Create((byte)25)).ExtractMostSignificantBits();
        var length = BitOperations.TrailingZeroCount(~letters);
        if (length == Lexicon.MaxLength)
        {
            return LongWord(ref i, marks);
        }

        i += length;
        if (i < text.Length && text[i] > 127 && char.IsLetter(text[i]))
        {
            return ForeignWord(start, ref i, marks);
        }

        // A bit for each letter; those of the ending are shifted down to the first.
        var all = (1u << length) - 1;
        var capitals = ~(units.AsUInt16() << 2).AsByte().ExtractMostSignificantBits() & all;
        var last = length - 1;
        var endsInEd = length > 3 ? (Bits(lower, 'd') >> last) & (Bits(lower, 'e') >> (last - 1)) & 1 : 0;
        marks |= (TokenMarks)(((capitals & 1) * (uint)TokenMarks.Capital) | (endsInEd * (uint)TokenMarks.EndsInEd));
        if (capitals == all && length > 1)
        {
            marks |= TokenMarks.AllCaps;
        }

        var word = lower & Vector128.LessThan(Vector128<byte>.Indices, Vector128.Create((byte)length));
        return new Token(start, length, lexicon.Find(word), marks, 0);
    }

    /// <summary>The next sixteen units as bytes; what is not ASCII becomes 255, and zeros stand behind the end of the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly Vector128<byte> LettersAt(int start)
    {
        if (text.Length - start < Lexicon.MaxLength)
        {
            return LettersAtEnd(start);
        }

        ref var units = ref Unsafe.As<char, ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(text), start));
        return Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref units), Vector128.LoadUnsafe(ref units, 8));
    }

    private readonly Vector128<byte> LettersAtEnd(int start)
    {
        Span<ushort> padded = stackalloc ushort[Lexicon.MaxLength];
        padded.Clear();
        MemoryMarshal.Cast<char, ushort>(text[start..]).CopyTo(padded);
        return Vector128.NarrowWithSaturation(Vector128.Create<ushort>(padded), Vector128.Create<ushort>(padded[8..]));
    }

    private static uint Bits(Vector128<byte> letters, char letter) => Vector128.Equals(letters, Vector128.Create((byte)letter)).ExtractMostSignificantBits();

    /// <summary>A word too long for the lexicon.</summary>
    private readonly Token LongWord(ref int i, TokenMarks marks)
    {
        var start = i;
        var capitals = 0;
        for (; i < text.Length && IsAsciiLetter(text[i]); i++)
        {
            capitals += char.IsAsciiLetterUpper(text[i]) ? 1 : 0;
        }

        if (i < text.Length && text[i] > 127 && char.IsLetter(text[i]))
        {
            return ForeignWord(start, ref i, marks);
        }

        marks |= char.IsAsciiLetterUpper(text[start]) ? TokenMarks.Capital : 0;
        marks |= capitals == i - start ? TokenMarks.AllCaps : 0;
        marks |= text[start..i] is [.., 'e' or 'E', 'd' or 'D'] ? TokenMarks.EndsInEd : 0;
        return new Token(start, i - start, LexemeId.Unknown, marks, 0);
    }

    /// <summary>A word with letters beyond ASCII.</summary>
    private readonly Token ForeignWord(int start, ref int i, TokenMarks marks)
    {
        i = EndOfForeignWord(i);
        return new Token(start, i - start, LexemeId.Unknown, marks | (char.IsUpper(text[start]) ? TokenMarks.Capital : 0), 0);
    }

    private readonly int EndOfForeignWord(int i)
    {
        while (i < text.Length && char.IsLetter(text[i]))
        {
            i++;
        }

        return i;
    }

    private readonly Token Digits(ref int i, TokenMarks marks)
    {
        var start = i;
        var value = 0;
        var digits = 0;
        while (i < text.Length && text[i] is var c)
        {
            if (c is >= '0' and <= '9')
            {
                value = ++digits > 9 ? -1 : (value * 10) + (c - '0');
                i++;
            }
            else if (c == ',' && i - start <= 3 + ((marks & TokenMarks.Grouped) != 0 ? digits : 0) && IsGroup(i + 1))
            {
                marks |= TokenMarks.Grouped;
                i++;
            }
            else
            {
                break;
            }
        }

        return new Token(start, i - start, LexemeId.OfDigits(i - start, (marks & TokenMarks.Grouped) != 0), marks, digits > 9 ? -1 : value);
    }

    /// <summary>Whether exactly three digits stand at <paramref name="at"/>.</summary>
    private readonly bool IsGroup(int at) =>
        at + 2 < text.Length && char.IsAsciiDigit(text[at]) && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2])
        && (at + 3 == text.Length || !char.IsAsciiDigit(text[at + 3]));
}
