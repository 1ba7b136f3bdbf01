namespace Timeline.Articles.Topics;

/// <summary>
/// The words of a text or phrase, as topic rules see them: letters and digits with apostrophes, points and ampersands inside; a possessive 's is left off.
/// </summary>
internal static class TopicWords
{
    /// <summary>The words, one after another, in one form of Unicode.</summary>
    public static IEnumerable<string> Of(string text)
    {
        text = Compositions.Compose(text);
        for (var i = 0; i < text.Length;)
        {
            if (!IsInner(text, i))
            {
                i++;
                continue;
            }

            var from = i;
            while (i < text.Length && (IsInner(text, i) || IsJoint(text, i)))
            {
                i++;
            }

            var word = text.AsSpan(from, i - from);
            if (word.Length > 2 && word[^1] is 's' or 'S' && word[^2] is '\'' or '’')
            {
                word = word[..^2];
            }

            yield return word.ToString().Replace('’', '\'').Replace(".", "", StringComparison.Ordinal);
        }
    }

    private static bool IsInner(string text, int i) => char.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i])
        || char.GetUnicodeCategory(text[i]) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark
        || text[i] is '#' or '+' && i > 0 && (char.IsLetter(text[i - 1]) || text[i - 1] == '+');

    private static bool IsJoint(string text, int i) => text[i] is '\'' or '’' or '.' or '&' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]);
}
