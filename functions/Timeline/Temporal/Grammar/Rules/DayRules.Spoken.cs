using Timeline.Temporal.Expressions;
using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Grammar.Patterns;

namespace Timeline.Temporal.Grammar.Rules;

/// <content>Days seen from the one spoken of: "that day", "the day before".</content>
internal static partial class DayRules
{
    private static Rule[] Spoken =>
    [
        Rule("that day", "that same day", Seq("that", Opt("same|very"), Opt(Fateful), "day"), static (in Captures got) => new Same(Unit.Day)),
        Rule("on this day", "on this day",
            Seq(After("on"), "this", "day", Not(Any("in", Seq(Opt(","), Digits(Slot.Year, 1, 4, 0, 2100)), Seq("of", Month)))),
            static (in Captures _) => new Deictic(0)),
        Rule("this day in <year>", "on this day in 1945",
            Seq(After("on"), "this", "day|date", Opt(Any("in", ",")), Year),
            static (in Captures got) => new Deictic(0) { Year = got[Slot.Year] }),
        Rule("that date", "by that date",
            Seq(After("on|by|before|since|after|until|till|from|of"), "that", Opt("same"), "date"),
            static (in Captures got) => new Same(Unit.Day)),
        Rule("the same day as <event>", "the same day as the vote",
            Seq("the|that", "same|very", "day", Ahead("as|that")),
            static (in Captures _) => new NoDay()),
        Rule("the same day", "the same day", Seq(Any("the", "later|earlier"), "same|very", "day"), static (in Captures got) => new Same(Unit.Day)),
        Rule("earlier that day", "earlier that day",
            Seq("earlier|later|late|early", Opt("on"), "that|this", Opt("same"), "day"),
            static (in Captures got) => new Same(Unit.Day)),
        Rule("the day", "the day",
            Seq(Any(OfTheDay, After("in|for|during|on|throughout|end|ended|ends|ending|finish|finished|finishes|finishing|close|closed|closes|begin|began|"
                        + "begins|start|started|starts"), Ahead(Seq("the", "day", "'", Tight("s"))),
                            Seq(Opens, Ahead(Seq("the", "day", "was|began|started|ended|dawned|passed")))), "the", "day",
                            Not(Any("of|after|before|when|that|to|in|i|we|he|she|they|the", Tight("-")))),
            static (in Captures got) => new Cyclic(new UnitCycle(Unit.Day), Direction.The)),
        Rule("late in the day", "late in the day",
            Seq("early|late|later|earlier", "in", "the", "day", Not("of")),
            static (in Captures got) => new Cyclic(new UnitCycle(Unit.Day), Direction.The)),
        Rule("the day before", "the day before",
            Seq(Opt("just|only"), Any("the", "a"), "day", Any(Seq("before", Any(Seq("that", Ahead(ShiftRules.EndOfClause)), Not(ShiftRules.Event))), "earlier",
                    "prior", "previously")),
            static (in Captures got) => new Shift(new Amount(1, Unit.Day), -1, ShiftFrom.Mention)),
        Rule("the day after", "the day after",
            Seq(Any("the", "a"), "day", Any(Seq("later", Not("than")), Seq("after|following",
                        Any(Seq("that", Ahead(ShiftRules.EndOfPhrase)), Ahead(Any(ShiftRules.EndOfPhrase, Words(Role.PastVerb))))))),
            static (in Captures got) => new Shift(new Amount(1, Unit.Day), 1, ShiftFrom.Mention)),
        Rule("the previous day", "the previous day",
            Seq("the", "previous|preceding|prior", "day"),
            static (in Captures got) => new Shift(new Amount(1, Unit.Day), -1, ShiftFrom.Mention)),
        Rule("within the next <unit>", "within the next day",
            Seq(After("within|in"), "the", "next", Which("day", "hour", "minute"), Opt("or", "so|two")),
            static (in Captures got) => new Span(new Amount(1, got[Slot.Choice] switch { 0 => Unit.Day, 1 => Unit.Hour, _ => Unit.Minute }), 1)),
        Rule("the next day", "the next day",
            Seq(Opt("the|very|early"), Opt("the|very"), "next|following", "day"),
            static (in Captures got) => new Shift(new Amount(1, Unit.Day), 1, ShiftFrom.Mention)),
        Rule("the day before <day>", "the day before Christmas",
            Seq(Opt("the"), "day", "before", Of(Language.Day)),
            static (in Captures got) => new Shift(new Amount(1, Unit.Day), -1, ShiftFrom.Stated, got.First)),
        Rule("the day after <day>", "the day after Christmas",
            Seq(Opt("the"), "day", "after", Of(Language.Day)),
            static (in Captures got) => new Shift(new Amount(1, Unit.Day), 1, ShiftFrom.Stated, got.First)),
        Rule("the <ordinal> day of <period>", "the first day of June",
            Seq(Opt("the"), Ordinal, "day", "of|in", Of(Language.Period)),
            static (in Captures got) => new Nth(got[Slot.Ordinal], Unit.Day, got.First!)),
    ];
}
