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
                i = EndOfForeignWord(i);
                buffer[count++] = new Token(start, i - start, LexemeId.Unknown, marks | (char.IsUpper(c) ? TokenMarks.Capital : 0), 0);
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

    private readonly Token Word(ref int i, TokenMarks marks)
    {
        var start = i;
        var hash = Lexicon.Seed;
        var capitals = 0;
        char c;
        do
        {
            c = text[i];
            var lower = (char)(c | 0x20);
            if ((uint)(lower - 'a') > 25)
            {
                break;
            }

            capitals += c == lower ? 0 : 1;
            hash = Lexicon.Step(hash, lower);
            i++;
        }
        while (i < text.Length);

        if (i < text.Length && text[i] > 127 && char.IsLetter(text[i]))
        {
            i = EndOfForeignWord(i);
            return new Token(start, i - start, LexemeId.Unknown, marks | (char.IsUpper(text[start]) ? TokenMarks.Capital : 0), 0);
        }

        var word = text[start..i];
        if (text[start] < 'a')
        {
            marks |= TokenMarks.Capital;
        }

        if (capitals > 1 && capitals == word.Length)
        {
            marks |= TokenMarks.AllCaps;
        }

        var last = (char)(word[^1] | 0x20);
        if (last == 's')
        {
            marks |= TokenMarks.EndsInS;
        }
        else if (last == 'd' && word.Length > 3 && (word[^2] | 0x20) == 'e')
        {
            marks |= TokenMarks.EndsInEd;
        }

        return new Token(start, word.Length, lexicon.Find(word, hash), marks, 0);
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

        return new Token(start, i - start, LexemeId.Digits, marks, digits > 9 ? -1 : value);
    }

    /// <summary>Whether exactly three digits stand at <paramref name="at"/>.</summary>
    private readonly bool IsGroup(int at) =>
        at + 2 < text.Length && char.IsAsciiDigit(text[at]) && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2])
        && (at + 3 == text.Length || !char.IsAsciiDigit(text[at + 3]));
}
