using Timeline.Temporal.Expressions;
using static Timeline.Temporal.Grammar.Patterns;
using Calendar = Timeline.Temporal.Expressions.Calendar;

namespace Timeline.Temporal.Grammar.Rules;

/// <summary>Quarters and halves of the year, and the periods that reports of results compare: "the year-ago quarter", "the 1993 period".</summary>
internal static class QuarterRules
{
    private static readonly WordSet Business =
        new("profit|profits|profitability|profitable|earnings|sales|revenue|revenues|income|losses|growth|economy|economic|gdp|inflation|output|production|"
        + "exports|imports|deficit|surplus|shares|percent|market|markets|demand|fiscal|recovery|outlook|stores|barrels|plants|forecast|forecasts|capacity|"
        + "bookings|unemployment|consumers|dealers|results|investment|investments|dividend|turnover|shipments|orders|prices|spending|lending|company|"
        + "companies|bank|banks|year");
    private static readonly WordSet Results = new("profit|profits|earnings|earned|sales|revenue|revenues|income|loss|losses");
    private static readonly WordSet Sport =
        new("baskets|layup|dunk|pointer|goal|goals|scored|game|match|halftime|coach|kick|striker|quarterback|touchdown|rebounds|penalty|minute|kickoff|"
        + "innings");

    private static readonly WordSet Pitch =
        new("trailed|trailing|semifinal|qualifying|playoff|playoffs|hamstring|midfielder|halftime|touchdown|touchdowns|quarterback|rebounds|kickoff|yards|"
        + "interception|scored|scoring|outscored|layup|punt|bruised|sprained|ankle|thumb|groin|concussion|starter|starters");

    /// <summary>How many tokens on either side tell whether a half is one of the year or of a match.</summary>
    private const int Reach = 16;

    private static readonly Pattern Fiscal = Opt("fiscal|financial|calendar");
    private static readonly Pattern Quarter = Seq(Fiscal, "quarter");
    private static readonly Pattern QuarterNumber = Any(Seq("q", Glued, Digits(Slot.Ordinal, 1, 1, 1, 4)), Seq(Digits(Slot.Ordinal, 1, 1, 1, 4), Tight("q")));
    private static readonly Pattern Compared = Which("period", "quarter", "month", "time", "week", "day", "season", "half");
    private static readonly Pattern YearBefore = Any(Seq("year", Hyphen, "ago|earlier|before"), Seq("prior|previous|preceding", Hyphen, "year"));
    private static readonly Pattern Like = Any("same|corresponding|comparable|equivalent|like|similar");
    private static readonly Pattern OfBusiness = Where(static (in Scan scan) => IsBusiness(in scan));

    /// <summary>"Earned $3 million in the third period", where a match has three of them and a plan its first.</summary>
    private static readonly Pattern OfResults = Where(static (in Scan scan) => Results.HoldsNear(in scan, Reach, Reach)
        && !Sport.HoldsNear(in scan, Reach, Reach));

    private static readonly Pattern OffPitch = Where(static (in Scan scan) => !Pitch.HoldsNear(in scan, Reach, Reach));

    private static readonly Unit[] ComparedUnits = [Unit.None, Unit.Quarter, Unit.Month, Unit.None, Unit.Week, Unit.Day, Unit.Season, Unit.Half];

    /// <summary>A unit whose halves are spoken of: "the second half of the decade".</summary>
    private static readonly Pattern WholeUnit = Seq(Where(static (in Scan scan) => !scan.AtEnd && scan.Lexicon[scan.Current.Id].Unit is Unit.Week or Unit.Month
            or Unit.Decade or Unit.Century or Unit.Millennium), UnitWord);

    public static readonly Rule[] All =
    [
        Rule("the Christmas quarter", "the Christmas quarter",
            Seq(Opt("the"), Opt(Any("last|latest|key", Seq("most", "recent"))), "christmas|holiday", "quarter"),
            static (in Captures got) => new Cyclic(new QuarterCycle(4), Direction.Bare)),
        Rule("the <ordinal> quarter ended <date>", "the third quarter ended June 30",
            Seq(The, Fiscal, Ordinal, Opt(Hyphen), Quarter, Ahead(Seq(Opt(","), "ended|ending", Opt("on"), Of(Language.Day)))),
            static (in Captures got) => got[Slot.Ordinal] is >= 1 and <= 4 ? new Within(new QuarterCycle(got[Slot.Ordinal]),
                FiscalYear(got[Slot.Ordinal], got.First!)) : null),
        Rule("the fiscal <ordinal> quarter", "the fiscal second quarter",
            Seq(The, Any(Seq("fiscal", Ordinal, Opt(Hyphen), "quarter"), Seq(Ordinal, Opt(Hyphen), "fiscal", "quarter"))),
            static (in Captures got) => got[Slot.Ordinal] is >= 1 and <= 4 ? new Cyclic(new QuarterCycle(got[Slot.Ordinal]), Direction.Fiscal) : null),
        Rule("the year-ago <ordinal> quarter", "the year-earlier first quarter",
            Seq(The, YearBefore, Ordinal, Opt(Hyphen), Quarter),
            static (in Captures got) => got[Slot.Ordinal] is >= 1 and <= 4 ? new Shift(new Amount(1, Unit.Year), -1, ShiftFrom.Stated, Bare(got[Slot.Ordinal]))
                : null),
        Rule("the final quarter", "in the final quarter", Seq(OffPitch, The, "final", "quarter", Not("of")), static (in Captures _) => Bare(4)),
        Rule("the <ordinal> quarter", "the third quarter",
            Seq(OffPitch, The, Fiscal, Ordinal, Opt(Hyphen), Quarter, Not(Seq("of", "the|a|an|this|their|its|his", Opt(new PlainWordPattern()),
                        "game|match|final|semifinal|contest|clash|opener|derby"))),
            static (in Captures got) => got[Slot.Ordinal] switch { -1 => new Cyclic(new UnitCycle(Unit.Quarter), Direction.Last),
                <= 4 and > 0 => new Cyclic(new QuarterCycle(got[Slot.Ordinal]), Direction.Bare), _ => null }),
        Rule("the <ordinal> period", "profit in the third period",
            Seq(OfResults, The, Fiscal, Which("first", "second", "third", "fourth"), Opt(Hyphen), "period", Not("of")),
            static (in Captures got) => Bare(got[Slot.Choice] + 1)),
        Rule("the <ordinal> quarter of <period>", "the third quarter of 2006",
            Seq(The, Fiscal, Ordinal, Opt(Hyphen), Quarter, Opt(Any(",", "of", "in")), Fiscal, Of(Language.Period)),
            static (in Captures got) => PeriodRules.IsYear(got.First) && got[Slot.Ordinal] <= 4 ? new Within(new QuarterCycle(got[Slot.Ordinal]), got.First!)
                : null),
        Rule("the <ordinal> quarter a year ago", "the third quarter a year earlier",
            Seq(Opt("the"), Ordinal, Opt(Hyphen), Quarter, "a", "year", "ago|earlier|before"),
            static (in Captures got) => got[Slot.Ordinal] is >= 1 and <= 4 ? new Within(new QuarterCycle(got[Slot.Ordinal]),
                new Cyclic(new UnitCycle(Unit.Year), Direction.Last)) : null),
        Rule("<year> <ordinal> quarter", "the 2006 third quarter",
            Seq(The, Fiscal, Year, Opt("'", Opt(Tight("s"))), Ordinal, Opt(Hyphen), Quarter),
            static (in Captures got) => got[Slot.Ordinal] is -1 or >= 1 and <= 4
                ? new Within(new QuarterCycle(got[Slot.Ordinal]), new Calendar(got[Slot.Year], null, null)) : null),
        Rule("last year's <ordinal> quarter", "last year's third quarter",
            Seq(Any(PeriodRules.Toward, Any("the").As(Slot.Choice, (int)Direction.The)), "year", "'", Opt(Tight("s")), Ordinal, Opt(Hyphen), Quarter),
            static (in Captures got) => got[Slot.Ordinal] is -1 or >= 1 and <= 4
                ? new Within(new QuarterCycle(got[Slot.Ordinal]), new Cyclic(new UnitCycle(Unit.Year), (Direction)got[Slot.Choice])) : null),
        Rule("q<n> <year>", "Q3 2006",
            Seq(QuarterNumber, Any(Seq(Opt(Any(",", "of", Hyphen)), Opt(PeriodRules.FiscalWord), Any(Year, Seq("'", Glued, Digits(Slot.Year, 2, 2, 0, 99)))),
                    Seq(Glued, Digits(Slot.Year, 2, 2, 0, 99)), Seq("fy", Opt("'"), Digits(Slot.Year, 2, 2, 0, 99)))),
            static (in Captures got) => new Within(new QuarterCycle(got[Slot.Ordinal]), new Calendar(PeriodRules.Century(got[Slot.Year]), null, null))),
        Rule("q<n>", "Q3", QuarterNumber, static (in Captures got) => new Cyclic(new QuarterCycle(got[Slot.Ordinal]), Direction.Bare)),
        Rule("<ordinal> and <ordinal> quarters", "the third and fourth quarters",
            Seq(The, Fiscal, Ordinal, Opt(Hyphen), new SplitPattern("and|or|to|through"), The, Which("first", "second", "third", "fourth"), "quarters",
                Opt("of|in", Year)),
            static (in Captures got) => got[Slot.Ordinal] is >= 1 and <= 4 && got[Slot.Choice] >= got[Slot.Ordinal]
                ? new Between(QuarterOf(got[Slot.Ordinal], in got), QuarterOf(got[Slot.Choice] + 1, in got), got[Slot.Split], got[Slot.Resume]) : null),
        Rule("the <month>-<month> quarter", "the July-September quarter",
            Seq(The, Month, Any(Seq(Opt(Hyphen), "to", Opt(Hyphen)), "-|through"), Month2, "quarter|period"),
            static (in Captures got) => got[Slot.Month] % 3 == 1 && got[Slot.Month2] == got[Slot.Month] + 2 ? Bare(((got[Slot.Month] - 1) / 3) + 1) : null),
        Rule("the <month> quarter", "the September quarter",
            Seq(The, Opt(Any(Any("coming|upcoming").As(Slot.Choice, 1), "current|latest")), Month, Opt(Hyphen), "quarter"),
            static (in Captures got) => Bare(((got[Slot.Month] - 1) / 3) + 1) is var quarter && got.Has(Slot.Choice)
                ? quarter with { Direction = Direction.Coming } : quarter),
        Rule("the <month> quarter of <year>", "the June quarter of last year",
            Seq(The, Month, Opt(Hyphen), "quarter", Opt("of|in"), Any(Year, PeriodRules.RelativeYear)),
            static (in Captures got) => PeriodRules.InYear(new QuarterCycle(((got[Slot.Month] - 1) / 3) + 1), in got)),
        Rule("the <month> <year> quarter", "the March 2014 quarter",
            Seq(The, Month, Year, "quarter"),
            static (in Captures got) => new Within(new QuarterCycle(((got[Slot.Month] - 1) / 3) + 1), new Calendar(got[Slot.Year], null, null))),
        Rule("the latest quarter", "the latest quarter",
            Seq(Opt("the|its|their|a"), Any(Seq(Any("latest", Seq("most", "recent"), Seq("just", Opt(Hyphen), "ended|completed|finished")), Fiscal),
                    Seq("past", "fiscal|financial")), Which("quarter", "month", "week", "year")),
            static (in Captures got) => new Cyclic(new UnitCycle(got[Slot.Choice] switch { 0 => Unit.Quarter, 1 => Unit.Month, 2 => Unit.Week,
                        _ => Unit.Year }), Direction.Last)),
        Rule("the quarter ended <date>", "the quarter ended Sept. 30",
            Seq(The, Fiscal, Which("quarter", "year"), Ahead(Any(Seq(Opt("that|which"), "ended|ending",
                            Any(Seq(Opt("on"), Of(Language.Day)), Seq(Opt("in"), Of(Language.Period)))), Seq("to", Any(Of(Language.Day), Of(Language.Period))),
                        Seq("from|beginning|starting", Opt("on"), Of(Language.Day))))),
            static (in Captures got) => got.First is Cyclic { Cycle: MonthCycle or MonthDayCycle } or Calendar { Month: not null } or Within
                ? new Containing(got[Slot.Choice] == 0 ? Grain.Quarter : Grain.Year, got.First) : null),

        Rule("the decade to <year>", "the decade to 2021",
            Seq(Opt("the"), "decade", Ahead(Seq("to|through|until", Year))),
            static (in Captures _) => new Length(new Amount(1, Unit.Decade))),
        Rule("the quarter", "the quarter was weak; profit fell",
            Seq("the", Opt("fiscal"), "quarter", OfBusiness,
                Ahead("was|were|is|had|has|included|includes|also|and|but|by|from|with|reflected|reflects|ended|ends|at|on|as|,|.|will|would")),
            static (in Captures got) => new Cyclic(new UnitCycle(Unit.Quarter), Direction.The)),
        Rule("the year-ago <unit>", "the year-ago quarter", Any(Seq(The, YearBefore, Compared), YearBefore), static (in Captures got) => Compare(in got, null)),
        Rule("the month-ago <unit>", "the month-earlier",
            Seq(The, Which("month", "week"), Hyphen, "ago|earlier"),
            static (in Captures got) => new Shift(new Amount(1, got[Slot.Choice] == 0 ? Unit.Month : Unit.Week), -1, ShiftFrom.Mention)),
        Rule("the year-ago <amount>", "the year-earlier nine months", Seq(The, YearBefore, AnAmount), static (in Captures got) => new Length(got.Amount!)),
        Rule("the same quarter a year ago", "the same period last year",
            Seq("the", Like, Opt(Any("three|six|nine|twelve", Digits(Slot.Day, 1, 2, 1, 12)), Opt(Hyphen), "month"), Compared, Opt("of|in|a|the"), Opt("a|the"),
                Any(Seq("last", "year").As(Slot.Mod, 1), Seq("prior|previous", "year"), Seq("year", "ago|earlier|before"))),
            static (in Captures got) => Compare(in got, null) with { IsLastYear = got.Has(Slot.Mod) }),
        Rule("the same period of <year>", "the same period of 2023",
            Seq("the", Like, Compared, "of|in|a", Year),
            static (in Captures got) => Compare(in got, new Calendar(got[Slot.Year], null, null))),
        Rule("the <year> quarter", "the 1993 quarter",
            Seq("the", Opt(Like), Year, Opt("'", Opt(Tight("s"))), Fiscal, Which("period", "quarter")),
            static (in Captures got) => Compare(in got, new Calendar(got[Slot.Year], null, null))),

        Rule("the <ordinal> half of <period>", "the first half of 2006",
            Seq(Opt("the"), Ordinal, Opt(Hyphen), "half", Opt("of"), Any(Of(Language.Period), Seq("the", Of(Language.Period)), Seq("the", WholeUnit))),
            static (in Captures got) => PeriodRules.IsYear(got.First) && got[Slot.Ordinal] is 1 or 2 or -1
                ? new Within(new HalfCycle(got[Slot.Ordinal] == 1 ? 1 : 2), got.First!) : got[Slot.Ordinal] is 1 or 2 or -1
                ? new Modified(got[Slot.Ordinal] == 1 ? TimexMod.Start : TimexMod.End, got.First
                ?? new Cyclic(new UnitCycle((Unit)got[Slot.Unit]), Direction.The)) { Parts = 2 } : null),
        Rule("<year> <ordinal> half", "the 1993 first half",
            Seq(The, Fiscal, Year, Opt("'", Opt(Tight("s"))), Ordinal, Opt(Hyphen), "half", Not("of")),
            static (in Captures got) => got[Slot.Ordinal] is 1 or 2 or -1 ? new Within(new HalfCycle(got[Slot.Ordinal] == 1 ? 1 : 2),
                new Calendar(got[Slot.Year], null, null)) : null),
        Rule("the <ordinal> half", "first-half profit",
            Seq(OfBusiness, The, Fiscal, Ordinal, Opt(Hyphen), "half", Not(Any("of|time|dozen|a|an|hour",
                    Seq("as", "much|many|long|large|big|good|well|often"))), Not(Seq(Hyphen, UnitWord))),
            static (in Captures got) => got[Slot.Ordinal] is 1 or 2 ? new Cyclic(new HalfCycle(got[Slot.Ordinal]), Direction.Bare) : null),
        Rule("last year's <ordinal> half", "last year's first half",
            Seq(Any(PeriodRules.Toward, Any("the").As(Slot.Choice, (int)Direction.The)), "year", "'", Opt(Tight("s")), Ordinal, Opt(Hyphen), "half"),
            static (in Captures got) => got[Slot.Ordinal] is 1 or 2 ? new Within(new HalfCycle(got[Slot.Ordinal]),
                new Cyclic(new UnitCycle(Unit.Year), (Direction)got[Slot.Choice])) : null),
        Rule("in h<n>", "sales fell in H2",
            Seq(After("in|for|during|since|from|by|until"), Capital, "h", Glued, Digits(Slot.Ordinal, 1, 1, 1, 2), Ahead(ShiftRules.EndOfClause)),
            static (in Captures got) => new Cyclic(new HalfCycle(got[Slot.Ordinal]), Direction.Bare)),
        Rule("h<n> <year>", "H1 2025",
            Seq(Any(Seq("h", Glued, Digits(Slot.Ordinal, 1, 1, 1, 2)), Seq(Digits(Slot.Ordinal, 1, 1, 1, 2), Tight("h"))),
                Any(Year, Seq(Glued, Digits(Slot.Year, 2, 2, 0, 99)), Seq("fy", Opt("'"), Any(Year, Digits(Slot.Year, 2, 2, 0, 99))))),
            static (in Captures got) => new Within(new HalfCycle(got[Slot.Ordinal]), new Calendar(PeriodRules.Century(got[Slot.Year]), null, null))),
    ];

    private static TimeExpression QuarterOf(int quarter, in Captures got) => got.Has(Slot.Year)
        ? new Within(new QuarterCycle(quarter), new Calendar(got[Slot.Year], null, null)) : Bare(quarter);

    private static Cyclic Bare(int quarter) => new(new QuarterCycle(quarter), Direction.Bare);

    private static Counterpart Compare(in Captures got, Calendar? year) => new(got.Has(Slot.Choice) ? ComparedUnits[got[Slot.Choice]] : Unit.None, year);

    private static bool IsBusiness(in Scan scan)
    {
        if (Sport.HoldsNear(in scan, Reach, Reach))
        {
            return false;
        }

        var end = Math.Min(scan.Tokens.Length, scan.Position + Reach);
        for (var i = Math.Max(0, scan.Position - Reach); i < end; i++)
        {
            if (scan.CharAt(i) is '$' or '£' or '€' or '%')
            {
                return true;
            }
        }

        return Business.HoldsNear(in scan, Reach, Reach);
    }

    /// <summary>
    /// The fiscal year of a quarter that ended on a day: a fourth that ends in winter is that of the year before, a first that ends in autumn that of the next.
    /// </summary>
    private static TimeExpression FiscalYear(int quarter, TimeExpression end) => (quarter, end) switch
    {
        (4, Calendar { Month: <= 3 }) => new Adjacent(new UnitCycle(Unit.Year), -1, end),
        (1, Calendar { Month: >= 10 }) => new Adjacent(new UnitCycle(Unit.Year), 1, end),
        _ => new Containing(Grain.Year, end),
    };
}
