using Timeline.Temporal.Expressions;
using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Grammar.Patterns;

namespace Timeline.Temporal.Grammar.Rules;

/// <summary>Times of day, with and without their day.</summary>
internal static partial class ClockRules
{
    private static readonly WordSet ZoneWord = new("time|standard|daylight");
    private static readonly WordSet RaceWord = new("in|of");
    private static readonly WordSet RaceVerb = new("a|an|s|his|her|their|its|is|was|ran|run|runs|clocked|clocking|posted|posting|recorded");
    private static readonly WordSet Best = new("time|times|best|record|mark");
    private static readonly WordSet Taken = new("of|is|was|stands|remains");
    private static readonly WordSet Lasting = new("mile|marathon|lap|split|pace|relay|leg|video|clip|trailer|song|track");
    private static readonly WordSet It = new("it");
    private static readonly WordSet Is = new("s|is|was");
    private static readonly WordSet Priced =
        new("priced|trading|traded|trades|trade|valued|selling|sells|sold|sell|pegged|quoted|bought|buy|price|prices|odds|ratio|margin");
    private static readonly WordSet AsWord = new("as");
    private static readonly WordSet HoursWord = new("hours");
    private static readonly WordSet Noon = new("noon");
    private static readonly WordSet Midnight = new("midnight");
    private static readonly WordSet MeridiemLetter = new("a|p|am|pm");
    private static readonly WordSet AfterNoon = new("p|pm");
    private static readonly WordSet EndOfMeridiem = new("m");
    private static readonly WordSet Regions = new("eastern|central|mountain|pacific");

    /// <summary>The stop of "a.m.", where it does not end the sentence: "6 a.m. Election Day".</summary>
    private static readonly Pattern OwnStop = Any(Seq(NotSentenceEnd, Tight(".")), Seq(Tight("."), Ahead(HolidayRules.Name)));

    private static readonly Pattern EndsMeridiem = Any(Seq(Opt(Tight(".")), Tight("m"), Opt(OwnStop)), "m");

    private static readonly Pattern Meridiem = Any(
        Any("am", Seq("a", EndsMeridiem)).As(Slot.Meridiem, 1),
        Any("pm", Seq("p", EndsMeridiem)).As(Slot.Meridiem, 2));

    private static readonly Pattern ClearMeridiem = Seq(Where(static (in Scan scan) =>
        scan.Current.Length == 2 || IsSpelled(in scan) || (scan.CharAt(scan.Position + 1) == '.'
            && char.ToLowerInvariant(scan.CharAt(scan.Position + 2)) == 'm')), Meridiem);

    /// <summary>"Six thirty a m", as transcripts have it.</summary>
    private static bool IsSpelled(in Scan scan) =>
        scan.Position + 1 < scan.Tokens.Length && scan.Tokens[scan.Position + 1] is { Length: 1 } next && next.Has(TokenMarks.Spaced)
            && EndOfMeridiem.Holds(in scan, scan.Position + 1);

    private static readonly Pattern IsoZone = Any(Tight("z").As(Slot.Offset, 0), Seq(Glued, new OffsetPattern()));

    private static readonly Pattern Minutes = Seq(Tight(":|."), Glued, Digits(Slot.Minute, 2, 2, 0, 59),
        Opt(Tight(":"), Glued, Digits(Slot.Second, 2, 2, 0, 60)));

    /// <summary>"Ran it in 3:52", "a lap of 1:32", "a 3:59 mile", "her best is 2:05:12": how long it took.</summary>
    private static readonly Pattern NotRace = Where(static (in Scan scan) =>
    {
        var at = scan.Position;
        var hasSeconds = scan.CharAt(at + 3) == ':' && !scan.Tokens[at + 3].Has(TokenMarks.Spaced);
        return !(RaceWord.Holds(in scan, at - 1) && !AsWord.Holds(in scan, at - 2) && !HoursWord.Holds(in scan, at - 2))
            && !(Taken.Holds(in scan, at - 1) && Best.Holds(in scan, at - 2))
            && !(hasSeconds ? RaceVerb.Holds(in scan, at - 1) : Lasting.Holds(in scan, at + 3))
            && !(scan.IsGlued && scan.CharAt(at - 1) == ':' && char.IsAsciiDigit(scan.CharAt(at - 2)));
    });

    /// <summary>A time that needs no word after it to be one.</summary>
    private static readonly Pattern Stated = Any(
        Seq(Start, Digits(Slot.Hour, 1, 2, 0, 12), Opt(Minutes), ClearMeridiem),
        Seq(NotRace, Start, Any(Digits(Slot.Hour, 1, 1, 1, 5).As(Slot.Choice, 9), Digits(Slot.Hour, 1, 2, 0, 24)), Tight(":"), Glued,
            Digits(Slot.Minute, 2, 2, 0, 59),
            Opt(Tight(":"), Glued, Digits(Slot.Second, 2, 2, 0, 60)), Not(Seq(Tight("."), Glued, Digits(Slot.Day2, 1, 3, 0, 999))), Opt("hours|hrs|hr|h"),
            Opt(ClearMeridiem)));

    /// <summary>"5 CAT (scans)": what is counted.</summary>
    private static readonly Pattern Thing = Where(static (in Scan scan) => scan.IsPlain(scan.Position) && scan.Current.Has(TokenMarks.Spaced)
        && !scan.Current.Has(TokenMarks.Capital) && scan.Roles == Role.None && scan.Text[..scan.Current.End] is [.., 's']);

    /// <summary>"Tonight", "Friday morning", "on Friday morning", "last night".</summary>
    private static readonly Pattern OfSomeDay = Any("tonight", Seq(Opt("on"), Weekday, Part), Seq("this|tomorrow|yesterday", Part), Seq("last", "night"));
    private static readonly Pattern InPart = Any(Seq("in", "the", Opt("early|late"), Part), Seq("at", Part));

    /// <summary>"It's", "it was".</summary>
    private static readonly Pattern ItIs = Where(static (in Scan scan) =>
        Is.Holds(in scan, scan.Position - 1) && It.Holds(in scan, scan.CharAt(scan.Position - 2) is '\'' or '’' ? scan.Position - 3 : scan.Position - 2));

    /// <summary>"Sold at two fifty", "odds of five to one".</summary>
    private static readonly Pattern NotPriced = Where(static (in Scan scan) => !Priced.HoldsNear(in scan, PriceReach, 0));

    /// <summary>How many tokens back what is priced or scored may stand.</summary>
    private const int PriceReach = 4;

    /// <summary>"At five thirty-second spots", "at two fifty a share", "ten minutes after two of them": no time of day.</summary>
    private static readonly Pattern NotCounted = Not(Any(
        Where(static (in Scan scan) => Contexts.IsCounting(in scan, scan.Position)), "of|percent|cents|dollars|pence",
            Seq("a|an|per", Any("share|barrel|ounce|pound|gallon|bushel|ton|tonne|piece|head", Words(Role.Unit))), Thing));

    /// <summary>"Ten-fifteen", "eight twenty-four", "nine oh five".</summary>
    private static readonly Pattern HourAndMinutes = Seq(HourWord, Opt(Hyphen), new SpelledPairPattern(Slot.Minute, 59)).As(Slot.Choice, 6);

    /// <summary>"A service in the morning and one in the evening", where "at one in the morning" is an hour.</summary>
    private static readonly Pattern NotOneOfThem = Any(Not("one"), After("at|about|around|by|until|till|before|after|since|past|from"), ItIs);

    private static readonly Pattern FewMinutes = Any(Digits(Slot.Minute, 1, 2, 1, 29), new SpelledPairPattern(Slot.Minute, 29), NumberWord(9, Slot.Minute));

    /// <summary>"Five past four", "four minutes past five", "ten minutes after six".</summary>
    private static readonly Pattern PastHour = Seq(FewMinutes, Any(Seq(Opt("minutes|minute"), "past"), Seq("minutes", "after", Not("one"))), HourOfTwelve,
        NotCounted).As(Slot.Choice, 7);

    /// <summary>"Twenty to", where "nineteen to" is a score.</summary>
    private static readonly Pattern FivesTo = Seq(FewMinutes, Where(static (in Scan scan) => scan.Got[Slot.Minute] % 5 == 0), "to", HourWord);

    /// <summary>"At twenty to three", "twenty minutes before six", but not "won by ten to six", "odds of five to one".</summary>
    private static readonly Pattern ToHour = Any(
        Seq(FewMinutes, "minutes|minute", "to|before|till", Not("one"), HourWord, NotCounted),
        Seq(FivesTo, Ahead(Any(OfSomeDay, InPart, ClearMeridiem))),
        Seq(Any(After("at|until|till|since|before|after|around"), ItIs), NotPriced, FivesTo, NotCounted,
            Where(static (in Scan scan) => Contexts.CountsNothing(in scan, scan.Position)))).As(Slot.Choice, 8);

    /// <summary>"At half seven", "half ten tonight", where "half one of the two" and "about half five times the price" are shares.</summary>
    private static readonly Pattern HalfPast = Any(
        Seq(Any(After("at|by|until|till|before|after|about|around|since|from|past"), ItIs), "half", Opt(Hyphen), HourWord, NotCounted,
            Where(static (in Scan scan) => Contexts.CountsNothing(in scan, scan.Position))),
        Seq("half", HourWord, Ahead(Any(OfSomeDay, InPart, ClearMeridiem)))).As(Slot.Minute, 30).As(Slot.Choice, 6);

    /// <summary>"Eighteen hours GMT", "22 hours UTC", "zero six hundred hours".</summary>
    private static readonly Pattern HourOfRadio = Any(
        Seq(Any(NumberWord(9, Slot.Hour), new SpelledPairPattern(Slot.Hour, 24), Seq(Start, Digits(Slot.Hour, 1, 2, 0, 24))), Opt("hundred"), "hours",
            Ahead(ClockZones.NameOrTime)),
        Seq("zero|oh", Opt(Hyphen), NumberWord(9, Slot.Hour), "hundred", Opt("hours")),
        Seq(After("at|by|until|till|before|after|since|from"), new SpelledPairPattern(Slot.Hour, 24), "hundred", "hours", Not("of"))).As(Slot.Minute, 0);

    private static readonly Pattern Time = Any(
        Seq(HoursInDigits.Zero, Stated).As(Slot.Choice, 3),
        Stated,
        HoursInDigits.Whole.As(Slot.Choice, 4),
        HoursInDigits.WithDot,
        Seq(Start, Not(After("took|takes|take|lasted|lasts|of|for|in|than")), Digits(Slot.Hour, 2, 2, 0, 24), Tight("h"), Glued,
            Digits(Slot.Minute, 2, 2, 0, 59)).As(Slot.Choice, 3),
        Seq(Start, Digits(Slot.Hour, 1, 2, 0, 24), Ahead(Seq(ClockZones.Name, Not(Thing)))),
        Seq(Start, NotOneOfThem, HourOfTwelve, Ahead(InPart)),
        Seq(After("at|about|around|by|until|till|before|after|since|past|from"), Start, HourOfTwelve, Ahead(OfSomeDay)),
        Seq(HourOfTwelve, "o", "'", "clock", Opt(ClearMeridiem)).As(Slot.Choice, 6),
        Seq(Any(Seq("half", Opt(Hyphen), "past").As(Slot.Minute, 30).As(Slot.Choice, 6), Seq(Opt("a"), "quarter", "past").As(Slot.Minute, 15)
                .As(Slot.Choice, 6), Any(Seq(Opt("a"), "quarter", "to"), Seq(After("at|by|until|till|about|around|before|after"), Opt("a"), "quarter", "of",
                        Ahead(Seq(HourOfTwelve, Any(ShiftRules.EndOfClause, ClearMeridiem, OfSomeDay, InPart))))).As(Slot.Minute, 45).As(Slot.Choice, 5)),
            HourOfTwelve, Opt(ClearMeridiem)),
        Seq(HalfPast, Opt(ClearMeridiem)),
        HourOfRadio,
        Seq(PastHour, Opt(ClearMeridiem)),
        Seq(ToHour, Opt(ClearMeridiem)),
        Seq(HourAndMinutes, Any(ClearMeridiem, Ahead(Any(OfSomeDay, InPart, ClockZones.Name, ClockZones.RegionTime)))),
        Seq(Any(After("at|about|around|by|until|till|before|after|since|past"), ItIs), NotPriced, HourAndMinutes, NotCounted),
        Seq(HourWord, ClearMeridiem));

    /// <summary>"(Sundays) at 9".</summary>
    private static readonly Pattern PluralWeekday = Where(static (in Scan scan) => (scan.RolesAt(scan.Position - 1) & Role.PluralUnit) != 0);

    /// <summary>"Every day at 9", where "each night at 9 hotels" counts the hotels.</summary>
    private static readonly Pattern BareHour = Seq(Start, HourOfTwelve, Not(Any(Tight("%"), Seq(Tight(".|:"), Glued, Digits(Slot.Day2, 1, 2, 0, 99)))),
        Not(Where(static (in Scan scan) => scan.IsPlain(scan.Position) && scan.Current.Has(TokenMarks.Spaced))));

    private static readonly Pattern ApartHour = Seq(Any(Apart, After("(")), HourOfTwelve, Opt(Minutes));

    /// <summary>
    /// "(Between) 4 and 7 p.m.", "(from) 10 to noon", "(open) 7:30-9 p.m.", "(shows at) 2 and 8 p.m.": the first is before or after noon as the second is, or
    /// on the other side where it would be the later one.
    /// </summary>
    private static readonly Pattern HourOfRange = Seq(
        Any(
            Seq(After("between|at|about|around|by|before|after|until|till"), ApartHour, Ahead("and|or|to|until|till|-")),
            Seq(ApartHour, Ahead(Any("to|until|till|through", Tight("-")))),
            Seq(After("from|between"), ApartHour, Ahead("-"))),
        Any(Where(static (in Scan scan) => HalfOfRange(in scan) == 1).As(Slot.Meridiem, 1), Where(static (in Scan scan) => HalfOfRange(in scan) == 2)
            .As(Slot.Meridiem, 2)));

    private static readonly Pattern OfDay = Opt(Any(Seq("in", "the", Opt("early|late")), "at"), Part);

    /// <summary>"Ten minutes to midnight", "at ten to midnight", "five past noon", "half past midnight": 24 for the midnight that ends a day.</summary>
    private static readonly Pattern BesideTwelve = Any(
        Seq(Any(Seq(FewMinutes, "minutes|minute", "to|before|till"), Seq(After("at|about|around|until|till|by"), FewMinutes, "to"),
                Seq(Opt("a"), "quarter", "to").As(Slot.Minute, 15)), Any(Any("noon").As(Slot.Hour, 12), Any("midnight").As(Slot.Hour, 24))).As(Slot.Choice, 8),
        Seq(Any(Seq(FewMinutes, Any("past", Seq("minutes|minute", "past|after"))), Seq("half", Opt(Hyphen), "past").As(Slot.Minute, 30),
                Seq(Opt("a"), "quarter", "past").As(Slot.Minute, 15)), Any(Any("noon").As(Slot.Hour, 12), Any("midnight").As(Slot.Hour, 0)))
            .As(Slot.Choice, 7));

    private static readonly Pattern Daily = Seq(Opt(","), Any("daily|nightly", Seq("every|each", "day|night|weekday")));

    /// <summary>"(11 a.m. and) 2 p.m.": looked at, and not taken.</summary>
    private static readonly Pattern OtherTime = Seq(Digits(Slot.Day2, 1, 2, 0, 24), Opt(Tight(":|."), Glued, Digits(Slot.Year2, 2, 2, 0, 59)),
        Opt(Any("am|pm", Seq("a|p", Tight("."), Tight("m"), Opt(Tight("."))))));

    public static readonly Rule[] All =
    [
        Rule("<hour> to <time>", "7 to 9 p.m.", HourOfRange, static (in Captures got) => Clock(in got, null)),
        Rule("<time> daily", "11 a.m. and 2 p.m. daily",
            Seq(Time, ClockZones.Zone, Ahead(Any(Daily, Seq("and|or|to|-", OtherTime, Daily)))),
            static (in Captures got) => Clock(in got, new NoDay())),
        Rule("<time>", "10:35 a.m.", Seq(Time, OfDay, ClockZones.Zone, Not("into")), static (in Captures got) => Clock(in got, null)),
        Rule("<minutes> to midnight", "ten minutes to midnight", BesideTwelve, static (in Captures got) => Clock(in got, null)),
        Rule("<time> <day>", "9 a.m. EST Tuesday",
            Seq(Time, ClockZones.Zone, Of(Language.Day), Opt(ClockZones.Name)),
            static (in Captures got) => Clock(in got, got.First)),
        Rule("<time> every <unit>", "5 a.m. every day",
            Seq(Any(Time, Seq(After("at|by|until|till|around|about|before|after|from"), Start, HourOfTwelve)), ClockZones.Zone, Opt(","), Opt("on"),
                "every|each", Any(Weekday, Part, "day|weekday")),
            static (in Captures got) => Clock(in got, null) is { } clock ? new Recurrence((got.Has(Slot.Weekday) ? $"XXXX-WXX-{got[Slot.Weekday]}"
                    : "XXXX-XX-XX") + clock.Timex) : null),
        Rule("every <unit> at <time>", "every day at 5 a.m.",
            Seq(Any(Seq("every|each", Any(Seq(Weekday, Opt(Part)), Part, "day|weekday")), Seq(Weekday, PluralWeekday), "daily", Any("nightly")
                    .As(Slot.Part, (int)PartOfDay.Night)), Opt(","), "at", Opt("about|around|exactly|precisely"),
                Any(Time, BareHour, Any("noon").As(Slot.Hour, 12), Any("midnight").As(Slot.Hour, 0)), OfDay, ClockZones.Zone),
            static (in Captures got) => Clock(in got, null) is { } clock ? new Recurrence((got.Has(Slot.Weekday) ? $"XXXX-WXX-{got[Slot.Weekday]}"
                    : "XXXX-XX-XX") + clock.Timex) : null),
        Rule("<time> this <part>", "8:30 this morning",
            Seq(Time, ClockZones.Zone, Opt(","), Any(Seq("this", Part), Tonight, Seq("last", Any("night|evening").As(Slot.Part, (int)PartOfDay.Night))
                    .As(Slot.Weekday, 0))),
            static (in Captures got) => Clock(in got, new Deictic(got.Has(Slot.Weekday) ? -1 : 0))),
        Rule("<time> the next <part>", "7:45 the next morning",
            Seq(TimeOrHour, "the", Any(Any("next|following").As(Slot.Mod, 1), "previous|preceding", Ahead(Seq(Part, "before", Not(ShiftRules.Event)))), Part,
                Opt("before")),
            static (in Captures got) => Clock(in got, new Shift(new Amount(1, Unit.Day), got.Has(Slot.Mod) ? 1 : -1, ShiftFrom.Mention))),
        Rule("<time> that <part>", "9:30 that night",
            Seq(TimeOrHour, Any(Seq("that", Opt("same")), Seq("the", "same")), Part),
            static (in Captures got) => Clock(in got, null)),
        Rule("<time> <day> <part>", "7:45 Wednesday morning",
            Seq(Time, ClockZones.Zone, Opt("on"), Of(Language.Day), Part),
            static (in Captures got) => Clock(in got, got.First)),
        Rule("noon <zone>", "noon EST",
            Seq(Any(Any("noon|midday").As(Slot.Hour, 12), Seq(After("until|till|by|before"), "midnight").As(Slot.Hour, 24),
                    Seq(Any("midnight").As(Slot.Hour, 0), Opt(Ahead(Seq(ZoneBehind, Opt("on|,"), Of(Language.Day))).As(Slot.Hour, 24)))).As(Slot.Minute, 0),
                ZoneBehind, Opt(Opt("on|,"), Of(Language.Day))),
            static (in Captures got) => Clock(in got, got.First)),
        Rule("<time> on <day>", "11 a.m. on 11 November 1918",
            Seq(Time, OfDay, ClockZones.Zone, new SplitPattern("on|of|,"), Of(Language.Day)),
            static (in Captures got) => Clock(in got, got.First) is { } clock ? new Pair(clock, got.First!, got[Slot.Split], got[Slot.Resume]) : null),
        Rule("<time> <city> time", "4 p.m. Cairo time", Seq(Stated, Any(
            Seq(ClockZones.CityTime, new SplitPattern("on|,"), Of(Language.Day)),
            Seq(ClockZones.CityTime, Opt(Of(Language.Day))),
            Seq(new SplitPattern(Seq(",", Any(ClockZones.CityTime, ClockZones.Name, ClockZones.RegionTime), Any(Seq(",", Opt("on")), "on"))),
                Of(Language.Day)))), static (in Captures got) => Clock(in got, got.First) is { } clock && got.Has(Slot.Split)
                ? new Pair(clock, got.First!, got[Slot.Split], got[Slot.Resume]) : Clock(in got, got.First)),
        Rule("<time> (<zone time>) <day>", "9:20 a.m. (0720 GMT) Friday",
            Seq(Time, OfDay, ClockZones.Zone, new SplitPattern(Seq(new BracketPattern(), Opt("on|,"))), Of(Language.Day)),
            static (in Captures got) => Clock(in got, got.First) is { } clock ? new Pair(clock, got.First!, got[Slot.Split], got[Slot.Resume]) : null),
        Rule("<day> <time>", "Tuesday at 9 a.m.",
            Seq(Of(Language.Day), Opt(","), Any("at", Apart), Opt("about|around|exactly"), Time, OfDay, ClockZones.Zone),
            static (in Captures got) => got.First is Deictic or Cyclic or Calendar ? Clock(in got, got.First) : null),
        Rule("<day> <part> at <time>", "Saturday night at 8:30",
            Seq(Any(Seq(Of(Language.Day), Part), Seq("this", Part), Tonight, Seq("last", Any("night|evening").As(Slot.Part, (int)PartOfDay.Night))
                    .As(Slot.Split, 1)), Opt(","), "at", Opt("about|around|exactly"), Any(Time, BareHour), ClockZones.Zone),
            static (in Captures got) => got.First is null or Deictic or Cyclic or Calendar
                ? Clock(in got, got.First ?? new Deictic(got.Has(Slot.Split) ? -1 : 0)) : null),
        Rule("<date>T<time>", "2025-04-28T14:00:05Z",
            Seq(Of(Language.Day), Tight("t"), Glued, Digits(Slot.Hour, 2, 2, 0, 24), Tight(":"), Glued, Digits(Slot.Minute, 2, 2, 0, 59),
                Opt(Tight(":"), Glued, Digits(Slot.Second, 2, 2, 0, 60), Opt(Tight("."), Glued, Digits(Slot.Day2, 1, 9, 0, int.MaxValue))), Opt(IsoZone)),
            static (in Captures got) => got.First is Expressions.Calendar ? Clock(in got, got.First) : null),
        Rule("<ddhhmm> <month> <yy>", "091830Z MAR 26",
            Seq(Start, Digits(Slot.Choice, 6, 6, 01_0000, 31_2359), Opt(Any(Tight("z").As(Slot.Offset, 0),
                        Where(static (in Scan scan) => scan.IsGlued && scan.Current is { Length: 1 } && scan.Current.Has(TokenMarks.AllCaps)))),
                AllCapitals, Month, Digits(Slot.Year, 2, 2, 0, 99)),
            static (in Captures got) => OfGroup(in got)),
        Rule("<date>T<hhmmss>", "20250428T140005Z",
            Seq(Of(Language.Day), Tight("t"), Glued, Any(Digits(Slot.Choice, 6, 6, 0, 240000), Digits(Slot.Choice, 4, 4, 0, 2400).As(Slot.Mod, 1)),
                Opt(IsoZone)),
            static (in Captures got) => got.First is Expressions.Calendar ? Compact(in got) : null),
    ];

    /// <summary>"7:45", "at seven": the words behind it tell that it is a time of day.</summary>
    private static Pattern TimeOrHour => Any(Time, Seq(After("at|by|until|till|around|about|before|after"), HourOfTwelve));

    private static Pattern Tonight => Any("tonight").As(Slot.Part, (int)PartOfDay.Night).As(Slot.Mod, 1);

    /// <summary>"GMT", ", Moscow time", "Cairo time".</summary>
    private static Pattern ZoneBehind => Any(ClockZones.Name, Seq(Opt(","), Any(ClockZones.RegionTime, ClockZones.CityTime)));

    private static Pattern HourWord => NumberWord(12, Slot.Hour);

    /// <summary>"Nine", "9".</summary>
    private static Pattern HourOfTwelve => Any(HourWord, Digits(Slot.Hour, 1, 2, 1, 12));

    /// <summary>A number of one word, from one.</summary>
    private static Pattern NumberWord(int most, Slot slot) => Seq(Where((in Scan scan) => scan.Lexicon[scan.Current.Id].Value is var value && value >= 1
            && value <= most), new RolePattern(Role.Cardinal, slot));

    /// <summary>The last stop of "a.m." stays outside where it ends the sentence as well.</summary>
    private static Pattern NotSentenceEnd => Where(static (in Scan scan) =>
    {
        var next = scan.Position + 1;
        return next < scan.Tokens.Length && !scan.Tokens[next].Has(TokenMarks.NewParagraph)
            && !(scan.Tokens[next].Has(TokenMarks.Capital | TokenMarks.Spaced) && (scan.RolesAt(next) & (Role.Weekday | Role.Month | Role.Zone)) == 0
                && !Regions.Holds(in scan, next) && !ZoneWord.Holds(in scan, next + 1) && !ZoneWord.Holds(in scan, next + 2));
    });
}
