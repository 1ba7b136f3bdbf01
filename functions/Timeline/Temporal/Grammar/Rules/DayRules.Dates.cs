using Timeline.Temporal.Expressions;
using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Grammar.Patterns;
using Calendar = Timeline.Temporal.Expressions.Calendar;

namespace Timeline.Temporal.Grammar.Rules;

/// <content>Dates: "April 28, 2025", "on the 28th".</content>
internal static partial class DayRules
{
    /// <summary>What is numbered with the day of no month: "(the 21st) century", "(the 82nd) Airborne".</summary>
    private static Pattern Numbered => Any(
        Seq("century|battalion|circuit|floor|anniversary|birthday|district|annual|street|avenue|parallel|row|grade|round|hole|inning|edition|"
            + "episode|season|generation|time|attempt|game|match|win|goal|place|spot|position|percentile|president|consecutive|straight|"
            + "amendment|congress|division|brigade|regiment|infantry|cavalry|corps|fleet|army|panzer|guards|airborne|armoured|armored|"
            + "marines|mountain|dynasty"),
        Seq(Hyphen), Words(Role.Unit), Seq(Not(Acts), Thing),
        Seq(Not(Acts), Where(static (in Scan scan) => !scan.AtEnd && scan.Current.Has(TokenMarks.Capital | TokenMarks.Spaced))));

    private static Rule[] Dates =>
    [
        Rule("<month> <day>, <year>", "April 28, 2025",
            Seq(WeekdayFirst, Month, Opt("the"), Day, Comma, Opt("of"), Opt("in"), Year),
            static (in Captures got) => Date(in got)),
        Rule("<day> <month> <year>", "28 April 2025",
            Seq(WeekdayFirst, The, Day, Opt(Any(Hyphen, "of")), Month, Opt(Any(",", Hyphen, "of|in")), Year),
            static (in Captures got) => Date(in got)),
        Rule("the <ordinal> of <month> <year>", "the third of June 2024",
            Seq(WeekdayFirst, The, Ordinal, "of", Month, Opt(",|in"), Year),
            static (in Captures got) => got[Slot.Ordinal] is > 0 and <= 31 ? new Calendar(got[Slot.Year], got[Slot.Month], got[Slot.Ordinal]) : null),
        Rule("<year> <month> <day>", "1979 Jan 16",
            Seq(Contexts.YearIsClear, Year, ShiftRules.OnOneLine, Capital, Month, Day,
                Not(Any(Tight("%"), Seq(Tight(":"), Glued, Digits(Slot.Day2, 1, 2, 0, 59)), Seq("-", Day2, Year)))),
            static (in Captures got) => Date(in got)),
        Rule("<month> <day>, <year> BC", "March 15, 44 BC",
            Seq(Month, Day, Opt(","), PeriodRules.YearBefore(Slot.Year), PeriodRules.BeforeChrist),
            static (in Captures got) => new Calendar(1 - got[Slot.Year], got[Slot.Month], got[Slot.Day])),
        Rule("<day> <month> <year> BC", "15 March 44 BC",
            Seq(The, Day, Opt("of"), Month, Opt(","), PeriodRules.YearBefore(Slot.Year), PeriodRules.BeforeChrist),
            static (in Captures got) => new Calendar(1 - got[Slot.Year], got[Slot.Month], got[Slot.Day])),
        Rule("<month> <day>, <day> and <day>, <year>", "February 18, 19 and 20, 2023",
            Seq(WeekdayFirst, Month, Day, Ahead(Seq(RangeRules.Rest(Day2), Day2, ",", Of(Language.Period)))),
            static (in Captures got) => got.First is Calendar { Year: { } year, Month: null } && Date(in got) is { } date ? date with { Year = year } : null),
        Rule("<month> <day>", "April 28",
            Seq(NotCount, WeekdayFirst, Month, Opt("the"), Day, Not(Any(Tight("%"), Seq("-", Day2, Year)))),
            static (in Captures got) => Date(in got)),
        Rule("<day> <month> last", "on 16 August last",
            Seq(Any(Seq(Opt("the"), Day, Opt("of"), Month), Seq(Month, Day)), Any(Any("last").As(Slot.Choice, (int)Direction.Last), Any("next")
                    .As(Slot.Choice, (int)Direction.Next)), Ahead(ShiftRules.EndOfClause)),
            static (in Captures got) => Date(in got) is { } date ? new Cyclic(new MonthDayCycle(date.Month!.Value, date.Day!.Value),
                (Direction)got[Slot.Choice]) : null),
        Rule("last <month> <day>", "last Oct. 23",
            Seq(Any(Any("last", Seq("this", "past")).As(Slot.Choice, (int)Direction.Last), Any("next", Seq("this", "coming"))
                    .As(Slot.Choice, (int)Direction.Next)), Month, Any(Seq(Opt("the"), Day), SpelledDay), Not(Seq(Opt(","), Year))),
            static (in Captures got) => Date(in got) is { } date ? new Cyclic(new MonthDayCycle(date.Month!.Value, date.Day!.Value),
                (Direction)got[Slot.Choice]) : null),
        Rule("<month> <ordinal>", "September eleventh",
            Seq(WeekdayFirst, Month, Any(Seq("the", OrdinalWord, Opt(Comma, Year), Not(Thing)), Seq(OrdinalWord, Opt(Comma, Year))), NotNth),
            static (in Captures got) => got[Slot.Ordinal] is > 0 and <= 31 ? new Calendar(got.Maybe(Slot.Year), got[Slot.Month], got[Slot.Ordinal]) : null),
        Rule("leap day", "born on leap day", Seq(Opt("a"), "leap", "day", Not("of")), static (in Captures _) => new Calendar(null, 2, 29)),
        Rule("<month> <number>", "before June eight",
            Seq(WeekdayFirst, Month, Where(static (in Scan scan) => !scan.AtEnd && !LexemeId.IsDigits(scan.Current.Id)), Cardinal,
                Ahead(ShiftRules.EndOfClause)),
            static (in Captures got) => got.Number is >= 1 and <= 31 && got.Number % 1 == 0 ? new Calendar(null, got[Slot.Month], (int)got.Number) : null),
        Rule("<day> <month>", "28 April",
            Seq(WeekdayFirst, Opt(Any("the").As(Slot.Choice, 1)), Day, Opt("of"), Month,
                Not(Seq(Digits(Slot.Day2, 1, 3, 0, 999), Not(Any(Tight(":|.|-"), Seq(Apart, new PlainWordPattern()))))), OwnArticle),
            static (in Captures got) => Date(in got)),
        Rule("the <ordinal> of <month>", "the third of June",
            Seq(WeekdayBefore, "the", Ordinal, "of", Month),
            static (in Captures got) => got[Slot.Ordinal] is > 0 and <= 31 ? new Calendar(null, got[Slot.Month], got[Slot.Ordinal]) { Weekday =
                got[Slot.Weekday] } : null),
        Rule("<month> <day> this year", "April 28 this year",
            Seq(WeekdayFirst, Month, Any(Seq(Opt("the"), Day), SpelledDay), PeriodRules.RelativeYear),
            static (in Captures got) => InRelativeYear(in got)),
        Rule("<day> <month> this year", "28 April last year",
            Seq(WeekdayFirst, Day, Opt("of"), Month, PeriodRules.RelativeYear),
            static (in Captures got) => InRelativeYear(in got)),
        Rule("the <day>th inst", "the 3rd inst",
            Seq(Opt("the"), Ordinal, Any(Any("inst|instant").As(Slot.Choice, (int)Direction.This), Any("ult|ultimo").As(Slot.Choice, (int)Direction.Last),
                    Any("prox|proximo").As(Slot.Choice, (int)Direction.Next))),
            static (in Captures got) => got[Slot.Ordinal] is > 0 and <= 31 ? new Within(new DayOfMonthCycle(got[Slot.Ordinal]),
                new Cyclic(new UnitCycle(Unit.Month), (Direction)got[Slot.Choice])) : null),
        Rule("the <day>th of <period>", "the 28th of that month",
            Seq("the", Ordinal, "of", Of(Language.Period)),
            static (in Captures got) => got[Slot.Ordinal] is > 0 and <= 31 && got.First is Cyclic { Cycle: UnitCycle { Unit: Unit.Month } }
                ? new Within(new DayOfMonthCycle(got[Slot.Ordinal]), got.First) : null),
        Rule("the first of the year", "since the first of the year",
            Seq(After("since|by|until|till|after|before|from|around|about|on|past"), "the", "first", "of",
                Any(Any("the").As(Slot.Choice, (int)Direction.The), Any("this").As(Slot.Choice, (int)Direction.This), Any("next")
                    .As(Slot.Choice, (int)Direction.Next)), "year", Not(Tight("'"))),
            static (in Captures got) => new Nth(1, Unit.Day, new Cyclic(new UnitCycle(Unit.Year), (Direction)got[Slot.Choice]))),
        Rule("<weekday> the <day>th", "Friday the 13th",
            Seq(Weekday, Opt(Opt(","), "the"), Digits(Slot.Day, 1, 2, 1, 31), Suffix, Not("of"),
                Where(static (in Scan scan) => !char.IsLower(scan.CharAt(scan.Position))
                    || (scan.Roles & (Role.Preposition | Role.Determiner | Role.PastVerb | Role.PresentVerb)) != 0 || Joining.Holds(in scan, scan.Position))),
            static (in Captures got) => new Calendar(null, null, got[Slot.Day]) { Weekday = got[Slot.Weekday] }),
        Rule("<weekday> <day>", "Saturday 3",
            Seq(ClearWeekday, Digits(Slot.Day, 1, 2, 1, 31), Ahead(Any(EndOfListing, "at|to|until|and|from"))),
            static (in Captures got) => new Calendar(null, null, got[Slot.Day]) { Weekday = got[Slot.Weekday] }),
        Rule("the <day>th", "on the 28th",
            Seq(Any(After("on|until|by|since|from|to|till|of"),
                    Seq(After("and"), Ahead(Seq("the", Digits(Slot.Day, 1, 2, 1, 31), Suffix, Not("for|since|such|this|to")))), About,
                    Seq(Any(After("through|before|after|between"), SetFor,
                            Seq(Opens, Ahead(Seq("the", Digits(Slot.Day, 1, 2, 1, 31), Suffix, Any("is|was|will", Seq(",", "a", Words(Role.Weekday))))))),
                        NotSport)), "the", Digits(Slot.Day, 1, 2, 1, 31), Suffix,
                Not(Numbered)),
            static (in Captures got) => new Calendar(null, null, got[Slot.Day])),

        Rule("the <day>th and <day>th", "on the 27th and 28th",
            Seq(After("and|or|to|through|-"), Where(static (in Scan scan) => IsBesideDay(in scan, scan.Position - 2)), Digits(Slot.Day, 1, 2, 1, 31), Suffix,
                Ahead(Any(ShiftRules.EndOfClause, "of|in|at|and|but|when|as|for|to"))),
            static (in Captures got) => new Calendar(null, null, got[Slot.Day])),
        Rule("the <ordinal> alone", "on the nineteenth",
            Seq(Any(Any(After("until|till|since"), OfPart), After("on|by|before|after|through|from").As(Slot.Choice, 1)), "the", OrdinalDay,
                Where(static (in Scan scan) => scan.Got[Slot.Day] >= 10 || !scan.Got.Has(Slot.Choice)), Not(Any("of|to", Seq("and|or", Ordinal))),
                Where(static (in Scan scan) => Contexts.CountsNothing(in scan, scan.Position)), NotSport),
            static (in Captures got) => new Calendar(null, null, got[Slot.Day])),
    ];
}
