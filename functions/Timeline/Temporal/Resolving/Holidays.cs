using NodaTime;
using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Resolving;

/// <summary>
/// The dates of named days. Those of other calendars come from NodaTime, or from a table where it has none (<see cref="LunarTable"/>); days that begin at
/// sunset are given as the day after it.
/// </summary>
internal static class Holidays
{
    /// <summary>The year from which holidays of the United States stand on Mondays (Uniform Monday Holiday Act, in force since 1 January 1971).</summary>
    private const int FirstOfMondays = 1971;

    /// <summary>
    /// The year from which Thanksgiving is the fourth Thursday of November by law; before, it was the last, and a week earlier than that from
    /// <see cref="FirstOfEarly"/> on.
    /// </summary>
    private const int FirstOfFourths = 1942;

    private const int FirstOfEarly = 1939;

    /// <summary>The days of a holiday in a Gregorian year: one, as a rule; none or two for some of the lunar calendars.</summary>
    public static IEnumerable<LocalDate> InYear(Holiday holiday, int year)
    {
        var easter = Easter(year);
        LocalDate? day = holiday switch
        {
            Holiday.NewYearsDay => new(year, 1, 1),
            Holiday.TwelfthNight => new(year, 1, 5),
            Holiday.Epiphany => new(year, 1, 6),
            Holiday.MartinLutherKingDay => Nth(year, 1, IsoDayOfWeek.Monday, 3),
            Holiday.BurnsNight => new(year, 1, 25),
            Holiday.AustraliaDay => new(year, 1, 26),
            Holiday.RepublicDay => new(year, 1, 26),
            Holiday.Candlemas => new(year, 2, 2),
            Holiday.WaitangiDay => new(year, 2, 6),
            Holiday.GroundhogDay => new(year, 2, 2),
            Holiday.SuperBowlSunday => year is < 2002 or 2003 ? new LocalDate(year, 1, 31).With(OnOrBefore(IsoDayOfWeek.Sunday))
                : Nth(year, 2, IsoDayOfWeek.Sunday, year >= 2022 ? 2 : 1),
            Holiday.SuperTuesday => SuperTuesday(year),
            Holiday.ValentinesDay => new(year, 2, 14),
            Holiday.PresidentsDay => Nth(year, 2, IsoDayOfWeek.Monday, 3),
            Holiday.ShroveMonday => easter.PlusDays(-48),
            Holiday.ShroveTuesday => easter.PlusDays(-47),
            Holiday.AshWednesday => easter.PlusDays(-46),
            Holiday.StDavidsDay => new(year, 3, 1),
            Holiday.InternationalWomensDay => new(year, 3, 8),
            Holiday.StPatricksDay => new(year, 3, 17),
            Holiday.MotheringSunday => easter.PlusDays(-21),
            Holiday.PalmSunday => easter.PlusDays(-7),
            Holiday.MaundyThursday => easter.PlusDays(-3),
            Holiday.GoodFriday => easter.PlusDays(-2),
            Holiday.HolySaturday => easter.PlusDays(-1),
            Holiday.Easter => easter,
            Holiday.EasterMonday => easter.PlusDays(1),
            Holiday.EasterTuesday => easter.PlusDays(2),
            Holiday.AprilFoolsDay => new(year, 4, 1),
            Holiday.EarthDay => new(year, 4, 22),
            Holiday.StGeorgesDay => new(year, 4, 23),
            Holiday.AnzacDay => new(year, 4, 25),
            Holiday.FreedomDay => new(year, 4, 27),
            Holiday.MayDay => new(year, 5, 1),
            Holiday.EarlyMayHoliday => Nth(year, 5, IsoDayOfWeek.Monday, 1),
            Holiday.CincoDeMayo => new(year, 5, 5),
            Holiday.VictoryInEuropeDay => new(year, 5, 8),
            Holiday.MothersDay => Nth(year, 5, IsoDayOfWeek.Sunday, 2),
            Holiday.AscensionDay => easter.PlusDays(39),
            Holiday.Pentecost => easter.PlusDays(49),
            Holiday.WhitMonday => easter.PlusDays(50),
            Holiday.TrinitySunday => easter.PlusDays(56),
            Holiday.CorpusChristi => easter.PlusDays(60),
            Holiday.MemorialDay when year < FirstOfMondays => new(year, 5, 30),
            Holiday.MemorialDay or Holiday.SpringHoliday => new LocalDate(year, 5, 31).With(OnOrBefore(IsoDayOfWeek.Monday)),
            Holiday.MadarakaDay => new(year, 6, 1),
            Holiday.JuneHoliday => Nth(year, 6, IsoDayOfWeek.Monday, 1),
            Holiday.FlagDay => new(year, 6, 14),
            Holiday.FathersDay => Nth(year, 6, IsoDayOfWeek.Sunday, 3),
            Holiday.YouthDay => new(year, 6, 16),
            Holiday.Juneteenth => new(year, 6, 19),
            Holiday.CanadaDay => new(year, 7, 1),
            Holiday.IndependenceDay => new(year, 7, 4),
            Holiday.BastilleDay => new(year, 7, 14),
            Holiday.StSwithinsDay => new(year, 7, 15),
            Holiday.LammasDay => new(year, 8, 1),
            Holiday.AugustHoliday => new LocalDate(year, 8, 31).With(OnOrBefore(IsoDayOfWeek.Monday)),
            Holiday.LaborDay => Nth(year, 9, IsoDayOfWeek.Monday, 1),
            Holiday.HeritageDay => new(year, 9, 24),
            Holiday.Michaelmas => new(year, 9, 29),
            Holiday.GandhiJayanti => new(year, 10, 2),
            Holiday.ColumbusDay when year < FirstOfMondays => new(year, 10, 12),
            Holiday.ColumbusDay => Nth(year, 10, IsoDayOfWeek.Monday, 2),
            Holiday.MashujaaDay => new(year, 10, 20),
            Holiday.OctoberHoliday => new LocalDate(year, 10, 31).With(OnOrBefore(IsoDayOfWeek.Monday)),
            Holiday.Halloween => new(year, 10, 31),
            Holiday.AllSaintsDay => new(year, 11, 1),
            Holiday.AllSoulsDay => new(year, 11, 2),
            Holiday.GuyFawkesNight => new(year, 11, 5),
            Holiday.MelbourneCupDay => Nth(year, 11, IsoDayOfWeek.Tuesday, 1),
            Holiday.ElectionDay => Nth(year, 11, IsoDayOfWeek.Monday, 1).PlusDays(1),
            Holiday.VeteransDay => new(year, 11, 11),
            Holiday.RemembranceSunday => Nth(year, 11, IsoDayOfWeek.Sunday, 2),
            Holiday.Thanksgiving when year < FirstOfFourths => new LocalDate(year, 11, 30).With(OnOrBefore(IsoDayOfWeek.Thursday))
                .PlusWeeks(year >= FirstOfEarly ? -1 : 0),
            Holiday.Thanksgiving => Nth(year, 11, IsoDayOfWeek.Thursday, 4),
            Holiday.BlackFriday => Nth(year, 11, IsoDayOfWeek.Thursday, 4).PlusDays(1),
            Holiday.CyberMonday => Nth(year, 11, IsoDayOfWeek.Thursday, 4).PlusDays(4),
            Holiday.StAndrewsDay => new(year, 11, 30),
            Holiday.AdventSunday => new LocalDate(year, 12, 24).With(OnOrBefore(IsoDayOfWeek.Sunday)).PlusWeeks(-3),
            Holiday.JamhuriDay => new(year, 12, 12),
            Holiday.ChristmasEve => new(year, 12, 24),
            Holiday.Christmas => new(year, 12, 25),
            Holiday.BoxingDay => new(year, 12, 26),
            Holiday.NewYearsEve => new(year, 12, 31),
            Holiday.OrthodoxChristmas => new(year, 1, 7),
            Holiday.OrthodoxEaster => OrthodoxEaster(year),
            Holiday.LunarNewYear or Holiday.Diwali => LunarTable.Find(holiday, year),
            _ => null,
        };
        return day is { } one ? [one] : Lunar(holiday, year);
    }

    /// <summary>A holiday of every year as a set of TIMEX3: <c>XXXX-12-24</c> where it always has the same date, <c>P1Y</c> where it moves.</summary>
    public static string EveryYear(Holiday holiday)
    {
        var days = Enumerable.Range(2021, 3).SelectMany(year => InYear(holiday, year)).Select(day => (day.Month, day.Day)).Distinct().ToArray();
        return days is [var (month, dayOfMonth)] ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"XXXX-{month:00}-{dayOfMonth:00}") : "P1Y";
    }

    private static IEnumerable<LocalDate> Lunar(Holiday holiday, int year) => holiday switch
    {
        Holiday.Nowruz => InCalendar(CalendarSystem.PersianAstronomical, 1, 1, year),
        Holiday.Ramadan => InCalendar(CalendarSystem.UmAlQura, 9, 1, year),
        Holiday.EidAlFitr => InCalendar(CalendarSystem.UmAlQura, 10, 1, year),
        Holiday.EidAlAdha => InCalendar(CalendarSystem.UmAlQura, 12, 10, year),
        Holiday.Ashura => InCalendar(CalendarSystem.UmAlQura, 1, 10, year),
        Holiday.RoshHashanah => InCalendar(CalendarSystem.HebrewCivil, 1, 1, year),
        Holiday.YomKippur => InCalendar(CalendarSystem.HebrewCivil, 1, 10, year),
        Holiday.Sukkot => InCalendar(CalendarSystem.HebrewCivil, 1, 15, year),
        Holiday.Hanukkah => InCalendar(CalendarSystem.HebrewCivil, 3, 25, year),
        Holiday.Passover => InCalendar(CalendarSystem.HebrewScriptural, 1, 15, year),
        Holiday.Purim => InCalendar(CalendarSystem.HebrewScriptural, -1, 14, year),
        _ => [],
    };

    /// <summary>The days of a Gregorian year that are a date of another calendar; a month of -1 is the year's last.</summary>
    private static IEnumerable<LocalDate> InCalendar(CalendarSystem calendar, int month, int day, int year)
    {
        if (year is < 1600 or > 2400)
        {
            yield break;
        }

        if (calendar == CalendarSystem.UmAlQura && year is < 1938 or > 2076)
        {
            calendar = CalendarSystem.IslamicBcl;
        }

        var first = new LocalDate(year, 1, 1).WithCalendar(calendar).Year;
        for (var candidate = first; candidate <= Math.Min(first + 2, calendar.MaxYear); candidate++)
        {
            var inMonth = month < 0 ? calendar.GetMonthsInYear(candidate) : month;
            var date = new LocalDate(candidate, inMonth, day, calendar).WithCalendar(CalendarSystem.Iso);
            if (date.Year == year)
            {
                yield return date;
            }
        }
    }

    /// <summary>The Tuesday on which most American states vote in a year's primaries: a week later in March until 1996, and in February of 2008.</summary>
    private static LocalDate? SuperTuesday(int year) =>
        year < 1984 || year % 4 != 0 ? null : Nth(year, year == 2008 ? 2 : 3, IsoDayOfWeek.Tuesday, year <= 1996 ? 2 : 1);

    private static LocalDate Nth(int year, int month, IsoDayOfWeek weekday, int n) => LocalDate.FromYearMonthWeekAndDay(year, month, n, weekday);

    private static Func<LocalDate, LocalDate> OnOrBefore(IsoDayOfWeek weekday) => DateAdjusters.PreviousOrSame(weekday);

    /// <summary>Western Easter (the anonymous Gregorian algorithm).</summary>
    private static LocalDate Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        int d = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        int e = (32 + (2 * (b % 4)) + (2 * (c / 4)) - d - (c % 4)) % 7;
        int f = d + e - (7 * ((a + (11 * d) + (22 * e)) / 451)) + 114;
        return year < 1 ? new LocalDate(year, 4, 1) : new LocalDate(year, f / 31, (f % 31) + 1);
    }

    /// <summary>Easter of the Julian calendar (Meeus), on the Gregorian one.</summary>
    private static LocalDate OrthodoxEaster(int year)
    {
        int d = ((19 * (year % 19)) + 15) % 30;
        int e = ((2 * (year % 4)) + (4 * (year % 7)) - d + 34) % 7;
        int f = d + e + 114;
        return year < 1 ? new LocalDate(year, 4, 1) : new LocalDate(year, f / 31, (f % 31) + 1, CalendarSystem.Julian).WithCalendar(CalendarSystem.Iso);
    }
}
