namespace Timeline.Articles.Json;

/// <summary>The mark that a feed leaves where it cut a text: "… [+1234 chars]", "[…]", "Continue reading".</summary>
internal static class Truncation
{
    /// <summary>
    /// Takes the mark, and the words of the sentence that it cuts, off the end, and gives them back; <see langword="null"/> when the text is whole.
    /// </summary>
    public static string? Cut(ref string text)
    {
        var trimmed = text.TrimEnd();
        if (trimmed.EndsWith(" chars]", StringComparison.Ordinal) && trimmed.LastIndexOf("[+", StringComparison.Ordinal) is > 0 and var mark)
        {
            var sentence = LastSentenceEnd(trimmed[..mark].TrimEnd(' ', '…', '.'));
            text = trimmed[..sentence];
            return trimmed[sentence..].Trim();
        }

        return null;
    }

    private static int LastSentenceEnd(string text)
    {
        for (var i = text.Length - 1; i > 0; i--)
        {
            if (Sentences.Boundary.IsTerminal(text[i]) && i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]))
            {
                return i + 1;
            }
        }

        return text.Length;
    }
}
