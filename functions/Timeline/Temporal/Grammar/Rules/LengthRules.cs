using Timeline.Temporal.Expressions;
using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Grammar.Patterns;

namespace Timeline.Temporal.Grammar.Rules;

/// <summary>Lengths of time.</summary>
internal static class LengthRules
{
    /// <summary>"(It took) a little (over an hour)".</summary>
    private static readonly Pattern Slightly = Any("slightly", Seq("a", "little|bit"));

    /// <summary>What limits an amount and belongs to it.</summary>
    public static readonly Pattern Quantifier = Seq(NotDifference, Any(
        Any("nearly|almost", Seq("close", "to"), Seq(Any("just|well", Slightly), "under"), Seq(Opt(Any("just", Slightly)), "less|fewer", "than"),
            Seq("just", "short", "of")).As(TimexMod.LessThan),
        Any(Seq(Opt(Any("just|well|little", Slightly)), "more", "than"), Seq("longer", "than", Not(Seq("a|one", UnitWord, "ago|earlier|before"))),
            Seq(Any("just|well", Slightly), "over")).As(TimexMod.MoreThan),
        Seq("at", "least").As(TimexMod.EqualOrMore),
        Any(Seq("at", "most"), Seq("no", "more", "than"), Seq("up", "to")).As(TimexMod.EqualOrLess),
        Seq("no", "less|fewer", "than").As(TimexMod.EqualOrMore)));

    /// <summary>"Two to (three years)", "between two and (three years)".</summary>
    public static readonly Pattern LowerBound = Any(Seq(Cardinal, SmallNumber, "to|or|-"), Seq(After("between"), Cardinal, SmallNumber, "and"));

    private static readonly WordSet Into = new("in|into|entered|enters|entering|reached|reaches");

    /// <summary>"(Now) in its", "entered its", where "sold half in the week, its first week," counts from another.</summary>
    private static readonly Pattern InIts = Where(static (in Scan scan) => Into.Holds(in scan, scan.Position - 2));

    private static readonly WordSet Now = new("now");
    private static readonly Pattern IsNow = Where(static (in Scan scan) => Now.Holds(in scan, scan.Position - 3));

    /// <summary>"(The third day) running".</summary>
    private static readonly Pattern OnEnd = Any(Seq("in", "a", "row"), "running");

    private static readonly WordSet MoreOrLess = new("more|fewer|less");
    private static readonly WordSet Share = new("percent|%|pct|points");
    private static readonly WordSet Article = new("a|an");
    private static readonly WordSet Such = new("such");
    private static readonly WordSet Being = new("is|was|be|been|s|t|not|isn|wasn|never|what|today|it");
    private static readonly WordSet Kind = new("for|when|that|to|like|where|which");
    private static readonly WordSet One = new("one");
    private static readonly WordSet Century = new("century");
    private static readonly WordSet Of = new("of");
    private static readonly WordSet Long = new("long");
    private static readonly WordSet WeekendEvents =
        new("rally|rallies|conference|meeting|summit|interview|attack|protest|speech|election|vote|march|demonstration|gathering|ceremony|retreat|match|game|"
        + "raid|shooting|storm|campaign|broadcast|edition|newspaper|debate|talks|session");

    public static readonly Rule[] All =
    [
        Rule("<amount>", "three days", Seq(NotArticleAlone, Opt(Quantifier), AnAmount, NotRate), static (in Captures got) => new Length(WithMod(in got))),
        Rule("<n> <adjective> <units>", "eight bitter years",
            Seq(Cardinal, SmallNumber, ShiftRules.Adjective, Units),
            static (in Captures got) => (Unit)got[Slot.Unit] is Unit.Half or Unit.Quarter or Unit.Second ? null
                : new Length(new Amount(got.Number, (Unit)got[Slot.Unit]))),
        Rule("the <amount>", "the nine months",
            Seq("the", Cardinal, Units, NotRate, Ahead(Any(ShiftRules.EndOfClause, Seq("that|which", "ended|followed|preceded"),
                        "ended|ending|since|before|after|to|through|following|preceding|from|until|till|between|leading|up|he|she|it|they",
                        Words(Role.PastVerb)))),
            static (in Captures got) => (Unit)got[Slot.Unit] is Unit.Half or Unit.Quarter or Unit.Second ? null
                : new Length(new Amount(got.Number, (Unit)got[Slot.Unit]))),
        Rule("a <n>-<unit> period", "a ten-day period",
            Seq("a|an|the|this|that", Opt("same"), Not("a|an"), AnAmount, "period"),
            static (in Captures got) => new Length(got.Amount!)),
        Rule("these <amount>", "those ten days",
            Any(Seq("these|those", Cardinal, Units, NotRate), Seq("this|that", Any("half").As(Slot.Mod, 1), Opt(Hyphen), "hour")),
            static (in Captures got) => got.Has(Slot.Mod) ? new Length(new Amount(0.5, Unit.Hour)) : (Unit)got[Slot.Unit] is Unit.Half or Unit.Quarter
                or Unit.Second ? null : new Length(new Amount(got.Number, (Unit)got[Slot.Unit]))),
        Rule("the <unit> since", "in the years since",
            Seq("the", Any(Units.As(Slot.Mod, 1), UnitWord), Opt("or", "so"), Ahead("since")),
            static (in Captures got) => (Unit)got[Slot.Unit] is >= Unit.Day and not (Unit.Night or Unit.Quarter or Unit.Season or Unit.Half or Unit.Weekend)
                ? new Length(new Amount(got.Has(Slot.Mod) ? double.NaN : 1, (Unit)got[Slot.Unit])) : null),
        Rule("within the <unit>", "within the hour",
            Seq(After("within"), "the", Which("hour", "minute"), Ahead(ShiftRules.EndOfClause)),
            static (in Captures got) => new Length(new Amount(1, got[Slot.Choice] == 0 ? Unit.Hour : Unit.Minute))),
        Rule("<unit>-long", "decade-long", Seq(UnitWord, Hyphen, "long"), static (in Captures got) => new Length(new Amount(1, (Unit)got[Slot.Unit]))),
        Rule("a <ordinal> day", "for a second day",
            Seq(After("for|into|enter|enters|entered|entering|begin|begins|began|beginning|spend|spends|spent|spending"), "a", Ordinal, "day", NotCompound,
                Not("of")),
            static (in Captures got) => got[Slot.Ordinal] is > 1 and <= 100 ? new Same(Unit.Day) : null),
        Rule("its <ordinal> day", "now in its eighth day",
            Seq(After("its|their"), InIts, Opt(IsNow.As(Slot.Mod, 1)), Ordinal, Which("day", "week"), NotCompound),
            static (in Captures got) => InItsCourse(in got)),
        Rule("the <ordinal> day", "the second day",
            Seq(Opt("the"), NthOf, Opt("full|whole"), "day", NotCompound, Not(OnEnd)),
            static (in Captures got) => got[Slot.Ordinal] is -1 or > 0 and <= 100
                ? new Shift(new Amount(Math.Abs(got[Slot.Ordinal]), Unit.Day), 1, ShiftFrom.Stated) : null),
        Rule("the <ordinal> consecutive <unit>", "a fourth straight month",
            Seq(Opt("a|the"), Ordinal, "consecutive|straight|successive", UnitWord, NotCompound),
            static (in Captures got) => InARow(in got)),
        Rule("the <ordinal> <unit> in a row", "the third year in a row",
            Seq(Opt("a|the"), Ordinal, UnitWord, Ahead(OnEnd)),
            static (in Captures got) => InARow(in got)),
        Rule("the <ordinal> <unit>", "the first week",
            Seq(Opt("the"), NthOf, Opt("full|whole"), UnitWord, NotCompound),
            static (in Captures got) => got[Slot.Ordinal] is -1 or > 0 and <= 100
                && ((Unit)got[Slot.Unit] is Unit.Week or Unit.Month or Unit.Year or Unit.Decade
                || ((Unit)got[Slot.Unit] == Unit.Hour && got[Slot.Ordinal] != 11)) ? new Length(new Amount(1, (Unit)got[Slot.Unit])) : null),
        Rule("single-<unit>", "single-day",
            Seq("single", Hyphen, UnitWord),
            static (in Captures got) => (Unit)got[Slot.Unit] >= Unit.Hour ? new Length(new Amount(1, (Unit)got[Slot.Unit])) : null),
        Rule("<units>-long", "years-long", Seq(Units, Hyphen, "long"), static (in Captures got) => new Length(new Amount(double.NaN, (Unit)got[Slot.Unit]))),
        Rule("<unit>long", "yearlong",
            Which("yearlong", "monthlong", "weeklong", "daylong", "decadelong", "hourlong", "nightlong"),
            static (in Captures got) => new Length(new Amount(1, got[Slot.Choice] switch { 0 => Unit.Year, 1 => Unit.Month, 2 => Unit.Week, 3 => Unit.Day,
                        4 => Unit.Decade, 5 => Unit.Hour, _ => Unit.Night }))),
        Rule("<units>", "for weeks",
            Seq(Contexts.PluralIsDuration, Not(Any(Seq(Not(After("within|took|takes")), "seconds", Not("before|after|later")),
                        Seq(Where(static (in Scan scan) => scan.Current.Has(TokenMarks.Capital)), "minutes", Not("after|before|later|earlier|into")))), Units,
                Not(Any("old", Tight("-"), OfDates))),
            static (in Captures got) => (Unit)got[Slot.Unit] is Unit.Quarter or Unit.Season or Unit.Half or Unit.Weekend or Unit.None ? null
                : new Length(new Amount(double.NaN, (Unit)got[Slot.Unit]))),
        Rule("within <units> of", "within minutes of the 8:30 a.m. release",
            Seq(After("within"), Units, Ahead("of")),
            static (in Captures got) => (Unit)got[Slot.Unit] is Unit.Quarter or Unit.Season or Unit.Half or Unit.Weekend or Unit.None ? null
                : new Length(new Amount(double.NaN, (Unit)got[Slot.Unit]))),
        Rule("<units> and <units>", "years and years",
            Seq(Units, "and", new RolePattern(Role.PluralUnit, Slot.Unit2)),
            static (in Captures got) => got[Slot.Unit] == got[Slot.Unit2] && (Unit)got[Slot.Unit] is not (Unit.Quarter or Unit.Season or Unit.Half
                or Unit.Weekend or Unit.None or Unit.Second) ? new Length(new Amount(double.NaN, (Unit)got[Slot.Unit])) : null),
        Rule("the <unit> leading up", "in the year leading up to",
            Seq("the", UnitWord, Ahead(Seq("leading", "up"))),
            static (in Captures got) => (Unit)got[Slot.Unit] is Unit.Week or Unit.Month or Unit.Year or Unit.Decade
                ? new Length(new Amount(1, (Unit)got[Slot.Unit])) : null),
        Rule("all <unit>", "all day",
            Seq("all", Opt("the"), Which("day", "week", "month", "year", "weekend"), Opt("long")),
            static (in Captures got) => new Length(new Amount(1, got[Slot.Choice] switch { 0 => Unit.Day, 1 => Unit.Week, 2 => Unit.Month, 3 => Unit.Year,
                        _ => Unit.Weekend }))),
        Rule("all <season>", "all summer",
            Seq("all", Opt("the"), Season, Opt("long"), Not("season")),
            static (in Captures got) => new Cyclic(got.Season, Direction.Bare)),
        Rule("the whole <unit>", "the whole year",
            Seq(Opt("the"), "whole|entire|full", UnitWord),
            static (in Captures got) => (Unit)got[Slot.Unit] is >= Unit.Day and <= Unit.Year ? new Length(new Amount(1, (Unit)got[Slot.Unit])) : null),
        Rule("another <amount>", "another two weeks",
            Seq(Opt("at", "least"), "another", Any(Seq(UnitWord, Not(Words(Role.Scale)), Opt("or", "two|so")), Seq(Not("a|an"), AnAmount))),
            static (in Captures got) => got.Amount is { } amount ? new Length(amount) : (Unit)got[Slot.Unit] is >= Unit.Minute
                ? new Length(new Amount(1, (Unit)got[Slot.Unit])) : null),
        Rule("<n> to <amount>", "two to three years",
            Seq(LowerBound, AnAmount),
            static (in Captures got) => new Length(got.Amount!)),
        Rule("as many <units>", "his third trip in as many months",
            Seq("as", "many", Units, Not("as"), new CountBeforePattern()),
            static (in Captures got) => got.Number > 0 ? new Length(new Amount(got.Number, (Unit)got[Slot.Unit])) : NoTime.Instance),
    ];

    /// <summary>"In its third week" is the week told of, "now in its third week" ours.</summary>
    private static TimeExpression? InItsCourse(in Captures got)
    {
        var unit = got[Slot.Choice] == 0 ? Unit.Day : Unit.Week;
        return got[Slot.Ordinal] is <= 1 or > 100 ? null : got.Has(Slot.Mod) ? new Cyclic(new UnitCycle(unit), Direction.This) : new Same(unit);
    }

    /// <summary>For the fourth month is for four months; the fourth day, night or week is the one that is told of.</summary>
    private static TimeExpression? InARow(in Captures got) => got[Slot.Ordinal] is <= 1 or > 100 ? null : (Unit)got[Slot.Unit] switch
    {
        Unit.Day or Unit.Week => new Same((Unit)got[Slot.Unit]),
        Unit.Night => new DayPart(PartOfDay.Night, new Same(Unit.Night)),
        > Unit.Day and var unit => new Length(new Amount(got[Slot.Ordinal], unit)),
        _ => null,
    };

    /// <summary>"The nights (of December 7 and 8)", "the hours (of 9:30 and noon)", where "nights of rioting" lasted.</summary>
    private static Pattern OfDates => Seq("of", Opt("the"), Any(Words(Role.Month), "noon|midnight",
            Seq(Digits(Slot.Day2, 1, 2, 0, 31), Any("and|,|to|-|/|:|.|am|pm|a|p", Words(Role.Month)))));

    public static Amount WithMod(in Captures got) => got.Has(Slot.Mod) ? got.Amount! with { Mod = (TimexMod)got[Slot.Mod] } : got.Amount!;

    /// <summary>"A day" or "one second" alone says how often, not how long, after a number or a price; and "a second" is mostly an ordinal.</summary>
    private static Pattern NotArticleAlone => Where(static (in Scan scan) =>
        One.Holds(in scan, scan.Position) ? (scan.RolesAt(scan.Position + 1) & Role.Unit) == 0
            || scan.Lexicon[scan.Tokens[scan.Position + 1].Id].Unit != Unit.Day || !ReferenceRules.IsSomeday(in scan) : !Article.Holds(in scan, scan.Position)
            || (!Such.Holds(in scan, scan.Position - 1) && !IsKindOfDay(in scan) && !IsLong(in scan) && !IsWeekendOf(in scan)
            && ((scan.RolesAt(scan.Position + 1) & Role.Unit) == 0 || !SaysHowOften(in scan, scan.Lexicon[scan.Tokens[scan.Position + 1].Id].Unit))));

    /// <summary>"Today is a day for joy", "it was a day when nothing worked": what kind of day, where "it took a day for the news to spread" lasts.</summary>
    private static bool IsKindOfDay(in Scan scan) =>
        Being.Holds(in scan, scan.Position - 1) && Kind.Holds(in scan, scan.Position + 2) && scan.Lexicon[scan.Tokens[scan.Position + 1].Id].Unit == Unit.Day;

    private static bool SaysHowOften(in Scan scan, Unit unit) => unit switch
    {
        Unit.Second or Unit.Season or Unit.Night => true,
        Unit.Quarter => !Century.HoldsNear(in scan, 0, 5) && !(Of.Holds(in scan, scan.Position + 2) && Article.Holds(in scan, scan.Position + 3)),
        _ => RecurrenceRules.IsRate(in scan, scan.Position) || RecurrenceRules.IsSpeed(in scan),
    };

    /// <summary>"At a weekend rally": the article is the rally's.</summary>
    private static bool IsWeekendOf(in Scan scan) =>
        (scan.RolesAt(scan.Position + 1) & Role.Unit) != 0 && scan.Lexicon[scan.Tokens[scan.Position + 1].Id].Unit == Unit.Weekend
        && WeekendEvents.Holds(in scan, scan.Position + 2);

    /// <summary>"A decade-long war": the article belongs to the noun.</summary>
    private static bool IsLong(in Scan scan) => scan.CharAt(scan.Position + 2) == '-' && (scan.RolesAt(scan.Position + 1) & Role.Unit) != 0
        && Long.Holds(in scan, scan.Position + 3);

    /// <summary>"600 fewer than five years ago", "four more than a year earlier": so many more or fewer than then.</summary>
    private static Pattern NotDifference => Where(static (in Scan scan) =>
        !(MoreOrLess.Holds(in scan, scan.Position) && scan.Position > 0 && (scan.Tokens[scan.Position - 1].Has(TokenMarks.Spaced)
                || scan.CharAt(scan.Position - 1) == '%') && (LexemeId.IsDigits(scan.Tokens[scan.Position - 1].Id)
                || (scan.RolesAt(scan.Position - 1) & (Role.Cardinal | Role.Scale)) != 0 || Share.Holds(in scan, scan.Position - 1))));

    /// <summary>"The second", "the final", of something that has no date; what is last and next is so beside now.</summary>
    private static Pattern NthOf => Any(Seq(Not("last"), Ordinal), Seq(Ahead(Seq("last", "day", "of", Words(Role.Determiner))), Ordinal));

    private static Pattern NotCompound => Not(Any(Hyphen, Seq("of|in", "the|a|every|each", Words(Role.Unit)), "student|students|pupil|pupils|anniversary"));

    private static Pattern NotRate => Not(Any(Seq("old|olds"), Seq(Hyphen, "old|olds"), Seq("of", "age"), Seq("'", "old"), Seq(Hyphen, "ago|earlier")));
}
