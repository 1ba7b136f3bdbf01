using Timeline.Temporal.Expressions;
using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Grammar.Patterns;

namespace Timeline.Temporal.Grammar.Rules;

/// <summary>Weeks, months, quarters, seasons, years, decades and centuries: by name, by number, and by their place before or after another.</summary>
internal static partial class PeriodRules
{
    private static readonly WordSet Article = new("the");
    private static readonly WordSet One = new("a|an|one");
    private static readonly WordSet BeforeSeason =
        new("in|by|during|since|until|till|come|this|through|for|throughout|of|over|to|before|after|early|late|from|and|mid|-|spent|spend|passed|least|into");
    private static readonly WordSet BeforeVerb = new("to|and|of");
    private static readonly WordSet AlsoVerb = new("fall|spring");
    /// <summary>"Jones and Winter are": two people.</summary>
    private static readonly Pattern NotSurname = Where(static (in Scan scan) =>
        !(scan.Current.Has(TokenMarks.Capital) && And!.Holds(in scan, scan.Position - 1) && scan.IsPlain(scan.Position - 2)
            && scan.Tokens[scan.Position - 2].Has(TokenMarks.Capital)));

    /// <summary>"1919, October(: …)", "2019, spring" alone on its line.</summary>
    private static readonly Pattern EndOfLabel = Where(static (in Scan scan) => scan.AtEnd || scan.Current.Has(TokenMarks.NewLine)
        || scan.CharAt(scan.Position) is ':' or '.');

    private static readonly WordSet As = new("as|than");
    private static readonly WordSet Degree = new("soon|early|late|sooner|earlier|later");
    private static readonly WordSet Plural = new("s");
    private static readonly WordSet Session = new("trading|session|trade|business|third|second|first|fourth|final|fiscal");
    private static readonly WordSet CenturyWord = new("century");
    private static readonly WordSet And = new("and");
    private static readonly WordSet AndOr = new("and|or");
    private static readonly WordSet To = new("to");
    private static readonly WordSet OfWord = new("of");
    private static readonly WordSet MostWord = new("most|much|all");
    private static readonly WordSet Starts = new("start|beginning|opening");
    private static readonly WordSet Edges = new("finish|end|close|middle|part|half");
    private static readonly WordSet PartWord = new("late|early|mid");
    private static readonly WordSet Degrees =
        new("temperature|temperatures|readings|highs|lows|degrees|fahrenheit|winds|wind|gusts|gusted|gusting|thermometer|humidity|shot|shooting|traded|trades|"
        + "quoted");
    private static readonly WordSet Limit = new("under|over");
    private static readonly WordSet Aged = new("his|her|their|my|your|our");
    private static readonly WordSet Weather =
        new("temperature|temperatures|readings|highs|lows|degrees|fahrenheit|winds|wind|gusts|gusted|gusting|thermometer|humidity|sunshine|sunny|colder|warmer|"
        + "chilly|forecasters");
    /// <summary>How many tokens back a word of the weather may stand.</summary>
    private const int WeatherReach = 12;

    private static readonly WordSet Owner = new("his|her|their|my|your|our");
    private static readonly WordSet LastNext = new("last|next");
    private static readonly WordSet Business = new("fiscal|financial|quarter");
    private static readonly WordSet BeforeDecade = new("the|mid|early|late|and|of|in");
    /// <summary>The word of direction before a unit or a name.</summary>
    public static readonly Pattern Toward = Any(
        Any(Seq(Opt("this"), "next|coming|upcoming"), Seq("the", "coming|upcoming")).As(Slot.Choice, (int)Direction.Next),
        Seq("this", "past", Ahead(Any(Words(Role.Season | Role.Month), "weekend"))).As(Slot.Choice, (int)Direction.Last),
        Seq("this", Opt("current|same|past|very")).As(Slot.Choice, (int)Direction.This),
        Seq("the", "current|present").As(Slot.Choice, (int)Direction.This),
        Seq(Opt("the|this"), "last").As(Slot.Choice, (int)Direction.Last),
        Seq("the", "next").As(Slot.Choice, (int)Direction.TheNext),
        Seq(Opt("the"), "previous|preceding|prior").As(Slot.Choice, (int)Direction.Previous),
        Seq(Opt("the"), "following|subsequent|ensuing|succeeding").As(Slot.Choice, (int)Direction.Following),
        Seq(Opt("the"), "same|very").As(Slot.Choice, (int)Direction.That),
        Seq("that", Opt("same|very"), Opt(DayRules.Fateful)).As(Slot.Choice, (int)Direction.That));

    /// <summary>"His last year of college", "their next month": one of theirs, not of now.</summary>
    private static readonly Pattern NotOrdinal = Where(static (in Scan scan) => !Owner.Holds(in scan, scan.Position - 1)
        || !LastNext.Holds(in scan, scan.Position) || Business.Holds(in scan, scan.Position + 1));

    /// <summary>"(June) last year", "(Christmas) of that year", "(April 28) of the previous year".</summary>
    public static readonly Pattern RelativeYear = Any(
        Seq(Any(",", "of", "in", Apart), Any("this", Seq("the", "current")), Opt("past"), "year").As(Slot.Mod, (int)Direction.This),
        Seq(Any(",", "of", "in", Apart), Opt("the"), "last|past", "year").As(Slot.Mod, (int)Direction.Last),
        Seq(Any(",", "of", "in", Apart), Any("next", Seq(Opt("the"), "coming")), "year").As(Slot.Mod, (int)Direction.Next),
        Seq(Any(",", "of", "in", Apart), "the", "previous|preceding|prior", "year").As(Slot.Mod, (int)Direction.Previous),
        Seq(Any(",", "of", "in", Apart), Any(Seq("the", "following"), Seq("the", "next")), "year").As(Slot.Mod, (int)Direction.Following),
        Seq(Any(",", "of", "in", Apart), Any(Seq("that", Opt("same")), Seq("the", "same")), "year").As(Slot.Mod, (int)Direction.That));

    private static readonly Pattern Apostrophe = Seq("'", Glued);

    /// <summary>"The year (2016)", where "the year 2016-17" and "2016/17" are of two.</summary>
    private static readonly Pattern YearAlone = Seq(Year, Not(Seq(Tight("-|/"), Glued, Digits(Slot.Day2, 2, 2, 0, 99))));
    public static readonly Pattern FiscalWord = Any(Seq("fiscal|financial|calendar", Opt(Opt(Hyphen), "year")), "fy");
    public static readonly Pattern BeforeChrist = Any("bc|bce", Seq("b", Tight("."), Tight("c"), Opt(Seq(Tight(".")))));
    private static readonly Pattern AnnoDomini = Any(Seq(AllCapitals, "ad|ce"),
        Seq("a", Tight("."), Tight("d"), Opt(Tight("."))));

    private static readonly Unit[] Spoken = [Unit.Year, Unit.Month, Unit.Week, Unit.Weekend, Unit.Quarter, Unit.Decade, Unit.Century, Unit.Season];

    private static readonly Pattern FullYear = Digits(Slot.Year, 4, 4, 1000, 2990);

    private static readonly Pattern Century1 = new OrdinalIntoPattern(Slot.Year, Ordinal);
    private static readonly Pattern Century2 = new OrdinalIntoPattern(Slot.Year2, Ordinal);
    private static readonly WordSet Out = new("out");
    private static readonly WordSet Close = new("close|closed|closes|closing|finish|finished|finishing|round|rounded|rounds|rounding|start|started|starting");

    /// <summary>"In the year", "ended the year", "closed out the year", and "the year's" wherever it stands.</summary>
    private static readonly Pattern AfterOrPossessive = Any(Where(static (in Scan scan) => To.Holds(in scan, scan.Position - 1)
            && Starts.Holds(in scan, scan.Position - 2)).As(Slot.Mod, (int)Direction.This),
        Where(static (in Scan scan) => To.Holds(in scan, scan.Position - 1) && Edges.Holds(in scan, scan.Position - 2)),
        After("in|for|of|during|throughout|over|by|through|on|until|till|before|than|end|ended|ends|ending|finish|finished|finishes|finishing|close|closed|"
            + "closes|begin|began|begins|start|started|starts|opened|entered"),
                Where(static (in Scan scan) => Out.Holds(in scan, scan.Position - 1) && Close.Holds(in scan, scan.Position - 2)),
        Ahead(Seq("the", Which("year", "month", "week", "weekend", "quarter", "decade", "century"), "'", Tight("s"))));
    private static readonly Unit[] Spent = [Unit.Day, Unit.Week, Unit.Month, Unit.Year];
    private static readonly Unit[] Beside = [Unit.Week, Unit.Weekend, Unit.Month, Unit.Year];

    /// <summary>"Talked about 1978": the year is what was talked of, not roughly when.</summary>
    private static readonly Pattern NotTopic =
        Not(After("talk|talks|talked|talking|speak|speaks|spoke|speaking|think|thinks|thought|thinking|know|knows|knew|write|writes|wrote|writing|book|film|"
            + "novel|story|song|all|something|anything|questions|memories|worried|asked"));

    public static readonly Rule[] All = [.. Months, .. Units, .. Seasons, .. Years, .. Parts];

    /// <summary>The season, the month or the named day.</summary>
    private static Cycle OfYear(in Captures got) => got.Has(Slot.Season) ? got.Season : got.Has(Slot.Month) ? new MonthCycle(got[Slot.Month])
        : HolidayRules.Cycle(in got);

    private static Pattern Early => Any(
        Seq("early", Opt(Hyphen), "to", Opt(Hyphen), "mid", Opt(Hyphen)).As(Slot.Mod, (int)TimexMod.Start),
        Seq("mid", Opt(Hyphen), "to", Opt(Hyphen), "late", Opt(Hyphen)).As(Slot.Mod, (int)TimexMod.End),
        Any("early").As(TimexMod.Start),
        Any(Seq("mid", Opt(Hyphen)), "middle").As(TimexMod.Mid),
        Any("late").As(TimexMod.End));

    private static Pattern Edge => Any(
        Any("beginning|start|outset|opening|dawn|onset|turn", Seq("early|first|opening", Ahead("part|days|weeks|months|stages"))).As(TimexMod.Start),
        Any("middle|midst|midpoint").As(TimexMod.Mid),
        Any("end|close|conclusion", Seq("back|tail|fag", "end"), Seq("latter|late|last|closing|final|dying|waning|fading",
                Ahead("part|days|weeks|months|stages|half"))).As(TimexMod.End));

    /// <summary>"The start of the 1973 war", "the end of last year's festival": the war starts, not the year.</summary>
    private static Pattern NotOfThing => Where(static (in Scan scan) =>
        !(scan.CharAt(scan.Position) is '\'' or '’' && Plural.Holds(in scan, scan.Position + 1) && scan.IsPlain(scan.Position + 2)
            && !Session.Holds(in scan, scan.Position + 2))
        && !(scan.Position > 1 && LexemeId.IsDigits(scan.Tokens[scan.Position - 1].Id) && Article.Holds(in scan, scan.Position - 2)
            && scan.IsPlain(scan.Position)));

    /// <summary>A year before Christ, which may have a comma: "3,000 BC".</summary>
    public static Pattern YearBefore(Slot slot) => Any(Digits(slot, 1, 4, 1, 9000), new DigitsPattern(slot, 5, 6, 1000, 99_999, isGrouped: true));

    /// <summary>"Ninety-three", "oh eight", and nothing that it could count.</summary>
    private static Pattern ShortYearInWords => Seq(new SpelledPairPattern(Slot.Year, 99), Not("of"),
        Where(static (in Scan scan) => Contexts.CountsNothing(in scan, scan.Position)));

    private static readonly WordSet Relative = new("last|next|coming|past|previous|following");

    /// <summary>"In summer or fall", "in winter and spring", "next spring or summer".</summary>
    private static bool IsSecondSeason(in Scan scan) =>
        AndOr.Holds(in scan, scan.Position - 1) && (scan.RolesAt(scan.Position - 2) & Role.Season) != 0
        && (Relative.Holds(in scan, scan.Position - 3) || BeforeSeason.Holds(in scan, scan.Position - 3)
            || (scan.RolesAt(scan.Position - 3) & (Role.Determiner | Role.Ordinal)) != 0) && !BeforeVerb.Holds(in scan, scan.Position - 3);

    /// <summary>"The events of (the last week)", but not "the end of (the last decade)".</summary>
    private static Pattern OfThings => Where(static (in Scan scan) => OfWord.Holds(in scan, scan.Position - 1)
        && (scan.IsPlain(scan.Position - 2) || MostWord.Holds(in scan, scan.Position - 2)) && !Starts.Holds(in scan, scan.Position - 2)
        && !Edges.Holds(in scan, scan.Position - 2));

    /// <summary>"G20's" is no decade.</summary>
    private static Pattern NotGlued => Where(static (in Scan scan) => scan.AtEnd || !scan.IsGlued || !char.IsLetter(scan.Text[scan.Current.Start - 1]));

    private static Pattern SpelledCentury => Any(Any("nineteen").As(Slot.Year2, 19), Any("eighteen").As(Slot.Year2, 18), Any("seventeen").As(Slot.Year2, 17),
        Any("sixteen").As(Slot.Year2, 16));

    /// <summary>"In his late forties", "a woman in her mid-thirties": how old somebody is.</summary>
    private static Pattern NotAge => Where(static (in Scan scan) =>
    {
        var part = scan.CharAt(scan.Position - 1) == '-' ? scan.Position - 2 : scan.Position - 1;
        return !(PartWord.Holds(in scan, part) && Aged.Holds(in scan, part - 1));
    });

    private static bool IsDecadeContext(in Scan scan)
    {
        if (Degrees.HoldsNear(in scan, 7, 0) || (Aged.HoldsNear(in scan, 8, 0) && !Article.HoldsNear(in scan, 6, 0))
            || Weather.HoldsNear(in scan, WeatherReach, 0))
        {
            return false;
        }

        var first = scan.Position - 1;
        while (first > 0 && !scan.Tokens[first].Has(TokenMarks.Spaced))
        {
            first--;
        }

        return !Limit.Holds(in scan, first) && (Article.Holds(in scan, first) || BeforeDecade.Holds(in scan, first - 1) || scan.CharAt(first) is '\'' or '’');
    }

    /// <summary>"(Twenty minutes) late (yesterday)", "(an hour) early": how far from when it was due.</summary>
    private static Pattern NotBehindTime => Where(static (in Scan scan) => (scan.RolesAt(scan.Position - 1) & Role.PluralUnit) == 0
        && ((scan.RolesAt(scan.Position - 1) & Role.Unit) == 0 || !One.Holds(in scan, scan.Position - 2)));

    /// <summary>
    /// "(The mid-)1980s", "(the mid-)'70s", "(the mid-)sixties", "(the mid-)19th century": the article is its own, where in "the mid-June vote" it is the
    /// vote's.
    /// </summary>
    private static bool IsEra(in Scan scan, int at)
    {
        var first = scan.CharAt(at) is '\'' or '’' ? at + 1 : at;
        var end = first + 1;
        var isNumber = first < scan.Tokens.Length && LexemeId.IsDigits(scan.Tokens[first].Id) && end < scan.Tokens.Length
            && !scan.Tokens[end].Has(TokenMarks.Spaced);
        end += isNumber && scan.CharAt(end) is '\'' or '’' ? 1 : 0;
        return (scan.RolesAt(first) & Role.Decade) != 0 || (isNumber && Plural.Holds(in scan, end)) || CenturyWord.Holds(in scan, isNumber ? end + 1 : end)
            || CenturyWord.Holds(in scan, end + 2);
    }
}
