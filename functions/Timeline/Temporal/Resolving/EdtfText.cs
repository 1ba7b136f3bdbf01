using System.Globalization;
using NodaTime;

namespace Timeline.Temporal.Resolving;

/// <summary>Intervals in EDTF (ISO 8601-2:2019, level 1), at the coarsest precision that says them exactly.</summary>
internal static class EdtfText
{
    /// <summary>A half-open interval as <c>first/last</c>, both inclusive as EDTF has them.</summary>
    public static string Interval(LocalInterval interval)
    {
        var (start, end) = (interval.Start, interval.End);
        if (start.TimeOfDay != LocalTime.Midnight || end.TimeOfDay != LocalTime.Midnight)
        {
            return start.Date == end.PlusTicks(-1).Date ? Day(start.Date) : $"{Day(start.Date)}/{Day(end.PlusTicks(-1).Date)}";
        }

        var last = end.Date.PlusDays(-1);
        if (start.Month == 1 && start.Day == 1 && end.Month == 1 && end.Day == 1)
        {
            return Year(start.Date) == Year(last) ? Year(last) : $"{Year(start.Date)}/{Year(last)}";
        }

        if (start.Day == 1 && end.Day == 1)
        {
            return Month(start.Date) == Month(last) ? Month(last) : $"{Month(start.Date)}/{Month(last)}";
        }

        return start.Date == last ? Day(last) : $"{Day(start.Date)}/{Day(last)}";
    }

    private static string Year(LocalDate date) =>
        date.Year >= 0 ? date.Year.ToString("0000", CultureInfo.InvariantCulture) : "-" + (-date.Year).ToString("0000", CultureInfo.InvariantCulture);

    private static string Month(LocalDate date) => string.Create(CultureInfo.InvariantCulture, $"{Year(date)}-{date.Month:00}");

    private static string Day(LocalDate date) => string.Create(CultureInfo.InvariantCulture, $"{Month(date)}-{date.Day:00}");
}
