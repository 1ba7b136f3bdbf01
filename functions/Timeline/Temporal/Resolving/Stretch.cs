using NodaTime;
using NodaTime.Calendars;
using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Resolving;

/// <summary>One unit of the calendar: a day, a week, a month … Its interval, its TIMEX3 value and its EDTF all come from here, so that they agree.</summary>
/// <param name="Grain">The unit.</param>
/// <param name="Start">Its first moment, inclusive.</param>
/// <param name="Part">The part of day, when <paramref name="Grain"/> is <see cref="Grain.PartOfDay"/>.</param>
/// <param name="Hemisphere">Whose season it is, when <paramref name="Grain"/> is <see cref="Grain.Season"/>: it is named by it, and by the year in which it
/// begins.</param>
internal readonly record struct Stretch(Grain Grain, LocalDateTime Start, PartOfDay Part = PartOfDay.None, Hemisphere Hemisphere = Hemisphere.North)
{
    /// <summary>Years outside are not dated: the calendar, like EDTF level 0, ends at four digits.</summary>
    public const int MinYear = -9000;
    public const int MaxYear = 9000;

    /// <summary>The first moment after it, exclusive.</summary>
    public LocalDateTime End => Grain switch
    {
        Grain.PartOfDay => Start.PlusHours(PartHours(Part).Length),
        Grain.Weekend => Start.PlusDays(2),
        _ => Plus(1).Start,
    };

    public LocalInterval Interval => new(Start, End);

    public LocalDate Date => Start.Date;

    public static Stretch OfDay(LocalDate date) => new(Grain.Day, date.AtMidnight());

    public static Stretch OfYear(int year) => new(Grain.Year, new LocalDate(year, 1, 1).AtMidnight());

    public static Stretch OfMonth(int year, int month) => new(Grain.Month, new LocalDate(year, month, 1).AtMidnight());

    public static Stretch OfPart(LocalDate date, PartOfDay part) => new(Grain.PartOfDay, date.AtMidnight().PlusHours(PartHours(part).Start), part);

    /// <summary>The unit that holds a moment; a season is one of a hemisphere.</summary>
    public static Stretch Containing(Grain grain, LocalDateTime moment, Hemisphere hemisphere = Hemisphere.North)
    {
        var date = moment.Date;
        var start = grain switch
        {
            Grain.Day or Grain.PartOfDay => date,
            Grain.Week => date.PlusDays(1 - (int)date.DayOfWeek),
            Grain.Weekend => date.PlusDays(6 - (int)date.DayOfWeek),
            Grain.Month => new LocalDate(date.Year, date.Month, 1),
            Grain.Quarter => new LocalDate(date.Year, ((date.Month - 1) / 3 * 3) + 1, 1),
            Grain.Season => date.Month switch
            {
                < 3 => new LocalDate(date.Year - 1, 12, 1),
                12 => new LocalDate(date.Year, 12, 1),
                _ => new LocalDate(date.Year, date.Month / 3 * 3, 1),
            },
            Grain.Half => new LocalDate(date.Year, date.Month < 7 ? 1 : 7, 1),
            Grain.Year => new LocalDate(date.Year, 1, 1),
            Grain.Decade => new LocalDate(FloorTo(date.Year, 10), 1, 1),
            Grain.Century => new LocalDate(FloorTo(date.Year, 100), 1, 1),
            Grain.Millennium => new LocalDate(FloorTo(date.Year, 1000), 1, 1),
            _ => date,
        };
        return grain switch
        {
            Grain.Hour => new(grain, date.At(new LocalTime(moment.Hour, 0))),
            Grain.Minute => new(grain, date.At(new LocalTime(moment.Hour, moment.Minute))),
            Grain.Second => new(grain, date.At(new LocalTime(moment.Hour, moment.Minute, moment.Second))),
            Grain.Season => new(grain, start.AtMidnight(), Hemisphere: hemisphere),
            _ => new(grain, start.AtMidnight()),
        };
    }

    /// <summary>The n-th unit after it; before it when negative.</summary>
    public Stretch Plus(int count) => this with
    {
        Start = Grain switch
        {
            Grain.Second => Start.PlusSeconds(count),
            Grain.Minute => Start.PlusMinutes(count),
            Grain.Hour => Start.PlusHours(count),
            Grain.Day or Grain.PartOfDay => Start.PlusDays(count),
            Grain.Weekend or Grain.Week => Start.PlusWeeks(count),
            Grain.Month => Start.PlusMonths(count),
            Grain.Quarter or Grain.Season => Start.PlusMonths(3 * count),
            Grain.Half => Start.PlusMonths(6 * count),
            Grain.Year => Start.PlusYears(count),
            Grain.Decade => Start.PlusYears(10 * count),
            Grain.Century => Start.PlusYears(100 * count),
            _ => Start.PlusYears(1000 * count),
        },
    };

    /// <summary>The value in TIMEX3 notation.</summary>
    public string Timex
    {
        get
        {
            var date = Start.Date;
            var text = new CalendarText(stackalloc char[CalendarText.MaxLength]);
            if (Grain >= Grain.Decade)
            {
                AddLeading(ref text);
                return text.ToString();
            }

            text.TimexYear(Grain is Grain.Week or Grain.Weekend ? WeekYearRules.Iso.GetWeekYear(date) : date.Year);
            switch (Grain)
            {
                case Grain.Year:
                    break;
                case Grain.Half:
                    text.Add(date.Month < 7 ? "-H1" : "-H2");
                    break;
                case Grain.Season:
                    text.Add(Season switch { 1 => "-SP", 2 => "-SU", 3 => "-FA", _ => "-WI" });
                    break;
                case Grain.Quarter:
                    text.Add("-Q");
                    text.Add((char)('1' + ((date.Month - 1) / 3)));
                    break;
                case Grain.Month:
                    text.Month(date.Month);
                    break;
                case Grain.Week or Grain.Weekend:
                    text.Add("-W");
                    text.Two(WeekYearRules.Iso.GetWeekOfWeekYear(date));
                    text.Add(Grain == Grain.Weekend ? "-WE" : "");
                    break;
                case Grain.PartOfDay:
                    text.MonthDay(date);
                    text.Add('T');
                    text.Add(CodeOf(Part));
                    break;
                default:
                    text.MonthDay(date);
                    AddTime(ref text);
                    break;
            }

            return text.ToString();
        }
    }

    /// <summary>
    /// The value in EDTF, ISO 8601-2:2019 (level 2 for quarters, halves and the seasons of the south); weeks and parts of a day, which EDTF lacks, as interval
    /// and day.
    /// </summary>
    public string Edtf
    {
        get
        {
            var date = Start.Date;
            var text = new CalendarText(stackalloc char[CalendarText.MaxLength]);
            text.EdtfYear(date.Year);
            switch (Grain)
            {
                case Grain.Millennium:
                    text.Drop(3);
                    text.Add("XXX");
                    break;
                case Grain.Century:
                    text.Drop(2);
                    text.Add("XX");
                    break;
                case Grain.Decade:
                    text.Drop(1);
                    text.Add('X');
                    break;
                case Grain.Year:
                    break;
                case Grain.Half:
                    text.Month(date.Month < 7 ? 40 : 41);
                    break;
                case Grain.Season:
                    text.Month((Hemisphere == Hemisphere.South ? 28 : 20) + Season);
                    break;
                case Grain.Quarter:
                    text.Month(33 + ((date.Month - 1) / 3));
                    break;
                case Grain.Month:
                    text.Month(date.Month);
                    break;
                case Grain.Week or Grain.Weekend:
                    text.MonthDay(date);
                    text.Add('/');
                    text.EdtfDay(End.Date.PlusDays(-1));
                    break;
                case Grain.PartOfDay:
                    text.MonthDay(date);
                    break;
                default:
                    text.MonthDay(date);
                    AddTime(ref text);
                    text.Add(Grain is Grain.Minute or Grain.Hour ? ":00" : "");
                    break;
            }

            return text.ToString();
        }
    }

    /// <summary>The season that it is, when it is one: 1 spring to 4 winter.</summary>
    private int Season => SeasonCycle.Turn(Start.Month / 3, Hemisphere);

    /// <summary>Whether both notations write it alike: a day, a month and a year, but for those before Christ.</summary>
    public bool IsWrittenAlike => Grain is Grain.Day or Grain.Month or Grain.Year && Start.Year > 0;

    public static Grain GrainOf(Unit unit) => unit switch
    {
        Unit.Second => Grain.Second,
        Unit.Minute => Grain.Minute,
        Unit.Hour => Grain.Hour,
        Unit.Day or Unit.Night => Grain.Day,
        Unit.Weekend => Grain.Weekend,
        Unit.Week or Unit.Fortnight => Grain.Week,
        Unit.Month => Grain.Month,
        Unit.Quarter => Grain.Quarter,
        Unit.Season => Grain.Season,
        Unit.Half => Grain.Half,
        Unit.Year => Grain.Year,
        Unit.Decade => Grain.Decade,
        Unit.Century => Grain.Century,
        _ => Grain.Millennium,
    };

    /// <summary>The first year of the decade or century that holds a year; before Christ they end with the years 0, -10, -100 …</summary>
    private static int FloorTo(int year, int step) => year > 0 ? year - (year % step) : year - ((((year - 1) % step) + step) % step);

    /// <summary>
    /// The leading digits of a year: those of the last year of a stretch before Christ, so that the 5th century BC is <c>BC04</c> as the 20th is <c>19</c>.
    /// </summary>
    private void AddLeading(ref CalendarText text)
    {
        var (cut, years) = Grain switch { Grain.Decade => (1, 10), Grain.Century => (2, 100), _ => (3, 1000) };
        if (Start.Year >= 0)
        {
            text.EdtfYear(Start.Year);
        }
        else
        {
            text.TimexYear(Start.Year + years - 1);
        }

        text.Drop(cut);
    }

    private void AddTime(ref CalendarText text)
    {
        if (Grain <= Grain.Hour)
        {
            text.Time(Start);
        }

        if (Grain == Grain.Second)
        {
            text.Second(Start);
        }
    }

    public static string CodeOf(PartOfDay part) => part switch
    {
        PartOfDay.Morning or PartOfDay.SmallHours => "MO",
        PartOfDay.Midday => "MI",
        PartOfDay.Afternoon => "AF",
        PartOfDay.Evening => "EV",
        PartOfDay.Night => "NI",
        _ => "DT",
    };

    private static (int Start, int Length) PartHours(PartOfDay part) => part switch
    {
        PartOfDay.SmallHours => (0, 6),
        PartOfDay.Morning => (6, 6),
        PartOfDay.Midday => (11, 3),
        PartOfDay.Afternoon => (12, 6),
        PartOfDay.Evening => (18, 4),
        PartOfDay.Night => (20, 10),
        _ => (6, 12),
    };
}
