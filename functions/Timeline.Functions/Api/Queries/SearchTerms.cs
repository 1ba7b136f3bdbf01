namespace Timeline.Functions.Api.Queries;

/// <summary>Takes apart what is written into a search box: words, and phrases in double quotes. Punctuation around them is none of them.</summary>
internal static class SearchTerms
{
    private const string Quotes = "\"“”„«»";

    /// <summary>The words and phrases of <paramref name="text"/> in order. A quote that is not closed is punctuation.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var open = -1;
        var done = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!Quotes.Contains(text[i], StringComparison.Ordinal))
            {
                continue;
            }

            if (open < 0)
            {
                open = i;
                continue;
            }

            foreach (var word in Words(text[done..open]))
            {
                yield return word;
            }

            if (string.Join(' ', Words(text[(open + 1)..i])) is { Length: > 0 } phrase)
            {
                yield return phrase;
            }

            (open, done) = (-1, i + 1);
        }

        foreach (var word in Words(text[done..]))
        {
            yield return word;
        }
    }

    private static IEnumerable<string> Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Bare).Where(word => word.Length > 0);

    /// <summary>"(kelmor)," is kelmor; signs such as those of "£3" and "+4" are searched for.</summary>
    private static string Bare(string word)
    {
        var (start, end) = (0, word.Length);
        while (start < end && char.IsPunctuation(word[start]))
        {
            start++;
        }

        while (end > start && char.IsPunctuation(word[end - 1]))
        {
            end--;
        }

        return word[start..end];
    }
}
