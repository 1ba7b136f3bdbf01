namespace Timeline.Articles.Sentences;

/// <summary>Decides whether a run of terminal punctuation ends a sentence, looking a few words back and ahead.</summary>
internal static class Boundary
{
    private const int LongestWord = 32;
    private const int LongestMark = 20;

    /// <summary>Whether the character can end a sentence.</summary>
    public static bool IsTerminal(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '｡' or '؟' or '۔' or '।' or '‼' or '⁇' or '⁈' or '⁉';

    /// <summary>
    /// The offset after the run of terminals, closing quotes or brackets and footnote marks ("[2]", "[citation needed]") that starts at <paramref name="at"/>.
    /// </summary>
    public static int EndOfTerminals(string text, int at)
    {
        var i = at;
        while (i < text.Length && (IsTerminal(text[i]) || IsSpacedDot(text, i)))
        {
            i++;
        }

        while (i < text.Length && Glyph.IsCloser(text[i]))
        {
            i++;
        }

        while (i < text.Length && text[i] == '[' && text.AsSpan(i, Math.Min(LongestMark, text.Length - i)).IndexOf(']') is > 1 and var close)
        {
            i += close + 1;
        }

        return i;
    }

    /// <summary>Whether the run [<paramref name="at"/>, <paramref name="end"/>) ends the sentence that began at <paramref name="start"/>.</summary>
    public static bool EndsSentence(string text, int start, int at, int end)
    {
        if (end >= text.Length)
        {
            return true;
        }

        if (text[at] is '。' or '！' or '？' or '｡')
        {
            return true;
        }

        if (!char.IsWhiteSpace(text[end]))
        {
            return IsLostSpace(text, at, end);
        }

        var next = Following.From(text, end);
        if (next.NewParagraph || next.At >= text.Length)
        {
            return true;
        }

        if (end - at > 1 && text[at] == '.' && text[at + 1] is '.' or ' ' || text[at] == '…')
        {
            return next.IsCapital || next.Quoted;
        }

        if (text[at] is '!' or '?')
        {
            return !next.IsLower && !(Glyph.IsQuote(text[end - 1]) && next.IsAttribution(text));
        }

        return text[at] != '.' || EndsAtStop(text, start, at, end, next);
    }

    private static bool EndsAtStop(string text, int start, int at, int end, Following next)
    {
        var from = WordStart(text, start, at);
        var word = text.AsSpan(from, at - from);
        if (word.Length is > 0 and <= 3 && IsNumber(word) && IsLineStart(text, from))
        {
            return false; // "1. " opens a list item
        }

        if (word.Length is 1 or 2 && IsNumber(word) && Abbreviations.IsGermanMonth(next.Word(text)))
        {
            return false; // "am 3. Mai"
        }

        // A closing quote or bracket after the stop leaves abbreviations behind, except in "(U.S.) President".
        if (end - at > 1 && Glyph.IsQuote(text[end - 1]))
        {
            return !next.IsLower;
        }

        if (next.IsLower)
        {
            return false;
        }

        if (word.Length == 1 && char.IsUpper(word[0]))
        {
            return EndsAfterInitial(text, start, from, next);
        }

        if (word is "a.m" or "p.m" or "A.M" or "P.M" or "am" or "pm" or "AM" or "PM")
        {
            return next.IsCapital && !Abbreviations.FollowsClock(next.Word(text)) || next.Quoted;
        }

        return Abbreviations.Kind(word) switch
        {
            StopKind.Never => false,
            StopKind.BeforeOpener => next.Quoted || Abbreviations.IsOpener(next.Word(text)),
            StopKind.BeforeNumber => !next.IsDigit,
            StopKind.BeforeLower => !next.IsDigit, // "5 ft. 10 in."
            _ => !IsDotted(word) || next.Quoted || Abbreviations.IsOpener(next.Word(text)),
        };
    }

    /// <summary>"John F. Kennedy" goes on; "Plan B. The" and "than I. Smith" end.</summary>
    private static bool EndsAfterInitial(string text, int start, int from, Following next)
    {
        if (Abbreviations.IsOpener(next.Word(text)))
        {
            return true;
        }

        var before = from - 1;
        while (before >= start && text[before] == ' ')
        {
            before--;
        }

        var previous = WordStart(text, start, before + 1);
        return text[from] == 'I' && previous <= before && char.IsLower(text[previous]);
    }

    /// <summary>"of Ukraine.Putin said": a scraper lost the space. Not in addresses, numbers or code.</summary>
    private static bool IsLostSpace(string text, int at, int end)
    {
        if (end - at > 2 || end + 1 >= text.Length || !char.IsUpper(text[end]) || !char.IsLower(text[end + 1]) || at < 3
            || !char.IsLower(text[at - 1]) || !char.IsLower(text[at - 2]) || !char.IsLower(text[at - 3]))
        {
            return false;
        }

        var i = end + 1;
        while (i < text.Length && i - end < LongestWord && char.IsLetter(text[i]))
        {
            i++;
        }

        var from = at;
        while (from > 0 && at - from < LongestWord && char.IsLetter(text[from - 1]))
        {
            from--;
        }

        return i < text.Length && text[i] is ' ' or ',' or '’' or '\'' && (from == 0 || char.IsWhiteSpace(text[from - 1]) || text[from - 1] is '-' or '“'
            or '"');
    }

    private static int WordStart(string text, int start, int at)
    {
        var i = at;
        while (i > start && at - i < LongestWord && (char.IsLetterOrDigit(text[i - 1]) || text[i - 1] is '.' or '\'' or '’' or '&'))
        {
            i--;
        }

        return i;
    }

    private static bool IsSpacedDot(string text, int i) => text[i] == ' ' && i + 1 < text.Length && text[i + 1] == '.' && text[i - 1] == '.';

    private static bool IsNumber(ReadOnlySpan<char> word) => !word.ContainsAnyExceptInRange('0', '9');

    private static bool IsLineStart(string text, int i)
    {
        while (i > 0 && text[i - 1] is ' ' or '\t')
        {
            i--;
        }

        return i == 0 || text[i - 1] == '\n';
    }

    /// <summary>Whether the word is letters each followed by a stop, like the "U.S" of "U.S.".</summary>
    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        var dot = word.IndexOf('.');
        return dot is > 0 and <= 3 && word.Length <= 8 && char.IsLetter(word[0]);
    }
}
