using System.Globalization;
using NodaTime;

namespace Timeline.Articles.Dates;

/// <summary>Lines that date something by its month and leave the day out, as covers of reports do: "December 2016", "Published: December 2016".</summary>
internal static class MonthText
{
    private static readonly string[] Labels = ["first published", "publication date", "date of publication", "date published", "published in", "published",
        "issued", "released", "report date", "date"];

    /// <summary>The month; <see langword="null"/> when the line says anything else.</summary>
    public static YearMonth? Read(ReadOnlySpan<char> line)
    {
        line = Unlabelled(line);
        var space = line.IndexOf(' ');
        return space > 0 && MonthNames.Find(line[..space].TrimEnd(".,")) is > 0 and var month && line[(space + 1)..] is { Length: 4 } digits
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && CalendarText.IsYear(year)
            ? new YearMonth(year, month)
            : null;
    }

    /// <summary>
    /// The last day of a month, or of what is over of it: what a report tells, it tells of days before, and a day of its own month must not fall into the year
    /// before.
    /// </summary>
    /// <param name="month">The month.</param>
    /// <param name="latest">The last day that it may be, inclusive.</param>
    public static LocalDate LastDay(YearMonth month, LocalDate latest) =>
        month.OnDayOfMonth(1) is var first && first > latest ? first : LocalDate.Min(first.PlusMonths(1).PlusDays(-1), latest);

    private static ReadOnlySpan<char> Unlabelled(ReadOnlySpan<char> line)
    {
        foreach (var label in Labels)
        {
            if (line.StartsWith(label, StringComparison.OrdinalIgnoreCase))
            {
                return line[label.Length..].Trim(": ");
            }
        }

        return line.Trim();
    }
}
