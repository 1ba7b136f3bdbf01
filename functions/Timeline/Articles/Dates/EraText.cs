namespace Timeline.Articles.Dates;

/// <summary>Reads years counted from an era, as Japanese and Taiwanese offices write them: "令和7年", "平成元年", "民國114年".</summary>
internal static class EraText
{
    // The year before the era's first.
    private static readonly (string Name, int Before)[] Eras = [("令和", 2018), ("平成", 1988), ("昭和", 1925), ("民國", 1911), ("民国", 1911)];

    /// <summary>The year of our count whose era stands at <paramref name="index"/>; <see langword="null"/> when none does.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="index">Where the era's name would stand.</param>
    /// <param name="next">The token after the number, which is the character for "year".</param>
    public static int? Year(in DateTokens tokens, int index, out int next)
    {
        next = index + 1;
        foreach ((string name, int before) in Eras)
        {
            ReadOnlySpan<char> word = tokens.Raw(index);
            if (word.EndsWith(name) && tokens.IsNumber(index + 1, 1, 3, out int number))
            {
                next = index + 2;
                return before + number;
            }

            // An era's first year has no number.
            if (word.Length > name.Length && word[^1] == '元' && word[..^1].EndsWith(name))
            {
                return before + 1;
            }
        }

        return null;
    }
}
