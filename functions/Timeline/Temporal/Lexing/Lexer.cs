using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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
    private Tail tail;

    public readonly bool AtEnd => position >= text.Length;

    /// <summary>Fills <paramref name="buffer"/> with the tokens of the next block and returns how many there are.</summary>
    public int NextBlock(Span<Token> buffer)
    {
        var count = 0;
        var marks = atStart ? TokenMarks.Spaced | TokenMarks.NewLine | TokenMarks.NewParagraph : TokenMarks.None;
        atStart = false;
        while (position < text.Length)
        {
            var at = position;
            var shapes = new Shapes(ref UnitsFrom(at));
            position = at + shapes.Length;
            for (var starts = shapes.Starts; starts != 0;)
            {
                var offset = BitOperations.TrailingZeroCount(starts);
                starts &= starts - 1;
                marks |= shapes.SpacedAt(offset);
                if (shapes.IsRareAt(offset) && IsSpace(text[at + offset]))
                {
                    var mark = text[at + offset] == '\n' ? TokenMarks.Spaced | TokenMarks.NewLine : TokenMarks.Spaced;
                    if ((marks & mark & TokenMarks.NewLine) != 0 && count > 0)
                    {
                        atStart = true;
                        position = at + offset + 1;
                        return count;
                    }

                    marks |= mark;
                    continue;
                }

                if ((uint)count >= (uint)buffer.Length)
                {
                    count = SentenceBoundary(buffer);
                    position = buffer[count - 1].End;
                    return count;
                }

                var length = shapes.LengthAt(offset);
                if (shapes.IsRareAt(offset) || (shapes.IsRareAfter(offset, length) && IsForeignLetter(at + offset + length)))
                {
                    var token = Rare(at + offset, marks);
                    buffer[count++] = token;
                    position = Math.Max(position, token.End);
                    starts = token.End - at < Shapes.Width ? starts & (ulong.MaxValue << (token.End - at)) : 0;
                }
                else
                {
                    buffer[count++] = shapes.TokenAt(offset, length, at, marks, lexicon);
                }

                marks = TokenMarks.None;
            }

            marks |= shapes.SpacedAtEnd;
        }

        return count;
    }

    /// <summary>The units from a place on, with zeros behind the end of the text: space to the lexer.</summary>
    [UnscopedRef]
    private ref ushort UnitsFrom(int start)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text[start..]);
        if (units.Length >= Shapes.Reach)
        {
            return ref MemoryMarshal.GetReference(units);
        }

        tail = default;
        units.CopyTo(tail);
        return ref tail[0];
    }

    /// <summary>
    /// Where to cut a full buffer: after the last sentence of its second half, which ends in a capital behind a mark that no abbreviation of a month or a time
    /// has before it. Where none ends, an expression may be cut in two.
    /// </summary>
    private readonly int SentenceBoundary(ReadOnlySpan<Token> buffer)
    {
        for (var i = buffer.Length - 1; i > buffer.Length / 2; i--)
        {
            if (buffer[i].Has(TokenMarks.Spaced) && !LexemeId.IsDigits(buffer[i].Id) && text[buffer[i - 1].Start] is '.' or '!' or '?'
                && (buffer[i - 2].Length > LongestAbbreviation || LexemeId.IsDigits(buffer[i - 2].Id)))
            {
                return i;
            }
        }

        return buffer.Length;
    }

    /// <summary>"Sept.", "Thurs.".</summary>
    private const int LongestAbbreviation = 5;

    private static bool IsSpace(char c) => c == '\n' || (c > 127 && char.IsWhiteSpace(c));

    /// <summary>
    /// Whether a letter beyond ASCII is at <paramref name="at"/>, and none of a mark that was encoded twice: "this weekâ€™s", "â€œLast week".
    /// </summary>
    private readonly bool IsForeignLetter(int at) =>
        text[at] > 127 && char.IsLetter(text[at]) && !text[at..].StartsWith("â€") && !(text[at] == 'œ' && text[..at].EndsWith("â€"));

    /// <summary>What is not a plain word or a common mark. It stays out of the loop over words, whose values then fit the processor's registers.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly Token Rare(int start, TokenMarks marks) => text[start] switch
    {
        >= '0' and <= '9' => Digits(start, marks),
        var c when char.IsAsciiLetter(c) => LongWord(start, marks),
        _ when IsForeignLetter(start) => ForeignWord(start, start, marks),
        '–' or '—' => new Token(start, 1, lexicon.Mark('-'), marks | TokenMarks.Dash, 0),

        // The dash of newswires: "said _ for the first time _ that".
        '_' when (marks & TokenMarks.Spaced) != 0 && (start + 1 == text.Length || char.IsWhiteSpace(text[start + 1])) =>
            new Token(start, 1, lexicon.Mark('-'), marks | TokenMarks.Dash, 0),
        var c => new Token(start, 1, lexicon.Mark(c), marks, 0),
    };

    /// <summary>A word too long for the lexicon, or one that goes on with a letter beyond ASCII.</summary>
    private readonly Token LongWord(int start, TokenMarks marks)
    {
        var i = start;
        var capitals = 0;
        for (; i < text.Length && char.IsAsciiLetter(text[i]); i++)
        {
            capitals += char.IsAsciiLetterUpper(text[i]) ? 1 : 0;
        }

        if (i < text.Length && IsForeignLetter(i))
        {
            return ForeignWord(start, i, marks);
        }

        marks |= char.IsAsciiLetterUpper(text[start]) ? TokenMarks.Capital : 0;
        marks |= capitals == i - start ? TokenMarks.AllCaps : 0;
        marks |= text[start..i] is [.., 'e' or 'E', 'd' or 'D'] ? TokenMarks.EndsInEd : 0;
        return new Token(start, i - start, LexemeId.Unknown, marks, 0);
    }

    /// <summary>A word with letters beyond ASCII, of which those before <paramref name="i"/> have been seen.</summary>
    private readonly Token ForeignWord(int start, int i, TokenMarks marks)
    {
        while (i < text.Length && (char.IsAsciiLetter(text[i]) || IsForeignLetter(i)))
        {
            i++;
        }

        return new Token(start, i - start, LexemeId.Unknown, marks | (char.IsUpper(text[start]) ? TokenMarks.Capital : 0), 0);
    }

    private readonly Token Digits(int start, TokenMarks marks)
    {
        var i = start;
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

    /// <summary>The end of the text, with room behind it.</summary>
    [InlineArray(Shapes.Reach)]
    private struct Tail
    {
        private ushort first;
    }
}
