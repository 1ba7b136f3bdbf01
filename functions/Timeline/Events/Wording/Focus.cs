namespace Timeline.Events.Wording;

/// <summary>
/// Finds the part of a sentence that each of its dates belongs to, by cutting it between its dates: "The treaty was signed on 3 May and took effect
/// on 5 May." Works on shallow marks, not on grammar; where it is unsure the date keeps the whole sentence.
/// </summary>
internal static class Focus
{
    /// <summary>A part with fewer words than this says too little to stand alone.</summary>
    private const int Fewest = 4;

    /// <summary>With fewer words between them two dates are one phrase: "on Monday and Tuesday".</summary>
    private const int Between = 3;

    /// <summary>Where a sentence may be cut, the surest first; the cut is before what follows the comma or space.</summary>
    private static readonly string[] Cuts = ["; ", " – ", " — ", ", and ", ", but ", ", while ", ", when ", ", after ", ", before ", ", which ", ", who ", " and ", " but ", " while ", " when ", " after ", " before "];

    /// <summary>The part of <paramref name="sentence"/> around the date number <paramref name="index"/>, or <see langword="null"/> for all of it.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="dates">Its dates as half-open spans of it, in reading order.</param>
    /// <param name="index">Which of them.</param>
    public static (int Start, int End)? Of(ReadOnlySpan<char> sentence, IReadOnlyList<(int Start, int End)> dates, int index)
    {
        var start = 0;
        var end = sentence.Length;
        if (index > 0)
        {
            if (Cut(sentence, dates[index - 1].End, dates[index].Start) is not { } cut)
            {
                return null;
            }

            start = cut.After;
        }

        if (index < dates.Count - 1)
        {
            if (Cut(sentence, dates[index].End, dates[index + 1].Start) is not { } cut)
            {
                return null;
            }

            end = cut.Before;
        }

        return (start > 0 || end < sentence.Length) && Words(sentence[start..end]) >= Fewest ? (start, end) : null;
    }

    private static (int Before, int After)? Cut(ReadOnlySpan<char> sentence, int from, int to)
    {
        if (from > to || Words(sentence[from..to]) < Between)
        {
            return null;
        }

        foreach (var mark in Cuts)
        {
            if (sentence[from..to].IndexOf(mark, StringComparison.OrdinalIgnoreCase) is var at and >= 0)
            {
                var word = mark.AsSpan().TrimStart(",;–— ");
                var isLink = word.Length == 0 || word.StartsWith("and", StringComparison.Ordinal) || word.StartsWith("but", StringComparison.Ordinal);

                // "after" and "when" belong to what they open, "and" to neither side.
                return (from + at, from + at + (isLink ? mark.Length : mark.Length - word.Length));
            }
        }

        return null;
    }

    private static int Words(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            count += char.IsLetterOrDigit(text[i]) && (i == 0 || text[i - 1] == ' ') ? 1 : 0;
        }

        return count;
    }
}
