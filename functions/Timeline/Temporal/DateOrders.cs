namespace Timeline.Temporal;

/// <summary>
/// What the dates of a text itself tell of the order of day and month in dates such as 04/05/2025; see <see cref="TextLocale"/> for what its locale does.
/// </summary>
public static class DateOrders
{
    /// <summary>The order that a text's own dates prove: 28/04/2025 can be read one way only.</summary>
    /// <returns><see langword="null"/> when no date proves it, or two prove the contrary.</returns>
    public static DateOrder? ProvenBy(ReadOnlySpan<char> text)
    {
        DateOrder? proven = null;
        for (var at = 0; text[at..].IndexOf('/') is var slash and >= 0; at += slash + 1)
        {
            if (Proof(text, at + slash) is { } order)
            {
                if (proven is not null && proven != order)
                {
                    return null;
                }

                proven = order;
            }
        }

        return proven;
    }

    // Day, month and a year of two or four digits, with nothing of a number around.
    private static DateOrder? Proof(ReadOnlySpan<char> text, int slash)
    {
        var start = slash;
        while (start > 0 && slash - start < 3 && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        var second = Digits(text, slash + 1);
        var year = slash + 1 + second < text.Length && text[slash + 1 + second] == '/' ? Digits(text, slash + second + 2) : 0;
        if (slash - start is not (1 or 2) || second is not (1 or 2) || year is not (2 or 4) || (start > 0 && text[start - 1] is '/' or '.' or '-'))
        {
            return null;
        }

        return (int.Parse(text[start..slash], provider: null), int.Parse(text.Slice(slash + 1, second), provider: null)) switch
        {
            ( >= 1 and <= 12, > 12 and <= 31) => DateOrder.MonthFirst,
            ( > 12 and <= 31, >= 1 and <= 12) => DateOrder.DayFirst,
            _ => null,
        };
    }

    // How many digits stand there, five for more than four.
    private static int Digits(ReadOnlySpan<char> text, int at)
    {
        var count = 0;
        while (count < 5 && at + count < text.Length && char.IsAsciiDigit(text[at + count]))
        {
            count++;
        }

        return count;
    }
}
