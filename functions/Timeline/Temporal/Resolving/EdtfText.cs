using NodaTime;

namespace Timeline.Temporal.Resolving;

/// <summary>Intervals in EDTF (ISO 8601-2:2019, level 1), at the coarsest precision that says them exactly.</summary>
internal static class EdtfText
{
    /// <summary>A half-open interval as <c>first/last</c>, both inclusive as EDTF has them.</summary>
    public static string Interval(LocalInterval interval)
    {
        var (start, end) = (interval.Start, interval.End);
        var (first, last) = (start.Date, end.PlusTicks(-1).Date);
        var isOfDays = start.TimeOfDay != LocalTime.Midnight || end.TimeOfDay != LocalTime.Midnight || start.Day != 1 || end.Day != 1;
        var isOfYears = !isOfDays && start.Month == 1 && end.Month == 1;
        var text = new CalendarText(stackalloc char[CalendarText.MaxLength]);
        Add(ref text, first);
        if (first.Year != last.Year || (!isOfYears && first.Month != last.Month) || (isOfDays && first.Day != last.Day))
        {
            text.Add('/');
            Add(ref text, last);
        }

        return text.ToString();

        void Add(ref CalendarText text, LocalDate date)
        {
            text.EdtfYear(date.Year);
            if (isOfDays)
            {
                text.MonthDay(date);
            }
            else if (!isOfYears)
            {
                text.Month(date.Month);
            }
        }
    }
}
