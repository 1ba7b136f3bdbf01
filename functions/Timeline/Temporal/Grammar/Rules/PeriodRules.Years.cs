using Timeline.Temporal.Expressions;
using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Grammar.Patterns;
using Calendar = Timeline.Temporal.Expressions.Calendar;

namespace Timeline.Temporal.Grammar.Rules;

/// <content>Years, decades, centuries and eras: "in 2024", "fiscal 2006", "493 BC", "the nineties".</content>
internal static partial class PeriodRules
{
    private static Rule[] Years =>
    [
        Rule("<year>", "2024", Seq(Contexts.YearIsClear, YearInDigits), static (in Captures got) => new Calendar(got[Slot.Year], null, null)),
        Rule("<year> in words", "in nineteen ninety-four",
            Seq(Contexts.SpelledYearIsClear, new SpelledYearPattern(Slot.Year)),
            static (in Captures got) => new Calendar(got[Slot.Year], null, null)),
        Rule("<yy> in words", "back in ninety-three",
            Seq(Contexts.ShortSpelledYearIsClear, ShortYearInWords),
            static (in Captures got) => new Calendar(Century(got[Slot.Year]), null, null)),
        Rule("<month> of <yy> in words", "June of ninety-three",
            Seq(Month, "of", Opt("'"), ShortYearInWords),
            static (in Captures got) => new Calendar(Century(got[Slot.Year]), got[Slot.Month], null)),
        Rule("<season> of <yy> in words", "the summer of sixty-eight",
            Seq(Opt("the"), Season, "of", Opt("'"), ShortYearInWords),
            static (in Captures got) => new Within(got.Season, new Calendar(Century(got[Slot.Year]), null, null))),
        Rule("the year <year>", "the year 1950",
            Seq(Opt("the"), Any(Seq(Opt("fiscal|financial"), "year|years", YearAlone),
                    Seq("year", Digits(Slot.Year, 4, 4, 3000, 9900), Ahead(ShiftRules.EndOfClause)))),
            static (in Captures got) => new Calendar(got[Slot.Year], null, null)),
        Rule("<year> inside", "2024", Seq(Year), static (in Captures got) => new Calendar(got[Slot.Year], null, null)) with { OnlyInside = true },
        Rule("'<yy>", "'98",
            Seq(Where(static (in Scan scan) => scan.Current.Has(TokenMarks.Spaced) || scan.CharAt(scan.Position - 1) is '-' or '–' or '/'), "'", Glued,
                Digits(Slot.Year, 2, 2, 0, 99), Not(Any(Tight("s"), Tight("-")))),
            static (in Captures got) => new Calendar(Century(got[Slot.Year]), null, null) { IsShort = true }),
        Rule("its fiscal year", "in its fiscal year",
            Seq(After("its|their|his|her|our|s|current"), "fiscal|financial", "year", Not(Any(Hyphen, Year))),
            static (in Captures _) => new Cyclic(new UnitCycle(Unit.Year), Direction.The)),
        Rule("the fiscal year that ends", "the fiscal year that ends today",
            Seq("the", Any(Seq("fiscal|financial", "year", Ahead(Seq("that|which", "ends|ended|begins|began"))),
                    Seq("new", "fiscal|financial|school|academic|tax|business", "year", Not(Any(Hyphen, Year, "'"))))),
            static (in Captures _) => new Cyclic(new UnitCycle(Unit.Year), Direction.The)),
        Rule("fiscal <year>", "fiscal 2006",
            Seq(Opt("the"), FiscalWord, Opt(Any(Hyphen, "'")), Any(YearAlone, Seq(Digits(Slot.Year, 2, 2, 0, 99)))),
            static (in Captures got) => new Calendar(Century(got[Slot.Year]), null, null) { IsFiscal = true }),
        Rule("<year> fiscal year", "its 1997 fiscal year",
            Seq(Opt("the|its|their|our|his|her"), Year, "fiscal|financial", "year"),
            static (in Captures got) => new Calendar(got[Slot.Year], null, null) { IsFiscal = true }),
        Rule("<year> BC", "493 BC", Seq(YearBefore(Slot.Year), BeforeChrist), static (in Captures got) => new Calendar(1 - got[Slot.Year], null, null)),
        Rule("<month> <year> BC", "April 480 BC",
            Seq(Month, Opt("of"), YearBefore(Slot.Year), BeforeChrist),
            static (in Captures got) => new Calendar(1 - got[Slot.Year], got[Slot.Month], null)),
        Rule("AD <year>", "AD 476", Seq(AnnoDomini, Digits(Slot.Year, 1, 4, 1, 2999)), static (in Captures got) => new Calendar(got[Slot.Year], null, null)),
        Rule("<year> AD", "476 AD",
            Seq(Any(Digits(Slot.Year, 2, 4, 1, 2999), Seq(Digits(Slot.Year, 1, 1, 1, 9), Apart)), AnnoDomini),
            static (in Captures got) => new Calendar(got[Slot.Year], null, null)),

        Rule("the <year>s", "the 1990s",
            Seq(Any(Seq("the", FullYear, Opt(Tight("'"))), Seq(After("the|early|mid|late|-"), FullYear, Tight("'")), FullYear), Tight("s")),
            static (in Captures got) => got[Slot.Year] % 10 != 0 ? null : got[Slot.Year] % 100 == 0 && got[Slot.Year] < 1900
                ? new Numbered(Grain.Century, got[Slot.Year] / 100) : new Numbered(Grain.Decade, got[Slot.Year] / 10)),
        Rule("the '<yy>s", "the '70s",
            Seq(Opt("the"), Opt("'"), NotGlued, Digits(Slot.Year, 2, 2, 0, 90), Opt(Tight("'")), Tight("s"),
                Where(static (in Scan scan) => scan.Got[Slot.Year] % 10 == 0 && IsDecadeContext(in scan))),
            static (in Captures got) => new Numbered(Grain.Decade, got[Slot.Year] == 0 ? 200 : 190 + (got[Slot.Year] / 10))),
        Rule("<yy>s <style>", "80s pop",
            Seq(Where(static (in Scan scan) => scan.Current.Has(TokenMarks.Spaced) && !Aged.Holds(in scan, scan.Position - 1)
                    && !Degrees.HoldsNear(in scan, WeatherReach, 0)), Digits(Slot.Year, 2, 2, 20, 90), Tight("s"),
                Ahead(Seq(Opt("style|era|inspired"),
                        "music|pop|rock|electro|revival|film|films|sitcom|sitcoms|fashion|hits|soul|disco|rave|punk|classic|classics|icon|icons|band|bands|"
                        + "movie|movies|drama|nostalgia|throwback|sound|sounds|songs|glam|funk|britpop"))),
            static (in Captures got) => got[Slot.Year] % 10 == 0 ? new Numbered(Grain.Decade, 190 + (got[Slot.Year] / 10)) : null),
        Rule("the <decade>", "the nineties",
            Seq(Where(static (in Scan scan) => !Weather.HoldsNear(in scan, WeatherReach, 0)), Any("the", After("the|early|mid|late|-")),
                Any(Seq(SpelledCentury, Opt(Hyphen)), Seq(NotAge, Opt("roaring|swinging"))), new RolePattern(Role.Decade, Slot.Year)),
            static (in Captures got) => new Numbered(Grain.Decade, ((got.Has(Slot.Year2) ? got[Slot.Year2] : 19) * 10) + (got[Slot.Year] / 10))),
        Rule("the <ordinal> century", "the 19th century",
            Seq(Not(After("its|his|her|their|our|my")), Opt("the"), Ordinal, Opt(Hyphen), "century", Opt(Seq("ad|ce"))),
            static (in Captures got) => got[Slot.Ordinal] switch { > 0 and <= 30 => new Numbered(Grain.Century, got[Slot.Ordinal] - 1),
                -1 => new Cyclic(new UnitCycle(Unit.Century), Direction.Last), _ => null }),
        Rule("<ordinal> and <ordinal> centuries", "the 18th and 19th centuries",
            Seq(Opt("the"), Opt("early|mid|late"), Century1, new SplitPattern("and|or|to|through"), Opt("the"), Opt("early|mid|late"), Century2,
                "centuries|century"),
            static (in Captures got) => got[Slot.Year] is >= 1 and <= 30 && got[Slot.Year2] > got[Slot.Year] && got[Slot.Year2] <= 30
                ? new Between(new Numbered(Grain.Century, got[Slot.Year] - 1), new Numbered(Grain.Century, got[Slot.Year2] - 1), got[Slot.Split],
                got[Slot.Resume]) : null),
        Rule("the <ordinal> century BC", "the 5th century BC",
            Seq(Opt("the"), Ordinal, Opt(Hyphen), "century", BeforeChrist),
            static (in Captures got) => got[Slot.Ordinal] is > 0 and <= 80 ? new Numbered(Grain.Century, -got[Slot.Ordinal]) : null),
        Rule("the turn of the century", "the turn of the century",
            Seq(The, "turn", Opt(Hyphen), "of", Opt(Hyphen), "the", Opt(Hyphen), Which("decade", "century", "millennium")),
            static (in Captures got) => new Cyclic(new UnitCycle(got[Slot.Choice] switch { 0 => Unit.Decade, 1 => Unit.Century, _ => Unit.Millennium }),
                Direction.Turn)),
    ];
}
