namespace Timeline.Articles.Text;

/// <summary>The words of a text that carry its matter, cut to their first letters so that forms of one word meet ("deploying", "deployment").</summary>
internal static class ContentWords
{
    private const int Stem = 6;

    /// <summary>The words of <paramref name="text"/>, each as a hash of its first six letters in lower case, in order.</summary>
    public static List<int> Read(string text)
    {
        var words = new List<int>();
        Span<char> stem = stackalloc char[24];
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var length = 0;
            for (; i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] == '.' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1])); i++)
            {
                if (length < stem.Length && text[i] != '.')
                {
                    stem[length++] = char.ToLowerInvariant(text[i]);
                }
            }

            var possessive = i + 1 < text.Length && text[i] is '\'' or '’' && text[i + 1] is 's' or 't' or 'S';
            i += possessive ? 2 : 0;
            if (!StopWords.Contains(stem[..length]))
            {
                words.Add(Hash(stem[..Math.Min(length, Stem)]));
            }
        }

        return words;
    }

    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
        {
            hash = (hash ^ c) * 16777619u;
        }

        return (int)hash;
    }
}
