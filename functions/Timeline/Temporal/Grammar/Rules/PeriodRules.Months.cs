using Timeline.Temporal.Expressions;
using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Grammar.Patterns;
using Calendar = Timeline.Temporal.Expressions.Calendar;

namespace Timeline.Temporal.Grammar.Rules;

/// <content>Months: "June 2024", "last June".</content>
internal static partial class PeriodRules
{
    private static Rule[] Months =>
    [
        Rule("<month> <year>", "June 2024",
            Seq(Month, Opt(Any(",", "of", "in", Seq("of", "the", "year"), Hyphen)), Year),
            static (in Captures got) => new Calendar(got[Slot.Year], got[Slot.Month], null)),
        Rule("<year> <month>:", "1982 June: a war ends",
            Any(Seq(Contexts.YearIsClear, Year, ShiftRules.OnOneLine, Month, Ahead(":")),
                Seq(Contexts.BeginsLine, Year, ",", ShiftRules.OnOneLine, Month, EndOfLabel)),
            static (in Captures got) => new Calendar(got[Slot.Year], got[Slot.Month], null)),
        Rule("<month> '<yy>", "June '98",
            Seq(Month, Opt("of"), "'", Glued, Digits(Slot.Year, 2, 2, 0, 99), Not(Tight("s"))),
            static (in Captures got) => new Calendar(Century(got[Slot.Year]), got[Slot.Month], null)),
        Rule("<month> <part> in <year>", "July night in 1969",
            Seq(Month, Ahead(Seq(Any("day", Part), "in|of", Of(Language.Period)))),
            static (in Captures got) => got.First is Calendar { Year: { } year, Month: null } ? new Calendar(year, got[Slot.Month], null) : null),
        Rule("<month>, <month> and <month> <year>", "May, June and July 2011",
            Seq(Month, Ahead(Seq(RangeRules.Rest(Month2), Of(Language.Period)))),
            static (in Captures got) => got.First is Calendar { Year: { } year, Month: { } last }
                ? new Calendar(got[Slot.Month] > last ? year - 1 : year, got[Slot.Month], null) : null),
        Rule("<month>", "April", Seq(Contexts.MonthIsClear, Month), static (in Captures got) => new Cyclic(new MonthCycle(got[Slot.Month]), Direction.Bare)),
        Rule("month of <month>", "the month of April",
            Seq(Opt("the"), "month", "of", Month),
            static (in Captures got) => new Cyclic(new MonthCycle(got[Slot.Month]), Direction.Bare)),
        Rule("last <month>", "last June",
            Seq(DayRules.NotReported, Not("following|subsequent"), Toward, Month, Not(Any(Day, Year)),
                Where(static (in Scan scan) => scan.Got[Slot.Choice] != (int)Direction.That || And.Holds(in scan, scan.Position - 3)
                    || ((scan.Roles & (Role.Statistic | Role.PastVerb | Role.PresentVerb | Role.FutureVerb)) == 0
                        && (scan.AtEnd || !scan.IsPlain(scan.Position) || !scan.Current.Has(TokenMarks.Capital)
                            || (scan.RolesAt(scan.Position - 3) & Role.Preposition) != 0)))),
            static (in Captures got) => new Cyclic(new MonthCycle(got[Slot.Month]), (Direction)got[Slot.Choice])),
        Rule("<month> last year", "June last year",
            Seq(Month, RelativeYear),
            static (in Captures got) => new Within(new MonthCycle(got[Slot.Month]), RelativeTo(in got))),
        Rule("<month> <n> years ago", "June two years ago",
            Seq(Any(Month, Seq(Opt("the"), Season)), Not(Seq("a|one", "year")), AnAmount, "ago"),
            static (in Captures got) => got.Amount is { Unit: Unit.Year, IsVague: false }
                ? new Within(OfYear(in got), new Shift(got.Amount, -1, ShiftFrom.Publication)) : null),
        Rule("<month> a year ago", "June a year ago",
            Seq(Any(Month, Seq(Opt("the"), Season)), Any("a", "one"), "year", "ago|earlier|before"),
            static (in Captures got) => new Within(OfYear(in got), new Cyclic(new UnitCycle(Unit.Year), Direction.Last))),
    ];
}
