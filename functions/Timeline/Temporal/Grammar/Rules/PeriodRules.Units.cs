using Timeline.Temporal.Expressions;
using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Grammar.Patterns;
using Calendar = Timeline.Temporal.Expressions.Calendar;

namespace Timeline.Temporal.Grammar.Rules;

/// <content>Units of the calendar: "last month", "the week before Christmas", "week 17 of 2025".</content>
internal static partial class PeriodRules
{
    private static Rule[] Units =>
    [
        Rule("over the last <unit>", "over the last decade",
            Seq(Any(Seq(Any(After("over|for|in|within|during|throughout|spent|spend|spends|spending"), OfThings), "the", "last").As(Slot.Choice, -1),
                    Seq("the", "last", Ahead(Seq(Words(Role.Unit), "has|have"))).As(Slot.Choice, -1), Seq(After("over|for|in|within|throughout"), "the", "next")
                    .As(Slot.Choice, 1)), UnitWord, Not("of|in|before|after")),
            static (in Captures got) => (Unit)got[Slot.Unit] is Unit.Hour or Unit.Week or Unit.Month or Unit.Year or Unit.Decade
                ? new Span(new Amount(1, (Unit)got[Slot.Unit]), got[Slot.Choice]) : null),
        Rule("the last <unit> of", "the last year of the war",
            Seq("the", Any(Seq("last|final", UnitWord, Ahead(Seq("of", Any(Words(Role.Determiner), Seq(new NamePattern(), Not("$")))))),
                    Seq("last", Ahead("hour"), UnitWord, Ahead("of")))),
            static (in Captures got) => (Unit)got[Slot.Unit] is Unit.Hour or Unit.Week or Unit.Month or Unit.Year or Unit.Decade
                ? new Length(new Amount(1, (Unit)got[Slot.Unit])) : null),
        Rule("last <unit>", "last month",
            Seq(NotOrdinal, Toward, Any(UnitWord, Seq(Any("fiscal|calendar|business|school|academic|financial|tax"), UnitWord))),
            static (in Captures got) => OfUnit(in got)),
        Rule("this time last <unit>", "this time last year", Seq("this", "time", Toward, UnitWord), AtThisTime),
        Rule("last <unit> at this time", "last year at this time",
            Seq(Any(Any("last").As(Slot.Choice, (int)Direction.Last), Any("next").As(Slot.Choice, (int)Direction.Next)), UnitWord, "at", "this", "time"),
            AtThisTime),
        Rule("by the weekend", "by the weekend",
            Seq(After("by|until|before|till"), "the", "weekend", Not("of")),
            static (in Captures got) => new Cyclic(new UnitCycle(Unit.Weekend), Direction.This)),
        Rule("the week ended <date>", "in the week ended May 6",
            Seq(After("for|in|during|of|from|to|through|over"), Opt("the"), Which("week", "month"), Ahead(Seq("ended", Of(Language.Day)))),
            static (in Captures got) => new Containing(got[Slot.Choice] == 0 ? Grain.Week : Grain.Month, got.First!)),
        Rule("the <unit>", "the year",
            Seq(AfterOrPossessive, "the", Opt("fiscal|calendar|model"), Which("year", "month", "week", "weekend", "quarter", "decade", "century", "season"),
                Not(Any(Seq(Year, Tight("-|/")), Seq("of", Not("$")), "when|that|before|after|in|the|since|ago|until|till|ahead", Seq("leading", "up"),
                        Seq("to", Not(Any("$", Cardinal, Month, Seq(Day, Month), Seq("the", "end", "of"), Seq("late|early|mid", Opt(Hyphen), Month)))),
                        Tight("-"), Seq(Hyphen, "long|ago|earlier")))),
            static (in Captures got) => got[Slot.Choice] == 7 ? null : new Cyclic(new UnitCycle(Spoken[got[Slot.Choice]]), got.Has(Slot.Mod)
                ? (Direction)got[Slot.Mod] : Direction.The)),
        Rule("spend the <unit>", "spent the week",
            Seq(After("spend|spends|spent|spending"), "the", Which("day", "week", "month", "year"),
                Not(Any("of|before|after|when|that|since|leading|until|till|between|to|prior|following", Tight("-"), Seq(Hyphen, "long")))),
            static (in Captures got) => new Length(new Amount(1, Spent[got[Slot.Choice]]))),
        Rule("the <unit> ahead", "in the year ahead",
            Seq("the", UnitWord, "ahead", Not("of")),
            static (in Captures got) => (Unit)got[Slot.Unit] is Unit.Day or Unit.Week or Unit.Month or Unit.Year or Unit.Decade
                ? new Span(new Amount(1, (Unit)got[Slot.Unit]), 1) : null),
        Rule("the new year", "in the new year",
            Seq(Any(After("in|into|of|during"), Where(static (in Scan scan) => !scan.AtEnd && char.IsLower(scan.CharAt(scan.Position))
                        && char.IsLower(scan.CharAt(scan.Position + 1)) && char.IsLower(scan.CharAt(scan.Position + 2)))), "the", "new", "year",
                Not(Any("'", "resolution"))),
            static (in Captures got) => new Containing(Grain.Year, new Cyclic(new HolidayCycle(Holiday.NewYearsDay), Direction.Bare))),
        Rule("the full year", "for the full year",
            Seq(After("for|in"), "the", "full", "year", Not("of")),
            static (in Captures got) => new Cyclic(new UnitCycle(Unit.Year), Direction.The)),
        Rule("full-year <figure>", "full-year profit",
            Seq(Opt("the"), "full", Opt(Hyphen), "year", Ahead(Any(Words(Role.Statistic), Seq("net|operating|pretax|pre", Words(Role.Statistic))))),
            static (in Captures got) => new Cyclic(new UnitCycle(Unit.Year), Direction.The)),
        Rule("the weekend", "the weekend",
            Seq(Not(After("last|next|first|final|opening|closing")), Any(Seq("the", Opt("long"), "holiday"), Opt("the")), "weekend"),
            static (in Captures got) => new Cyclic(new UnitCycle(Unit.Weekend), Direction.Bare)),
        Rule("the <unit> previous", "the year previous",
            Seq("the", UnitWord, Any(Seq("before", "that", Ahead(ShiftRules.EndOfPhrase)).As(Slot.Choice, 1), "previous|before|prior"),
                Any(Ahead(Any("showed", Words(Role.PastVerb))), Not(Any(ShiftRules.Event, Words(Role.Weekday | Role.Month))))),
            static (in Captures got) => (Unit)got[Slot.Unit] is Unit.Week or Unit.Weekend or Unit.Month or Unit.Quarter or Unit.Year or Unit.Decade
                or Unit.Century ? new Cyclic(new UnitCycle((Unit)got[Slot.Unit]), got.Has(Slot.Choice) ? Direction.BeforeThat : Direction.Previous) : null),
        Rule("the <unit> after", "the year after",
            Seq("the", UnitWord, "after|following", Opt("that"), Ahead(ShiftRules.EndOfPhrase)),
            static (in Captures got) => (Unit)got[Slot.Unit] is >= Unit.Weekend and not Unit.Fortnight
                ? new Cyclic(new UnitCycle((Unit)got[Slot.Unit]), Direction.Following) : null),
        Rule("the <unit> before <point>", "the week before Christmas",
            Seq(Opt("the"), Which("week", "weekend", "month", "year"), Any(Any("before").As(Slot.Mod, 0), Any("after").As(Slot.Mod, 1)), Of(Language.Point)),
            static (in Captures got) => IsBeside(in got) ? new Adjacent(new UnitCycle(Beside[got[Slot.Choice]]), got[Slot.Mod] == 0 ? -1 : 1, got.First!)
                : null),
        Rule("the <unit> before last", "the week before last",
            Seq("the", UnitWord, "before", "last"),
            static (in Captures got) => (Unit)got[Slot.Unit] == Unit.Night ? new DayPart(PartOfDay.Night, new Deictic(-2)) : (Unit)got[Slot.Unit] < Unit.Day
                ? null : new Adjacent(new UnitCycle((Unit)got[Slot.Unit]), -1, new Cyclic(new UnitCycle((Unit)got[Slot.Unit]), Direction.Last))),
        Rule("the <unit> after next", "the week after next",
            Seq("the", UnitWord, "after", "next"),
            static (in Captures got) => (Unit)got[Slot.Unit] < Unit.Day || (Unit)got[Slot.Unit] == Unit.Night ? null
                : new Adjacent(new UnitCycle((Unit)got[Slot.Unit]), 1, new Cyclic(new UnitCycle((Unit)got[Slot.Unit]), Direction.Next))),
        Rule("the week of <date>", "the week of March 6",
            Seq(Opt("the"), Which("week", "weekend", "month"), Any("of|starting|beginning|commencing|ending",
                    Seq(Where(static (in Scan scan) => scan.Got[Slot.Choice] == 0), "to|through")),
                Of(Language.Day)),
            static (in Captures got) => new Containing(got[Slot.Choice] switch { 0 => Grain.Week, 1 => Grain.Weekend, _ => Grain.Month }, got.First!)),
        Rule("w/c <date>", "w/c 24 June",
            Seq("w", Tight("/"), Tight("c"), Of(Language.Day)),
            static (in Captures got) => new Containing(Grain.Week, got.First!)),
        Rule("the weekend of <day>-<day> <month>", "the weekend of 14-15 October",
            Seq(Opt("the"), "weekend", "of", Any(Seq(Day, "-|and|to|/", Day2, Opt("of"), Month), Seq(Month, Day, "-|and|to|/", Day2)), Opt(Opt(","), Year)),
            static (in Captures got) => got[Slot.Day2] == got[Slot.Day] + 1 ? new Containing(Grain.Weekend,
                new Calendar(got.Maybe(Slot.Year), got[Slot.Month], got[Slot.Day])) : null),
        Rule("<date> weekend", "the July 4 weekend",
            Seq(The, Month, Any(Day, new OrdinalIntoPattern(Slot.Day, OrdinalWord)), "weekend"),
            static (in Captures got) => new Containing(Grain.Weekend, new Calendar(null, got[Slot.Month], got[Slot.Day]))),
        Rule("<yyyy-Www-d>", "2025-W17-1",
            Seq(Start, YearInDigits, Opt(Tight("-")), Tight("w"), Digits(Slot.Ordinal, 1, 2, 1, 53), Tight("-"), Glued, Digits(Slot.Weekday, 1, 1, 1, 7),
                Not(Tight("-"))),
            static (in Captures got) => new Within(new WeekdayCycle(got[Slot.Weekday]), new IsoWeek(got[Slot.Year], got[Slot.Ordinal]))),
        Rule("week <n> of <year>", "week 17 of 2025",
            Seq("week", Digits(Slot.Ordinal, 1, 2, 1, 53), Opt("of|in|,"), Year),
            static (in Captures got) => new IsoWeek(got[Slot.Year], got[Slot.Ordinal])),
        Rule("<year> week <n>", "2025-W17",
            Seq(Start, YearInDigits, Opt(Tight("-")), Any(Tight("w"), Seq("week")), Digits(Slot.Ordinal, 1, 2, 1, 53)),
            static (in Captures got) => new IsoWeek(got[Slot.Year], got[Slot.Ordinal])),
    ];
}
