namespace Timeline.Articles.Sentences;

/// <summary>What follows a possible end of a sentence: its first word, behind white space and opening punctuation.</summary>
/// <param name="At">Offset of the word's first character; the text's length at its end.</param>
/// <param name="Quoted">Whether a quotation mark stands before the word: what a bracket or a dash opens may belong to an abbreviation ("Acme Inc. (ACM)
/// fell").</param>
/// <param name="NewParagraph">Whether a blank line stands between.</param>
/// <param name="First">The word's first character; NUL at the end of the text.</param>
/// <param name="Camel">Whether the word has a capital after a small first letter ("iPhone").</param>
internal readonly record struct Following(int At, bool Quoted, bool NewParagraph, char First, bool Camel)
{
    private const int FarthestLook = 64;

    public bool IsDigit => char.IsAsciiDigit(First);

    /// <summary>Whether the word starts with a capital, or with a letter of a script that has none.</summary>
    public bool IsCapital => char.IsLetter(First) && !char.IsLower(First) || Camel;

    /// <summary>Whether the word goes on in lower case (not behind an opening quotation mark, which may open a fragment).</summary>
    public bool IsLower => char.IsLower(First) && !Camel && !Quoted;

    /// <summary>The word itself, without punctuation.</summary>
    public ReadOnlySpan<char> Word(string text) => text.AsSpan(At, Math.Max(0, EndOfWord(text, At) - At));

    /// <summary>
    /// Whether one of the next four words is a verb of speaking and all before it are names ("Smith asked", "President Vladimir Putin said").
    /// </summary>
    public bool IsAttribution(string text)
    {
        var at = At;
        for (var words = 0; words < 4 && at < text.Length; words++)
        {
            var end = EndOfWord(text, at);
            var word = text.AsSpan(at, end - at);
            if (Abbreviations.IsSpeechVerb(word))
            {
                return true;
            }

            if (word.IsEmpty || !char.IsUpper(word[0]) && word is not "the")
            {
                return false;
            }

            at = end;
            while (at < text.Length && text[at] is ' ' or '.')
            {
                at++;
            }
        }

        return false;
    }

    /// <summary>What follows the offset <paramref name="end"/>.</summary>
    public static Following From(string text, int end)
    {
        var newlines = 0;
        var quoted = false;
        var i = end;
        for (; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                newlines++;
            }
            else if (Glyph.IsOpener(text[i]))
            {
                quoted |= Glyph.IsQuote(text[i]) || text[i] == '`';
            }
            else if (!char.IsWhiteSpace(text[i]))
            {
                break;
            }
        }

        var wordEnd = EndOfWord(text, i);
        var camel = i < text.Length && char.IsLower(text[i]) && wordEnd - i > 1 && char.IsUpper(text[i + 1]);
        return new Following(i, quoted, newlines > 1, i < text.Length ? text[i] : '\0', camel);
    }

    private static int EndOfWord(string text, int at)
    {
        var i = at;
        while (i < text.Length && i - at < FarthestLook && (char.IsLetterOrDigit(text[i]) || text[i] is '\'' or '’' && i + 1 < text.Length
                && char.IsLetter(text[i + 1])))
        {
            i++;
        }

        return i;
    }
}
