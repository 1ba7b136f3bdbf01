using Timeline.Temporal.Expressions;
using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Grammar.Patterns;
using Calendar = Timeline.Temporal.Expressions.Calendar;

namespace Timeline.Temporal.Grammar.Rules;

/// <summary>Days: by name, by date, and by their place before or after another.</summary>
internal static partial class DayRules
{
    private static readonly WordSet Joining = new("and|or|but|when|while|he|she|they|it|we|i");
    private static readonly WordSet BeforeWeekday = new("on|last|next|this|every|until|till|by|since");
    /// <summary>"(That) fateful (night)", "(that) cold and windy (Monday)": what is told of a time that the text has named.</summary>
    private static Pattern Telling =>
        Any("fateful|tragic|terrible|terrifying|awful|dreadful|horrible|horrific|unforgettable|memorable|momentous|historic|extraordinary|remarkable|magical|"
        + "glorious|miserable|cold|chilly|freezing|frosty|icy|snowy|rainy|foggy|windy|sunny|hot|sweltering|stormy|dark|gray|grey|bleak|grim|bloody|quiet|"
        + "chaotic|frantic|crucial|infamous");
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

    private static readonly Pattern OfAge =
        Any("world|society|economy|climate|age|environment|marketplace|computers|machines|technology|technologies|consumers|teenagers|families|culture|"
        + "standards|youth");

    /// <summary>"(Today's versatile) personal (computers)".</summary>
    private static readonly Pattern Described = Opt(Not(OfAge), new PlainWordPattern());

    /// <summary>What "today's" says to be of our age rather than of this day.</summary>
    private static readonly Pattern Generic =
        Any("world|technology|technologies|society|youth|youths|children|kids|students|young|women|consumers|standards|economy|generation|generations|culture|"
        + "families|workers|teenagers|teens|dollars|marketplace|era|age|computers|parents|schools|lifestyle|lifestyles|environment|climate|politics|media|"
        + "farmers|cars|problems|challenges|needs|values|people|men|girls|boys|pupils|graduates|users|customers|readers|viewers|money|terms|language|"
        + "fashion|music|art|science|medicine|farming|workplace|workforce");

    /// <summary>What "that" follows to begin what was said.</summary>
    private static readonly Pattern Reporting = After(
        "possibility|chance|hope|sign|signs|evidence|likelihood|belief|claim|idea|view|news|suggestion|ensure|ensuring|ensured|agree|agreed|"
        + "agrees|found|finds|show|shows|showed|shown|means|meant|said|say|says|saying|told|insisted|insists|suggested|suggests|realise|realize|"
        + "realised|realized|think|thinks|thought|believe|believes|believed|announced|reported|added|warned|warns|claimed|claims|noted|noting|note|"
        + "notes|argued|argues|denied|confirmed|decided|know|knew|knows|hope|hoped|hopes|fear|feared|fears|complained|stated|stressed|"
        + "indicated|predicted|promised|explained|acknowledged|admitted|fact|so");

    /// <summary>"Said that Friday's session would go on": there "that" begins what was said.</summary>
    public static readonly Pattern NotReported =
        Not(Seq(Reporting, "that", Not(Seq(Any(Words(Role.Month | Role.Season), UnitWord), ShiftRules.EndOfSentence))));

    /// <summary>"Added that Friday marked a year": what Friday does, where "on that Friday rallied" is rare.</summary>
    private static readonly Pattern NotActing = Not(Where(static (in Scan scan) => !scan.AtEnd
            && (scan.Current.Has(TokenMarks.EndsInEd) || (scan.Roles & (Role.PastVerb | Role.PresentVerb | Role.FutureVerb)) != 0)));

    private static readonly WordSet Given =
        new("give|given|gave|gives|giving|take|took|takes|last|lasts|lasted|spend|spent|wait|waited|extend|extended|delayed|jailed|suspended|banned|sentenced|"
        + "add|added|lost|missed|another|first|only|just|nearly|almost|about|than|least|most|won");

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
        Where(static (in Scan scan) => On.Holds(in scan, scan.Position - 4) && scan.Tokens[scan.Position - 4].Has(TokenMarks.Capital)
            && scan.Current.Has(TokenMarks.Capital | TokenMarks.Spaced)
            && ((scan.Roles & Role.PersonTitle) != 0 || (scan.IsPlain(scan.Position)
                    && (IsDone(in scan, scan.Position + 1) || (scan.IsPlain(scan.Position + 1) && scan.Tokens[scan.Position + 1].Has(TokenMarks.Capital)
                            && IsDone(in scan, scan.Position + 2)))))));

    private static readonly WordSet Of = new("of");
    private static readonly WordSet Many = new("many|much");
    private static readonly WordSet In = new("in");
    private static readonly WordSet Article = new("the");

    /// <summary>"In February 16 Americans were charged", "in May 10 of its members quit": the number counts what follows it.</summary>
    private static readonly Pattern NotCount = Where(static (in Scan scan) =>
        !In.Holds(in scan, scan.Position - 1) || (scan.Roles & Role.Month) == 0
            || !(Of.Holds(in scan, scan.Position + 2) || (scan.IsPlain(scan.Position + 2) && scan.Tokens[scan.Position + 2].Has(TokenMarks.Spaced)
                && scan.Text[..scan.Tokens[scan.Position + 2].End] is [.., not 's', 's']
                && (scan.RolesAt(scan.Position + 3) & (Role.PastVerb | Role.PresentVerb | Role.FutureVerb)) != 0)));

    private static readonly WordSet Stretches =
        new("rest|remainder|end|start|beginning|close|most|much|course|part|hours|half|hour|middle|out|all|events|balance");

    /// <summary>"The rest of the day", but not "the quote of the day".</summary>
    private static readonly WordSet It = new("it|that|this");
    private static readonly WordSet Was = new("was");
    private static readonly Pattern OfTheDay = Seq(After("of"), Where(static (in Scan scan) => Stretches.Holds(in scan, scan.Position - 2)));

    private static readonly WordSet One = new("a|one");
    private static readonly WordSet Kinds =
        new("cold|cool|hot|warm|mild|bright|dark|grey|gray|rainy|wet|dry|sunny|cloudy|foggy|snowy|frosty|icy|windy|stormy|humid|chilly|freezing|bitter|crisp|"
        + "clear|damp|dull|quiet|busy|slow|lazy|typical|normal|random|single|certain|particular|fine|beautiful|lovely|glorious|perfect|ordinary|weekday|long");

    /// <summary>"One Friday", "a cold Tuesday".</summary>
    private static readonly Pattern Indefinite = Where(static (in Scan scan) =>
        (One.Holds(in scan, scan.Position - 1) && (scan.RolesAt(scan.Position - 2) & (Role.Determiner | Role.Ordinal)) == 0)
            || (Kinds.Holds(in scan, scan.Position - 1) && One.Holds(in scan, scan.Position - 2)));

    /// <summary>No noun behind it, of which it would be the day: "a Friday concert".</summary>
    private static readonly Pattern Indefinitely = Ahead(Any(ShiftRules.EndOfClause,
            "in|of|when|and|during|at|with|that|but|to|as|after|before|he|she|they|we|it|i|you|there|this|last"));

    private static readonly Pattern Told = After("on|by|until|till|from|since");

    /// <summary>"(By) the Monday half a dozen had gone": a clause behind it, and no noun as in "on the Monday holiday".</summary>
    private static readonly Pattern Tells = Seq(Not(Seq(",", Opt("the"), Any(Month, Day))),
        Ahead(Any(ShiftRules.EndOfClause,
                "and|but|at|with|he|she|they|we|it|i|you|there|the|a|an|his|her|their|its|our|my|half|some|most|nobody|everyone|everybody|all")));

    /// <summary>No "May first half", "June third round".</summary>
    private static readonly Pattern NotNth = Not(Any("round|half|leg|place|lady|step|game|time|period|stage|edition|anniversary|session|phase",
            Words(Role.Unit | Role.PluralUnit | Role.Ordinal), Seq(Hyphen), Seq(Apart, Not("i"),
                Where(static (in Scan scan) => !scan.AtEnd && scan.Current.Has(TokenMarks.Capital) && scan.IsPlain(scan.Position)))));

    /// <summary>A day of a month in words: "eleventh", "the twenty-first".</summary>
    public static readonly Pattern SpelledDay = Seq(Opt("the"), OrdinalDay);

    private static Pattern OrdinalDay => Seq(Not("opening|closing|last|final"), new OrdinalIntoPattern(Slot.Day, OrdinalWord),
        Where(static (in Scan scan) => scan.Got[Slot.Day] is > 0 and <= 31), NotNth);

    /// <summary>
    /// "The (12 June) vote": there the article is the vote's, where in "the 12 June", "the 12th of June" and "the night of the 12 June vote" it is the day's.
    /// </summary>
    private static readonly Pattern OwnArticle = Where(static (in Scan scan) =>
        scan.Depth > 1 || !scan.Got.Has(Slot.Choice) || scan.AtEnd || !scan.IsPlain(scan.Position) || scan.IsGlued || scan.Current.Has(TokenMarks.EndsInEd)
            || ReferenceRules.Function.Holds(in scan, scan.Position));

    /// <summary>"(On the 14th) tee": what is counted, where "on the 14th protesters met" is a day.</summary>
    private static readonly Pattern Thing = Where(static (in Scan scan) =>
        ReferenceRules.IsContentWord(in scan) && scan.Text[..scan.Current.End] is not ([.., 's'] or [.., 'l', 'y']));

    /// <summary>"The afternoon of (the twelfth)".</summary>
    private static readonly Pattern OfPart = Seq(After("of"), Where(static (in Scan scan) => (scan.RolesAt(scan.Position - 2) & Role.PartOfDay) != 0));

    private static readonly WordSet Roughly = new("about|around");

    /// <summary>"Until about (the 24th)".</summary>
    private static readonly Pattern About = Where(static (in Scan scan) => Roughly.Holds(in scan, scan.Position - 1)
        && BeforeWeekday.Holds(in scan, scan.Position - 2));

    /// <summary>"Scheduled for", "set for".</summary>
    private static readonly Pattern SetFor =
        Seq(After("for"), Where(static (in Scan scan) => (scan.RolesAt(scan.Position - 2) & (Role.FutureVerb | Role.AheadWithTo)) != 0));

    /// <summary>The first word of a sentence.</summary>
    private static readonly Pattern Opens = Where(static (in Scan scan) => scan.Current.Has(TokenMarks.Capital)
        && (scan.Position == 0 || scan.Current.Has(TokenMarks.NewLine) || scan.CharAt(scan.Position - 1) is '.' or '"' or '“' or '?' or '!'));

    private static readonly WordSet Sport =
        new("hole|holes|birdie|birdies|birdied|bogey|bogeys|bogeyed|par|eagle|eagled|putt|putts|tee|fairway|green|stroke|strokes|inning|innings|lap|laps|homer|"
        + "scored|singled|doubled|homered|touchdown|goal");

    /// <summary>How many tokens around an ordinal the words of a game may stand.</summary>
    private const int SportReach = 12;

    /// <summary>"A birdie on the fourteenth": a hole.</summary>
    private static readonly Pattern NotSport = Where(static (in Scan scan) => !Sport.HoldsNear(in scan, SportReach, SportReach));

    public static readonly Rule[] All = [.. Dates, .. Deictics, .. Weekdays, .. Spoken];

    /// <summary>"Pizza Express, Saturday 3: …", where "Saturday 3-1" and "Saturday 10.30" are a score and a time.</summary>
    private static Pattern EndOfListing => Where(static (in Scan scan) => scan.AtEnd || scan.Current.Has(TokenMarks.NewLine)
        || (scan.CharAt(scan.Position) is '.' or ',' or ';' or ')' or ':' or '|' or '·'
            && (scan.Position + 1 >= scan.Tokens.Length || scan.Tokens[scan.Position + 1].Has(TokenMarks.Spaced)
                || scan.Tokens[scan.Position + 1].Has(TokenMarks.NewLine))));

    private static bool IsDone(in Scan scan, int at) => (scan.RolesAt(at) & (Role.PastVerb | Role.FutureVerb)) != 0
        || (scan.IsPlain(at) && scan.Tokens[at].Has(TokenMarks.EndsInEd));

    private static Amount CountOfWeeks(in Captures got) => new(got.Has(Slot.Ordinal) ? got[Slot.Ordinal] : got.Number, Unit.Week);

    /// <summary>"(On) the 27th (and)", where "the 4th and 5th grades" counts.</summary>
    private static bool IsBesideDay(in Scan scan, int suffix) =>
        suffix > 2 && scan.Tokens[suffix].Length == 2 && !scan.Tokens[suffix].Has(TokenMarks.Spaced) && LexemeId.IsDigits(scan.Tokens[suffix - 1].Id)
            && scan.Tokens[suffix - 1].Number is >= 1 and <= 31
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
