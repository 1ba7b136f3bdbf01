using Timeline.Temporal.Expressions;
using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Grammar.Patterns;

namespace Timeline.Temporal.Grammar.Rules;

/// <summary>Vague references to the past, the present and the future.</summary>
internal static class ReferenceRules
{
    /// <summary>Words that are no noun.</summary>
    public static readonly WordSet Function =
        new("and|or|but|nor|so|yet|when|while|if|because|though|although|than|then|too|also|again|there|here|we|i|you|he|she|they|it|who|that|which|what|where|"
        + "how|why|not|only|even|just|more|less|without|with|rather|already|once|together|always|instead|alone|per|as|like|unless|whether|seem|look|hold|lie|"
        + "will|would|ever|never|both|still|perhaps|maybe|well|according|regardless|beyond|ahead|itself");

    private static readonly WordSet Modals = new("will|would|could|may|might|can|shall|should|ll");

    private static readonly WordSet BeforeOneDay =
        new("for|in|within|after|of|than|last|lasts|lasted|take|takes|took|spend|spent|only|just|about|another|at|least|by|from|over|every|all|even|on|a|an|"
        + "the|this|it|was|is|valid|be|or|and");
    private static readonly WordSet AfterOneDay =
        new("off|early|late|a|strike|game|conference|event|visit|trip|later|earlier|before|after|ago|of|in|or|and|at|longer|more|-");
    private static readonly WordSet Hope = new("hope|hopes|hoped|hoping|dream|dreams|dreamed|dreamt|want|wants|wanted|wish|wishes|wished");
    private static readonly WordSet To = new("to");

    /// <summary>How many tokens on either side of "one day" the verb may stand.</summary>
    private const int SomedayReach = 8;

    /// <summary>
    /// "Would one day", "one day I would vote", "hopes to tell them one day": beside a modal or a hope, and as no preposition's or verb's measure.
    /// </summary>
    public static bool IsSomeday(in Scan scan) => Modals.Holds(in scan, scan.Position - 1)
        || (!BeforeOneDay.Holds(in scan, scan.Position - 1) && (IsNear(in scan, Modals, +1) || IsNear(in scan, Hope, -1)
                || To.Holds(in scan, scan.Position - 1)) && !AfterOneDay.Holds(in scan, scan.Position + 2));

    /// <summary>Whether one of the words stands in the same clause: behind the two words of "one day", or before them.</summary>
    private static bool IsNear(in Scan scan, WordSet words, int step)
    {
        for (var i = step > 0 ? scan.Position + 2 : scan.Position - 1; i >= 0 && i < scan.Tokens.Length && Math.Abs(i - scan.Position) <= SomedayReach
            && scan.CharAt(i) is not ('.' or ',' or ';' or ':' or '"' or '?' or '!'); i += step)
        {
            if (words.Holds(in scan, i))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly WordSet NotNoun =
        new("that|which|who|when|where|while|but|because|if|called|known|carried|dragged|moved|swept|affairs|account|accounts");

    /// <summary>"(The future) stability of the region": a noun that it goes with. One in -s may be a verb ("the future looks").</summary>
    private static readonly Pattern Noun = Where(static (in Scan scan) =>
        IsContentWord(in scan) && scan.Text[..scan.Current.End] is not [.., 's'] && scan.Roles == Role.None);

    /// <summary>"Future (elections)", "a future (President)", where "asked about his future" is no time.</summary>
    private static readonly Pattern Thing = Where(static (in Scan scan) => IsContentWord(in scan) || (scan.Roles & (Role.PersonTitle | Role.Expectation)) != 0);

    /// <summary>Whether a word stands here, apart from the one before, that is a noun, an adjective or a verb, but none in -ed.</summary>
    public static bool IsContentWord(in Scan scan) =>
        scan.IsPlain(scan.Position) && !scan.Current.Has(TokenMarks.EndsInEd) && scan.Current.Has(TokenMarks.Spaced) && !Function.Holds(in scan, scan.Position);

    /// <summary>"BBC Future Media", "Schools for the Future": a capital where no sentence starts.</summary>
    private static readonly Pattern InName = Where(static (in Scan scan) =>
        scan.Position > 0 && scan.Current.Has(TokenMarks.Capital) && !scan.Current.Has(TokenMarks.NewLine)
            && char.IsLetterOrDigit(scan.CharAt(scan.Position - 1)));

    /// <summary>"NoW": a newspaper.</summary>
    private static readonly Pattern NotPaper = Where(static (in Scan scan) => scan.Text[scan.Current.Start..scan.Current.End] is not "NoW");

    private static readonly Pattern Present = Any(
        Seq(Opt("right|until|till|just|even|only", After("right")), NotPaper, "now", Not(Tight("-"))),
        "currently|presently|nowadays", Seq(Not(After("warm|cold|electric|electrical|direct|alternating|rip|ocean|tidal|strong")), "current",
            Not(Any("delivery|account", Seq(Hyphen, "account"))),
            Ahead(Any("and|or", Where(static (in Scan scan) => !scan.AtEnd && (!scan.IsGlued || scan.CharAt(scan.Position) == '-')
                        && (scan.Roles & (Role.Preposition | Role.PresentVerb | Role.PastVerb)) == 0 && !NotNoun.Holds(in scan, scan.Position))))),
        Seq("at", "present"), Seq(After("at|for"), "the|this", Opt("present"), "moment", Not("when|that|of")),
            Seq(After("at"), "this", Opt("particular|present"), Any("time|hour", Seq("point", "in", "time")), Not(Any("last|next", Seq("of", "year|day|night")))),
            Seq("the", "present", Not(Any("one|ones", Words(Role.Unit), Hyphen, Noun))),
            Seq(After("the|its|his|her|their|our|my|your|this|s"), "present", Ahead(Any("one|ones", Noun))), Seq("present|modern", Opt(Hyphen), "day"),
            Seq(After("to"), "date", Ahead(Any(ShiftRules.EndOfClause, "have|has|and|but|is|in"))), Seq("the", "present", "day|time"),
        Seq("these", "days"), Seq(After("to"), "this", "day", Not(Tight("'"))), Seq("the", "time", "being"), Seq("this", "moment"));

    private static readonly Pattern Past = Any(
        Seq(Opt("most|more|very"), "recently", Not("as")), Seq(Opt("the|our|its|his|their"), Opt("most|more|very"), "recent",
            "times|history|past|memory"), Seq(Not(After("most|more")), Opt("very"), "recent"),
        Seq(Opt("a|one"), "recent", Any(Seq(Words(Role.Weekday), Opt(Words(Role.PartOfDay))), Words(Role.PartOfDay), "day|week|month|year|weekend|decade"),
            Not(Tight("-"))), Seq(Not(After("as")), Any("lately", Seq("long", "ago"))),
            Seq(Opt("a"), Any(Seq("short|long|little"), Apart), "while|time", "ago"),
            Seq("some", "time", "ago"), Seq(Any("moments|ages|aeons|eons|generations", Seq("a", "moment|generation|lifetime")), "ago"),
            Seq("not", Opt("so|too|very"), "long", "ago"), Seq("not", "long", "ago"),
        Seq("the", Opt(Any("distant|recent", Seq("not", Opt(Hyphen), "too|so", Opt(Hyphen), "distant"))), "past",
            Not(Any(Words(Role.Unit | Role.PluralUnit | Role.Cardinal | Role.Vague | Role.Ordinal | Role.Season | Role.Month),
                    "couple|participle|tense|master|masters|fiscal|financial|generation|generations|parliament|electoral",
                    Digits(Slot.Day, 1, 9, 0, int.MaxValue)))),
        Seq("back", "in", "the", "day|days", Not("of|when|that|before|after")), Seq("in", "years", "past"), Seq(Opt("the"), "years|days|times", "gone", "by"),
            Seq("days", "of", "old|yore"), Seq(After("in"), "those", "days"), Seq("the", "other", "day|week|night|month"));

    /// <summary>"Soon became a storm", "soon turned": told, and not to come.</summary>
    private static readonly Pattern PastWord = Where(static (in Scan scan) => (scan.Roles & Role.PastVerb) != 0 || scan.Current.Has(TokenMarks.EndsInEd));

    private static readonly Pattern Soon = Any(
        Seq(Not(After("would|this|so|as|how|too")), Opt("very|pretty|sometime"), "soon",
            Not(Any("after|afterward|afterwards|as|to|enough|before|thereafter", Tight("-"), PastWord))),
            Seq(Not(After("would")), "shortly", Not("after|afterward|afterwards|before|thereafter")));

    private static readonly Pattern Future = Any(
        Seq("before", "long", Ahead(ShiftRules.EndOfClause)),
        Seq("the", Opt(Any("near|foreseeable|distant|immediate", Seq("not", Opt(Hyphen), "too|so", Opt(Hyphen), "distant"))), Not(InName), "future", Not(Noun)),
            Seq("near|foreseeable", "future"), Seq(Not(InName), Any(Seq(After("in|for"), "future", Not("s")), Seq("future", Ahead(Thing)))),
        Seq(Where(IsSomeday), "one|some", "day", Not("later|earlier|before|after|ago|-")),
        Seq("the", "long|longer|near|short|shorter|medium", Any("term", Seq(Hyphen, "term", Not(Seq(Apart, new PlainWordPattern()))))),
            Seq(Opt("the"), "years|months|weeks|days", "to", "come"), Seq(After("in|for"), "times", "to", "come"), Seq("someday"),
            Seq(After("at|until|till|to|for|on"), "a", "later", "date"));

    public static readonly Rule[] All =
    [
        Rule("now", "now", Present, static (in Captures got) => new Reference(Tense.Present)),
        Rule("recently", "recently", Past, static (in Captures got) => new Reference(Tense.Past)),
        Rule("recent <units>", "recent months",
            Seq(Opt("the|our|its|his|their"), Opt("most|more|very"), "recent", Units),
            static (in Captures got) => (Unit)got[Slot.Unit] is Unit.Second or Unit.Quarter or Unit.Half or Unit.Season ? null
                : new Length(new Amount(double.NaN, (Unit)got[Slot.Unit]))),
        Rule("soon", "soon", Soon, static (in Captures got) => new Reference(Tense.Future)) with { Unless = Tense.Past },
        Rule("the future", "the future", Future, static (in Captures got) => new Reference(Tense.Future)),
    ];
}
