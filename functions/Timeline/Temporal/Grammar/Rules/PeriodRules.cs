using Timeline.Temporal.Expressions;
using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Grammar.Patterns;
using Calendar = Timeline.Temporal.Expressions.Calendar;

namespace Timeline.Temporal.Grammar.Rules;

/// <summary>Weeks, months, quarters, seasons, years, decades and centuries: by name, by number, and by their place before or after another.</summary>
internal static partial class PeriodRules
{
    private static readonly WordSet Article = new("the");
    private static readonly WordSet BeforeSeason = new("in|by|during|since|until|till|come|this|through|for|throughout|of|over|to|before|after|early|late|from|and|mid|-|spent|spend|passed|least|into");
    private static readonly WordSet BeforeVerb = new("to|and|of");
    private static readonly WordSet AlsoVerb = new("fall|spring");
    /// <summary>"Jones and Winter are": two people.</summary>
    private static readonly Pattern NotSurname = Where(static (in Scan scan) => !(scan.Current.Has(TokenMarks.Capital) && And!.Holds(in scan, scan.Position - 1) && scan.IsPlain(scan.Position - 2) && scan.Tokens[scan.Position - 2].Has(TokenMarks.Capital)));

    /// <summary>"1919, October(: …)", "2019, spring" alone on its line.</summary>
    private static readonly Pattern EndOfLabel = Where(static (in Scan scan) => scan.AtEnd || scan.Current.Has(TokenMarks.NewLine) || scan.CharAt(scan.Position) is ':' or '.');

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
    private static readonly WordSet Degrees = new("temperature|temperatures|readings|highs|lows|degrees|fahrenheit|winds|wind|gusts|gusted|gusting|thermometer|humidity|shot|shooting|traded|trades|quoted");
    private static readonly WordSet Limit = new("under|over");
    private static readonly WordSet Aged = new("his|her|their|my|your|our");
    private static readonly WordSet Weather = new("temperature|temperatures|readings|highs|lows|degrees|fahrenheit|winds|wind|gusts|gusted|gusting|thermometer|humidity|sunshine|sunny|colder|warmer|chilly|forecasters");
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
    private static readonly Pattern NotOrdinal = Where(static (in Scan scan) => !Owner.Holds(in scan, scan.Position - 1) || !LastNext.Holds(in scan, scan.Position) || Business.Holds(in scan, scan.Position + 1));

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
    private static readonly Pattern AnnoDomini = Any(Seq(Where(static (in Scan scan) => scan.Current.Has(TokenMarks.AllCaps)), "ad|ce"), Seq("a", Tight("."), Tight("d"), Opt(Tight("."))));

    private static readonly Unit[] Spoken = [Unit.Year, Unit.Month, Unit.Week, Unit.Weekend, Unit.Quarter, Unit.Decade, Unit.Century, Unit.Season];

    private static readonly Pattern FullYear = Digits(Slot.Year, 4, 4, 1000, 2990);

    private static readonly Pattern Century1 = new OrdinalIntoPattern(Slot.Year, Ordinal);
    private static readonly Pattern Century2 = new OrdinalIntoPattern(Slot.Year2, Ordinal);
    private static readonly WordSet Out = new("out");
    private static readonly WordSet Close = new("close|closed|closes|closing|finish|finished|finishing|round|rounded|rounds|rounding|start|started|starting");

    /// <summary>"In the year", "ended the year", "closed out the year", and "the year's" wherever it stands.</summary>
    private static readonly Pattern AfterOrPossessive = Any(Where(static (in Scan scan) => To.Holds(in scan, scan.Position - 1) && Starts.Holds(in scan, scan.Position - 2)).As(Slot.Mod, (int)Direction.This), Where(static (in Scan scan) => To.Holds(in scan, scan.Position - 1) && Edges.Holds(in scan, scan.Position - 2)), After("in|for|of|during|throughout|over|by|through|on|until|till|before|than|end|ended|ends|ending|finish|finished|finishes|finishing|close|closed|closes|begin|began|begins|start|started|starts|opened|entered"), Where(static (in Scan scan) => Out.Holds(in scan, scan.Position - 1) && Close.Holds(in scan, scan.Position - 2)),
        Ahead(Seq("the", Which("year", "month", "week", "weekend", "quarter", "decade", "century"), "'", Tight("s"))));
    private static readonly Unit[] Spent = [Unit.Day, Unit.Week, Unit.Month, Unit.Year];
    private static readonly Unit[] Beside = [Unit.Week, Unit.Weekend, Unit.Month, Unit.Year];

    /// <summary>"Talked about 1978": the year is what was talked of, not roughly when.</summary>
    private static readonly Pattern NotTopic = Not(After("talk|talks|talked|talking|speak|speaks|spoke|speaking|think|thinks|thought|thinking|know|knows|knew|write|writes|wrote|writing|book|film|novel|story|song|all|something|anything|questions|memories|worried|asked"));

    public static readonly Rule[] All =
    [
        Rule("<month> <year>", "June 2024", Seq(Month, Opt(Any(",", "of", "in", Seq("of", "the", "year"), Hyphen)), Year), static (in Captures got) => new Calendar(got[Slot.Year], got[Slot.Month], null)),
        Rule("<year> <month>:", "1982 June: a war ends", Any(Seq(Contexts.YearIsClear, Year, ShiftRules.OnOneLine, Month, Ahead(":")), Seq(Contexts.BeginsLine, Year, ",", ShiftRules.OnOneLine, Month, EndOfLabel)), static (in Captures got) => new Calendar(got[Slot.Year], got[Slot.Month], null)),
        Rule("<month> '<yy>", "June '98", Seq(Month, Opt("of"), "'", Glued, Digits(Slot.Year, 2, 2, 0, 99), Not(Tight("s"))), static (in Captures got) => new Calendar(Century(got[Slot.Year]), got[Slot.Month], null)),
        Rule("<month> <part> in <year>", "July night in 1969", Seq(Month, Ahead(Seq(Any("day", Part), "in|of", Of(Language.Period)))), static (in Captures got) => got.First is Calendar { Year: { } year, Month: null } ? new Calendar(year, got[Slot.Month], null) : null),
        Rule("<month>, <month> and <month> <year>", "May, June and July 2011", Seq(Month, Ahead(Seq(RangeRules.Rest(Month2), Of(Language.Period)))), static (in Captures got) => got.First is Calendar { Year: { } year, Month: { } last } ? new Calendar(got[Slot.Month] > last ? year - 1 : year, got[Slot.Month], null) : null),
        Rule("<month>", "April", Seq(Contexts.MonthIsClear, Month), static (in Captures got) => new Cyclic(new MonthCycle(got[Slot.Month]), Direction.Bare)),
        Rule("month of <month>", "the month of April", Seq(Opt("the"), "month", "of", Month), static (in Captures got) => new Cyclic(new MonthCycle(got[Slot.Month]), Direction.Bare)),
        Rule("last <month>", "last June", Seq(DayRules.NotReported, Not("following|subsequent"), Toward, Month, Not(Any(Day, Year)), Where(static (in Scan scan) => scan.Got[Slot.Choice] != (int)Direction.That || And.Holds(in scan, scan.Position - 3) || ((scan.Roles & (Role.Statistic | Role.PastVerb | Role.PresentVerb | Role.FutureVerb)) == 0 && (scan.AtEnd || !scan.IsPlain(scan.Position) || !scan.Current.Has(TokenMarks.Capital) || (scan.RolesAt(scan.Position - 3) & Role.Preposition) != 0)))), static (in Captures got) => new Cyclic(new MonthCycle(got[Slot.Month]), (Direction)got[Slot.Choice])),
        Rule("<month> last year", "June last year", Seq(Month, RelativeYear), static (in Captures got) => new Within(new MonthCycle(got[Slot.Month]), RelativeTo(in got))),
        Rule("<month> <n> years ago", "June two years ago", Seq(Any(Month, Seq(Opt("the"), Season)), Not(Seq("a|one", "year")), AnAmount, "ago"), static (in Captures got) => got.Amount is { Unit: Unit.Year, IsVague: false } ? new Within(OfYear(in got), new Shift(got.Amount, -1, ShiftFrom.Publication)) : null),
        Rule("<month> a year ago", "June a year ago", Seq(Any(Month, Seq(Opt("the"), Season)), Any("a", "one"), "year", "ago|earlier|before"), static (in Captures got) => new Within(OfYear(in got), new Cyclic(new UnitCycle(Unit.Year), Direction.Last))),

        Rule("over the last <unit>", "over the last decade", Seq(Any(Seq(Any(After("over|for|in|within|during|throughout|spent|spend|spends|spending"), OfThings), "the", "last").As(Slot.Choice, -1), Seq("the", "last", Ahead(Seq(Words(Role.Unit), "has|have"))).As(Slot.Choice, -1), Seq(After("over|for|in|within|throughout"), "the", "next").As(Slot.Choice, 1)), UnitWord, Not("of|in|before|after")), static (in Captures got) => (Unit)got[Slot.Unit] is Unit.Hour or Unit.Week or Unit.Month or Unit.Year or Unit.Decade ? new Span(new Amount(1, (Unit)got[Slot.Unit]), got[Slot.Choice]) : null),
        Rule("the last <unit> of", "the last year of the war", Seq("the", Any(Seq("last|final", UnitWord, Ahead(Seq("of", Any(Words(Role.Determiner), Seq(new NamePattern(), Not("$")))))), Seq("last", Ahead("hour"), UnitWord, Ahead("of")))), static (in Captures got) => (Unit)got[Slot.Unit] is Unit.Hour or Unit.Week or Unit.Month or Unit.Year or Unit.Decade ? new Length(new Amount(1, (Unit)got[Slot.Unit])) : null),
        Rule("last <unit>", "last month", Seq(NotOrdinal, Toward, Any(UnitWord, Seq(Any("fiscal|calendar|business|school|academic|financial|tax"), UnitWord))), static (in Captures got) => OfUnit(in got)),
        Rule("this time last <unit>", "this time last year", Seq(Opt("at|about|by"), "this", "time", Toward, UnitWord), AtThisTime),
        Rule("last <unit> at this time", "last year at this time", Seq(Any(Any("last").As(Slot.Choice, (int)Direction.Last), Any("next").As(Slot.Choice, (int)Direction.Next)), UnitWord, "at", "this", "time"), AtThisTime),
        Rule("by the weekend", "by the weekend", Seq(After("by|until|before|till"), "the", "weekend", Not("of")), static (in Captures got) => new Cyclic(new UnitCycle(Unit.Weekend), Direction.This)),
        Rule("the <unit>", "the year", Seq(AfterOrPossessive, "the", Opt("fiscal|calendar|model"), Which("year", "month", "week", "weekend", "quarter", "decade", "century", "season"), Not(Any(Seq(Year, Tight("-|/")), Seq("of", Not("$")), "when|that|before|after|in|the|since|ago|until|till|ahead", Seq("leading", "up"), Seq("to", Not(Any("$", Cardinal, Month, Seq(Day, Month), Seq("the", "end", "of"), Seq("late|early|mid", Opt(Hyphen), Month)))), Tight("-"), Seq(Hyphen, "long|ago|earlier")))), static (in Captures got) => got[Slot.Choice] == 7 ? null : new Cyclic(new UnitCycle(Spoken[got[Slot.Choice]]), got.Has(Slot.Mod) ? (Direction)got[Slot.Mod] : Direction.The)),
        Rule("spend the <unit>", "spent the week", Seq(After("spend|spends|spent|spending"), "the", Which("day", "week", "month", "year"), Not(Any("of|before|after|when|that|since|leading|until|till|between|to|prior|following", Tight("-"), Seq(Hyphen, "long")))), static (in Captures got) => new Length(new Amount(1, Spent[got[Slot.Choice]]))),
        Rule("the <unit> ahead", "in the year ahead", Seq("the", UnitWord, "ahead", Not("of")), static (in Captures got) => (Unit)got[Slot.Unit] is Unit.Day or Unit.Week or Unit.Month or Unit.Year or Unit.Decade ? new Span(new Amount(1, (Unit)got[Slot.Unit]), 1) : null),
        Rule("the new year", "in the new year", Seq(Any(After("in|into|of|during"), Where(static (in Scan scan) => !scan.AtEnd && char.IsLower(scan.CharAt(scan.Position)) && char.IsLower(scan.CharAt(scan.Position + 1)) && char.IsLower(scan.CharAt(scan.Position + 2)))), "the", "new", "year", Not(Any("'", "resolution"))), static (in Captures got) => new Containing(Grain.Year, new Cyclic(new HolidayCycle(Holiday.NewYearsDay), Direction.Bare))),
        Rule("the full year", "for the full year", Seq(After("for|in"), "the", "full", "year", Not("of")), static (in Captures got) => new Cyclic(new UnitCycle(Unit.Year), Direction.The)),
        Rule("full-year <figure>", "full-year profit", Seq(Opt("the"), "full", Opt(Hyphen), "year", Ahead(Any(Words(Role.Statistic), Seq("net|operating|pretax|pre", Words(Role.Statistic))))), static (in Captures got) => new Cyclic(new UnitCycle(Unit.Year), Direction.The)),
        Rule("the weekend", "the weekend", Seq(Not(After("last|next|first|final|opening|closing")), Any(Seq("the", Opt("long"), "holiday"), Opt("the")), "weekend"), static (in Captures got) => new Cyclic(new UnitCycle(Unit.Weekend), Direction.Bare)),
        Rule("the <unit> previous", "the year previous", Seq("the", UnitWord, Any(Seq("before", "that", Ahead(ShiftRules.EndOfPhrase)).As(Slot.Choice, 1), "previous|before|prior"), Any(Ahead(Any("showed", Words(Role.PastVerb))), Not(Any(ShiftRules.Event, Words(Role.Weekday | Role.Month))))), static (in Captures got) => (Unit)got[Slot.Unit] is Unit.Week or Unit.Weekend or Unit.Month or Unit.Quarter or Unit.Year or Unit.Decade or Unit.Century ? new Cyclic(new UnitCycle((Unit)got[Slot.Unit]), got.Has(Slot.Choice) ? Direction.BeforeThat : Direction.Previous) : null),
        Rule("the <unit> after", "the year after", Seq("the", UnitWord, "after|following", Opt("that"), Ahead(ShiftRules.EndOfPhrase)), static (in Captures got) => (Unit)got[Slot.Unit] is >= Unit.Weekend and not Unit.Fortnight ? new Cyclic(new UnitCycle((Unit)got[Slot.Unit]), Direction.Following) : null),
        Rule("the <unit> before <point>", "the week before Christmas", Seq(Opt("the"), Which("week", "weekend", "month", "year"), Any(Any("before").As(Slot.Mod, 0), Any("after").As(Slot.Mod, 1)), Of(Language.Point)), static (in Captures got) => IsBeside(in got) ? new Adjacent(new UnitCycle(Beside[got[Slot.Choice]]), got[Slot.Mod] == 0 ? -1 : 1, got.First!) : null),
        Rule("the <unit> before last", "the week before last", Seq("the", UnitWord, "before", "last"), static (in Captures got) => (Unit)got[Slot.Unit] == Unit.Night ? new DayPart(PartOfDay.Night, new Deictic(-2)) : (Unit)got[Slot.Unit] < Unit.Day ? null : new Adjacent(new UnitCycle((Unit)got[Slot.Unit]), -1, new Cyclic(new UnitCycle((Unit)got[Slot.Unit]), Direction.Last))),
        Rule("the <unit> after next", "the week after next", Seq("the", UnitWord, "after", "next"), static (in Captures got) => (Unit)got[Slot.Unit] < Unit.Day || (Unit)got[Slot.Unit] == Unit.Night ? null : new Adjacent(new UnitCycle((Unit)got[Slot.Unit]), 1, new Cyclic(new UnitCycle((Unit)got[Slot.Unit]), Direction.Next))),
        Rule("the week of <date>", "the week of March 6", Seq(Any(Seq(Ahead(Seq(Opt("the"), "week|weekend|month", "ended")), After("for|in|during|of|from|to|through|over")), Not(Seq(Opt("the"), "week|weekend|month", "ended"))), Opt("the"), Which("week", "weekend", "month"), Any("of|starting|beginning|commencing|ending|ended", Seq(Where(static (in Scan scan) => scan.Got[Slot.Choice] == 0), "to|through")), Of(Language.Day)), static (in Captures got) => new Containing(got[Slot.Choice] switch { 0 => Grain.Week, 1 => Grain.Weekend, _ => Grain.Month }, got.First!)),
        Rule("w/c <date>", "w/c 24 June", Seq("w", Tight("/"), Tight("c"), Of(Language.Day)), static (in Captures got) => new Containing(Grain.Week, got.First!)),
        Rule("the weekend of <day>-<day> <month>", "the weekend of 14-15 October", Seq(Opt("the"), "weekend", "of", Any(Seq(Day, "-|and|to|/", Day2, Opt("of"), Month), Seq(Month, Day, "-|and|to|/", Day2)), Opt(Opt(","), Year)), static (in Captures got) => got[Slot.Day2] == got[Slot.Day] + 1 ? new Containing(Grain.Weekend, new Calendar(got.Maybe(Slot.Year), got[Slot.Month], got[Slot.Day])) : null),
        Rule("<date> weekend", "the July 4 weekend", Seq(The, Month, Any(Day, new OrdinalIntoPattern(Slot.Day, OrdinalWord)), "weekend"), static (in Captures got) => new Containing(Grain.Weekend, new Calendar(null, got[Slot.Month], got[Slot.Day]))),
        Rule("<yyyy-Www-d>", "2025-W17-1", Seq(Start, YearInDigits, Opt(Tight("-")), Tight("w"), Digits(Slot.Ordinal, 1, 2, 1, 53), Tight("-"), Glued, Digits(Slot.Weekday, 1, 1, 1, 7), Not(Tight("-"))), static (in Captures got) => new Within(new WeekdayCycle(got[Slot.Weekday]), new IsoWeek(got[Slot.Year], got[Slot.Ordinal]))),
        Rule("week <n> of <year>", "week 17 of 2025", Seq("week", Digits(Slot.Ordinal, 1, 2, 1, 53), Opt("of|in|,"), Year), static (in Captures got) => new IsoWeek(got[Slot.Year], got[Slot.Ordinal])),
        Rule("<year> week <n>", "2025-W17", Seq(Start, YearInDigits, Opt(Tight("-")), Any(Tight("w"), Seq("week")), Digits(Slot.Ordinal, 1, 2, 1, 53)), static (in Captures got) => new IsoWeek(got[Slot.Year], got[Slot.Ordinal])),

        Rule("<season> <year>", "the summer of 1914", Seq(Opt("the"), Season, Opt("semester|term"), Opt(Any(",", "of")), Year, Opt(Tight("-|/"), Glued, Digits(Slot.Year2, 2, 4, 0, 2999))), static (in Captures got) => new Within(got.Season, new Calendar(got[Slot.Year], null, null))),
        Rule("<season> '<yy>", "the summer of '68", Seq(Opt("the"), Season, Opt("of"), "'", Glued, Digits(Slot.Year, 2, 2, 0, 99), Not(Tight("s"))), static (in Captures got) => new Within(got.Season, new Calendar(Century(got[Slot.Year]), null, null))),
        Rule("<year> <season>", "1982 summer", Any(Seq(Year, Season, Not(Any("olympics|games|semester|term"))), Seq(Contexts.BeginsLine, Year, ",", ShiftRules.OnOneLine, Season, EndOfLabel)), static (in Captures got) => new Within(got.Season, new Calendar(got[Slot.Year], null, null))),
        Rule("last <season>", "last fall", Seq(DayRules.NotReported, Toward, Season), static (in Captures got) => new Cyclic(got.Season, (Direction)got[Slot.Choice])),
        Rule("<season> of <year>", "the fall of last year", Seq(Where(static (in Scan scan) => !AlsoVerb.Holds(in scan, scan.Position) || BeforeSeason.Holds(in scan, scan.Position - 1) && !BeforeVerb.Holds(in scan, scan.Position - 1)), Opt("the"), Season, RelativeYear), static (in Captures got) => new Within(got.Season, RelativeTo(in got))),
        Rule("<season>", "the summer", Seq(NotSurname, Where(static (in Scan scan) => IsSecondSeason(in scan) || ((BeforeSeason.Holds(in scan, scan.Position - 1) || (As.Holds(in scan, scan.Position - 1) && Degree.Holds(in scan, scan.Position - 2))) && !(BeforeVerb.Holds(in scan, scan.Position - 1) && AlsoVerb.Holds(in scan, scan.Position)))), Opt("the"), Season, Not(Any("olympics|games|palace|school|camp|season|break|of|apart|short|wheat|barley|coat|coats|clothes|clothing|vegetables|greens|onions|equinox|solstice", Tight("-")))), static (in Captures got) => new Cyclic(got.Season, Direction.Bare)),

        Rule("when <season> comes", "when winter comes", Seq(After("when|before|until|once|after|if"), Any(Seq(Season, Ahead("comes|arrives|sets|returns")).As(Slot.Mod, 1), Seq(Season, Ahead("came|arrived|returned")))), static (in Captures got) => new Cyclic(got.Season, got.Has(Slot.Mod) ? Direction.Next : Direction.Bare)),
        Rule("the <season> ended", "as the summer ended", Seq("the", Season, Ahead("ended|ends|began|begins|wore|wears|drew|draws|approached|approaches|progressed|progresses|closed|faded|fades")), static (in Captures got) => new Cyclic(got.Season, Direction.Bare)),
        Rule("the <unit> ended", "as the decade ended", Seq(After("as|when|before|until|once"), "the", UnitWord, Ahead("ended|ends|closed|closes|wore|wears|drew|draws|progressed|progresses")), static (in Captures got) => (Unit)got[Slot.Unit] is Unit.Week or Unit.Month or Unit.Year or Unit.Decade or Unit.Century ? new Cyclic(new UnitCycle((Unit)got[Slot.Unit]), Direction.The) : null),
        Rule("the <season> just past", "the summer just past", Seq("the", Any(Season, UnitWord), "just", "past|gone|ended|finished|completed|over"), static (in Captures got) => got.Has(Slot.Season) ? new Cyclic(got.Season, Direction.Last) : (Unit)got[Slot.Unit] >= Unit.Week ? new Cyclic(new UnitCycle((Unit)got[Slot.Unit]), Direction.Last) : null),
        Rule("mid<season>", "by midsummer", Seq(Any(Any("midspring").As(Slot.Season, 1), Any("midsummer").As(Slot.Season, 2), Any("midautumn").As(Slot.Season, 3), Any("midwinter").As(Slot.Season, 4)), Any(Seq(Opt(Any(",", "of")), Year), Not(Where(static (in Scan scan) => !scan.AtEnd && scan.Current.Has(TokenMarks.Capital))))), static (in Captures got) => new Modified(TimexMod.Mid, got.Has(Slot.Year) ? new Within(got.Season, new Calendar(got[Slot.Year], null, null)) : new Cyclic(got.Season, Direction.Bare))),
        Rule("the <season> before", "the summer before", Seq("the", Any(Season, Month, HolidayRules.Name), Any(Any("before").As(Slot.Mod, (int)Direction.Previous), Any("after").As(Slot.Mod, (int)Direction.Following)), Any(Ahead(Any(ShiftRules.EndOfClause, "and|but|when")), Seq("that", Ahead(ShiftRules.EndOfClause)))), static (in Captures got) => new Cyclic(OfYear(in got), (Direction)got[Slot.Mod])),
        Rule("the <season> before last", "the summer before last", Seq("the", Any(Season, Month, HolidayRules.Name), "before", "last", Not(Words(Role.Unit | Role.PartOfDay | Role.Weekday | Role.Month | Role.Season))), static (in Captures got) => new Shift(new Amount(1, Unit.Year), -1, ShiftFrom.Stated, new Cyclic(OfYear(in got), Direction.Last))),
        Rule("the <season>'s <event>", "the summer's games", Seq("the", Season, Ahead(Seq("'", Tight("s"), Apart))), static (in Captures got) => new Cyclic(got.Season, Direction.Bare)),
        Rule("<season> <event>", "the spring offensive", Seq(Season, Ahead("offensive|offensives|campaign|campaigns|session|meeting|meetings|semester")), static (in Captures got) => new Cyclic(got.Season, Direction.Bare)),
        Rule("<season> <year> BC", "the autumn of 481 BC", Seq(Opt("the"), Season, Opt("of"), YearBefore(Slot.Year), BeforeChrist), static (in Captures got) => new Within(got.Season, new Calendar(1 - got[Slot.Year], null, null))),

        Rule("<year>", "2024", Seq(Contexts.YearIsClear, YearInDigits), static (in Captures got) => new Calendar(got[Slot.Year], null, null)),
        Rule("<year> in words", "in nineteen ninety-four", Seq(Contexts.SpelledYearIsClear, new SpelledYearPattern(Slot.Year)), static (in Captures got) => new Calendar(got[Slot.Year], null, null)),
        Rule("<yy> in words", "back in ninety-three", Seq(Contexts.ShortSpelledYearIsClear, ShortYearInWords), static (in Captures got) => new Calendar(Century(got[Slot.Year]), null, null)),
        Rule("<month> of <yy> in words", "June of ninety-three", Seq(Month, "of", Opt("'"), ShortYearInWords), static (in Captures got) => new Calendar(Century(got[Slot.Year]), got[Slot.Month], null)),
        Rule("<season> of <yy> in words", "the summer of sixty-eight", Seq(Opt("the"), Season, "of", Opt("'"), ShortYearInWords), static (in Captures got) => new Within(got.Season, new Calendar(Century(got[Slot.Year]), null, null))),
        Rule("the year <year>", "the year 1950", Seq(Opt("the"), Any(Seq(Opt("fiscal|financial"), "year|years", YearAlone), Seq("year", Digits(Slot.Year, 4, 4, 3000, 9900), Ahead(ShiftRules.EndOfClause)))), static (in Captures got) => new Calendar(got[Slot.Year], null, null)),
        Rule("<year> inside", "2024", Seq(Year), static (in Captures got) => new Calendar(got[Slot.Year], null, null)) with { OnlyInside = true },
        Rule("'<yy>", "'98", Seq(Where(static (in Scan scan) => scan.Current.Has(TokenMarks.Spaced) || scan.CharAt(scan.Position - 1) is '-' or '–' or '/'), "'", Glued, Digits(Slot.Year, 2, 2, 0, 99), Not(Any(Tight("s"), Tight("-")))), static (in Captures got) => new Calendar(Century(got[Slot.Year]), null, null)),
        Rule("its fiscal year", "in its fiscal year", Seq(After("its|their|his|her|our|s|current"), "fiscal|financial", "year", Not(Any(Hyphen, Year))), static (in Captures _) => new Cyclic(new UnitCycle(Unit.Year), Direction.The)),
        Rule("the fiscal year that ends", "the fiscal year that ends today", Seq("the", Any(Seq("fiscal|financial", "year", Ahead(Seq("that|which", "ends|ended|begins|began"))), Seq("new", "fiscal|financial|school|academic|tax|business", "year", Not(Any(Hyphen, Year, "'"))))), static (in Captures _) => new Cyclic(new UnitCycle(Unit.Year), Direction.The)),
        Rule("fiscal <year>", "fiscal 2006", Seq(Opt("the"), FiscalWord, Opt(Any(Hyphen, "'")), Any(YearAlone, Seq(Digits(Slot.Year, 2, 2, 0, 99)))), static (in Captures got) => new Calendar(Century(got[Slot.Year]), null, null)),
        Rule("<year> fiscal year", "its 1997 fiscal year", Seq(Opt("the|its|their|our|his|her"), Year, "fiscal|financial", "year"), static (in Captures got) => new Calendar(got[Slot.Year], null, null)),
        Rule("<year> BC", "493 BC", Seq(YearBefore(Slot.Year), BeforeChrist), static (in Captures got) => new Calendar(1 - got[Slot.Year], null, null)),
        Rule("<month> <year> BC", "April 480 BC", Seq(Month, Opt("of"), YearBefore(Slot.Year), BeforeChrist), static (in Captures got) => new Calendar(1 - got[Slot.Year], got[Slot.Month], null)),
        Rule("AD <year>", "AD 476", Seq(AnnoDomini, Digits(Slot.Year, 1, 4, 1, 2999)), static (in Captures got) => new Calendar(got[Slot.Year], null, null)),
        Rule("<year> AD", "476 AD", Seq(Any(Digits(Slot.Year, 2, 4, 1, 2999), Seq(Digits(Slot.Year, 1, 1, 1, 9), Apart)), AnnoDomini), static (in Captures got) => new Calendar(got[Slot.Year], null, null)),

        Rule("the <year>s", "the 1990s", Seq(Any(Seq("the", FullYear, Opt(Tight("'"))), Seq(After("the|early|mid|late|-"), FullYear, Tight("'")), FullYear), Tight("s")), static (in Captures got) => got[Slot.Year] % 10 != 0 ? null : got[Slot.Year] % 100 == 0 && got[Slot.Year] < 1900 ? new Numbered(Grain.Century, got[Slot.Year] / 100) : new Numbered(Grain.Decade, got[Slot.Year] / 10)),
        Rule("the '<yy>s", "the '70s", Seq(Opt("the"), Opt("'"), NotGlued, Digits(Slot.Year, 2, 2, 0, 90), Opt(Tight("'")), Tight("s"), Where(static (in Scan scan) => scan.Got[Slot.Year] % 10 == 0 && IsDecadeContext(in scan))), static (in Captures got) => new Numbered(Grain.Decade, got[Slot.Year] == 0 ? 200 : 190 + (got[Slot.Year] / 10))),
        Rule("<yy>s <style>", "80s pop", Seq(Where(static (in Scan scan) => scan.Current.Has(TokenMarks.Spaced) && !Aged.Holds(in scan, scan.Position - 1) && !Degrees.HoldsNear(in scan, WeatherReach, 0)), Digits(Slot.Year, 2, 2, 20, 90), Tight("s"), Ahead(Seq(Opt("style|era|inspired"), "music|pop|rock|electro|revival|film|films|sitcom|sitcoms|fashion|hits|soul|disco|rave|punk|classic|classics|icon|icons|band|bands|movie|movies|drama|nostalgia|throwback|sound|sounds|songs|glam|funk|britpop"))), static (in Captures got) => got[Slot.Year] % 10 == 0 ? new Numbered(Grain.Decade, 190 + (got[Slot.Year] / 10)) : null),
        Rule("the <decade>", "the nineties", Seq(Where(static (in Scan scan) => !Weather.HoldsNear(in scan, WeatherReach, 0)), Any("the", After("the|early|mid|late|-")), Any(Seq(SpelledCentury, Opt(Hyphen)), Seq(NotAge, Opt("roaring|swinging"))), new RolePattern(Role.Decade, Slot.Year)), static (in Captures got) => new Numbered(Grain.Decade, ((got.Has(Slot.Year2) ? got[Slot.Year2] : 19) * 10) + (got[Slot.Year] / 10))),
        Rule("the <ordinal> century", "the 19th century", Seq(Not(After("its|his|her|their|our|my")), Opt("the"), Ordinal, Opt(Hyphen), "century", Opt(Seq("ad|ce"))), static (in Captures got) => got[Slot.Ordinal] switch { > 0 and <= 30 => new Numbered(Grain.Century, got[Slot.Ordinal] - 1), -1 => new Cyclic(new UnitCycle(Unit.Century), Direction.Last), _ => null }),
        Rule("<ordinal> and <ordinal> centuries", "the 18th and 19th centuries", Seq(Opt("the"), Opt("early|mid|late"), Century1, new SplitPattern("and|or|to|through"), Opt("the"), Opt("early|mid|late"), Century2, "centuries|century"), static (in Captures got) => got[Slot.Year] is >= 1 and <= 30 && got[Slot.Year2] > got[Slot.Year] && got[Slot.Year2] <= 30 ? new Between(new Numbered(Grain.Century, got[Slot.Year] - 1), new Numbered(Grain.Century, got[Slot.Year2] - 1), got[Slot.Split], got[Slot.Resume]) : null),
        Rule("the <ordinal> century BC", "the 5th century BC", Seq(Opt("the"), Ordinal, Opt(Hyphen), "century", BeforeChrist), static (in Captures got) => got[Slot.Ordinal] is > 0 and <= 80 ? new Numbered(Grain.Century, -got[Slot.Ordinal]) : null),
        Rule("the turn of the century", "the turn of the century", Seq(The, "turn", Opt(Hyphen), "of", Opt(Hyphen), "the", Opt(Hyphen), Which("decade", "century", "millennium")), static (in Captures got) => new Cyclic(new UnitCycle(got[Slot.Choice] switch { 0 => Unit.Decade, 1 => Unit.Century, _ => Unit.Millennium }), Direction.Turn)),

        Rule("the <ordinal> <unit> of <period>", "the last week of March", Seq(Opt(After("his|her|its|their|our|my|your|s").As(Slot.Choice, 1)), Opt("the"), Opt("very"), Ordinal, Opt("full"), UnitWord, Any("of", Seq(Not(Where(static (in Scan scan) => scan.Got.Has(Slot.Choice))), "in")), Of(Language.Period)), static (in Captures got) => (Unit)got[Slot.Unit] == Unit.Quarter && got.First is Numbered ? new Modified(got[Slot.Ordinal] switch { 1 => TimexMod.Start, -1 or >= 4 => TimexMod.End, _ => TimexMod.Mid }, got.First) : (Unit)got[Slot.Unit] is not (Unit.Half or Unit.Fortnight) && IsCoarser(got.First, (Unit)got[Slot.Unit]) ? new Nth(got[Slot.Ordinal], (Unit)got[Slot.Unit], got.First!) : null),

        Rule("late in the <unit>", "late in the year", Seq(Opt("very"), Which("early", "late", "later", "earlier"), "in", "the", Opt("fiscal|calendar|school"), Where(static (in Scan scan) => !scan.AtEnd && scan.Lexicon[scan.Current.Id].Unit is >= Unit.Week and not Unit.Weekend), UnitWord, Not("of")), static (in Captures got) => new Modified(got[Slot.Choice] is 0 or 3 ? TimexMod.Start : TimexMod.End, new Cyclic(new UnitCycle((Unit)got[Slot.Unit]), Direction.The))),
        Rule("early <period>", "early 1990", Seq(HolidayRules.NotLate, Where(static (in Scan scan) => !Article.Holds(in scan, scan.Position) || !PartWord.Holds(in scan, scan.Position + 1) || scan.CharAt(scan.Position + 2) != '-' || IsEra(in scan, scan.Position + 3)), Opt("the"), Opt("very|fairly"), Early, Opt(Any(Hyphen, "in|on|of|during", Seq("in", "the"), Seq("part", "of"))), Of(Language.Period)), static (in Captures got) => Modify(in got)),
        Rule("early <day>", "late Monday", Seq(HolidayRules.NotLate, Opt("very"), Which(Seq("early", Not("as")), "late", "mid"), Opt("in|on"), Of(Language.Day)), static (in Captures got) => got.First is Shift { From: ShiftFrom.Stated, Anchor: null } ? null : new Modified(got[Slot.Choice] switch { 0 => TimexMod.Start, 1 => TimexMod.End, _ => TimexMod.Mid }, got.First!)),
        Rule("the end of <period>", "the end of 1944", Seq(Opt("the"), Opt("very"), Edge, Opt("part|days|weeks|months|stages|half"), "of", Any(Of(Language.Period), Seq("the", Of(Language.Period))), NotOfThing), static (in Captures got) => Modify(in got)),
        Rule("the end of <year>-<yy>", "the end of the 2025-26 school year", Seq(Opt("the"), Edge, "of", Opt("the"), Opt("fiscal|financial"), Year, Any(Seq(Tight("-|/"), Glued, Digits(Slot.Year2, 2, 2, 0, 99)), Seq(Tight("-|/"), Glued, Year2)), Opt(Any(Seq("school|academic|fiscal|financial|tax|budget|marketing|crop", "year"), "season"))), static (in Captures got) => OfSplitYear(in got)),
        Rule("the end of <day>", "the end of Monday", Seq(Opt("the"), Opt("back|tail|fag"), "end", "of", Of(Language.Day)), static (in Captures got) => new Modified(TimexMod.End, got.First!)),
        Rule("the rest of <period>", "the rest of the year", Seq(Opt("the"), "rest|remainder|balance", "of", Any(Seq(Any("the").As(Slot.Choice, (int)Direction.Rest), Opt("fiscal|calendar|school|financial"), Not("day"), UnitWord, Not(Any("of|before|after|that|in", Hyphen))), Of(Language.Point)), NotOfThing), static (in Captures got) => got.Has(Slot.Unit) ? OfUnit(in got) : got.First),
        Rule("the end of its <unit>", "the end of its fiscal year", Seq(Opt("the"), Opt("very"), Edge, Opt("part|days|weeks|months|stages|half"), "of", "the|its|their|our|this|that", Opt("current|fiscal|business|calendar|academic|school"), UnitWord, Not("of"), NotOfThing), static (in Captures got) => (Unit)got[Slot.Unit] == Unit.Night ? new Modified((TimexMod)got[Slot.Mod], new DayPart(PartOfDay.Night, null)) : (Unit)got[Slot.Unit] is Unit.Day or Unit.Second or Unit.Minute or Unit.Hour or Unit.Season ? null : new Modified((TimexMod)got[Slot.Mod], new Cyclic(new UnitCycle((Unit)got[Slot.Unit]), Direction.The))),
        Rule("<unit>'s end", "year's end", Seq(Opt("the"), Any(Seq(Which("year", "month", "week", "quarter"), Any(Seq("'", Tight("s")), Hyphen, Apart), "end"), Any("yearend").As(Slot.Choice, 0)), Not("of")), static (in Captures got) => new Modified(TimexMod.End, new Cyclic(new UnitCycle(got[Slot.Choice] switch { 0 => Unit.Year, 1 => Unit.Month, 2 => Unit.Week, _ => Unit.Quarter }), Direction.The))),
        Rule("year-end <year>", "year-end 1995", Seq(Any(Seq("year", Opt(Hyphen), "end"), "yearend"), Opt("of"), Year), static (in Captures got) => new Modified(TimexMod.End, new Calendar(got[Slot.Year], null, null))),
        Rule("<year> year-end", "1995 year-end", Seq(Year, "year", Opt(Hyphen), "end"), static (in Captures got) => new Modified(TimexMod.End, new Calendar(got[Slot.Year], null, null))),
        Rule("mid<unit>", "midyear", Seq(The, Which(Any("midyear", Seq("mid", Hyphen, "year")), Any("midweek", Seq("mid", Hyphen, "week")), Any("midmonth", Seq("mid", Hyphen, "month")), Any("midcentury", Seq("mid", Hyphen, "century")), Any("middecade", Seq("mid", Hyphen, "decade")))), static (in Captures got) => new Modified(TimexMod.Mid, new Cyclic(new UnitCycle(got[Slot.Choice] switch { 0 => Unit.Year, 1 => Unit.Week, 2 => Unit.Month, 3 => Unit.Century, _ => Unit.Decade }), Direction.The))),
        Rule("earlier <period>", "earlier this year", Seq("earlier", Opt("in|on|during"), Of(Language.Period)), static (in Captures got) => IsRelative(got.First) ? new Modified(TimexMod.Start, got.First!, FromNow: true) : null),
        Rule("later <period>", "later this year", Seq("later", Opt("in|on|during"), Of(Language.Period)), static (in Captures got) => IsRelative(got.First) ? new Modified(TimexMod.End, got.First!, FromNow: true) : null),
        Rule("sometime <period>", "sometime next year", Seq(Not(After("for|last|lasts|lasted|take|takes|took|spend|spends|spent|within|than")), Any("sometime", Seq("some", "time"), Seq("one|some", "day|night|morning|afternoon|evening|weekend")), Opt("in|during"), Of(Language.Period)), static (in Captures got) => got.First),
        Rule("about <period>", "circa 1910", Seq(Where(static (in Scan scan) => !scan.IsGlued || !char.IsAsciiDigit(scan.CharAt(scan.Position - 1))), Any("circa", Seq("c", Opt(Tight("."))), Seq("ca", Opt(Tight(".")))), Of(Language.Period)), static (in Captures got) => new Modified(TimexMod.Approx, got.First!)),
        Rule("about <year>", "about 1910", Seq(NotTopic, "about|around|approximately", Ahead(Year), Contexts.YearAfterAbout, Of(Language.Period)), static (in Captures got) => new Modified(TimexMod.Approx, got.First!)),
        Rule("pre-<year>", "post-1959", Seq(Which("pre", "post"), Hyphen, Year), static (in Captures got) => new Modified(got[Slot.Choice] == 0 ? TimexMod.Before : TimexMod.After, new Calendar(got[Slot.Year], null, null))),
        Rule("<unit> to date", "the year to date", Seq(Opt("the"), UnitWord, Any(Seq("to", "date"), Seq("-", "to", "-", "date"))), static (in Captures got) => new Cyclic(new UnitCycle((Unit)got[Slot.Unit]), Direction.This)),
    ];

    /// <summary>The season, the month or the named day.</summary>
    private static Cycle OfYear(in Captures got) => got.Has(Slot.Season) ? got.Season : got.Has(Slot.Month) ? new MonthCycle(got[Slot.Month]) : HolidayRules.Cycle(in got);

    private static Pattern Early => Any(
        Seq("early", Opt(Hyphen), "to", Opt(Hyphen), "mid", Opt(Hyphen)).As(Slot.Mod, (int)TimexMod.Start),
        Seq("mid", Opt(Hyphen), "to", Opt(Hyphen), "late", Opt(Hyphen)).As(Slot.Mod, (int)TimexMod.End),
        Any("early").As(TimexMod.Start),
        Any(Seq("mid", Opt(Hyphen)), "middle").As(TimexMod.Mid),
        Any("late").As(TimexMod.End));

    private static Pattern Edge => Any(
        Any("beginning|start|outset|opening|dawn|onset|turn", Seq("early|first|opening", Ahead("part|days|weeks|months|stages"))).As(TimexMod.Start),
        Any("middle|midst|midpoint").As(TimexMod.Mid),
        Any("end|close|conclusion", Seq("back|tail|fag", "end"), Seq("latter|late|last|closing|final|dying|waning|fading", Ahead("part|days|weeks|months|stages|half"))).As(TimexMod.End));

    /// <summary>"The start of the 1973 war", "the end of last year's festival": the war starts, not the year.</summary>
    private static Pattern NotOfThing => Where(static (in Scan scan) =>
        !(scan.CharAt(scan.Position) is '\'' or '’' && Plural.Holds(in scan, scan.Position + 1) && scan.IsPlain(scan.Position + 2) && !Session.Holds(in scan, scan.Position + 2))
        && !(scan.Position > 1 && LexemeId.IsDigits(scan.Tokens[scan.Position - 1].Id) && Article.Holds(in scan, scan.Position - 2) && scan.IsPlain(scan.Position)));

    /// <summary>A year before Christ, which may have a comma: "3,000 BC".</summary>
    public static Pattern YearBefore(Slot slot) => Any(Digits(slot, 1, 4, 1, 9000), new DigitsPattern(slot, 5, 6, 1000, 99_999, isGrouped: true));

    /// <summary>"Ninety-three", "oh eight", and nothing that it could count.</summary>
    private static Pattern ShortYearInWords => Seq(new SpelledPairPattern(Slot.Year, 99), Not("of"), Where(static (in Scan scan) => Contexts.CountsNothing(in scan, scan.Position)));

    private static readonly WordSet Relative = new("last|next|coming|past|previous|following");

    /// <summary>"In summer or fall", "in winter and spring", "next spring or summer".</summary>
    private static bool IsSecondSeason(in Scan scan) =>
        AndOr.Holds(in scan, scan.Position - 1) && (scan.RolesAt(scan.Position - 2) & Role.Season) != 0
        && (Relative.Holds(in scan, scan.Position - 3) || BeforeSeason.Holds(in scan, scan.Position - 3) || (scan.RolesAt(scan.Position - 3) & (Role.Determiner | Role.Ordinal)) != 0) && !BeforeVerb.Holds(in scan, scan.Position - 3);

    /// <summary>"The events of (the last week)", but not "the end of (the last decade)".</summary>
    private static Pattern OfThings => Where(static (in Scan scan) => OfWord.Holds(in scan, scan.Position - 1) && (scan.IsPlain(scan.Position - 2) || MostWord.Holds(in scan, scan.Position - 2)) && !Starts.Holds(in scan, scan.Position - 2) && !Edges.Holds(in scan, scan.Position - 2));

    /// <summary>"G20's" is no decade.</summary>
    private static Pattern NotGlued => Where(static (in Scan scan) => scan.AtEnd || !scan.IsGlued || !char.IsLetter(scan.Text[scan.Current.Start - 1]));

    private static Pattern SpelledCentury => Any(Any("nineteen").As(Slot.Year2, 19), Any("eighteen").As(Slot.Year2, 18), Any("seventeen").As(Slot.Year2, 17), Any("sixteen").As(Slot.Year2, 16));

    /// <summary>"In his late forties", "a woman in her mid-thirties": how old somebody is.</summary>
    private static Pattern NotAge => Where(static (in Scan scan) =>
    {
        var part = scan.CharAt(scan.Position - 1) == '-' ? scan.Position - 2 : scan.Position - 1;
        return !(PartWord.Holds(in scan, part) && Aged.Holds(in scan, part - 1));
    });

    private static bool IsDecadeContext(in Scan scan)
    {
        if (Degrees.HoldsNear(in scan, 7, 0) || (Aged.HoldsNear(in scan, 8, 0) && !Article.HoldsNear(in scan, 6, 0)) || Weather.HoldsNear(in scan, WeatherReach, 0))
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

    /// <summary>"(The mid-)1980s", "(the mid-)'70s", "(the mid-)sixties", "(the mid-)19th century": the article is its own, where in "the mid-June vote" it is the vote's.</summary>
    private static bool IsEra(in Scan scan, int at)
    {
        var first = scan.CharAt(at) is '\'' or '’' ? at + 1 : at;
        var end = first + 1;
        var isNumber = first < scan.Tokens.Length && LexemeId.IsDigits(scan.Tokens[first].Id) && end < scan.Tokens.Length && !scan.Tokens[end].Has(TokenMarks.Spaced);
        end += isNumber && scan.CharAt(end) is '\'' or '’' ? 1 : 0;
        return (scan.RolesAt(first) & Role.Decade) != 0 || (isNumber && Plural.Holds(in scan, end)) || CenturyWord.Holds(in scan, isNumber ? end + 1 : end) || CenturyWord.Holds(in scan, end + 2);
    }
}
