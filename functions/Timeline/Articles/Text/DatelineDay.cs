using System.Globalization;
using NodaTime;
using Timeline.Articles.Dates;

namespace Timeline.Articles.Text;

/// <summary>The day of a dateline, as written.</summary>
/// <param name="Year">The year, when written.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Day">The day of the month, 1 to 31.</param>
internal sealed record DatelineDay(int? Year, int Month, int Day)
{
    // "11.", "1er", "1º", "3rd"
    private const string Ordinals = ".ºerstndh";

    /// <summary>The day without its year; <see langword="null"/> when its month has no such day.</summary>
    public AnnualDate? Annual => IsDay ? new AnnualDate(Month, Day) : null;

    /// <summary>Whether its year is that of the capture: neither written nor lent by <paramref name="near"/>, a date that the page states elsewhere.</summary>
    public bool IsYearGuessed(LocalDate? near) => Year is null && near is null;

    // A leap year takes every day that there is.
    private bool IsDay => Day <= CalendarSystem.Iso.GetDaysInMonth(Year ?? 2000, Month);

    /// <summary>
    /// Takes a day off one end of <paramref name="head"/>: "April 28", "28 April 2025", "Apr. 28, 2025"; a day in the midst of other words is none.
    /// </summary>
    public static DatelineDay? Take(ref string head)
    {
        var words = Array.FindAll(head.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries), word => word is not ("de" or "del" or "of")); // "11 de marzo"
        for (var i = words.Length - 1; i >= 0; i--)
        {
            var month = MonthNames.Find(words[i].TrimEnd('.'));
            var (before, after) = (Number(words, i - 1), Number(words, i + 1));
            var isAfter = after is >= 1 and <= 31;
            if (month == 0 || !isAfter && before is < 1 or > 31)
            {
                continue;
            }

            var (from, to) = isAfter ? (i, i + 2) : (i - 1, i + 1);
            int? year = Number(words, to) is var written && CalendarText.IsYear(written) ? written : null;
            to += year is null ? 0 : 1;
            if (from > 0 && to < words.Length)
            {
                return null;
            }

            head = string.Join(' ', from > 0 ? words[..from] : words[to..]);
            return new DatelineDay(year, month, isAfter ? after : before);
        }

        return null;
    }

    /// <summary>
    /// The date; <see langword="null"/> when its month has no such day. Where no year is written it is the one that brings it nearest to
    /// <paramref name="near"/>, another date of the document; without one, the last that is not to come: December read in January is last year's.
    /// </summary>
    public LocalDate? Date(Instant captured, LocalDate? near) =>
        !IsDay ? null
        : Year is { } written ? new LocalDate(written, Month, Day)
        : AnnualText.InYear(new AnnualDate(Month, Day), PublishBounds.Latest(captured), near);

    private static int Number(string[] words, int index) =>
        index >= 0 && index < words.Length && int.TryParse(words[index].AsSpan().TrimEnd(Ordinals), NumberStyles.None, CultureInfo.InvariantCulture,
            out var number) ? number : 0;
}
