using Timeline.Temporal.Expressions;
using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Grammar.Patterns;

namespace Timeline.Temporal.Grammar.Rules;

/// <summary>Amounts before and after: ago, from now, earlier, later, and spans that end or begin now.</summary>
internal static class ShiftRules
{
    private static readonly WordSet Of = new("of");
    private static readonly WordSet Each = new("each|every");
    private static readonly WordSet Last = new("last");
    private static readonly WordSet Century = new("century");
    private static readonly WordSet For = new("for");
    private static readonly WordSet About = new("about|around|roughly|approximately|only|just|some|another");
    private static readonly WordSet From = new("from");
    private static readonly WordSet That = new("that");
    private static readonly WordSet Had = new("had");
    private static readonly WordSet Person = new("he|she|they|we|it|i|you");
    private static readonly WordSet Teller = new("he|she|they|we|it|i|you|there|the|his|her|their");
    private static readonly WordSet BeforeVerb =
        new("to|and|will|would|can|could|should|may|might|must|shall|t|not|never|only|cannot|typically|usually|generally|often|normally|probably|likely|that|"
        + "ll|now|then|still|also|most");
    private static readonly WordSet BesideClause =
        new("and|or|but|nor|so|when|while|who|whose|which|where|as|because|if|though|although|with|without|amid|against|despite|like|via|per|not|also|then|"
        + "only|even|just|out|off|up|down|away|back|near|outside|inside|behind|along|including|excluding|thanks|across|beside|besides|yesterday|today|tomorrow|"
        + "tonight|last|next|christmas|easter|noon|midnight|dawn|dusk|sunrise|sunset");
    /// <summary>"(Four) turbulent (years ago)".</summary>
    public static readonly Pattern Adjective =
        Any("acrimonious|selling|trading|terrific|long|short|full|odd|turbulent|difficult|bitter|eventful|busy|hard|tough|happy|unhappy|strange|glorious|"
        + "painful|troubled|stormy|dramatic|terrible|wonderful|lonely|quiet|tumultuous|chaotic|bloody|brutal|frustrating|fruitless|exhausting|productive|"
        + "successful|memorable|extraordinary|remarkable|miserable|torrid|good|great|tense|crucial|dark|lean|anxious");

    /// <summary>"In following weeks", "this and following weeks", where "rose following weeks of falls" tells after what.</summary>
    private static readonly Pattern NextAlone = Any("next|upcoming|ensuing|subsequent|succeeding",
        Seq(After("in|over|during|for|within|throughout|of|and|or|its|their|his|her"), "following"));

    private static readonly Pattern Quantity = new RememberedPattern(Measure.Quantity,
        Seq(Opt(LengthRules.Quantifier), Any(Seq(LengthRules.LowerBound, AnAmount), AnAmount)));

    public static readonly Rule[] All =
    [
        Rule("<amount> ago", "three weeks ago",
            Seq(Quantity, Any("ago", Seq("back", Ahead(Any(EndOfClause, "there|when|he|she|they|it|we|i|you|and|but|that|before"))))),
            static (in Captures got) => Nights(new Shift(LengthRules.WithMod(in got), -1, ShiftFrom.Publication))),
        Rule("<amount> ago <day>", "20 years ago Wednesday",
            Seq(Quantity, "ago", Opt("on"), Of(Language.Day)),
            static (in Captures got) => new Shift(got.Amount!, -1, ShiftFrom.Stated, got.First is Cyclic { Cycle: WeekdayCycle, Direction: Direction.This } day
                ? day with { Direction = Direction.Coming } : got.First)),
        Rule("<amount> ago to the day", "a year ago to the day",
            Seq(Quantity, Any(Any("ago").As(Slot.Choice, 0), Any("earlier|before|previously").As(Slot.Choice, -1), Any("later|after").As(Slot.Choice, 1)), "to",
                "the", "day"),
            static (in Captures got) => got.Amount!.Unit < Unit.Week || got.Amount.IsVague ? null
                : new Shift(got.Amount, got[Slot.Choice] > 0 ? 1 : -1, ShiftFrom.Stated, got[Slot.Choice] == 0 ? new Deictic(0) : new Same(Unit.Day))),
        Rule("<amount> ago this <part>", "a year ago this evening",
            Seq(Quantity, "ago", Any(Any("tonight").As(Slot.Part, (int)PartOfDay.Night), Seq("this", Part))),
            static (in Captures got) => new DayPart((PartOfDay)got[Slot.Part], new Shift(got.Amount!, -1, ShiftFrom.Stated, new Deictic(0)))),
        Rule("<amount> ago this <unit>", "a year ago this week",
            Seq(Quantity, "ago", Any(Any("this").As(Slot.Mod, (int)Direction.This), Any("last").As(Slot.Mod, (int)Direction.Last), Any("next")
                    .As(Slot.Mod, (int)Direction.Next)), Which("week", "month", "weekend")),
            static (in Captures got) => new Shift(got.Amount!, -1, ShiftFrom.Stated,
                new Cyclic(new UnitCycle(got[Slot.Choice] switch { 0 => Unit.Week, 1 => Unit.Month, _ => Unit.Weekend }), (Direction)got[Slot.Mod]))),
        Rule("<amount> ago <month>", "a year ago February",
            Seq(Quantity, "ago", OnOneLine, Month, Not(Any(":", Day, Year, Words(Role.PastVerb | Role.PresentVerb | Role.FutureVerb)))),
            static (in Captures got) => got.Amount!.Unit == Unit.Year ? new Shift(got.Amount, -1, ShiftFrom.Stated,
                new Cyclic(new MonthCycle(got[Slot.Month]), Direction.This)) : null),
        Rule("<amount> ago this <season>", "forty years ago this summer",
            Seq(Quantity, "ago", Any(Any("this").As(Slot.Mod, (int)Direction.This), Any("last").As(Slot.Mod, (int)Direction.Last), Any("next")
                    .As(Slot.Mod, (int)Direction.Next)), Any(Season, Month)),
            static (in Captures got) => new Shift(got.Amount!, -1, ShiftFrom.Stated,
                new Cyclic(got.Has(Slot.Season) ? got.Season : new MonthCycle(got[Slot.Month]), (Direction)got[Slot.Mod]))),
        Rule("<n> <seasons> ago", "two summers ago",
            Seq(Any(Cardinal, Seq("a", "couple", "of").As(Slot.Mod, 2)), Any(Any("springs").As(Slot.Season, 1), Any("summers").As(Slot.Season, 2),
                    Any("autumns|falls").As(Slot.Season, 3), Any("winters").As(Slot.Season, 4)), "ago"),
            static (in Captures got) => Counted(in got, got.Season, Unit.Year)),
        Rule("<n> <holidays> ago", "two Christmases ago",
            Seq(Cardinal, Any(Any("christmases").As(Slot.Holiday, (int)Holiday.Christmas), Any("easters").As(Slot.Holiday, (int)Holiday.Easter),
                    Any("thanksgivings").As(Slot.Holiday, (int)Holiday.Thanksgiving)), "ago"),
            static (in Captures got) => Counted(in got, new HolidayCycle((Holiday)got[Slot.Holiday]), Unit.Year)),
        Rule("<n> <weekdays> ago", "two Sundays ago",
            Seq(Cardinal, new RolePattern(Role.Weekday, Slot.Weekday), "ago"),
            static (in Captures got) => Counted(in got, new WeekdayCycle(got[Slot.Weekday]), Unit.Week)),
        Rule("<amount> from today", "two weeks from today",
            Seq(NotLasting, Quantity, "from", Any(Any("today").As(Slot.Choice, 0), Any("tonight").As(Slot.Choice, 0).As(Slot.Mod, 1),
                    Any("tomorrow").As(Slot.Choice, 1))),
            static (in Captures got) => new Shift(LengthRules.WithMod(in got), 1, ShiftFrom.Stated, new Deictic(got[Slot.Choice])) is var day
                && got.Has(Slot.Mod) ? new DayPart(PartOfDay.Night, day) : day),
        Rule("<amount> from now", "two days from now",
            Seq(Quantity, Any(Seq("from", "now"), "hence")),
            static (in Captures got) => new Shift(LengthRules.WithMod(in got), 1, ShiftFrom.Publication)),
        Rule("<n> <adjective> <units> ago", "four turbulent years ago",
            Seq(Cardinal, SmallNumber, Adjective, Units, Which("ago", "later", "earlier")),
            static (in Captures got) => new Shift(new Amount(got.Number, (Unit)got[Slot.Unit]), got[Slot.Choice] == 1 ? 1 : -1, got[Slot.Choice] == 0
                ? ShiftFrom.Publication : ShiftFrom.Mention)),
        Rule("<units> ago", "years ago",
            Seq(Opt("many"), Units, "ago"),
            static (in Captures got) => new Shift(new Amount(double.NaN, (Unit)got[Slot.Unit]), -1, ShiftFrom.Publication)),
        Rule("<amount> before <day>", "two weeks before Christmas",
            Seq(Quantity, Any("before", Seq("ahead", "of"), Seq("prior", "to")), Of(Language.Point), NotOwner),
            static (in Captures got) => new Shift(LengthRules.WithMod(in got), -1, ShiftFrom.Stated, got.First)),
        Rule("<amount> after <day>", "two weeks after Easter",
            Seq(NotCounted, NotLasting, Quantity, Any("after", "following", Seq("from", Not("now|today")).As(Slot.Choice, 1)), Of(Language.Point),
                Not(Any(Words(Role.Was), Tight("-|/"), Seq("to|until|through", Opt("the"),
                            Any("end|start|middle|beginning", Words(Role.Month | Role.Weekday), Digits(Slot.Year2, 1, 4, 1, 2999))))), NotOwner),
            static (in Captures got) => got.Has(Slot.Choice) && (got.Amount!.Unit < Unit.Day || got.First is Calendar { Weekday: > 0, Month: null }) ? null
                : new Shift(LengthRules.WithMod(in got), 1, ShiftFrom.Stated, got.Amount!.Unit == Unit.Week
                && got.First is Cyclic { Cycle: WeekdayCycle, Direction: Direction.Bare } weekday && got.Has(Slot.Choice)
                ? weekday with { Direction = Direction.Next } : got.First)),
        Rule("<amount> earlier", "two weeks earlier",
            Seq(Not(Seq(After("for"), Quantity, "before")), Quantity, Any(Seq("earlier", NotEarlierIn), "previously",
                    Seq("before", Opt("that"), Ahead(Any(EndOfClause, Seq("and|or", Any("$", Cardinal)), Seq("on|aboard|in|from|with", "a|an")))))),
            static (in Captures got) => Nights(new Shift(LengthRules.WithMod(in got), -1, ShiftFrom.Mention))),
        Rule("<amount> later", "two weeks later",
            Seq(NotRate, Quantity, Any(Seq("later", NotEarlierIn), "afterward|afterwards|thereafter",
                    Seq(Where(static (in Scan scan) => !scan.AtEnd && !scan.Current.Has(TokenMarks.Capital)), "after", Opt("that"), Ahead(EndOfPhrase)),
                    DownTheLine)),
            static (in Captures got) => got.Has(Slot.Choice) && got.Amount!.Unit < Unit.Day ? null
                : Nights(new Shift(LengthRules.WithMod(in got), 1, ShiftFrom.Mention))),
        Rule("<amount> on", "Seven years on, all is quiet",
            Seq(Opt(After(";").As(Slot.Choice, 1)), Quantity, Any(OpensSentence, Where(static (in Scan scan) => scan.Got.Has(Slot.Choice))), "on",
                Ahead(Any(",", "he|she|it|they|we|i|came|comes"))),
            static (in Captures got) => got.Amount is { Unit: >= Unit.Day, IsVague: false }
                ? new Shift(LengthRules.WithMod(in got), 1, ShiftFrom.Mention) { IsToNow = true } : null),
        Rule("the day after <event>", "the day after the vote",
            Seq("the", "day", BesideEvent),
            static (in Captures got) => new Shift(new Amount(1, Unit.Day), got[Slot.Choice] == 0 ? -1 : 1, ShiftFrom.Stated)),
        Rule("the <unit> after <event>", "the week after the vote",
            Seq("the", UnitWord, Ahead(Seq(Not(Seq("before|after|following", "a|an", Digits(Slot.Day2, 1, 9, 0, int.MaxValue))), BesideEvent))),
            static (in Captures got) => (Unit)got[Slot.Unit] is > Unit.Day and not (Unit.Night or Unit.Weekend)
                ? new Length(new Amount(1, (Unit)got[Slot.Unit])) : null),
        Rule("the <part> after <event>", "the night before the attack",
            Seq(Not(After("through|throughout|all|during|for")), "the", Part, BesideEvent),
            static (in Captures got) => new DayPart((PartOfDay)got[Slot.Part],
                new Shift(new Amount(1, Unit.Day), got[Slot.Choice] == 0 ? -1 : 1, ShiftFrom.Stated))),
        Rule("<units> from now", "years from now",
            Seq(Opt("many"), Units, "from", "now"),
            static (in Captures got) => new Shift(new Amount(double.NaN, (Unit)got[Slot.Unit]), 1, ShiftFrom.Publication)),
        Rule("<units> later", "weeks later",
            Seq(Opt("many"), Units, Any(Any("later").As(Slot.Mod, 1), DownTheLine, Any("earlier", Seq("before", Ahead(EndOfClause))).As(Slot.Mod, -1))),
            static (in Captures got) => got.Has(Slot.Choice) && (Unit)got[Slot.Unit] < Unit.Day ? null
                : new Shift(new Amount(double.NaN, (Unit)got[Slot.Unit]), got[Slot.Mod] < 0 ? -1 : 1, ShiftFrom.Mention)),
        Rule("in <amount>' time", "three years' time",
            Seq(AnAmount, Opt("'", Opt(Tight("s"))), "time", Not("limit|limits|frame|frames|period")),
            static (in Captures got) => got.Amount!.Unit == Unit.Second ? null : new Shift(got.Amount, 1, ShiftFrom.Publication)),

        Rule("each of the last <n> <units>", "each of the last three years",
            Seq(Where(static (in Scan scan) => Of.Holds(in scan, scan.Position - 1) && Each.Holds(in scan, scan.Position - 2)), "the",
                "last|past|next|first|previous|following|coming", Opt("full"), Cardinal, Units),
            static (in Captures got) => RecurrenceRules.Every(1, (Unit)got[Slot.Unit])),
        Rule("the last <amount>", "the last three months",
            Seq(NotVerb, Opt("the|these|those|this"), Any(Seq("last|past|latest"), Seq("most", "recent"), Seq("previous|preceding|prior")), Quantity, NotKind,
                Opt("or", "so")),
            static (in Captures got) => new Span(got.Amount!, -1)),
        Rule("the <n> previous <units>", "the four previous weeks",
            Seq(Opt("the"), Cardinal, Which("previous|preceding|past|last", "next|following|coming|subsequent"), Units),
            static (in Captures got) => new Span(new Amount(got.Number, (Unit)got[Slot.Unit]), got[Slot.Choice] == 0 ? -1 : 1)),
        Rule("the next <amount>", "the next two weeks",
            Seq(Any(Seq("the|these|those", "next|coming|following|upcoming|ensuing|subsequent|succeeding"), NextAlone), Quantity, NotKind),
            static (in Captures got) => new Span(got.Amount!, 1)),
        Rule("the last <units>", "the past years",
            Seq(NotVerb, Opt("the|these|those"), "last|past|previous|preceding|prior|earlier", Units),
            static (in Captures got) => new Span(new Amount(double.NaN, (Unit)got[Slot.Unit]), -1)),
        Rule("the next <units>", "the coming months",
            Seq(Any(Seq("the|these|those", "next|coming|following|upcoming|ensuing|subsequent|succeeding"), "coming", NextAlone), Units),
            static (in Captures got) => new Span(new Amount(double.NaN, (Unit)got[Slot.Unit]), 1)),
        Rule("the <units> ahead", "the weeks ahead",
            Seq(Any(Seq("the", Opt("few|many|coming|long|difficult|hard|tough|critical|crucial")), After("in|over|for|during|through|throughout|and")), Units,
                "ahead", Not("of")),
            static (in Captures got) => (Unit)got[Slot.Unit] is >= Unit.Day and not (Unit.Night or Unit.Quarter or Unit.Season or Unit.Half)
                ? new Span(new Amount(double.NaN, (Unit)got[Slot.Unit]), 1) : null),
        Rule("the last <unit> and a half", "the last decade and a half",
            Seq(Opt("the|this"), Which("last|past", "next|coming"), UnitWord, "and", "a", "half"),
            static (in Captures got) => new Span(new Amount(1.5, (Unit)got[Slot.Unit]), got[Slot.Choice] == 0 ? -1 : 1)),
        Rule("the past <unit>", "the past year",
            Seq(Opt("the|this"), "past", UnitWord),
            static (in Captures got) => (Unit)got[Slot.Unit] is Unit.Second or Unit.Night ? null : new Span(new Amount(1, (Unit)got[Slot.Unit]), -1)),
        Rule("the first <amount> of <period>", "the first six months of 1998",
            Seq(Opt("the"), Any(Any("first").As(Slot.Ordinal, 1), Any("last|final").As(Slot.Ordinal, -1)), AnAmount, "of|in", Of(Language.Period)),
            static (in Captures got) => new Portion(got.Amount!, got[Slot.Ordinal] < 0, got.First!)),
        Rule("the first <amount>", "the first six months",
            Seq(Any("the", After("his|her|its|their|our|my|your|s")), "first|final", Not("a|an"), AnAmount, NotHyphened,
                Not("ago|later|earlier|afterward|afterwards")),
            static (in Captures got) => new Length(got.Amount!)),
        Rule("the final <units>", "in its final days",
            Seq(Any("the", After("his|her|its|their|our|my|your|s")), Any("final|closing|dying|waning|first", Seq("opening", Not("hours"))), Units,
                Not("ago|later|earlier|afterward|afterwards")),
            static (in Captures got) => (Unit)got[Slot.Unit] is Unit.Quarter or Unit.Half or Unit.Season ? null
                : new Length(new Amount(double.NaN, (Unit)got[Slot.Unit]))),
        Rule("<amount> into <period>", "six months into 1998", Seq(AnAmount, "into", Of(Language.Period)), static (in Captures got) => new Length(got.Amount!)),
    ];

    /// <summary>"Two summers ago" is the one before the last.</summary>
    private static Shift? Counted(in Captures got, Cycle cycle, Unit step) =>
        (got.Has(Slot.Mod) ? 2 : got.Number) is >= 1 and <= 50 and var count
            ? new Shift(new Amount(count - 1, step), -1, ShiftFrom.Stated, new Cyclic(cycle, Direction.Last)) : null;

    /// <summary>"(Two years) down the line", where "ten minutes down the road" is as far as one walks.</summary>
    private static Pattern DownTheLine => Seq("down", "the", "line|road|track").As(Slot.Choice, 1);

    /// <summary>"Could last six months", "talks last three hours": there "last" is a verb.</summary>
    private static Pattern NotVerb => Where(static (in Scan scan) =>
        !Last.Holds(in scan, scan.Position) || scan.Position == 0 || !(BeforeVerb.Holds(in scan, scan.Position - 1)
            || (scan.IsPlain(scan.Position - 1) && IsPlural(scan.Text[..scan.Tokens[scan.Position - 1].End]))));

    /// <summary>"Four days after Tuesday's earthquake": counted from the earthquake, of which Tuesday says which.</summary>
    private static Pattern NotOwner => Not(Seq("'", Tight("s")));

    /// <summary>"The latest 10-year notes": how long the notes run.</summary>
    private static Pattern NotKind => Where(static (in Scan scan) => !(scan.CharAt(scan.Position - 2) == '-' && scan.IsPlain(scan.Position)
            && !Century.Holds(in scan, scan.Position - 1)));

    /// <summary>"The first 90-day truce": the truce is the first, not the days.</summary>
    private static Pattern NotHyphened => Where(static (in Scan scan) => scan.CharAt(scan.Position - 2) != '-');

    /// <summary>"(Jailed for three months earlier) this year": how long, and when.</summary>
    private static Pattern NotEarlierIn => Not(Any("than|today", Seq("this", Words(Role.Unit | Role.PartOfDay | Role.Season))));

    private static bool IsPlural(ReadOnlySpan<char> text) => text is [.., var before, 's'] && before is not ('s' or 'u');

    /// <summary>"$9 million a year thereafter": a rate.</summary>
    private static Pattern NotRate => Not(Seq(Where(static (in Scan scan) => RecurrenceRules.IsRate(in scan, scan.Position)), "a|an", UnitWord, "thereafter"));

    /// <summary>"$4 a week from April": a rate, and a date.</summary>
    private static Pattern NotCounted => Where(static (in Scan scan) => (scan.Roles & Role.Determiner) == 0 || !From.Holds(in scan, scan.Position + 2)
        || !RecurrenceRules.IsRate(in scan, scan.Position));

    /// <summary>"Closed for (about) a week from Monday" says how long, "set for a week from Monday" when.</summary>
    public static Pattern NotLasting => Where(static (in Scan scan) =>
    {
        var at = About.Holds(in scan, scan.Position - 1) ? scan.Position - 2 : scan.Position - 1;
        return !For.Holds(in scan, at) || (scan.RolesAt(at - 1) & (Role.FutureVerb | Role.AheadWithTo)) != 0;
    });

    /// <summary>"Seven years (on), …" stands first in its sentence.</summary>
    private static Pattern OpensSentence => Where(static (in Scan scan) =>
    {
        var at = scan.Position - 1;
        while (at > 0 && at > scan.Position - LongestQuantity && !scan.Tokens[at].Has(TokenMarks.Capital))
        {
            at--;
        }

        return at == 0 || (at > 0 && scan.Tokens[at].Has(TokenMarks.Capital)
            && (scan.Tokens[at].Has(TokenMarks.NewLine) || scan.CharAt(at - 1) is '.' or '"' or '“' or '”'));
    });

    /// <summary>How many tokens an amount has at most.</summary>
    private const int LongestQuantity = 8;

    /// <summary>"Two nights ago": a night, of a day so far back.</summary>
    private static TimeExpression Nights(Shift shift) =>
        shift.Amount.Unit == Unit.Night ? new DayPart(PartOfDay.Night, shift with { Amount = shift.Amount with { Unit = Unit.Day } }) : shift;

    private static Pattern BesideEvent => Seq(Which("before", "after|following"), Ahead(Event));

    /// <summary>
    /// "(The day before) the vote", "he died", "authorities issued": told in words, where "the night before in Paris" is counted from a day spoken of.
    /// </summary>
    public static Pattern Event => Where(static (in Scan scan) => !scan.AtEnd && scan.Current.Has(TokenMarks.Spaced) && !IsTold(in scan, scan.Position)
        && ((scan.Roles & Role.Determiner) != 0 || (scan.IsPlain(scan.Position) && !BesideClause.Holds(in scan, scan.Position)
                && scan.Text[..scan.Current.End] is not [.., 'l', 'y'])));

    /// <summary>"The day before he had promised to stay", "told them the day before that he would stay": no event, but what was done on that day.</summary>
    private static bool IsTold(in Scan scan, int at) => That.Holds(in scan, at)
        ? Teller.Holds(in scan, at + 1)
        : Person.Holds(in scan, at) && Had.Holds(in scan, at + 1) && (scan.RolesAt(at + 2) & (Role.Determiner | Role.Cardinal | Role.Preposition)) == 0
            && at > 2 && scan.Tokens[at - 3].Has(TokenMarks.Capital);

    public static Pattern OnOneLine => Where(static (in Scan scan) => !scan.Current.Has(TokenMarks.NewLine));

    /// <summary>A mark that ends the sentence, or the quotation in it.</summary>
    public static Pattern EndOfSentence => Where(static (in Scan scan) => scan.AtEnd || scan.CharAt(scan.Position) is '.' or '?' or '!');

    /// <summary>
    /// The end of a clause, or one that goes on: "the day after (but took no action)", where "the day after and before the vote" has an event.
    /// </summary>
    public static Pattern EndOfPhrase => Any(EndOfClause, Seq("and|but|because", Not("before|after|of")));

    /// <summary>"Two days before" and nothing after it: counted from the date spoken of.</summary>
    public static Pattern EndOfClause => Where(static (in Scan scan) => scan.AtEnd || scan.CharAt(scan.Position) is '.' or ',' or ';' or ')' or '"' or ':');
}
