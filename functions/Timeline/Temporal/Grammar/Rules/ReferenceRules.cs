using Timeline.Temporal.Expressions;
using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Grammar.Patterns;

namespace Timeline.Temporal.Grammar.Rules;

/// <summary>Vague references to the past, the present and the future.</summary>
internal static class ReferenceRules
{
    private static readonly Pattern Present = Any(
        Seq(Opt("right|until|just|even|only", Where(static (in Scan scan) => Contexts.IsWord(in scan, scan.Position - 1, "right"))), "now", Not(Tight("-"))),
        "currently|presently|nowadays|current",
        Seq("at", "present"), Seq("at", Any("the", "this"), Opt("present"), "moment"), Seq("at", "this", "time|point|stage"), Seq("the", "present", Not(Words(Role.Unit))), Seq("present", Hyphen, "day"), Seq("the", "present", "day|time"),
        Seq("these", "days"), Seq("the", "time", "being"), Seq("the", "moment", Not("of|that|when|he|she|they|it")), Seq("this", "moment"));

    private static readonly Pattern Past = Any(
        Seq(Opt("most|more|very|until|only|as"), "recently"), Seq(Opt("the|our|its|his|their"), Opt("most|more|very"), "recent", Opt(Any("years|months|weeks|days|decades|times|history|past|hours|memory"))),
        Seq("lately"), Seq("long", "ago"), Seq(Opt("a"), Any(Seq("short|long|little"), Apart), "while|time", "ago"), Seq("some", "time", "ago"), Seq("not", Opt("so|too|very"), "long", "ago"), Seq("not", "long", "ago"),
        Seq("the", Opt("distant|recent|not", Opt("so|too"), Opt(Hyphen), Opt("distant")), "past", Not(Any(Words(Role.Unit | Role.PluralUnit | Role.Cardinal | Role.Vague | Role.Ordinal | Role.Season | Role.Month), "couple|participle|tense", Digits(Slot.Day, 1, 9, 0, int.MaxValue)))),
        "previously", Seq("in", "years", "past"));

    private static readonly Pattern Future = Any(
        Seq(Opt("very|pretty|too|sometime"), Any("soon", Seq("soon", "after")), Not(Any("after|as|to|enough|before", Tight("-")))), Seq("shortly", Not("after|before")),
        Seq("the", Opt("near|foreseeable|distant|immediate|not", Opt("too|so"), Opt(Hyphen), Opt("distant")), "future"), Seq("near|foreseeable", "future"), Seq("future", Not(Any("s"))),
        Seq("the", "long|near|short", "term"), Seq("years|months|weeks|days", "to", "come"));

    public static readonly Rule[] All =
    [
        Rule("now", "now", Present, static (in Captures got) => new Reference(Tense.Present)),
        Rule("recently", "recently", Past, static (in Captures got) => new Reference(Tense.Past)),
        Rule("soon", "soon", Future, static (in Captures got) => new Reference(Tense.Future)),
        Rule("that time", "that time", Seq("that|the", Opt("same|very"), "time", Not(Any("of|to|for|being|and|has|is|when|that|he|she|it|they|line|limit|frame|zone|table"))), static (in Captures got) => new Same(Unit.None)) with { OnlyInside = true },
    ];
}
