using Timeline.Temporal.Expressions;
using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Grammar.Patterns;
using Calendar = Timeline.Temporal.Expressions.Calendar;

namespace Timeline.Temporal.Grammar.Rules;

/// <summary>Days: by name, by date, and by their place before or after another.</summary>
internal static class DayRules
{
    private static readonly WordSet Joining = new("and|or|but|when|while|he|she|they|it|we|i");
    private static readonly WordSet BeforeWeekday = new("on|last|next|this|every|until|till|by|since");
    /// <summary>"(That) fateful (night)", "(that) cold and windy (Monday)": what is told of a time that the text has named.</summary>
    private static Pattern Telling => Any("fateful|tragic|terrible|terrifying|awful|dreadful|horrible|horrific|unforgettable|memorable|momentous|historic|extraordinary|remarkable|magical|glorious|miserable|cold|chilly|freezing|frosty|icy|snowy|rainy|foggy|windy|sunny|hot|sweltering|stormy|dark|gray|grey|bleak|grim|bloody|quiet|chaotic|frantic|crucial|infamous");
    public static Pattern Fateful => Seq(Telling, Opt(Opt(Tight(",")), Opt("and"), Telling));

    private static readonly Pattern WeekdayFirst = Opt(Weekday, Opt(","), Opt("the"));
    private static readonly Pattern ClearWeekday = Seq(Where(static (in Scan scan) =>
    {
        var roles = scan.Roles;
        if ((roles & Role.PluralUnit) != 0)
        {
            return false;
        }

        if ((roles & Role.Abbreviation) == 0)
        {
            return scan.Current.Has(TokenMarks.Capital) || (roles & Role.NeedsCapital) == 0;
        }

        var next = scan.Position + 1;
        return scan.Current.Has(TokenMarks.Capital)
            && ((scan.CharAt(next) == '.' && next < scan.Tokens.Length && !scan.Tokens[next].Has(TokenMarks.Spaced) && (scan.Roles & Role.NeedsCapital) == 0)
                || BeforeWeekday.Holds(in scan, scan.Position - 1)
                || (next < scan.Tokens.Length && LexemeId.IsDigits(scan.Tokens[next].Id) && scan.Tokens[next].Length <= 2));
    }), Weekday);

    private static readonly Pattern OfAge = Any("world|society|economy|climate|age|environment|marketplace|computers|machines|technology|technologies|consumers|teenagers|families|culture|standards|youth");

    /// <summary>"(Today's versatile) personal (computers)".</summary>
    private static readonly Pattern Described = Opt(Not(OfAge), new PlainWordPattern());

    /// <summary>What "today's" says to be of our age rather than of this day.</summary>
    private static readonly Pattern Generic = Any("world|technology|technologies|society|youth|youths|children|kids|students|young|women|consumers|standards|economy|generation|generations|culture|families|workers|teenagers|teens|dollars|marketplace|era|age|computers|parents|schools|lifestyle|lifestyles|environment|climate|politics|media|farmers|cars|problems|challenges|needs|values|people|men|girls|boys|pupils|graduates|users|customers|readers|viewers|money|terms|language|fashion|music|art|science|medicine|farming|workplace|workforce");

    /// <summary>"Said that Friday's session would go on": there "that" begins what was said.</summary>
    public static readonly Pattern NotReported = Not(Seq(After("possibility|chance|hope|sign|signs|evidence|likelihood|belief|claim|idea|view|news|suggestion|ensure|ensuring|ensured|agree|agreed|agrees|found|finds|show|shows|showed|shown|means|meant|said|say|says|saying|told|insisted|insists|suggested|suggests|realise|realize|realised|realized|think|thinks|thought|believe|believes|believed|announced|reported|added|warned|warns|claimed|claims|noted|noting|note|notes|argued|argues|denied|confirmed|decided|know|knew|knows|hope|hoped|hopes|fear|feared|fears|complained|stated|stressed|indicated|predicted|promised|explained|acknowledged|admitted|fact|so"), "that", Not(Seq(Any(Words(Role.Month | Role.Season), UnitWord), ShiftRules.EndOfSentence))));

    /// <summary>"Added that Friday marked a year": what Friday does, where "on that Friday rallied" is rare.</summary>
    private static readonly Pattern NotActing = Not(Where(static (in Scan scan) => !scan.AtEnd && (scan.Current.Has(TokenMarks.EndsInEd) || (scan.Roles & (Role.PastVerb | Role.PresentVerb | Role.FutureVerb)) != 0)));

    private static readonly WordSet Given = new("give|given|gave|gives|giving|take|took|takes|last|lasts|lasted|spend|spent|wait|waited|extend|extended|delayed|jailed|suspended|banned|sentenced|add|added|lost|missed|another|first|only|just|nearly|almost|about|than|least|most|won");

    /// <summary>How many tokens before a number of weeks a word may stand that says how long they were.</summary>
    private const int GivenReach = 4;

    /// <summary>"Leaves (a week tomorrow)", where "was given (two weeks) today" and "for (a week) yesterday" say how long.</summary>
    private static readonly Pattern Weeks = Seq(
        Where(static (in Scan scan) => (scan.RolesAt(scan.Position - 1) & Role.Preposition) == 0 && !Given.HoldsNear(in scan, GivenReach, 0)),
        Any(Seq("a|one", Any(Any("week").As(Slot.Ordinal, 1), Any("fortnight").As(Slot.Ordinal, 2))), Seq(Cardinal, SmallNumber, "weeks")));

    private static readonly WordSet On = new("on");
    private static readonly WordSet As = new("as");

    /// <summary>"On the 12th (Ben) left", "On the 12th (everyone) left", where "on the 3rd Infantry" and "on the 14th tee" name what is counted.</summary>
    private static readonly Pattern Acts = Any(
        Any("i|everyone|everybody|nobody|someone|somebody|people|police"),
        Where(static (in Scan scan) => On.Holds(in scan, scan.Position - 4) && scan.Tokens[scan.Position - 4].Has(TokenMarks.Capital) && scan.Current.Has(TokenMarks.Capital | TokenMarks.Spaced)
            && ((scan.Roles & Role.PersonTitle) != 0 || (scan.IsPlain(scan.Position) && (IsDone(in scan, scan.Position + 1) || (scan.IsPlain(scan.Position + 1) && scan.Tokens[scan.Position + 1].Has(TokenMarks.Capital) && IsDone(in scan, scan.Position + 2)))))));

    private static readonly WordSet Of = new("of");
    private static readonly WordSet Many = new("many|much");
    private static readonly WordSet In = new("in");
    private static readonly WordSet Article = new("the");

    /// <summary>"In February 16 Americans were charged", "in May 10 of its members quit": the number counts what follows it.</summary>
    private static readonly Pattern NotCount = Where(static (in Scan scan) =>
        !In.Holds(in scan, scan.Position - 1) || (scan.Roles & Role.Month) == 0 || !(Of.Holds(in scan, scan.Position + 2) || (scan.IsPlain(scan.Position + 2) && scan.Tokens[scan.Position + 2].Has(TokenMarks.Spaced) && scan.Text[..scan.Tokens[scan.Position + 2].End] is [.., not 's', 's'] && (scan.RolesAt(scan.Position + 3) & (Role.PastVerb | Role.PresentVerb | Role.FutureVerb)) != 0)));

    private static readonly WordSet Stretches = new("rest|remainder|end|start|beginning|close|most|much|course|part|hours|half|hour|middle|out|all|events|balance");

    /// <summary>"The rest of the day", but not "the quote of the day".</summary>
    private static readonly WordSet It = new("it|that|this");
    private static readonly WordSet Was = new("was");
    private static readonly Pattern OfTheDay = Seq(After("of"), Where(static (in Scan scan) => Stretches.Holds(in scan, scan.Position - 2)));

    private static readonly WordSet One = new("a|one");
    private static readonly WordSet Kinds = new("cold|cool|hot|warm|mild|bright|dark|grey|gray|rainy|wet|dry|sunny|cloudy|foggy|snowy|frosty|icy|windy|stormy|humid|chilly|freezing|bitter|crisp|clear|damp|dull|quiet|busy|slow|lazy|typical|normal|random|single|certain|particular|fine|beautiful|lovely|glorious|perfect|ordinary|weekday|long");

    /// <summary>"One Friday", "a cold Tuesday".</summary>
    private static readonly Pattern Indefinite = Where(static (in Scan scan) =>
        (One.Holds(in scan, scan.Position - 1) && (scan.RolesAt(scan.Position - 2) & (Role.Determiner | Role.Ordinal)) == 0) || (Kinds.Holds(in scan, scan.Position - 1) && One.Holds(in scan, scan.Position - 2)));

    /// <summary>No noun behind it, of which it would be the day: "a Friday concert".</summary>
    private static readonly Pattern Indefinitely = Ahead(Any(ShiftRules.EndOfClause, "in|of|when|and|during|at|with|that|but|to|as|after|before|he|she|they|we|it|i|you|there|this|last"));

    private static readonly Pattern Told = After("on|by|until|till|from|since");

    /// <summary>"(By) the Monday half a dozen had gone": a clause behind it, and no noun as in "on the Monday holiday".</summary>
    private static readonly Pattern Tells = Seq(Not(Seq(",", Opt("the"), Any(Month, Day))), Ahead(Any(ShiftRules.EndOfClause, "and|but|at|with|he|she|they|we|it|i|you|there|the|a|an|his|her|their|its|our|my|half|some|most|nobody|everyone|everybody|all")));

    /// <summary>No "May first half", "June third round".</summary>
    private static readonly Pattern NotNth = Not(Any("round|half|leg|place|lady|step|game|time|period|stage|edition|anniversary|session|phase", Words(Role.Unit | Role.PluralUnit | Role.Ordinal), Seq(Hyphen), Seq(Apart, Not("i"), Where(static (in Scan scan) => !scan.AtEnd && scan.Current.Has(TokenMarks.Capital) && scan.IsPlain(scan.Position)))));

    /// <summary>A day of a month in words: "eleventh", "the twenty-first".</summary>
    public static readonly Pattern SpelledDay = Seq(Opt("the"), OrdinalDay);

    private static Pattern OrdinalDay => Seq(Not("opening|closing|last|final"), new OrdinalIntoPattern(Slot.Day, OrdinalWord), Where(static (in Scan scan) => scan.Got[Slot.Day] is > 0 and <= 31), NotNth);

    /// <summary>"The (12 June) vote": there the article is the vote's, where in "the 12 June", "the 12th of June" and "the night of the 12 June vote" it is the day's.</summary>
    private static readonly Pattern OwnArticle = Where(static (in Scan scan) =>
        scan.Depth > 1 || !scan.Got.Has(Slot.Choice) || scan.AtEnd || !scan.IsPlain(scan.Position) || scan.IsGlued || scan.Current.Has(TokenMarks.EndsInEd) || ReferenceRules.Function.Holds(in scan, scan.Position));

    /// <summary>"(On the 14th) tee": what is counted, where "on the 14th protesters met" is a day.</summary>
    private static readonly Pattern Thing = Where(static (in Scan scan) =>
        ReferenceRules.IsContentWord(in scan) && scan.Text[..scan.Current.End] is not ([.., 's'] or [.., 'l', 'y']));

    /// <summary>"The afternoon of (the twelfth)".</summary>
    private static readonly Pattern OfPart = Seq(After("of"), Where(static (in Scan scan) => (scan.RolesAt(scan.Position - 2) & Role.PartOfDay) != 0));

    private static readonly WordSet Roughly = new("about|around");

    /// <summary>"Until about (the 24th)".</summary>
    private static readonly Pattern About = Where(static (in Scan scan) => Roughly.Holds(in scan, scan.Position - 1) && BeforeWeekday.Holds(in scan, scan.Position - 2));

    /// <summary>"Scheduled for", "set for".</summary>
    private static readonly Pattern SetFor = Seq(After("for"), Where(static (in Scan scan) => (scan.RolesAt(scan.Position - 2) & (Role.FutureVerb | Role.AheadWithTo)) != 0));

    /// <summary>The first word of a sentence.</summary>
    private static readonly Pattern Opens = Where(static (in Scan scan) => scan.Current.Has(TokenMarks.Capital) && (scan.Position == 0 || scan.Current.Has(TokenMarks.NewLine) || scan.CharAt(scan.Position - 1) is '.' or '"' or '“' or '?' or '!'));

    private static readonly WordSet Sport = new("hole|holes|birdie|birdies|birdied|bogey|bogeys|bogeyed|par|eagle|eagled|putt|putts|tee|fairway|green|stroke|strokes|inning|innings|lap|laps|homer|scored|singled|doubled|homered|touchdown|goal");

    /// <summary>How many tokens around an ordinal the words of a game may stand.</summary>
    private const int SportReach = 12;

    /// <summary>"A birdie on the fourteenth": a hole.</summary>
    private static readonly Pattern NotSport = Where(static (in Scan scan) => !Sport.HoldsNear(in scan, SportReach, SportReach));

    public static readonly Rule[] All =
    [
        Rule("<month> <day>, <year>", "April 28, 2025", Seq(WeekdayFirst, Month, Opt("the"), Day, Comma, Opt("of"), Opt("in"), Year), static (in Captures got) => Date(in got)),
        Rule("<day> <month> <year>", "28 April 2025", Seq(WeekdayFirst, The, Day, Opt(Any(Hyphen, "of")), Month, Opt(Any(",", Hyphen, "of|in")), Year), static (in Captures got) => Date(in got)),
        Rule("the <ordinal> of <month> <year>", "the third of June 2024", Seq(WeekdayFirst, The, Ordinal, "of", Month, Opt(",|in"), Year), static (in Captures got) => got[Slot.Ordinal] is > 0 and <= 31 ? new Calendar(got[Slot.Year], got[Slot.Month], got[Slot.Ordinal]) : null),
        Rule("<year> <month> <day>", "1979 Jan 16", Seq(Contexts.YearIsClear, Year, ShiftRules.OnOneLine, Capital, Month, Day, Not(Any(Tight("%"), Seq(Tight(":"), Glued, Digits(Slot.Day2, 1, 2, 0, 59)), Seq("-", Day2, Year)))), static (in Captures got) => Date(in got)),
        Rule("<month> <day>, <year> BC", "March 15, 44 BC", Seq(Month, Day, Opt(","), PeriodRules.YearBefore(Slot.Year), PeriodRules.BeforeChrist), static (in Captures got) => new Calendar(1 - got[Slot.Year], got[Slot.Month], got[Slot.Day])),
        Rule("<day> <month> <year> BC", "15 March 44 BC", Seq(The, Day, Opt("of"), Month, Opt(","), PeriodRules.YearBefore(Slot.Year), PeriodRules.BeforeChrist), static (in Captures got) => new Calendar(1 - got[Slot.Year], got[Slot.Month], got[Slot.Day])),
        Rule("<month> <day>, <day> and <day>, <year>", "February 18, 19 and 20, 2023", Seq(WeekdayFirst, Month, Day, Ahead(Seq(RangeRules.Rest(Day2), Day2, ",", Of(Language.Period)))), static (in Captures got) => got.First is Calendar { Year: { } year, Month: null } && Date(in got) is { } date ? date with { Year = year } : null),
        Rule("<month> <day>", "April 28", Seq(NotCount, WeekdayFirst, Month, Opt("the"), Day, Not(Any(Tight("%"), Seq("-", Day2, Year)))), static (in Captures got) => Date(in got)),
        Rule("<day> <month> last", "on 16 August last", Seq(Any(Seq(Opt("the"), Day, Opt("of"), Month), Seq(Month, Day)), Any(Any("last").As(Slot.Choice, (int)Direction.Last), Any("next").As(Slot.Choice, (int)Direction.Next)), Ahead(ShiftRules.EndOfClause)), static (in Captures got) => Date(in got) is { } date ? new Cyclic(new MonthDayCycle(date.Month!.Value, date.Day!.Value), (Direction)got[Slot.Choice]) : null),
        Rule("last <month> <day>", "last Oct. 23", Seq(Any(Any("last", Seq("this", "past")).As(Slot.Choice, (int)Direction.Last), Any("next", Seq("this", "coming")).As(Slot.Choice, (int)Direction.Next)), Month, Any(Seq(Opt("the"), Day), SpelledDay), Not(Seq(Opt(","), Year))), static (in Captures got) => Date(in got) is { } date ? new Cyclic(new MonthDayCycle(date.Month!.Value, date.Day!.Value), (Direction)got[Slot.Choice]) : null),
        Rule("<month> <ordinal>", "September eleventh", Seq(WeekdayFirst, Month, Any(Seq("the", OrdinalWord, Opt(Comma, Year), Not(Thing)), Seq(OrdinalWord, Opt(Comma, Year))), NotNth), static (in Captures got) => got[Slot.Ordinal] is > 0 and <= 31 ? new Calendar(got.Maybe(Slot.Year), got[Slot.Month], got[Slot.Ordinal]) : null),
        Rule("<day> <month>", "28 April", Seq(WeekdayFirst, Opt(Any("the").As(Slot.Choice, 1)), Day, Opt("of"), Month, Not(Seq(Digits(Slot.Day2, 1, 3, 0, 999), Not(Any(Tight(":|.|-"), Seq(Apart, new PlainWordPattern()))))), OwnArticle), static (in Captures got) => Date(in got)),
        Rule("the <ordinal> of <month>", "the third of June", Seq(WeekdayBefore, "the", Ordinal, "of", Month), static (in Captures got) => got[Slot.Ordinal] is > 0 and <= 31 ? new Calendar(null, got[Slot.Month], got[Slot.Ordinal]) { Weekday = got[Slot.Weekday] } : null),
        Rule("<month> <day> this year", "April 28 this year", Seq(WeekdayFirst, Month, Any(Seq(Opt("the"), Day), SpelledDay), PeriodRules.RelativeYear), static (in Captures got) => InRelativeYear(in got)),
        Rule("<day> <month> this year", "28 April last year", Seq(WeekdayFirst, Day, Opt("of"), Month, PeriodRules.RelativeYear), static (in Captures got) => InRelativeYear(in got)),
        Rule("the <day>th inst", "the 3rd inst", Seq(Opt("the"), Ordinal, Any(Any("inst|instant").As(Slot.Choice, (int)Direction.This), Any("ult|ultimo").As(Slot.Choice, (int)Direction.Last), Any("prox|proximo").As(Slot.Choice, (int)Direction.Next))), static (in Captures got) => got[Slot.Ordinal] is > 0 and <= 31 ? new Within(new DayOfMonthCycle(got[Slot.Ordinal]), new Cyclic(new UnitCycle(Unit.Month), (Direction)got[Slot.Choice])) : null),
        Rule("the <day>th of <period>", "the 28th of that month", Seq("the", Ordinal, "of", Of(Language.Period)), static (in Captures got) => got[Slot.Ordinal] is > 0 and <= 31 && got.First is Cyclic { Cycle: UnitCycle { Unit: Unit.Month } } ? new Within(new DayOfMonthCycle(got[Slot.Ordinal]), got.First) : null),
        Rule("the first of the year", "since the first of the year", Seq(After("since|by|until|till|after|before|from|around|about|on|past"), "the", "first", "of", Any(Any("the").As(Slot.Choice, (int)Direction.The), Any("this").As(Slot.Choice, (int)Direction.This), Any("next").As(Slot.Choice, (int)Direction.Next)), "year", Not(Tight("'"))), static (in Captures got) => new Nth(1, Unit.Day, new Cyclic(new UnitCycle(Unit.Year), (Direction)got[Slot.Choice]))),
        Rule("<weekday> the <day>th", "Friday the 13th", Seq(Weekday, Opt(Opt(","), "the"), Digits(Slot.Day, 1, 2, 1, 31), Suffix, Not("of"), Where(static (in Scan scan) => !char.IsLower(scan.CharAt(scan.Position)) || (scan.Roles & (Role.Preposition | Role.Determiner | Role.PastVerb | Role.PresentVerb)) != 0 || Joining.Holds(in scan, scan.Position))), static (in Captures got) => new Calendar(null, null, got[Slot.Day]) { Weekday = got[Slot.Weekday] }),
        Rule("<weekday> <day>", "Saturday 3", Seq(ClearWeekday, Digits(Slot.Day, 1, 2, 1, 31), Ahead(Any(EndOfListing, "at|to|until|and|from"))), static (in Captures got) => new Calendar(null, null, got[Slot.Day]) { Weekday = got[Slot.Weekday] }),
        Rule("the <day>th", "on the 28th", Seq(Any(After("on|until|by|since|from|to|and|till|of"), About, Seq(Any(After("through|before|after|between"), SetFor, Seq(Opens, Ahead(Seq("the", Digits(Slot.Day, 1, 2, 1, 31), Suffix, Any("is|was|will", Seq(",", "a", Words(Role.Weekday))))))), NotSport)), "the", Digits(Slot.Day, 1, 2, 1, 31), Suffix, Not(Any(Seq("century|battalion|circuit|floor|anniversary|birthday|district|annual|street|avenue|parallel|row|grade|round|hole|inning|edition|episode|season|generation|time|attempt|game|match|win|goal|place|spot|position|percentile|president|consecutive|straight|amendment|congress|division|brigade|regiment|infantry|cavalry|corps|fleet|army|panzer|guards|airborne|armoured|armored|marines|mountain|dynasty"), Seq(Hyphen), Words(Role.Unit), Seq(Not(Acts), Thing), Seq(Not(Acts), Where(static (in Scan scan) => !scan.AtEnd && scan.Current.Has(TokenMarks.Capital | TokenMarks.Spaced)))))), static (in Captures got) => new Calendar(null, null, got[Slot.Day])),

        Rule("the <day>th and <day>th", "on the 27th and 28th", Seq(After("and|or|to|through|-"), Where(static (in Scan scan) => IsBesideDay(in scan, scan.Position - 2)), Digits(Slot.Day, 1, 2, 1, 31), Suffix, Ahead(Any(ShiftRules.EndOfClause, "of|in|at|and|but|when|as|for|to"))), static (in Captures got) => new Calendar(null, null, got[Slot.Day])),
        Rule("the <ordinal> alone", "on the nineteenth", Seq(Any(Any(After("until|till|since"), OfPart), After("on|by|before|after|through|from").As(Slot.Choice, 1)), "the", OrdinalDay, Where(static (in Scan scan) => scan.Got[Slot.Day] >= 10 || !scan.Got.Has(Slot.Choice)), Not(Any("of|to", Seq("and|or", Ordinal))), Where(static (in Scan scan) => Contexts.CountsNothing(in scan, scan.Position)), NotSport), static (in Captures got) => new Calendar(null, null, got[Slot.Day])),

        Rule("yesterday's <generation>", "yesterday's men", Seq("yesterday", Ahead(Seq("'", Tight("s"), "man|men|woman|women|technology|technologies|heroes|fashions|fashion", Not("'")))), static (in Captures got) => new Reference(Tense.Past)),
        Rule("today's <generation>", "today's world", Any(Seq("today", Ahead(Seq("'", Tight("s"), Any(Generic, Seq(Any(Seq("less|more", new PlainWordPattern()), new PlainWordPattern()), Described, Described, OfAge))))), Seq(After("at"), "today", Ahead(Seq("'", Tight("s"), "price|prices|rates|values"))), Seq(Where(static (in Scan scan) => Of.Holds(in scan, scan.Position - 1) && Many.Holds(in scan, scan.Position - 2)), "today", Ahead("'"))), static (in Captures got) => new Reference(Tense.Present)),
        Rule("as ever today", "as relevant today as ever", Seq(Where(static (in Scan scan) => As.Holds(in scan, scan.Position - 2) || (scan.IsPlain(scan.Position - 2) && As.Holds(in scan, scan.Position - 4))), "today", Ahead(Seq("as", Any("ever", Seq(Opt("it|they|he|she"), "was|were|then"))))), static (in Captures got) => new Reference(Tense.Present)),
        Rule("exists today", "exists today", Seq(After("exist|exists|alive|extant|even|true|prevalent|relevant|valid"), "today", Not("'")), static (in Captures got) => new Reference(Tense.Present)),
        Rule("today", "today", Seq(Opt("later|earlier"), "today", Opt(Ahead("'").As(Slot.Choice, 1))), static (in Captures got) => new Deictic(0) { MayBeNowadays = !got.Has(Slot.Choice) }),
        Rule("yesterday", "yesterday", Seq("yesterday"), static (in Captures got) => new Deictic(-1)),
        Rule("tomorrow", "tomorrow", Seq("tomorrow"), static (in Captures got) => new Deictic(1)),
        Rule("tomorrow week", "they meet tomorrow week", Seq(Any("today", Any("tomorrow").As(Slot.Choice, 1)), "week", Ahead(ShiftRules.EndOfClause)), static (in Captures got) => new Deictic(got.Has(Slot.Choice) ? 8 : 7)),
        Rule("the day before yesterday", "the day before yesterday", Seq("the", "day", "before", "yesterday"), static (in Captures got) => new Deictic(-2)),
        Rule("the day after tomorrow", "the day after tomorrow", Seq("the", "day", "after", "tomorrow"), static (in Captures got) => new Deictic(2)),

        Rule("it was a <weekday>", "it was a Tuesday", Seq(After("a"), Where(static (in Scan scan) => Was.Holds(in scan, scan.Position - 2) && It.Holds(in scan, scan.Position - 3)), Weekday, Not(Words(Role.PartOfDay))), static (in Captures got) => new SomeWeekday(got[Slot.Weekday]) { IsOfLast = true }),
        Rule("a <weekday>", "born on a Tuesday", Seq(Indefinite, Weekday, Indefinitely), static (in Captures got) => new SomeWeekday(got[Slot.Weekday])),
        Rule("a <weekday> job", "a Saturday job", Seq("a", Weekday, Ahead("job|girl|boy|shift|class|school|roast|league")), static (in Captures got) => new SomeWeekday(got[Slot.Weekday])),
        Rule("a <weekday> <part>", "on a Thursday evening", Seq(Indefinite, Weekday, Part, Indefinitely), static (in Captures got) => new DayPart((PartOfDay)got[Slot.Part], new SomeWeekday(got[Slot.Weekday]))),
        Rule("<weekday>", "Friday", Seq(Not(RecurrenceRules.InList), ClearWeekday), static (in Captures got) => OnWeekday(in got, Direction.Bare)),
        Rule("the <weekday>", "until the Sunday", Seq(Told, "the", ClearWeekday, Tells), static (in Captures got) => OnWeekday(in got, Direction.The)),
        Rule("the <weekday> <part>", "on the Monday morning", Seq(Told, "the", ClearWeekday, Part, Tells), static (in Captures got) => new DayPart((PartOfDay)got[Slot.Part], OnWeekday(in got, Direction.The))),
        Rule("any <weekday>", "on any other Friday", Seq("any", Opt("other|given"), Weekday), static (in Captures got) => new SomeWeekday(got[Slot.Weekday])),
        Rule("this <weekday>", "this Friday", Seq("this", Weekday, Not(Seq(Comma, Month))), static (in Captures got) => OnWeekday(in got, Direction.This)),
        Rule("the last <weekday> of <thing>", "the last Thursday before the vote", Seq("the", "last", Weekday, Ahead("of|before")), static (in Captures got) => new SomeWeekday(got[Slot.Weekday])),
        Rule("last <weekday>", "last Friday", Seq(Opt("the"), "last", Weekday), static (in Captures got) => OnWeekday(in got, Direction.LastApart)),
        Rule("this past <weekday>", "this past Friday", Seq("the|this", "past", Weekday), static (in Captures got) => OnWeekday(in got, Direction.Last)),
        Rule("next <weekday>", "next Friday", Seq("next", Weekday), static (in Captures got) => OnWeekday(in got, Direction.NextApart)),
        Rule("the next <weekday>", "the next Friday", Seq("the", "next", Weekday), static (in Captures got) => OnWeekday(in got, Direction.TheNext)),
        Rule("coming <weekday>", "this coming Friday", Seq(Opt("the|this"), Any("coming", Seq(After("this"), "next")), Weekday), static (in Captures got) => OnWeekday(in got, Direction.Next)),
        Rule("the <weekday> before", "the Friday before", Seq("the", Weekday, Any(Any("before").As(Slot.Choice, (int)Direction.Previous), Any("after|following").As(Slot.Choice, (int)Direction.Following)), Ahead(ShiftRules.EndOfClause)), static (in Captures got) => OnWeekday(in got, (Direction)got[Slot.Choice])),
        Rule("the <weekday> after <event>", "the Sunday after the vote", Seq("the", ClearWeekday, "before|after|following", Ahead(ShiftRules.Event)), static (in Captures got) => new SomeWeekday(got[Slot.Weekday])),
        Rule("the previous <weekday>", "the previous Friday", Seq("the", "previous|preceding", Weekday), static (in Captures got) => OnWeekday(in got, Direction.Previous)),
        Rule("the following <weekday>", "the following Friday", Seq("the", "following|subsequent", Weekday), static (in Captures got) => OnWeekday(in got, Direction.Following)),
        Rule("that <weekday>", "that Friday", Seq(Any(After("on|by|until|till|since|from|of|before|after|for|to|through|during"), Seq(NotReported, Ahead(Seq("that", Opt("same"), Weekday, NotActing)))), "that", Opt("same"), Weekday, Not("'")), static (in Captures got) => OnWeekday(in got, Direction.That)),
        Rule("that <adjective> <weekday>", "that fateful Monday", Seq("that", Opt("same"), Fateful, Weekday, Not("'|mornings|afternoons|evenings|nights")), static (in Captures got) => OnWeekday(in got, Direction.That)),
        Rule("<weekday> before <day>", "the Monday after Thanksgiving", Seq(Opt("the"), Weekday, Any(Any("before").As(Slot.Mod, 0), Any("after").As(Slot.Mod, 1)), Of(Language.Day)), static (in Captures got) => got.First is Cyclic { Cycle: HolidayCycle } or Within or Expressions.Calendar ? new Adjacent(new WeekdayCycle(got[Slot.Weekday]), got[Slot.Mod] == 0 ? -1 : 1, got.First!) : null),
        Rule("<weekday> before last", "the Friday before last", Seq("the", Weekday, Any(Seq("before", "last").As(Slot.Choice, -1), Seq("after", "next").As(Slot.Choice, 1))), static (in Captures got) => new Shift(new Amount(1, Unit.Week), got[Slot.Choice], ShiftFrom.Stated, OnWeekday(in got, got[Slot.Choice] < 0 ? Direction.Last : Direction.Next))),
        Rule("<weekday> <week>", "Monday of last week", Seq(Opt("the"), Weekday, Opt(","), Opt("of|in"), Of(Language.Period)), static (in Captures got) => got.First is Cyclic { Cycle: UnitCycle { Unit: Unit.Week } } or Nth { Unit: Unit.Week } ? new Within(new WeekdayCycle(got[Slot.Weekday]), got.First) : null),
        Rule("last week <weekday>", "last week Monday", Seq(PeriodRules.Toward, "week", ShiftRules.OnOneLine, ClearWeekday, Not("'"), NotActing), static (in Captures got) => new Within(new WeekdayCycle(got[Slot.Weekday]), new Cyclic(new UnitCycle(Unit.Week), (Direction)got[Slot.Choice]))),
        Rule("<weekday> next", "on Tuesday next", Seq(ClearWeekday, Any(Any("next").As(Slot.Choice, (int)Direction.Next), Any("last").As(Slot.Choice, (int)Direction.Last)), Ahead(Any(ShiftRules.EndOfClause, "at"))), static (in Captures got) => OnWeekday(in got, (Direction)got[Slot.Choice])),
        Rule("<weeks> tomorrow", "a week tomorrow", Seq(Weeks, Any(Seq("yesterday", Not("'|since")).As(Slot.Choice, -1), Any("today", Any("tomorrow").As(Slot.Mod, 1))), Not("'|since")), static (in Captures got) => new Shift(CountOfWeeks(in got), got.Has(Slot.Choice) ? -1 : 1, ShiftFrom.Stated, new Deictic(got.Has(Slot.Choice) ? -1 : got[Slot.Mod]))),
        Rule("a week from <weekday>", "a week from Friday", Any(Seq(ShiftRules.NotLasting, Any(Seq("a", "week")).As(Slot.Ordinal, 1), "from|on", Opt("this|next"), Weekday), Seq(Weeks, "on", ClearWeekday, Not("since"))), static (in Captures got) => new Shift(CountOfWeeks(in got), 1, ShiftFrom.Stated, new Cyclic(new WeekdayCycle(got[Slot.Weekday]), Direction.Next))),
        Rule("<weekday> week last", "on Sunday week last", Seq(ClearWeekday, "week", "last"), static (in Captures got) => new Shift(new Amount(1, Unit.Week), -1, ShiftFrom.Stated, new Cyclic(new WeekdayCycle(got[Slot.Weekday]), Direction.Last))),
        Rule("<weekday> week", "on Monday week", Seq(Opt("next"), ClearWeekday, Which("week", "fortnight"), Ahead(Any(ShiftRules.EndOfClause, "and|but|at|with"))), static (in Captures got) => new Shift(new Amount(got[Slot.Choice] + 1, Unit.Week), 1, ShiftFrom.Stated, new Cyclic(new WeekdayCycle(got[Slot.Weekday]), Direction.Next))),
        Rule("the <ordinal> <weekday> of <month>", "the first Monday of May", Seq(Opt("the"), Ordinal, Weekday, "of|in", Of(Language.Period)), static (in Captures got) => got[Slot.Ordinal] is >= -1 and <= 5 ? new NthWeekday(got[Slot.Ordinal], got[Slot.Weekday], got.First!) : null),

        Rule("that day", "that same day", Seq("that", Opt("same|very"), Opt(Fateful), "day"), static (in Captures got) => new Same(Unit.Day)),
        Rule("on this day", "on this day", Seq(After("on"), "this", "day", Not(Any("in", Seq(Opt(","), Digits(Slot.Year, 1, 4, 0, 2100)), Seq("of", Month)))), static (in Captures _) => new Deictic(0)),
        Rule("this day in <year>", "on this day in 1945", Seq(After("on"), "this", "day|date", Opt(Any("in", ",")), Year), static (in Captures got) => new Deictic(0) { Year = got[Slot.Year] }),
        Rule("that date", "by that date", Seq(After("on|by|before|since|after|until|till|from|of"), "that", Opt("same"), "date"), static (in Captures got) => new Same(Unit.Day)),
        Rule("the same day as <event>", "the same day as the vote", Seq("the|that", "same|very", "day", Ahead("as|that")), static (in Captures _) => new NoDay()),
        Rule("the same day", "the same day", Seq(Any("the", "later|earlier"), "same|very", "day"), static (in Captures got) => new Same(Unit.Day)),
        Rule("earlier that day", "earlier that day", Seq("earlier|later|late|early", Opt("on"), "that|this", Opt("same"), "day"), static (in Captures got) => new Same(Unit.Day)),
        Rule("the day", "the day", Seq(Any(OfTheDay, After("in|for|during|on|throughout|end|ended|ends|ending|finish|finished|finishes|finishing|close|closed|closes|begin|began|begins|start|started|starts"), Ahead(Seq("the", "day", "'", Tight("s"))), Seq(Opens, Ahead(Seq("the", "day", "was|began|started|ended|dawned|passed")))), "the", "day", Not(Any("of|after|before|when|that|to|in|i|we|he|she|they|the", Tight("-")))), static (in Captures got) => new Cyclic(new UnitCycle(Unit.Day), Direction.The)),
        Rule("late in the day", "late in the day", Seq("early|late|later|earlier", "in", "the", "day", Not("of")), static (in Captures got) => new Cyclic(new UnitCycle(Unit.Day), Direction.The)),
        Rule("the day before", "the day before", Seq(Opt("just|only"), Any("the", "a"), "day", Any(Seq("before", Any(Seq("that", Ahead(ShiftRules.EndOfClause)), Not(ShiftRules.Event))), "earlier", "prior", "previously")), static (in Captures got) => new Shift(new Amount(1, Unit.Day), -1, ShiftFrom.Mention)),
        Rule("the day after", "the day after", Seq(Any("the", "a"), "day", Any(Seq("later", Not("than")), Seq("after|following", Any(Seq("that", Ahead(ShiftRules.EndOfPhrase)), Ahead(Any(ShiftRules.EndOfPhrase, Words(Role.PastVerb))))))), static (in Captures got) => new Shift(new Amount(1, Unit.Day), 1, ShiftFrom.Mention)),
        Rule("the previous day", "the previous day", Seq("the", "previous|preceding|prior", "day"), static (in Captures got) => new Shift(new Amount(1, Unit.Day), -1, ShiftFrom.Mention)),
        Rule("within the next <unit>", "within the next day", Seq(After("within|in"), "the", "next", Which("day", "hour", "minute"), Opt("or", "so|two")), static (in Captures got) => new Span(new Amount(1, got[Slot.Choice] switch { 0 => Unit.Day, 1 => Unit.Hour, _ => Unit.Minute }), 1)),
        Rule("the next day", "the next day", Seq(Opt("the|very|early"), Opt("the|very"), "next|following", "day"), static (in Captures got) => new Shift(new Amount(1, Unit.Day), 1, ShiftFrom.Mention)),
        Rule("the day before <day>", "the day before Christmas", Seq(Opt("the"), "day", "before", Of(Language.Day)), static (in Captures got) => new Shift(new Amount(1, Unit.Day), -1, ShiftFrom.Stated, got.First)),
        Rule("the day after <day>", "the day after Christmas", Seq(Opt("the"), "day", "after", Of(Language.Day)), static (in Captures got) => new Shift(new Amount(1, Unit.Day), 1, ShiftFrom.Stated, got.First)),
        Rule("the <ordinal> day of <period>", "the first day of June", Seq(Opt("the"), Ordinal, "day", "of|in", Of(Language.Period)), static (in Captures got) => new Nth(got[Slot.Ordinal], Unit.Day, got.First!)),
    ];

    /// <summary>"Pizza Express, Saturday 3: …", where "Saturday 3-1" and "Saturday 10.30" are a score and a time.</summary>
    private static Pattern EndOfListing => Where(static (in Scan scan) => scan.AtEnd || scan.Current.Has(TokenMarks.NewLine)
        || (scan.CharAt(scan.Position) is '.' or ',' or ';' or ')' or ':' or '|' or '·' && (scan.Position + 1 >= scan.Tokens.Length || scan.Tokens[scan.Position + 1].Has(TokenMarks.Spaced) || scan.Tokens[scan.Position + 1].Has(TokenMarks.NewLine))));

    private static bool IsDone(in Scan scan, int at) => (scan.RolesAt(at) & (Role.PastVerb | Role.FutureVerb)) != 0 || (scan.IsPlain(at) && scan.Tokens[at].Has(TokenMarks.EndsInEd));

    private static Amount CountOfWeeks(in Captures got) => new(got.Has(Slot.Ordinal) ? got[Slot.Ordinal] : got.Number, Unit.Week);

    /// <summary>"(On) the 27th (and)", where "the 4th and 5th grades" counts.</summary>
    private static bool IsBesideDay(in Scan scan, int suffix) =>
        suffix > 2 && scan.Tokens[suffix].Length == 2 && !scan.Tokens[suffix].Has(TokenMarks.Spaced) && LexemeId.IsDigits(scan.Tokens[suffix - 1].Id) && scan.Tokens[suffix - 1].Number is >= 1 and <= 31
        && Article.Holds(in scan, suffix - 2) && (scan.RolesAt(suffix - 3) & Role.Preposition) != 0;

    private static Calendar? Date(in Captures got)
    {
        var date = new Calendar(got.Maybe(Slot.Year), got[Slot.Month], got[Slot.Day]) { Weekday = got[Slot.Weekday] };
        return date.Day > (date.Month is 2 ? 29 : date.Month is 4 or 6 or 9 or 11 ? 30 : 31) ? null : date;
    }

    public static Within InRelativeYear(in Captures got) =>
        new(new MonthDayCycle(got[Slot.Month], got[Slot.Day]), PeriodRules.RelativeTo(in got));

    public static Cyclic OnWeekday(in Captures got, Direction direction) => new(new WeekdayCycle(got[Slot.Weekday]), direction);
}
