namespace Timeline.Articles.Sentences;

/// <summary>Classes of punctuation.</summary>
internal static class Glyph
{
    /// <summary>Whether the character closes a quotation or a bracket.</summary>
    public static bool IsCloser(char c) => IsQuote(c) && c is not ('“' or '‘' or '„' or '«') || c is ')' or ']' or '}' or '」' or '』' or '）' or '】';

    /// <summary>Whether the character opens a quotation or a bracket.</summary>
    public static bool IsOpener(char c) => c is '“' or '‘' or '„' or '«' or '"' or '\'' or '(' or '[' or '{' or '「' or '『' or '¿' or '¡' or '—' or '–' or '‹'
        or '`';

    /// <summary>Whether the character is a quotation mark of any side.</summary>
    public static bool IsQuote(char c) => c is '"' or '\'' or '“' or '”' or '‘' or '’' or '„' or '«' or '»' or '‹' or '›' or '」' or '』';
}
