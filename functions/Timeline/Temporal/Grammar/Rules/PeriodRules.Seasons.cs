using Timeline.Temporal.Expressions;
using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Grammar.Patterns;
using Calendar = Timeline.Temporal.Expressions.Calendar;

namespace Timeline.Temporal.Grammar.Rules;

/// <content>Seasons: "the summer of 1914", "last fall".</content>
internal static partial class PeriodRules
{
    private static Rule[] Seasons =>
    [
        Rule("<season> <year>", "the summer of 1914",
            Seq(Opt("the"), Season, Opt("semester|term"), Opt(Any(",", "of")), Year, Opt(Tight("-|/"), Glued, Digits(Slot.Year2, 2, 4, 0, 2999))),
            static (in Captures got) => new Within(got.Season, new Calendar(got[Slot.Year], null, null))),
        Rule("<season> '<yy>", "the summer of '68",
            Seq(Opt("the"), Season, Opt("of"), "'", Glued, Digits(Slot.Year, 2, 2, 0, 99), Not(Tight("s"))),
            static (in Captures got) => new Within(got.Season, new Calendar(Century(got[Slot.Year]), null, null))),
        Rule("<year> <season>", "1982 summer",
            Any(Seq(Year, Season, Not(Any("olympics|games|semester|term"))), Seq(Contexts.BeginsLine, Year, ",", ShiftRules.OnOneLine, Season, EndOfLabel)),
            static (in Captures got) => new Within(got.Season, new Calendar(got[Slot.Year], null, null))),
        Rule("last <season>", "last fall",
            Seq(DayRules.NotReported, Toward, Season),
            static (in Captures got) => new Cyclic(got.Season, (Direction)got[Slot.Choice])),
        Rule("<season> of <year>", "the fall of last year",
            Seq(Where(static (in Scan scan) => !AlsoVerb.Holds(in scan, scan.Position) || BeforeSeason.Holds(in scan, scan.Position - 1)
                    && !BeforeVerb.Holds(in scan, scan.Position - 1)), Opt("the"), Season, RelativeYear),
            static (in Captures got) => new Within(got.Season, RelativeTo(in got))),
        Rule("<season>", "the summer",
            Seq(NotSurname, Where(static (in Scan scan) => IsSecondSeason(in scan)
                    || ((BeforeSeason.Holds(in scan, scan.Position - 1) || (As.Holds(in scan, scan.Position - 1) && Degree.Holds(in scan, scan.Position - 2)))
                        && !(BeforeVerb.Holds(in scan, scan.Position - 1) && AlsoVerb.Holds(in scan, scan.Position)))), Opt("the"), Season,
                Not(Any("olympics|games|palace|school|camp|season|break|of|apart|short|wheat|barley|coat|coats|clothes|clothing|vegetables|greens|onions|"
                        + "equinox|solstice", Tight("-")))),
            static (in Captures got) => new Cyclic(got.Season, Direction.Bare)),

        Rule("when <season> comes", "when winter comes",
            Seq(After("when|before|until|once|after|if"), Any(Seq(Season, Ahead("comes|arrives|sets|returns")).As(Slot.Mod, 1),
                    Seq(Season, Ahead("came|arrived|returned")))),
            static (in Captures got) => new Cyclic(got.Season, got.Has(Slot.Mod) ? Direction.Next : Direction.Bare)),
        Rule("the <season> ended", "as the summer ended",
            Seq("the", Season, Ahead("ended|ends|began|begins|wore|wears|drew|draws|approached|approaches|progressed|progresses|closed|faded|fades")),
            static (in Captures got) => new Cyclic(got.Season, Direction.Bare)),
        Rule("the <unit> ended", "as the decade ended",
            Seq(After("as|when|before|until|once"), "the", UnitWord, Ahead("ended|ends|closed|closes|wore|wears|drew|draws|progressed|progresses")),
            static (in Captures got) => (Unit)got[Slot.Unit] is Unit.Week or Unit.Month or Unit.Year or Unit.Decade or Unit.Century
                ? new Cyclic(new UnitCycle((Unit)got[Slot.Unit]), Direction.The) : null),
        Rule("the <season> just past", "the summer just past",
            Seq("the", Any(Season, UnitWord), "just", "past|gone|ended|finished|completed|over"),
            static (in Captures got) => got.Has(Slot.Season) ? new Cyclic(got.Season, Direction.Last) : (Unit)got[Slot.Unit] >= Unit.Week
                ? new Cyclic(new UnitCycle((Unit)got[Slot.Unit]), Direction.Last) : null),
        Rule("mid<season>", "by midsummer",
            Seq(Any(Any("midspring").As(Slot.Season, 1), Any("midsummer").As(Slot.Season, 2), Any("midautumn").As(Slot.Season, 3), Any("midwinter")
                    .As(Slot.Season, 4)), Any(Seq(Opt(Any(",", "of")), Year), Not(Where(static (in Scan scan) => !scan.AtEnd
                            && scan.Current.Has(TokenMarks.Capital))))),
            static (in Captures got) => new Modified(TimexMod.Mid, got.Has(Slot.Year) ? new Within(got.Season, new Calendar(got[Slot.Year], null, null))
                : new Cyclic(got.Season, Direction.Bare))),
        Rule("the <season> before", "the summer before",
            Seq("the", Any(Season, Month, HolidayRules.Name), Any(Any("before").As(Slot.Mod, (int)Direction.Previous), Any("after")
                    .As(Slot.Mod, (int)Direction.Following)), Any(Ahead(Any(ShiftRules.EndOfClause, "and|but|when")),
                    Seq("that", Ahead(ShiftRules.EndOfClause)))),
            static (in Captures got) => new Cyclic(OfYear(in got), (Direction)got[Slot.Mod])),
        Rule("the <season> before last", "the summer before last",
            Seq("the", Any(Season, Month, HolidayRules.Name), "before", "last",
                Not(Words(Role.Unit | Role.PartOfDay | Role.Weekday | Role.Month | Role.Season))),
            static (in Captures got) => new Shift(new Amount(1, Unit.Year), -1, ShiftFrom.Stated, new Cyclic(OfYear(in got), Direction.Last))),
        Rule("the <season>'s <event>", "the summer's games",
            Seq("the", Season, Ahead(Seq("'", Tight("s"), Apart))),
            static (in Captures got) => new Cyclic(got.Season, Direction.Bare)),
        Rule("<season> <event>", "the spring offensive",
            Seq(Season, Ahead("offensive|offensives|campaign|campaigns|session|meeting|meetings|semester")),
            static (in Captures got) => new Cyclic(got.Season, Direction.Bare)),
        Rule("<season> <year> BC", "the autumn of 481 BC",
            Seq(Opt("the"), Season, Opt("of"), YearBefore(Slot.Year), BeforeChrist),
            static (in Captures got) => new Within(got.Season, new Calendar(1 - got[Slot.Year], null, null))),
    ];
}
