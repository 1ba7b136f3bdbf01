using System.Globalization;
using Timeline.Temporal;

namespace Timeline.Articles.Dates;

/// <summary>What the dates in words tell of those in digits: who writes "3 April" writes 12/04/2025 for it, and who writes "April 3" 04/12/2025.</summary>
internal static class WordedOrder
{
    /// <summary>The order of all dates in words; <see langword="null"/> when there are none, or both orders are in use.</summary>
    public static DateOrder? Of(ReadOnlySpan<char> text)
    {
        var (isDayFirst, isMonthFirst) = (false, false);
        ReadOnlySpan<char> before = default;
        ReadOnlySpan<char> word = default;
        foreach (var range in text.SplitAny(' ', '\n'))
        {
            var after = text[range];
            if (IsMonth(word) && IsDay(before) is var leads && leads != IsDay(after.TrimEnd(",.;:)")))
            {
                isDayFirst |= leads;
                isMonthFirst |= !leads;
            }

            before = word;
            word = after;
        }

        // The last word has none behind it.
        isDayFirst |= IsMonth(word) && IsDay(before);
        return isDayFirst == isMonthFirst ? null : isDayFirst ? DateOrder.DayFirst : DateOrder.MonthFirst;
    }

    // In English only the months have capitals: "3 may be enough".
    private static bool IsMonth(ReadOnlySpan<char> word) => word.Length > 2 && char.IsUpper(word[0]) && MonthNames.Find(word.TrimEnd(",.;:)")) > 0;

    private static bool IsDay(ReadOnlySpan<char> word)
    {
        word = word.TrimStart('(');
        var digits = word.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : word.Length;
        return digits is 1 or 2 && int.Parse(word[..digits], NumberStyles.None, CultureInfo.InvariantCulture) is > 0 and <= 31
            && (digits == word.Length || CalendarText.IsOrdinalSuffix(word[digits..]));
    }
}
