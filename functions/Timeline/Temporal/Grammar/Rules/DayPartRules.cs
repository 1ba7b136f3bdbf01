using Timeline.Temporal.Expressions;
using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Grammar.Patterns;
using Calendar = Timeline.Temporal.Expressions.Calendar;

namespace Timeline.Temporal.Grammar.Rules;

/// <summary>Parts of days, with and without their day.</summary>
internal static class DayPartRules
{
    private static readonly WordSet To = new("to");
    private static readonly WordSet Person = new("he|she|they|we|it|i|you|there");
    private static readonly WordSet Dawn = new("dawn");
    private static readonly WordSet Of = new("of");
    private static readonly WordSet StrokeWord = new("stroke");
    private static readonly WordSet As = new("as");
    private static readonly WordSet Close = new("close|closer|prior");
    private static readonly WordSet Joining = new("to|and|until|till|through|-");
    private static readonly WordSet And = new("and");
    private static readonly WordSet Between = new("between");
    private static readonly WordSet EndOfClock = new("am|pm|m|clock|noon|midnight");

    /// <summary>"The Evening Star", "that Twilight film": a capital where a word in small letters stands before is a name's.</summary>
    private static readonly Pattern Small = Where(static (in Scan scan) => scan.Position == 0 || scan.AtEnd || !scan.Current.Has(TokenMarks.Capital)
        || scan.Tokens[scan.Position - 1].Has(TokenMarks.Capital));

    private static readonly Pattern SmallHours = Seq(Opt("very"), Any("early|small|wee|predawn", Seq("pre", Hyphen, "dawn")), Opt("small"), "hours");

    /// <summary>"At the stroke of midnight", "as of noon".</summary>
    private static readonly Pattern Stroke = Where(static (in Scan scan) => Of.Holds(in scan, scan.Position - 1)
        && (StrokeWord.Holds(in scan, scan.Position - 2) || As.Holds(in scan, scan.Position - 2)));

    /// <summary>"Close to midnight", "from dusk to (midnight)", "from 6 a.m. to (sunset)", "between midnight and (dawn)".</summary>
    private static readonly Pattern EndsRange = Where(static (in Scan scan) =>
    {
        var before = scan.Position - 2;
        if (!Joining.Holds(in scan, before + 1))
        {
            return false;
        }

        if (To.Holds(in scan, before + 1) && Close.Holds(in scan, before))
        {
            return true;
        }

        var end = scan.CharAt(before) == '.' ? before - 1 : before;
        var isTime = (scan.RolesAt(end) & Role.PartOfDay) != 0 ? scan.Tokens[end].Id != scan.Current.Id : EndOfClock.Holds(in scan, end)
            || (scan.CharAt(end - 1) == ':' && LexemeId.IsDigits(scan.Tokens[end].Id));
        return isTime && (!And.Holds(in scan, before + 1) || Between.HoldsNear(in scan, BetweenReach, 0));
    });

    /// <summary>How many tokens before the second end of a range "between" may stand.</summary>
    private const int BetweenReach = 10;

    private static readonly WordSet NightWord = new("night");
    private static readonly WordSet GoingOn =
        new("well|late|deep|far|long|on|ran|run|runs|running|went|go|goes|going|lasted|last|lasts|lasting|continued|continue|continues|continuing|dragged|"
        + "dragging|stretched|stretching|worked|work|working|talked|talking|argued|fought|fighting|raged|danced|dancing|partied|celebrated|played|searched");

    /// <summary>How many tokens before "into" may stand what goes on.</summary>
    private const int GoingOnReach = 5;

    /// <summary>"Ran into (the evening)", "went on well into (the night)", where "rose into the night sky" and "vanished into the night" are no time.</summary>
    private static readonly Pattern Into = Seq(
        After("into"),
        Not(Seq("the", "sunset|sunrise|dawn|twilight")),
        Ahead(Seq("the", Opt("early|late|mid"), Part, Any(ShiftRules.EndOfClause,
                    "and|but|as|on|when|with|before|after|in|at|by|because|while|if|he|she|they|we|it|i"))),
        Where(static (in Scan scan) => !NightWord.Holds(in scan, scan.Position + 1) || GoingOn.HoldsNear(in scan, GoingOnReach, 0)));

    /// <summary>"Said that evening classes are full": there "that" begins what was said.</summary>
    private static readonly Pattern NotConjunction = Any(DayRules.NotReported,
        Not(Seq("that", Part, Where(static (in Scan scan) => scan.IsPlain(scan.Position) && !scan.Current.Has(TokenMarks.Capital)
                    && !Person.Holds(in scan, scan.Position)))));

    /// <summary>"Midnight on Aug. 14-15, 1947": the midnight between two days.</summary>
    private static readonly Pattern NotToDay = Not(Seq(Tight("-"), Glued, Day2));

    public static readonly Rule[] All =
    [
        Rule("<day> <part>", "Friday morning",
            Seq(Of(Language.Day), Opt(Any(",", Tight("-"))), Opt("in", "the"), Opt("early|late|mid", Opt(Hyphen)), NotFirstName, Part),
            static (in Captures got) => PartOf(in got)),
        Rule("<weekday> <part>, <date>", "Sunday night, March 15",
            Seq(Opt("early|late"), Weekday, Part, ",", Month, Day, Opt(Comma, Year)),
            static (in Captures got) => new DayPart((PartOfDay)got[Slot.Part],
                new Calendar(got.Maybe(Slot.Year), got[Slot.Month], got[Slot.Day]) { Weekday = got[Slot.Weekday] })),
        Rule("early <day> <part>", "late Friday night",
            Seq(Which("early", "late"), Opt("on"), Of(Language.Day), Part),
            static (in Captures got) => EdgeOf(in got, PartOf(in got))),
        Rule("the <part> of <day>", "the night of 20 June 1791",
            Seq(Opt("the"), Opt("early|late"), Part, Opt("hours"), "of|on", Of(Language.Day), NotToDay),
            static (in Captures got) => PartOf(in got)),
        Rule("the night of <month> <day>-<day>", "the night of Nov. 4-5, 2002",
            Seq(Any(Seq(Opt("the"), "night", "of|on"), Seq("overnight", Opt("on|from"))),
                Any(Seq(Month, Day, "-|/|to|and", Day2, Opt(Comma, Year)), Seq(Opt("the"), Day, "-|/|to|and", Opt("the"), Day2, Opt("of"), Month,
                        Opt(Opt(","), Year))), Opt(PeriodRules.RelativeYear)),
            static (in Captures got) => got[Slot.Day2] - got[Slot.Day] is 1 ? new DayPart(PartOfDay.Night, got.Has(Slot.Mod) ? DayRules.InRelativeYear(in got)
                : new Calendar(got.Maybe(Slot.Year), got[Slot.Month], got[Slot.Day])) : null),
        Rule("<part> <day>", "midnight Friday",
            Seq(Opt(Twelve), Not("morning|afternoon|evening|night|overnight"), Part, Opt("on|,"), Of(Language.Day), NotToDay),
            static (in Captures got) => PartOf(in got)),
        Rule("<day> at <part>", "Wednesday at noon",
            Seq(Of(Language.Day), Opt(","), "at", Not("morning|afternoon|evening|night|overnight"), Part),
            static (in Captures got) => PartOf(in got)),
        Rule("the early hours of <day>", "the early hours of Thursday",
            Seq(Opt("the"), SmallHours, "of", Of(Language.Day), Opt(Part)),
            static (in Captures got) => got.Has(Slot.Part) ? new Modified(TimexMod.Start, new DayPart((PartOfDay)got[Slot.Part], got.First))
                : new DayPart(PartOfDay.SmallHours, got.First)),
        Rule("the early hours", "in the early hours",
            Seq(After("in|during|into|until|till|by|through"), "the", SmallHours, Any(Seq("of", "the", "morning"), Not("of"))),
            static (in Captures got) => new DayPart(PartOfDay.SmallHours, null)),
        Rule("midnight tonight", "midnight tonight",
            Seq(Any("midnight").As(Slot.Part, (int)PartOfDay.Midnight), "tonight"),
            static (in Captures got) => new DayPart(PartOfDay.Midnight, new Deictic(0))),
        Rule("this <part>", "this morning",
            Seq(Opt("early|earlier|late|later"), "this", Part),
            static (in Captures got) => new DayPart((PartOfDay)got[Slot.Part], new Deictic(0))),
        Rule("tonight", "tonight", Seq("tonight"), static (in Captures got) => new DayPart(PartOfDay.Night, new Deictic(0))),
        Rule("last night", "last night",
            Seq(Not(After("the|that|its|his|her|their|our|my|very")), Opt("late|early"), "last",
                Any(Any("night").As(Slot.Part, (int)PartOfDay.Night), Any("evening").As(Slot.Part, (int)PartOfDay.Evening))),
            static (in Captures got) => new DayPart((PartOfDay)got[Slot.Part], new Deictic(-1))),
        Rule("all <part>", "all morning",
            Seq("all", Opt("the"), Not("overnight"), Part, Opt("long"), Not(Seq(Apart,
                        Where(static (in Scan scan) => scan.IsPlain(scan.Position) && scan.Text[..scan.Current.End] is [.., 's'])))),
            static (in Captures got) => Lasting(in got) is { Part: PartOfDay.Night } night ? night with { IsLasting = true } : Lasting(in got)),
        Rule("overnight", "overnight",
            Seq("overnight", Not(Any(Tight("-"),
                        "success|delivery|stay|trip|rate|rates|train|bag|bags|case|cases|camp|parking|star|sensation|shipping|guest|guests|accommodation"))),
            static (in Captures got) => new DayPart(PartOfDay.Night, null) { IsLasting = true }),
        Rule("overnight <weekday>", "overnight Thursday",
            Seq("overnight", Opt(Any(Any("into").As(Slot.Choice, -1), Seq("from", Ahead(Seq(Words(Role.Weekday), "to|into", Words(Role.Weekday)))))), Weekday,
                Not(Words(Role.PartOfDay))),
            static (in Captures got) => DayRules.OnWeekday(in got, Direction.Bare) is var day && got.Has(Slot.Choice)
                ? new DayPart(PartOfDay.Night, new Shift(new Amount(1, Unit.Day), -1, ShiftFrom.Stated, day)) : new DayPart(PartOfDay.Night, day)),
        Rule("that <part>", "that afternoon",
            Seq(Opt("early|earlier|late|later"), Any(Seq(NotConjunction, "that", Opt("same|very"), Opt(DayRules.Fateful)), Seq("the", "same")),
                Not("overnight"), Small, Part),
            static (in Captures got) => new DayPart((PartOfDay)got[Slot.Part], new Same(Unit.Night))),
        Rule("the next <part>", "the next morning",
            Seq("the", "next|following", Part),
            static (in Captures got) => new DayPart((PartOfDay)got[Slot.Part], new Shift(new Amount(1, Unit.Day), 1, ShiftFrom.Mention))),
        Rule("the <part> before", "the night before",
            Seq("the", Part, Any(Any("before").As(Slot.Choice, 0), Seq("after", Ahead(ShiftRules.EndOfClause)).As(Slot.Choice, 1)), Not(ShiftRules.Event)),
            static (in Captures got) => new DayPart((PartOfDay)got[Slot.Part],
                new Shift(new Amount(1, Unit.Day), got[Slot.Choice] == 0 ? -1 : 1, ShiftFrom.Mention))),
        Rule("the previous <part>", "the previous night",
            Seq("the", "previous|preceding", Part),
            static (in Captures got) => new DayPart((PartOfDay)got[Slot.Part], new Shift(new Amount(1, Unit.Day), -1, ShiftFrom.Mention))),
        Rule("the <part>", "the morning",
            Seq(Any(After("in|during|by|at|until|till|through|throughout|of|for|spend|spends|spent|spending|passed"), Into), "the", Opt("early|late|mid"),
                Small, Part, Not(Any("of", Tight("-")))),
            static (in Captures got) => Lasting(in got)),
        Rule("late in the <part>", "late in the afternoon",
            Seq(Which("early", "late"), "in", "the", Part, Any(Seq("of|on", Of(Language.Day)), Not("of"))),
            static (in Captures got) => Lasting(in got) is { } part ? EdgeOf(in got, got.First is null ? part : PartOf(in got)) : null),
        Rule("<holiday> <part> in <year>", "Halloween night in 1988",
            Seq(HolidayRules.Name, Part, Opt("in|of|,"), Year),
            static (in Captures got) => new DayPart((PartOfDay)got[Slot.Part], PeriodRules.InYear(HolidayRules.Cycle(in got), in got))),
        Rule("later in the <part>", "later in the evening",
            Seq("later|earlier", "in", "the", Part, Not("of|on")),
            static (in Captures got) => Lasting(in got)),
        Rule("first light", "at first light",
            Seq(Any(After("at|by|before|after|until|till|since|from"), EndsRange), "first", "light",
                Ahead(Any(ShiftRules.EndOfClause, "on|and|when|that|the|he|she|they|we|it"))),
            static (in Captures got) => new DayPart(PartOfDay.Morning, null)),
        Rule("at night", "at night", Seq(After("at|by"), "night"), static (in Captures got) => new DayPart(PartOfDay.Night, new NoDay())),
        Rule("one <part>", "one morning",
            Seq(Not(After("for|only|just|than|least|in")), "one", Any(Any("morning").As(Slot.Part, (int)PartOfDay.Morning), Any("afternoon")
                    .As(Slot.Part, (int)PartOfDay.Afternoon), Any("evening").As(Slot.Part, (int)PartOfDay.Evening), Any("night")
                    .As(Slot.Part, (int)PartOfDay.Night))),
            static (in Captures got) => new DayPart((PartOfDay)got[Slot.Part], new NoDay())),
        Rule("<part>", "at noon",
            Seq(Any(Stroke, After("at|by|before|after|until|since|around|about|from|till"),
                    Seq(After("between|past|toward|towards|nearly|almost|struck|strikes|strike"), Ahead("noon|midnight")),
                    Seq(After("between"), Ahead(Seq("midday|dawn|dusk|sunrise|sunset|daybreak", "and"))),
                    Seq(After("in"), Ahead(Seq("early|late|mid", Part, Any(ShiftRules.EndOfClause, "he|she|they|we|it|i|on|and|when|as|at|with")))), EndsRange),
                Any(Twelve, Opt("early|late|mid", Opt(Hyphen))), Part),
            static (in Captures got) => new DayPart((PartOfDay)got[Slot.Part], null)),
        Rule("<part> trading", "morning trading",
            Seq(Not(After("-")), Opt("early|late|mid", Opt(Hyphen)), Part, Ahead("trading|session|rush|traffic|dealings|commute|selling|buying")),
            static (in Captures got) => Lasting(in got)),
        Rule("<part> deadline", "a midnight deadline",
            Seq(After("a|the|this|that"), Any(Any("noon").As(Slot.Part, (int)PartOfDay.Noon), Any("midnight").As(Slot.Part, (int)PartOfDay.Midnight)),
                Ahead("deadline|curfew")),
            static (in Captures got) => new DayPart((PartOfDay)got[Slot.Part], null)),
        Rule("early-<part>", "early-morning fire",
            Seq("early|late", Hyphen, Part, Ahead(new PlainWordPattern())),
            static (in Captures got) => (PartOfDay)got[Slot.Part] is PartOfDay.Morning or PartOfDay.Afternoon or PartOfDay.Evening
                ? new DayPart((PartOfDay)got[Slot.Part], null) : null),
        Rule("mid<part>", "midmorning",
            Any(Any("midmorning", Seq("mid", Hyphen, "morning")).As(Slot.Part, (int)PartOfDay.Morning), Any("midafternoon", Seq("mid", Hyphen, "afternoon"))
                .As(Slot.Part, (int)PartOfDay.Afternoon)),
            static (in Captures got) => new DayPart((PartOfDay)got[Slot.Part], null)),
    ];

    /// <summary>"12 noon", "12 midnight", "high noon".</summary>
    private static Pattern Twelve => Any(Seq(Start, Digits(Slot.Hour, 2, 2, 12, 12), Ahead("noon|midnight")), Seq("high", Ahead("noon")));

    /// <summary>"On Friday, Dawn Jones said": a name.</summary>
    private static Pattern NotFirstName => Where(static (in Scan scan) =>
        !(Dawn.Holds(in scan, scan.Position) && scan.Current.Has(TokenMarks.Capital) && scan.IsPlain(scan.Position + 1)
            && scan.Tokens[scan.Position + 1].Has(TokenMarks.Capital)));

    /// <summary>Early or late in a part.</summary>
    private static Modified? EdgeOf(in Captures got, DayPart? part) => part is null ? null
        : new Modified(got[Slot.Choice] == 0 ? TimexMod.Start : TimexMod.End, part);

    /// <summary>A part that lasts, of the day spoken of: noon and midnight do not.</summary>
    private static DayPart? Lasting(in Captures got) => (PartOfDay)got[Slot.Part] is PartOfDay.Noon or PartOfDay.Midnight ? null
        : new DayPart((PartOfDay)got[Slot.Part], null);

    private static DayPart? PartOf(in Captures got) => got.First is Shift or Nth or Cyclic or Calendar or Deictic or Within or Same or Modified
        ? new DayPart((PartOfDay)got[Slot.Part], got.First) : null;
}
