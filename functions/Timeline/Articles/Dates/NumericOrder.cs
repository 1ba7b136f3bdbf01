namespace Timeline.Articles.Dates;

/// <summary>Tells from the numeric dates of a page that can be read one way only, such as 11/14/2003, how its others are to be read.</summary>
internal static class NumericOrder
{
    private const int MaxTokens = 64;

    /// <summary>The order that a text proves; <see langword="null"/> when it holds no numeric date, or only dates that can be read both ways.</summary>
    public static DateOrder? Of(ReadOnlySpan<char> text)
    {
        if (text.IndexOf('/') is var slash && slash < 0)
        {
            return null;
        }

        DateTokens tokens = new(text, stackalloc DateToken[MaxTokens]);
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens.IsNumber(i, 1, 2, out int first) && tokens.IsSign(i + 1, '/') && tokens.IsNumber(i + 2, 1, 2, out int second) && tokens.IsSign(i + 3, '/') && tokens.IsNumber(i + 4, 4, 4, out _) && !tokens.IsSign(i - 1, '/'))
            {
                if (first is >= 1 and <= 12 && second is > 12 and <= 31)
                {
                    return DateOrder.MonthFirst;
                }

                if (second is >= 1 and <= 12 && first is > 12 and <= 31)
                {
                    return DateOrder.DayFirst;
                }
            }
        }

        return null;
    }
}
