using Timeline.Temporal.Expressions;
using static Timeline.Temporal.Grammar.Patterns;

namespace Timeline.Temporal.Grammar.Rules;

/// <content>Days seen from today: "yesterday", "today's world".</content>
internal static partial class DayRules
{
    private static Rule[] Deictics =>
    [
        Rule("yesterday's <generation>", "yesterday's men",
            Seq("yesterday", Ahead(Seq("'", Tight("s"), "man|men|woman|women|technology|technologies|heroes|fashions|fashion", Not("'")))),
            static (in Captures got) => new Reference(Tense.Past)),
        Rule("today's <generation>", "today's world",
            Any(Seq("today", Ahead(Seq("'", Tight("s"), Any(Generic, Seq(Any(Seq("less|more", new PlainWordPattern()), new PlainWordPattern()), Described,
                            Described, OfAge))))), Seq(After("at"), "today", Ahead(Seq("'", Tight("s"), "price|prices|rates|values"))),
                Seq(Where(static (in Scan scan) => Of.Holds(in scan, scan.Position - 1) && Many.Holds(in scan, scan.Position - 2)), "today", Ahead("'"))),
            static (in Captures got) => new Reference(Tense.Present)),
        Rule("as ever today", "as relevant today as ever",
            Seq(Where(static (in Scan scan) => As.Holds(in scan, scan.Position - 2)
                    || (scan.IsPlain(scan.Position - 2) && As.Holds(in scan, scan.Position - 4))), "today",
                Ahead(Seq("as", Any("ever", Seq(Opt("it|they|he|she"), "was|were|then"))))),
            static (in Captures got) => new Reference(Tense.Present)),
        Rule("exists today", "exists today",
            Seq(After("exist|exists|alive|extant|even|true|prevalent|relevant|valid"), "today", Not("'")),
            static (in Captures got) => new Reference(Tense.Present)),
        Rule("today", "today",
            Seq(Opt("later|earlier"), "today", Opt(Ahead("'").As(Slot.Choice, 1))),
            static (in Captures got) => new Deictic(0) { MayBeNowadays = !got.Has(Slot.Choice) }),
        Rule("yesterday", "yesterday", Seq("yesterday"), static (in Captures got) => new Deictic(-1)),
        Rule("tomorrow", "tomorrow", Seq("tomorrow"), static (in Captures got) => new Deictic(1)),
        Rule("tomorrow week", "they meet tomorrow week",
            Seq(Any("today", Any("tomorrow").As(Slot.Choice, 1)), "week", Ahead(ShiftRules.EndOfClause)),
            static (in Captures got) => new Deictic(got.Has(Slot.Choice) ? 8 : 7)),
        Rule("the day before yesterday", "the day before yesterday", Seq("the", "day", "before", "yesterday"), static (in Captures got) => new Deictic(-2)),
        Rule("the day after tomorrow", "the day after tomorrow", Seq("the", "day", "after", "tomorrow"), static (in Captures got) => new Deictic(2)),
    ];
}
