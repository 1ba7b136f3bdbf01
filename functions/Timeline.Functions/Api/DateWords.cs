using System.Globalization;
using NodaTime;
using NodaTime.Calendars;
using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Functions.Api;

/// <summary>Says when an event happens, no more precisely than its article did: "June 2024", "early 2025", "28 April 2025, evening".</summary>
internal static class DateWords
{
    /// <summary>The words for the date of <paramref name="e"/>.</summary>
    public static string Of(TimelineEvent e)
    {
        var words = e.Grain <= Grain.PartOfDay ? Moment(e) : Days(e);
        return e.Timex.Mod switch
        {
            TimexMod.Start => $"early {Unit(e)}",
            TimexMod.Mid => $"mid-{Unit(e)}",
            TimexMod.End => $"late {Unit(e)}",
            TimexMod.Approx => $"around {words}",
            TimexMod.Before => $"before {words}",
            TimexMod.After => $"after {words}",
            TimexMod.OnOrBefore => $"by {words}",
            TimexMod.OnOrAfter => $"from {words} on",
            _ => words,
        };
    }

    /// <summary>Whether the date is a stretch, an estimate or a guess rather than a day or a time.</summary>
    public static bool IsVague(TimelineEvent e) => e.Grain > Grain.Day || e.Timex.Mod != TimexMod.None || e.IsGuess;

    /// <summary>The words for a year, which may lie before the common era.</summary>
    public static string Year(int year) => year > 0 ? year.ToString(CultureInfo.InvariantCulture) : $"{1 - year} BC";

    /// <summary>The words for a month.</summary>
    public static string Month(LocalDate date) => $"{MonthName(date.Month)} {Year(date.Year)}";

    /// <summary>The words for a day.</summary>
    public static string Day(LocalDate date) => $"{date.Day} {Month(date)}";

    private static string Unit(TimelineEvent e) => Unit(e, e.When.Start.Date);

    private static string Unit(TimelineEvent e, LocalDate date) => Whole(e.Grain, date, SeasonWords.HemisphereOf(e));

    private static string Moment(TimelineEvent e)
    {
        var (day, end) = (Day(e.When.Start.Date), e.When.End);
        if (e.Grain == Grain.PartOfDay)
        {
            return $"{day}, {PartOfDay(e)}";
        }

        var until = !IsStretch(e) ? "" : end.Date == e.When.Start.Date ? $"–{Clock(end.TimeOfDay)}" : $" – {Day(end.Date)}, {Clock(end.TimeOfDay)}";
        return $"{day}, {Clock(e.When.Start.TimeOfDay)}{until}{Zone(e.Offset)}";
    }

    /// <summary>Whether the event is told with a time that it begins and one that it ends at.</summary>
    public static bool IsStretch(TimelineEvent e) => e.Grain <= Grain.Hour && e.Edtf.Contains('/', StringComparison.Ordinal);

    private static string Clock(LocalTime time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    // "UTC", "UTC+5:30"; of a time whose zone is not known nothing.
    private static string Zone(Offset? offset) => offset is not { } known ? ""
        : known == Offset.Zero ? " UTC"
        : $" UTC{(known < Offset.Zero ? '−' : '+')}{Math.Abs(known.Seconds) / 3600}{(known.Seconds % 3600 is var rest and not 0 ? $":{Math.Abs(rest) / 60:00}" : "")}";

    private static string PartOfDay(TimelineEvent e) => e.Timex.Value[^2..] switch
    {
        "MO" => "morning",
        "MI" => "midday",
        "AF" => "afternoon",
        "EV" => "evening",
        "NI" => "night",
        "DT" => "daytime",
        _ => $"{Clock(e.When.Start.TimeOfDay)} to {Clock(e.When.End.TimeOfDay)}",
    };

    /// <summary>One whole unit is named by its name; any other stretch by its first and last unit.</summary>
    private static string Days(TimelineEvent e)
    {
        var when = e.When;
        var first = Unit(e);
        var lastDay = when.End > when.Start ? when.End.PlusTicks(-1).Date : when.Start.Date;
        var last = Unit(e, lastDay);
        if (first == last)
        {
            return first;
        }

        if (e.Grain == Grain.Day && (when.Start.Year, when.Start.Month) == (lastDay.Year, lastDay.Month))
        {
            return $"{when.Start.Day}–{Day(lastDay)}";
        }

        return $"{first} – {last}";
    }

    /// <summary>The words for the unit that a day lies in; a season is one of a hemisphere.</summary>
    public static string Whole(Grain grain, LocalDate date, Hemisphere hemisphere = Hemisphere.North) => grain switch
    {
        Grain.Day => Day(date),
        Grain.Weekend => $"weekend of {Day(date.DayOfWeek == IsoDayOfWeek.Sunday ? date.PlusDays(-1) : date)}",
        Grain.Week => $"week of {Day(date.PlusDays(1 - (int)date.DayOfWeek))}",
        Grain.Month => Month(date),
        Grain.Quarter => $"{Ordinal((date.Month + 2) / 3)} quarter of {Year(date.Year)}",
        Grain.Season => SeasonWords.Of(date, hemisphere),
        Grain.Half => $"{(date.Month <= 6 ? "first" : "second")} half of {Year(date.Year)}",
        Grain.Year => Year(date.Year),
        Grain.Decade => date.Year > 0 ? $"{date.Year / 10}0s" : Year(date.Year),
        Grain.Century => Span(date, 100, "century"),
        Grain.Millennium => Span(date, 1000, "millennium"),
        _ => Day(date),
    };

    private static string Span(LocalDate date, int years, string unit)
    {
        // TIMEX3 counts 1900 to 1999 as one century, which is called the twentieth.
        var common = date.Era == Era.Common;
        var number = common ? date.Year / years + 1 : (date.YearOfEra - 1) / years + 1;
        return $"{number}{Suffix(number)} {unit}{(common ? "" : " BC")}";
    }

    private static string Ordinal(int n) => n switch { 1 => "first", 2 => "second", 3 => "third", _ => "fourth" };

    private static string Suffix(int n) => (n % 100 is >= 11 and <= 13, n % 10) switch
    {
        (false, 1) => "st",
        (false, 2) => "nd",
        (false, 3) => "rd",
        _ => "th",
    };

    private static string MonthName(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
}
