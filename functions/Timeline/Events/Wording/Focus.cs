namespace Timeline.Events.Wording;

/// <summary>
/// Finds the part of a sentence that each of its dates belongs to, by cutting it between its dates: "The treaty was signed on 3 May and took effect
/// on 5 May." Works on shallow marks, not on grammar; where it is unsure the date keeps the whole sentence.
/// </summary>
internal static class Focus
{
    /// <summary>A part with fewer words than this says too little to stand alone.</summary>
    private const int Fewest = 4;

    /// <summary>One with a time of day says enough with fewer: "died at 16:40".</summary>
    private const int FewestAtTime = 3;

    /// <summary>With fewer words between them two dates are one phrase: "on Monday and Tuesday".</summary>
    private const int Apart = 3;

    /// <summary>Two times of day are one phrase with fewer: "at 9 a.m. or 10 a.m.", but "at noon, charged at 3 p.m.".</summary>
    private const int TimesApart = 2;

    /// <summary>Where a sentence may be cut, the surest first; the cut is before what follows the comma or space.</summary>
    private static readonly string[] Cuts = ["; ", " – ", " — ", ", and ", ", but ", ", while ", ", when ", ", after ", ", before ", ", which ", ", who ",
        " and ", " but ", " while ", " when ", " after ", " before "];

    private const string Comma = ", ";

    /// <summary>The part of <paramref name="sentence"/> around the date number <paramref name="index"/>, or <see langword="null"/> for all of it.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="dates">Its dates in reading order.</param>
    /// <param name="index">Which of them.</param>
    public static (int Start, int End)? Of(ReadOnlySpan<char> sentence, IReadOnlyList<SentenceDate> dates, int index)
    {
        var start = 0;
        var end = sentence.Length;
        if (index > 0)
        {
            if (Cut(sentence, dates[index - 1], dates[index]) is not { } cut)
            {
                return null;
            }

            start = cut.After;
        }

        if (index < dates.Count - 1)
        {
            if (Cut(sentence, dates[index], dates[index + 1]) is not { } cut)
            {
                return null;
            }

            end = cut.Before;
        }

        var part = sentence[start..end];
        return (start > 0 || end < sentence.Length) && Words(part) >= (dates[index].IsTime ? FewestAtTime : Fewest) && !LacksWho(part) && !IsHalfQuoted(part)
            ? (start, end) : null;
    }

    /// <summary>"who opened her shop in 1979" says of nobody what they did.</summary>
    private static bool LacksWho(ReadOnlySpan<char> part) => part.StartsWith("who ", StringComparison.OrdinalIgnoreCase)
        || part.StartsWith("which ", StringComparison.OrdinalIgnoreCase);

    private static bool IsHalfQuoted(ReadOnlySpan<char> part) => part.Count('"') % 2 != 0 || part.Count('“') != part.Count('”');

    /// <summary>
    /// Where the part of the date number <paramref name="to"/> begins, behind the one number <paramref name="from"/>; <see langword="null"/> where both are in
    /// one.
    /// </summary>
    public static Seam? Between(ReadOnlySpan<char> sentence, IReadOnlyList<SentenceDate> dates, int from, int to)
    {
        for (var i = to; i > from; i--)
        {
            if (Cut(sentence, dates[i - 1], dates[i]) is { } cut)
            {
                var end = to + 1 == dates.Count ? sentence.Length : Cut(sentence, dates[to], dates[to + 1])?.Before ?? dates[to + 1].Start;
                return new Seam(cut.IsJoint, Words(sentence[cut.After..dates[to].Start]) >= TimesApart || cut.IsJoint && dates[to].End < end
                    && Words(sentence[dates[to].End..end]) >= TimesApart);
            }
        }

        return null;
    }

    private static (int Before, int After, bool IsJoint)? Cut(ReadOnlySpan<char> sentence, SentenceDate first, SentenceDate second)
    {
        var (from, to) = (first.End, second.Start);
        var areTimes = first.IsTime && second.IsTime;
        if (from > to || Words(sentence[from..to]) < (areTimes ? TimesApart : Apart) && !Opens(sentence[from..to], sentence[second.End..]))
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
                return (from + at, from + at + (isLink ? mark.Length : mark.Length - word.Length), isLink);
            }
        }

        // "Arrested at noon, charged at 3 p.m.": of several commas none is sure.
        return areTimes && sentence[from..to].IndexOf(Comma, StringComparison.Ordinal) is var comma and >= 0
            && sentence[(from + comma + 1)..to].IndexOf(',') < 0
            ? (from + comma, from + comma + Comma.Length, false)
            : null;
    }

    /// <summary>"; at 2:14 the roof fell in", ", and on Monday night he left": a clause that opens with its date.</summary>
    private static bool Opens(ReadOnlySpan<char> between, ReadOnlySpan<char> after) =>
        (between.StartsWith("; ") || between.StartsWith(", and ") || between.StartsWith(", but ")) && Words(after) >= TimesApart;

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

/// <summary>A date of a sentence.</summary>
/// <param name="Start">Where it starts in the sentence, inclusive.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="IsTime">Whether it is finer than a day.</param>
internal readonly record struct SentenceDate(int Start, int End, bool IsTime);

/// <summary>Where a part of a sentence begins.</summary>
/// <param name="IsJoint">Whether it is joined by "and", "but" or a mark that parts clauses, and not subordinate.</param>
/// <param name="HasWords">Whether it says something beside its date.</param>
internal readonly record struct Seam(bool IsJoint, bool HasWords);
