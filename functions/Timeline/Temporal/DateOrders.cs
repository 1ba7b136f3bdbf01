using System.Buffers;

namespace Timeline.Temporal;

/// <summary>What tells the order of day and month in dates such as 04/05/2025.</summary>
public static class DateOrders
{
    // Where English is written month first, by CLDR's short formats: the United States, their territories, and what once was one.
    private static readonly SearchValues<string> MonthFirst = SearchValues.Create(["US", "AS", "GU", "MH", "MP", "PH", "PR", "UM", "VI"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>The order of a locale: month first in the United States and the like, day first in every other region and language.</summary>
    /// <param name="locale">A BCP 47 tag such as "en-GB"; an underscore will do as well.</param>
    /// <returns><see langword="null"/> when it does not tell: no locale, one that is none, and English without a region.</returns>
    public static DateOrder? OfLocale(string? locale)
    {
        var rest = locale.AsSpan().Trim();
        var language = Subtag(ref rest);
        if (language.Length is not (2 or 3) || !IsLetters(language) || language.Equals("und", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        while (!rest.IsEmpty)
        {
            var subtag = Subtag(ref rest);
            if (subtag.Length == 2 && IsLetters(subtag))
            {
                return subtag.ContainsAny(MonthFirst) ? DateOrder.MonthFirst : DateOrder.DayFirst;
            }
        }

        return language.Equals("en", StringComparison.OrdinalIgnoreCase) ? null : DateOrder.DayFirst;
    }

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

    private static ReadOnlySpan<char> Subtag(ref ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny('-', '_');
        var subtag = end < 0 ? rest : rest[..end];
        rest = end < 0 ? default : rest[(end + 1)..];
        return subtag;
    }

    private static bool IsLetters(ReadOnlySpan<char> subtag) => !subtag.ContainsAnyExcept(Letters);
}
