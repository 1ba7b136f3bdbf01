namespace Timeline.Articles.Languages;

/// <summary>What a text's script tells.</summary>
/// <param name="Tag">The language, where the script tells it; <see langword="null"/> for Latin letters.</param>
/// <param name="Letters">How many letters were seen.</param>
/// <param name="IsAscii">Whether nearly all letters are plain Latin ones.</param>
internal readonly record struct Scripts(string? Tag, int Letters, bool IsAscii)
{
    /// <summary>Languages by block of code points (first and last, inclusive), the most common language of the script first.</summary>
    private static readonly (int First, int Last, string Tag)[] Blocks =
    [
        (0x0370, 0x03FF, "el"), (0x0400, 0x052F, "ru"), (0x0530, 0x058F, "hy"), (0x0590, 0x05FF, "he"), (0x0600, 0x077F, "ar"), (0x0900, 0x097F, "hi"),
        (0x0980, 0x09FF, "bn"),
        (0x0A00, 0x0A7F, "pa"), (0x0A80, 0x0AFF, "gu"), (0x0B80, 0x0BFF, "ta"), (0x0C00, 0x0C7F, "te"), (0x0C80, 0x0CFF, "kn"), (0x0D00, 0x0D7F, "ml"),
        (0x0D80, 0x0DFF, "si"), (0x0E00, 0x0E7F, "th"),
        (0x0E80, 0x0EFF, "lo"), (0x1000, 0x109F, "my"), (0x10A0, 0x10FF, "ka"), (0x1200, 0x137F, "am"), (0x1780, 0x17FF, "km"), (0x3040, 0x30FF, "ja"),
        (0x4E00, 0x9FFF, "zh"), (0xAC00, 0xD7AF, "ko"),
    ];

    /// <summary>Languages that share a script with another; a declaration decides between them.</summary>
    private static readonly Dictionary<string, string> Sharing = new(StringComparer.Ordinal)
    {
        ["ru"] = "uk bg sr mk be kk ky tg mn",
        ["uk"] = "ru bg be",
        ["ar"] = "fa ur ps ckb ug sd",
        ["fa"] = "ar ur ps",
        ["hi"] = "mr ne sa",
        ["zh"] = "ja",
        ["he"] = "yi",
        ["bn"] = "as",
        ["am"] = "ti",
    };

    /// <summary>Looks at every character of the sample.</summary>
    public static Scripts Of(ReadOnlySpan<char> sample)
    {
        Span<int> counts = stackalloc int[Blocks.Length];
        var (letters, ascii, ukrainian, persian) = (0, 0, 0, 0);
        foreach (var c in sample)
        {
            if (char.IsLetter(c))
            {
                letters++;
                ascii += char.IsAscii(c) ? 1 : 0;
                ukrainian += c is 'і' or 'ї' or 'є' or 'ґ' or 'І' or 'Ї' or 'Є' ? 1 : 0;
                persian += c is 'پ' or 'چ' or 'ژ' or 'گ' or 'ی' or 'ک' ? 1 : 0;
                if (c > 0x036F)
                {
                    Count(counts, c);
                }
            }
        }

        var most = 0;
        for (var i = 1; i < Blocks.Length; i++)
        {
            most = counts[i] > counts[most] ? i : most;
        }

        var tag = counts[most] * 2 > letters ? Blocks[most].Tag : null;
        var kana = counts[Array.FindIndex(Blocks, block => block.Tag == "ja")];
        tag = (tag is "zh" || tag is null && counts[most] * 3 > letters) && kana * 8 > letters ? "ja" : tag;
        tag = tag == "ru" && ukrainian * 50 > letters ? "uk" : tag == "ar" && persian * 20 > letters ? "fa" : tag;
        return new Scripts(tag, letters, ascii * 100 >= letters * 97);
    }

    /// <summary>Whether a declared language is written in the script that told <paramref name="tag"/>.</summary>
    public static bool IsSharedBy(string tag, string? declared) => declared is not null && Sharing.TryGetValue(tag, out var others) && others.Split(' ')
        .Contains(declared, StringComparer.Ordinal);

    private static void Count(Span<int> counts, char c)
    {
        for (var i = 0; i < Blocks.Length; i++)
        {
            if (c >= Blocks[i].First && c <= Blocks[i].Last)
            {
                counts[i]++;
                return;
            }
        }
    }
}
