using Timeline.Temporal.Expressions;
using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Grammar.Patterns;

namespace Timeline.Temporal.Grammar.Rules;

/// <summary>Vague references to the past, the present and the future.</summary>
internal static class ReferenceRules
{
    /// <summary>Words that are no noun.</summary>
    private static readonly WordSet Function = new("and|or|but|nor|so|yet|when|while|if|because|though|although|than|then|too|also|again|there|here|we|i|you|he|she|they|it|who|that|which|what|where|how|why|not|only|even|just|more|less|without|with|rather|already|once|together|always|instead|alone|per|as|like|unless|whether|seem|look|hold|lie|will|would|ever|never|both|still|perhaps|maybe|well|according|regardless|beyond|ahead|itself");

    /// <summary>"Would (one day)": on some day to come.</summary>
    public static readonly WordSet Modals = new("will|would|could|may|might|can|shall|should|ll");

    private static readonly WordSet NotNoun = new("that|which|who|when|where|while|but|because|if|called|known|carried|dragged|moved|swept|affairs|account|accounts");

    /// <summary>"(The future) stability of the region": a noun that it goes with. One in -s may be a verb ("the future looks").</summary>
    private static readonly Pattern Noun = Where(static (in Scan scan) =>
        scan.IsPlain(scan.Position) && !scan.Current.Has(TokenMarks.Capital | TokenMarks.EndsInEd) && scan.Current.Has(TokenMarks.Spaced) && scan.Text[..scan.Current.End] is not [.., 's'] && scan.Roles == Role.None && !Function.Holds(in scan, scan.Position));

    /// <summary>"BBC Future Media", "Schools for the Future": a capital where no sentence starts.</summary>
    private static readonly Pattern InName = Where(static (in Scan scan) =>
        scan.Position > 0 && scan.Current.Has(TokenMarks.Capital) && !scan.Current.Has(TokenMarks.NewLine) && char.IsLetterOrDigit(scan.CharAt(scan.Position - 1)));

    private static readonly Pattern Present = Any(
        Seq(Opt("right|until|just|even|only", After("right")), "now", Not(Tight("-"))),
        "currently|presently|nowadays", Seq(Not(After("warm|cold|electric|electrical|direct|alternating|rip|ocean|tidal|strong")), "current", Ahead(Any("and|or", Where(static (in Scan scan) => !scan.AtEnd && (!scan.IsGlued || scan.CharAt(scan.Position) == '-') && (scan.Roles & (Role.Preposition | Role.PresentVerb | Role.PastVerb)) == 0 && !NotNoun.Holds(in scan, scan.Position))))),
        Seq("at", "present"), Seq("for", "the", "moment", Not("when|that|of")), Seq("at", Any("the", "this"), Opt("present"), "moment"), Seq("at", "this", Opt("particular|present"), Any("time|hour", Seq("point", "in", "time")), Not(Any("last|next", Seq("of", "year|day|night")))), Seq("the", "present", Not(Any(Words(Role.Unit), Hyphen, Noun))), Seq(After("the|its|his|her|their|our|my|your|this"), "present", Ahead(Noun)), Seq("present|modern", Opt(Hyphen), "day"), Seq(After("to"), "date", Ahead(Any(ShiftRules.EndOfClause, "have|has|and|but|is|in"))), Seq("the", "present", "day|time"),
        Seq("these", "days"), Seq(After("to"), "this", "day", Not(Tight("'"))), Seq("the", "time", "being"), Seq("this", "moment"));

    private static readonly Pattern Past = Any(
        Seq(Opt("most|more|very|until|only"), "recently", Not("as")), Seq(Opt("the|our|its|his|their"), Opt("most|more|very"), "recent", "times|history|past|memory"), Seq(Opt("most|more|very"), "recent"),
        Seq(Opt("a|one"), "recent", Any(Seq(Words(Role.Weekday), Opt(Words(Role.PartOfDay))), Words(Role.PartOfDay), "day|week|month|year|weekend|decade"), Not(Tight("-"))), Seq("lately"), Seq("long", "ago", Not("as")), Seq(Opt("a"), Any(Seq("short|long|little"), Apart), "while|time", "ago"), Seq("some", "time", "ago"), Seq(Any("moments|ages|aeons|eons|generations", Seq("a", "moment|generation|lifetime")), "ago"), Seq("not", Opt("so|too|very"), "long", "ago"), Seq("not", "long", "ago"),
        Seq("the", Opt(Any("distant|recent", Seq("not", Opt(Hyphen), "too|so", Opt(Hyphen), "distant"))), "past", Not(Any(Words(Role.Unit | Role.PluralUnit | Role.Cardinal | Role.Vague | Role.Ordinal | Role.Season | Role.Month), "couple|participle|tense|master|masters|fiscal|financial", Digits(Slot.Day, 1, 9, 0, int.MaxValue)))),
        Seq("in", "years", "past"), Seq(Opt("the"), "years|days|times", "gone", "by"), Seq("days", "of", "old|yore"), Seq(After("in"), "those", "days"), Seq("the", "other", "day|week|night|month"));

    /// <summary>"Soon became a storm", "soon turned": told, and not to come.</summary>
    private static readonly Pattern PastWord = Where(static (in Scan scan) => (scan.Roles & Role.PastVerb) != 0 || scan.Current.Has(TokenMarks.EndsInEd));

    private static readonly Pattern Soon = Any(
        Seq(Not(After("would")), Opt("very|pretty|too|sometime"), "soon", Not(Any("after|afterward|afterwards|as|to|enough|before|thereafter", Tight("-"), PastWord))), Seq(Not(After("would")), "shortly", Not("after|afterward|afterwards|before|thereafter")));

    private static readonly Pattern Future = Any(
        Seq("the", Opt(Any("near|foreseeable|distant|immediate", Seq("not", Opt(Hyphen), "too|so", Opt(Hyphen), "distant"))), Not(InName), "future", Not(Noun)), Seq("near|foreseeable", "future"), Seq(Not(InName), "future", Not(Any("s"))),
        Seq(Where(static (in Scan scan) => Modals.Holds(in scan, scan.Position - 1)), "one|some", "day", Not(Any("later|earlier|before|after|ago", Hyphen))),
        Seq("the", "long|near|short", "term"), Seq("years|months|weeks|days", "to", "come"));

    public static readonly Rule[] All =
    [
        Rule("now", "now", Present, static (in Captures got) => new Reference(Tense.Present)),
        Rule("recently", "recently", Past, static (in Captures got) => new Reference(Tense.Past)),
        Rule("recent <units>", "recent months", Seq(Opt("the|our|its|his|their"), Opt("most|more|very"), "recent", Units), static (in Captures got) => (Unit)got[Slot.Unit] is Unit.Second or Unit.Quarter or Unit.Half or Unit.Season ? null : new Length(new Amount(double.NaN, (Unit)got[Slot.Unit]))),
        Rule("soon", "soon", Soon, static (in Captures got) => new Reference(Tense.Future)) with { Unless = Tense.Past },
        Rule("the future", "the future", Future, static (in Captures got) => new Reference(Tense.Future)),
    ];
}
