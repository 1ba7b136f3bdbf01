using System.Globalization;
using NodaTime;
using Timeline.Temporal;

namespace Timeline.Tests.Temporal.Laws;

/// <summary>Reads TIMEX3 dates (TimeML 1.2.1), written from the guidelines and not from the tagger.</summary>
internal static class TimexReader
{
    private static readonly Dictionary<string, int> Seasons = new(StringComparer.Ordinal) { ["SP"] = 3, ["SU"] = 6, ["FA"] = 9, ["WI"] = 12 };

    /// <summary>The stretch that a value of type DATE names; <see langword="null"/> for a vague reference.</summary>
    /// <param name="value">The value.</param>
    /// <param name="hemisphere">Whose seasons it names; TimeML does not say.</param>
    public static LocalInterval? Read(string value, Hemisphere hemisphere)
    {
        if (value.Contains("XX", StringComparison.Ordinal) || value.EndsWith("_REF", StringComparison.Ordinal))
        {
            return null;
        }

        var isBeforeChrist = value.StartsWith("BC", StringComparison.Ordinal);
        var parts = (isBeforeChrist ? value[2..] : value).Split('-');
        var digits = int.Parse(parts[0], CultureInfo.InvariantCulture);
        var width = (int)Math.Pow(10, 4 - parts[0].Length);
        var year = isBeforeChrist ? 1 - ((digits + 1) * width) + (width == 1 ? 1 : 0) : digits * width;
        return parts switch
        {
            [_] => Months(year, 1, 12 * width),
            [_, ['W', .. var week], "WE"] => Days(Week(year, week).PlusDays(5), 2),
            [_, ['W', >= '0' and <= '9', ..] week] => Days(Week(year, week[1..]), 7),
            [_, ['Q', var quarter]] => Months(year, ((quarter - '1') * 3) + 1, 3),
            [_, ['H', var half]] => Months(year, ((half - '1') * 6) + 1, 6),
            [_, var season] when Seasons.TryGetValue(season, out var month) => Months(year, hemisphere == Hemisphere.South ? ((month + 5) % 12) + 1 : month, 3),
            [_, var month] => Months(year, int.Parse(month, CultureInfo.InvariantCulture), 1),
            [_, var month, var day] => Days(new LocalDate(year, int.Parse(month, CultureInfo.InvariantCulture), int.Parse(day, CultureInfo.InvariantCulture)),
                1),
            _ => throw new FormatException($"'{value}' is no TIMEX3 date."),
        };
    }

    private static LocalDate Week(int year, string week) => LocalDate.FromWeekYearWeekAndDay(year, int.Parse(week, CultureInfo.InvariantCulture),
        IsoDayOfWeek.Monday);

    private static LocalInterval Days(LocalDate first, int count) => new(first.AtMidnight(), first.PlusDays(count).AtMidnight());

    private static LocalInterval Months(int year, int month, int count)
    {
        var start = new LocalDate(year, month, 1).AtMidnight();
        return new LocalInterval(start, start.PlusMonths(count));
    }
}
