using Timeline.Temporal.Expressions;
using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Grammar.Patterns;

namespace Timeline.Temporal.Grammar.Rules;

/// <summary>What looks like time and is none. These win over shorter readings, and are then left out.</summary>
internal static class NotTimeRules
{
    /// <summary>A word in small letters of the same line stands before: capitals that follow it are a title's, not a headline's.</summary>
    private static readonly Pattern AfterSmall = Where(static (in Scan scan) =>
        scan.Position > 0 && !scan.Current.Has(TokenMarks.NewLine) && char.IsLower(scan.CharAt(scan.Position - 1)));

    /// <summary>Words in small letters stand before in the sentence: a headline has none but short ones.</summary>
    private static readonly Pattern InProse = Where(static (in Scan scan) =>
    {
        var found = 0;
        for (var i = scan.Position - 1; i >= 0 && i >= scan.Position - ProseReach && !scan.Tokens[i + 1].Has(TokenMarks.NewLine)
            && scan.CharAt(i) is not ('.' or '!' or '?' or '"' or '“' or ':'); i--)
        {
            found += scan.Tokens[i].Length > 3 && char.IsLower(scan.CharAt(i)) ? 1 : 0;
        }

        return found > 1;
    });

    /// <summary>How many tokens back the small letters of prose are looked for.</summary>
    private const int ProseReach = 10;

    private static readonly Pattern Document =
        Any("ordinance|ordinances|ord|resolution|resolutions|bill|bills|case|cases|docket|directive|directives|decree|decrees|law|laws|regulation|regulations|"
        + "circular|advisory|bulletin|amendment|permit|contract|tender|invoice|act|application|petition|complaint|motion|proposal|statute|rule|rules");

    /// <summary>"2025-07", "2025-06-12", "2024-1110": the documents of a year are counted.</summary>
    private static readonly Pattern NumberOfYear = Seq(Digits(Slot.Year, 4, 4, 1900, 2099), Tight("-"), Glued, Digits(Slot.Day, 1, 6, 0, 999_999),
        Opt(Tight("-"), Glued, Digits(Slot.Day2, 1, 6, 0, 999_999)));

    /// <summary>"Tomorrow", where "TOMORROW" is said loud.</summary>
    private static readonly Pattern TitleCase = Where(static (in Scan scan) => scan.Current.Has(TokenMarks.Capital) && !scan.Current.Has(TokenMarks.AllCaps));

    private static readonly Pattern EndsInCapital = Where(static (in Scan scan) => scan.Tokens[scan.Position - 1].Has(TokenMarks.Capital));

    private static readonly WordSet Negation = new("not|never|cannot|t|nothing|nobody|hardly");
    private static readonly WordSet Done = new("did|was|were|had|didn|wasn|weren|hadn");

    /// <summary>How many tokens back "not" may stand.</summary>
    private const int NegationReach = 12;

    /// <summary>"Cannot be built (overnight)", where "did not sleep (overnight)" is a night.</summary>
    private static readonly Pattern Never = Where(static (in Scan scan) =>
    {
        for (var i = scan.Position - 1; i >= 0 && i > scan.Position - NegationReach && scan.CharAt(i) is not ('.' or ',' or ';'); i--)
        {
            if (Negation.Holds(in scan, i))
            {
                return !Done.Holds(in scan, i - 1) && !Done.Holds(in scan, i - 2);
            }
        }

        return false;
    });

    private static readonly WordSet Edition = new("daily|evening|sunday");

    private static readonly WordSet Work =
        new("film|films|song|songs|album|albums|novel|novels|musical|movie|movies|opera|drama|comedy|documentary|memoir|thriller|sitcom|poem|painting");

    /// <summary>How many tokens a title has at most before its word of time.</summary>
    private const int TitleReach = 4;

    /// <summary>
    /// "The film Merry (Christmas)", where "the album Friday" came out on that day: a run of capitals, small words within, behind what it is the title of.
    /// </summary>
    private static readonly Pattern AfterWork = Where(static (in Scan scan) =>
    {
        for (var i = scan.Position - 1; i >= 0 && i >= scan.Position - TitleReach && !scan.Tokens[i + 1].Has(TokenMarks.NewLine)
            && (scan.RolesAt(i) & Role.Preposition) == 0; i--)
        {
            if (Work.Holds(in scan, i) && !scan.Tokens[i].Has(TokenMarks.Capital))
            {
                return i < scan.Position - 1 && scan.Tokens[i + 1].Has(TokenMarks.Capital);
            }

            if (!char.IsLetter(scan.CharAt(i)) || (!scan.Tokens[i].Has(TokenMarks.Capital) && scan.Tokens[i].Length > 3))
            {
                return false;
            }
        }

        return false;
    });

    /// <summary>Another name stands before: "Nora (August)".</summary>
    private static readonly Pattern AfterName = Where(static (in Scan scan) =>
        scan.IsPlain(scan.Position - 1) && scan.Tokens[scan.Position - 1].Has(TokenMarks.Capital));

    private static readonly Pattern Periodical = Any("daily|weekly|monthly|quarterly|annual|yearly|nightly|hourly");

    /// <summary>Not the first word of a sentence, a line or a quotation.</summary>
    private static readonly Pattern InSentence = Where(static (in Scan scan) =>
        scan.Position > 0 && !scan.Current.Has(TokenMarks.NewLine) && scan.CharAt(scan.Position - 1) is var before
            && (char.IsLetterOrDigit(before) || before is '-' or '\'' or '’' or ','));

    public static readonly Rule[] All =
    [
        Rule("<newspaper>", "the Sunday Times",
            Seq(Opt("the"), Words(Role.Weekday), Capital,
                "times|telegraph|mirror|mail|post|herald|tribune|express|review|star|sun|independent|world|people|magazine|journal|business|gazette|echo|"
                + "chronicle|observer|mercury|argus|nation|standard|leader|sport|life|punch|vision|monitor|guardian|graphic|dispatch|courier|advertiser"),
            None),
        Rule("<newspaper> on Sunday", "the Mail on Sunday",
            Any(Seq(Capital, "mail|independent|express|star|record|bild|sun", "on", "sunday", Not(Words(Role.PartOfDay))),
                Seq("star|express|mail|sun|mirror|telegraph", Where(static (in Scan scan) => scan.Tokens[scan.Position - 1].Has(TokenMarks.Capital)
                        && Edition.Holds(in scan, scan.Position - 2)), Capital, "sunday")),
            None),
        Rule("<citation>", "Brandt et al. (1999)", Citations.Year, None),
        Rule("told the <weekday> programme", "told the Sunday programme",
            Seq(After("told|tell|tells|telling"), "the", Words(Role.Weekday), "programme|program|show|supplement|newspaper|paper"),
            None),
        Rule("<periodical>", "the Daily Chronicle", Seq(Capital, Any(Seq(InSentence, Periodical), Seq(Periodical, Ahead(Seq(Apart, Capital))))), None),
        Rule("USA Today", "told USA Today",
            Any(Seq("usa", "today"), Seq("world", "news", "tonight"), Seq("the", Capital, "today|tonight", Opt("'"), "show|program|programme")),
            None),
        Rule("<day> <part> <show>", "Saturday Night Live",
            Any(Seq("saturday", "night", "live"), Seq("monday|sunday|thursday", "night", "football|baseball|hockey")),
            None),
        Rule("<game clock>", "with 1:45 left",
            Seq(Digits(Slot.Minute, 1, 2, 0, 59), Tight(":"), Glued, Digits(Slot.Second, 2, 2, 0, 59),
                Any("left|remaining", Seq("to", "play|go|spare"), Seq(Opt("left|remaining"), "of|in|into|on", "the",
                        Any("clock", Seq(Ordinal, "period|quarter|half|overtime|round|inning"))))),
            None),
        Rule("to the day", "two years to the day",
            Seq(Where(static (in Scan scan) => (scan.RolesAt(scan.Position - 1) & (Role.Unit | Role.PluralUnit)) != 0), "to", "the",
                "day|week|month|hour|minute"),
            None),
        Rule("<name> now", "the group Peace Now",
            Seq(InSentence, AfterName, Capital, "now"),
            None),
        Rule("now and then", "every now and then", Seq(Not(After("between|from")), Opt("every"), "now", "and", "then|again"), None),
        Rule("<unit> of the <unit>", "any day of the week",
            Any(Seq(After("any|which|what|some"), "day|days|night|nights|hour|hours|time|times|month|months", "of", "the", "day|week|month|year", Not("of")),
                Seq(After("days|nights|time|times|hours|mornings|evenings"), "of", "the", "day|week", Not("of"))),
            None),
        Rule("call it a day", "they called it a day", Seq(After("it"), "a", "day", ShiftRules.EndOfClause), None),
        Rule("<name> <weekday>", "Super Saturday",
            Seq(Not(HolidayRules.SuperTuesday), "super|bloody|casual|ruby|sheffield|manic|tfi|freaky|stormy", Words(Role.Weekday)),
            None),
        Rule("<century> <name>", "20th Century Fox",
            Seq(Opt("the"), Ordinal, Capital, "century", Capital, "fox|fund|funds|insurance|studios|pictures|media|limited|company|group|holdings|foundation"),
            None),
        Rule("<date> <name>", "the September 11 Memorial",
            Seq(Any(Seq(Words(Role.Month), Digits(Slot.Day, 1, 2, 1, 31)), Seq(Digits(Slot.Day, 1, 2, 1, 31), Words(Role.Month))),
                Any(Seq(Capital, "memorial|museum|commission|fund|foundation|movement|coalition|committee|group|brigade|brigades"),
                    Seq("group|organisation|organization|guerrillas", Not("of|stage|match|game|meeting")))),
            None),
        Rule("<street>", "17 February Street",
            Seq(Opt(Digits(Slot.Day, 1, 4, 1, 9999)), Words(Role.Month | Role.Weekday | Role.Season), Capital,
                "street|road|avenue|lane|square|boulevard|crescent|terrace"),
            None),
        Rule("the <season> Games", "the last Winter Games",
            Seq(Opt("the"), Opt("last|next|first|previous"), Capital, Words(Role.Season), Capital, "games|olympics|olympiad|paralympics"),
            None),
        Rule("<name> daily", "the Party daily said", Seq(InSentence, AfterName, "daily|weekly", Ahead(Words(Role.Saying))), None),
        Rule("<season> <place>", "in Spring Harbor",
            Seq(Capital, Any(
                Seq(Words(Role.Season), Capital,
                    "harbor|harbour|lake|hill|hills|valley|creek|river|grove|garden|gardens|park|palace|mill|branch|city|island|bay|town"),
                Seq(Words(Role.Weekday), Capital, "harbor|harbour"))),
            None),
        Rule("<holiday> <name>", "the Good Friday Agreement",
            Seq(Opt("the"), HolidayRules.Name, Any("agreement|accord|accords|rising|uprising|war|massacre",
                    Seq(Capital, "rebellion|revolt|riot|riots|mutiny|storm|flood|fire|bombing|attack|earthquake|invasion|raid|crisis|parade|seals"))),
            None),
        Rule("<document> <number>", "Ordinance 2025-07",
            Any(Seq(Document, Opt(Tight(".")), Opt("no|nos|number|nr", Opt(Tight("."))), Opt("#"), NumberOfYear), Seq("no", Tight("."), NumberOfYear),
                Seq("cve", Tight("-"), NumberOfYear)),
            None),
        Rule("<year>-<letters>-<number>", "2024-CV-0612",
            Seq(Start, Digits(Slot.Year, 4, 4, 1900, 2099), Tight("-"), Where(static (in Scan scan) => !scan.AtEnd && scan.IsGlued
                    && scan.Current.Has(TokenMarks.AllCaps) && scan.CharAt(scan.Position + 1) == '-'
                    && LexemeId.IsDigits(scan.Tokens[Math.Min(scan.Position + 2, scan.Tokens.Length - 1)].Id))),
            None),
        Rule("<telephone>", "call 020 3353 2000",
            Seq(Digits(Slot.Day, 3, 5, 0, 99999), Digits(Slot.Day2, 3, 4, 0, 9999), Digits(Slot.Year, 4, 4, 0, 9999)),
            None),
        Rule("not overnight", "it will not happen overnight", Seq(Never, "overnight"), None),
        Rule("<age>", "22-year-old", Seq(Opt("another|some"), Opt(Cardinal, "to|or|and"), Cardinal, Opt(Hyphen), AnyUnit, Opt(Hyphen), "old|olds"), None),
        Rule("<age> of age", "22 years of age", Seq(Cardinal, AnyUnit, "of", "age"), None),
        Rule("60 Minutes", "the newsmagazine 60 Minutes",
            Any(Seq(Digits(Slot.Day, 2, 2, 60, 60), Capital, "minutes"), Seq(Digits(Slot.Day, 2, 2, 48, 48), Capital, "hours")),
            None),
        Rule("<title>", "the album The Next Day",
            Seq(AfterSmall, Any(Seq(Capital, "the", Capital, "next|last|following|previous|other", Capital, UnitWord),
                    Seq(Capital, "this|last|next|every|that", Capital, UnitWord), Seq(TitleCase, "today|tomorrow|yesterday|tonight"),
                    Seq(AnAmount, EndsInCapital, Not(Seq(Opt("'"), "war"))))),
            None),
        Rule("<show>", "on ABC's This Week",
            Seq(Any(Where(static (in Scan scan) => scan.CharAt(scan.Position - 1) == 's' && scan.Position > 1
                        && !scan.Tokens[scan.Position - 1].Has(TokenMarks.Spaced)), AfterSmall),
                Any(Seq(Capital, "this", Capital, Any("week|morning|weekend", Words(Role.PartOfDay))), Seq(After("s"), Capital, "now"))),
            None),
        Rule("<work> <title>", "the film Merry Christmas",
            Seq(AfterWork, Capital, Any(Words(Role.Month | Role.Weekday | Role.Season),
                    "christmas|easter|halloween|thanksgiving|tomorrow|yesterday|tonight|today")),
            None),
        Rule("<paper>", "a Sunday paper",
            Seq(Not(After("on|by|from|until|till|since|and|said|through")), Any(Seq(Opt("a|the"), "sunday",
                        "paper|papers|newspaper|newspapers|tabloid|tabloids|broadsheet|broadsheets|supplement|supplements|league|school|schools"),
                    Seq(Opt("a|the"), "saturday", "paper|papers|newspaper|newspapers|supplement|supplements"))),
            None),
        Rule("Sunday best", "in their Sunday best",
            Seq(Any(After("my|your|his|her|our|their|its|s|in|wearing"), Ahead(Seq("sunday", Capital))), "sunday", "best"),
            None),
        Rule("Sun <noun>", "a Sun reporter",
            Seq(Where(static (in Scan scan) => scan.Current.Length == 3), Capital, "sun",
                Ahead(Any(Seq(Apart, new PlainWordPattern()), Seq(Digits(Slot.Day, 1, 2, 0, 99), "%")))),
            None),
        Rule("April Fool", "an April Fool joke", Seq("april", "fool|fools", Not(Seq(Opt("'"), Opt(Tight("s")), "day"))), None),
        Rule("<nationality> daily", "the German daily Kurier",
            Seq(Where(static (in Scan scan) => scan.IsPlain(scan.Position - 1) && scan.Tokens[scan.Position - 1].Has(TokenMarks.Capital)
                    && (scan.RolesAt(scan.Position - 2) & Role.Determiner) != 0 && scan.Text[..scan.Tokens[scan.Position - 1].End] is [.., 'n'] or [.., 'h']
                    or [.., 'e', 's', 'e'] or [.., 'i']), "daily|weekly", Ahead(Seq(Capital, new NamePattern()))),
            None),
        Rule("<title> opens", "The Next Day sounds tired",
            Seq(Where(static (in Scan scan) => scan.Position == 0 || scan.CharAt(scan.Position - 1) is '.' or '"' or '“'
                    || scan.Current.Has(TokenMarks.NewLine)), Capital, "the", Capital, "next|following|previous", Capital, UnitWord,
                Ahead(Where(static (in Scan scan) => scan.IsPlain(scan.Position) && !scan.Current.Has(TokenMarks.Capital) && scan.Current.Length > 3))),
            None),
        Rule("<title> in prose", "the album, The Next Day",
            Seq(InProse, Any(Seq(Capital, "the", Capital, "next|last|following|previous|other", Capital, UnitWord),
                    Seq(Where(static (in Scan scan) => scan.CharAt(scan.Position - 1) == ','), TitleCase, "tonight|yesterday|tomorrow",
                        Ahead(Any(",", ".", "and"))))),
            None),
        Rule("<name> of the <Unit>", "the prize of Letter of the Month",
            Seq(After("of"), Where(static (in Scan scan) => scan.Position > 1 && scan.Tokens[scan.Position - 2].Has(TokenMarks.Capital)), "the", Capital,
                UnitWord),
            None),
        Rule("<name> at Night", "the show The Sky at Night",
            Seq("at", Where(static (in Scan scan) => char.IsLower(scan.CharAt(scan.Position - 1))), Capital, "night"),
            None),
        Rule("Now, <listen>", "Now, let me tell you",
            Seq(Capital, "now", ",", Ahead(Any("let|look|listen", Seq("i|we|you",
                            "can|cannot|could|think|know|don|mean|guess|suppose|want|would|do|am|m|must|say|always")))),
            None),
        Rule("first day cover", "a first day cover", Seq(Opt("a|the"), "first", Opt(Hyphen), "day", Ahead("cover|covers|issue")), None),
        Rule("<name> weekend", "the band Dusty Weekend", Seq(InSentence, Capital, "weekend"), None),
        Rule("24/7", "24/7", Seq(Digits(Slot.Day, 2, 2, 24, 24), "/|-", Digits(Slot.Day2, 1, 1, 7, 7)), None),
        Rule("<telephone number>", "1800 333 000",
            Seq(Start, Digits(Slot.Year, 4, 4, 1000, 2100), Apart, Digits(Slot.Day, 3, 3, 0, 999), Apart, Digits(Slot.Day2, 3, 3, 0, 999),
                Not(Any("people|men|women", Seq(Tight(",|."), Glued, Digits(Slot.Month, 1, 9, 0, int.MaxValue)), Digits(Slot.Month, 1, 9, 0, int.MaxValue)))),
            None),
        Rule("<title> <month>", "Mrs. May",
            Seq(Words(Role.PersonTitle), Opt(Tight(".")), Opt(new NamePattern()), Capital, "may|march|april|june|august",
                Not(Digits(Slot.Day, 1, 2, 1, 31))),
            None),
        Rule("<name>, <age>", "Nora August, 61, said",
            Seq(InSentence, AfterName, Capital, Words(Role.Month | Role.Weekday), Tight(","), Ahead(Seq(Digits(Slot.Day, 2, 2, 16, 99), Tight(",")))),
            None),
        Rule("day care", "day care",
            Seq(Opt("a|the"), "day", Any("care|job|trader|traders|trading|school|laborer|laborers",
                    Seq(Hyphen, Any("care|trader|traders", Seq("to", Hyphen, "day"))))),
            None),
        Rule("<part> staff", "half of the night staff",
            Seq(Opt("a|the"), "night|morning|evening|day", "staff|nurse|nurses|porter|porters|watchman|watchmen|crew|crews|editor|editors|bus|buses",
                Not("of|on")),
            None),
        Rule("a single second", "not for a single second", Seq("a|one", "single", "second"), None),
        Rule("second thoughts", "second thoughts", Seq("second", Any("thoughts|thought|hand|place|guess|nature|opinion|amendment")), None),
        Rule("the <ordinal> half of the game", "the second half of the game", Seq("the", Ordinal, "half", "of", "the", "game|match|season"), None),
        Rule("year on year", "year-over-year", Any(Among("day"), Among("week"), Among("month"), Among("quarter"), Among("year")), None),
        Rule("<award> of the year", "player of the year",
            Seq("person|people|man|woman|player|players|manager|coach|rookie|team|album|record|book|song|single|artist|group|band|word|car|journalist|"
                + "newspaper|athlete|personality|company|product|driver|act|restaurant|pub|building|businessman|executive|teacher|scientist|athletes|sportsman|"
                + "sportswoman", "of", "the", "year|month|week|decade|century"),
            None),
        Rule("<deed> of the century", "the storm of the century",
            Seq(After("the|a"), "storm|crime|trial|robbery|heist|wedding|fight|match|deal|flood|scandal|bargain|fraud|hoax|party|sale", "of", "the",
                "century|decade"),
            None),
        Rule("by the <unit>", "worse by the day", Seq("by", "the", "day|hour|minute|week|month|year", ShiftRules.EndOfClause), None),
        Rule("the end of the day", "at the end of the day", Seq("at", "the", "end", "of", "the", "day"), None),
        Rule("that day comes", "that day will come",
            Seq("that|the", "day", Ahead(Any(Seq("will|may|might|could|would|must", Opt("soon|surely|never|not|eventually|also|yet|one"), "come|arrive"),
                        "comes|arrives"))),
            None),
        Rule("now that", "now that", Seq("now", Hyphen, "defunct|famous|infamous|former"), None),
    ];

    /// <summary>"Year on year", "month-to-month": how things are compared or go on, not when.</summary>
    private static Pattern Among(string unit) => Seq(Opt("a|the"), unit, Opt(Hyphen), "on|over|to|by", Opt(Hyphen), unit);

    private static NoTime None(in Captures got) => NoTime.Instance;
}
