using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Grammar.Patterns;

namespace Timeline.Temporal.Grammar.Rules;

/// <summary>Times of day in four digits ("0600") or with a dot ("6.30"): what stands beside them tells them from years, numbers, prices and scores.</summary>
internal static class HoursInDigits
{
    private static readonly WordSet Joining = new("and|to|until|till|-");
    private static readonly WordSet Of = new("of");
    private static readonly WordSet As = new("as");
    private static readonly WordSet At = new("at|since|until|till|from");
    private static readonly WordSet About = new("about|around|approximately|exactly");
    private static readonly WordSet Opening = new("from|between|open|opens|hours");
    private static readonly WordSet Hours = new("hours|hrs");
    private static readonly WordSet Near = new("today|tomorrow|yesterday|tonight");
    private static readonly WordSet Market =
        new("share|shares|stock|stocks|index|bond|bonds|yield|yields|dollar|dollars|euro|euros|pound|pounds|yen|rupee|rupees|pence|cents|rate|rates|price|"
        + "prices|priced|valued|trading|traded|trades|quoted|odds|percent|points|magnitude|average|score|scored|scores|rose|fell|dropped|gained|closed|ended|"
        + "finished|settled|stood|stands|sold|sells|selling|bought|cost|costs");
    private static readonly WordSet Numbered =
        new("flight|flights|code|number|no|train|unit|bus|lot|model|room|extension|pin|section|channel|highway|frequency|item");

    /// <summary>How many tokens back the words of a market may stand.</summary>
    private const int MarketReach = 10;

    private static readonly Pattern NotMarket = Where(static (in Scan scan) => !Market.HoldsNear(in scan, MarketReach, 0));

    /// <summary>"0600", where a year or a count starts with another digit.</summary>
    public static readonly Pattern Zero = Where(static (in Scan scan) => scan.CharAt(scan.Position) == '0');

    /// <summary>"At (00).10", where "0.10" is a number; "found at about (17).30 by the river".</summary>
    private static readonly Pattern HourAlone = Where(static (in Scan scan) => scan.Current.Length == 2
        && (scan.CharAt(scan.Position) == '0' || (scan.Current.Number > 12 && IsAtHour(in scan))));

    /// <summary>"At (0191) 496 0000", "at (0600)-12": a number goes on.</summary>
    private static readonly Pattern NotNumber = Not(Any(Digits(Slot.Day2, 1, 9, 0, int.MaxValue),
            Seq(Tight("-|/|."), Glued, Not(Digits(Slot.Day2, 4, 4, 0, 2359)), Digits(Slot.Day2, 1, 9, 0, int.MaxValue)), "%"));

    /// <summary>"Flight (0612) on Friday".</summary>
    private static readonly Pattern NotNumbered = Where(static (in Scan scan) => !Numbered.Holds(in scan, scan.Position - 1));

    private static readonly Pattern FourDigits = Seq(Start, Digits(Slot.Hour, 4, 4, 0, 2359), NotNumber);

    /// <summary>"As of (0600)".</summary>
    private static readonly Pattern AsOf = Where(static (in Scan scan) => Of.Holds(in scan, scan.Position - 1) && As.Holds(in scan, scan.Position - 2));

    /// <summary>"Between (2200) and 0600", "from 0900 to (1700)", where "from 1990 to 2005" are years: one of the two starts with a zero.</summary>
    private static readonly Pattern InRange = Where(static (in Scan scan) => IsInRange(in scan, scan.Position));

    /// <summary>"At 6.30", but not "at 6.30.2" or "at 6.30%".</summary>
    private static readonly Pattern Dotted = Seq(Start, Digits(Slot.Hour, 1, 2, 0, 23), Tight("."), Glued, Digits(Slot.Minute, 2, 2, 0, 59),
        Not(Any("%", Seq(Tight("."), Glued, Digits(Slot.Day2, 1, 9, 0, int.MaxValue)))));

    /// <summary>"(At 9.00) to 17.30", taken into no slot that the first has.</summary>
    private static readonly Pattern ToDotted = Seq("-|to|until|till", Digits(Slot.Day2, 1, 2, 0, 24), Tight("."), Glued, Digits(Slot.Year2, 2, 2, 0, 59));

    private static readonly Pattern Lead = After("at|about|around|by|until|till|before|after|since|from|between");

    /// <summary>"At (19.20) hours", "at around (19.20) hrs", where "for 19.20 hours" says how long.</summary>
    private static readonly Pattern AtHour = Where(static (in Scan scan) => IsAtHour(in scan));

    /// <summary>"Friday at (6.30)", "tonight at (6.30)".</summary>
    private static readonly Pattern BehindDay =
        Seq(After("at"), Where(static (in Scan scan) => (scan.RolesAt(scan.Position - 2) & (Role.Weekday | Role.PartOfDay)) != 0
            || Near.Holds(in scan, scan.Position - 2)));

    /// <summary>"From 9.30 to (17.00)".</summary>
    private static readonly Pattern BehindDotted = Where(static (in Scan scan) => Joining.Holds(in scan, scan.Position - 1)
        && scan.CharAt(scan.Position - 3) == '.' && scan.Position > 3 && LexemeId.IsDigits(scan.Tokens[scan.Position - 2].Id)
        && LexemeId.IsDigits(scan.Tokens[scan.Position - 4].Id));

    /// <summary>"(8.30) in the morning", "(9.15) at night".</summary>
    private static readonly Pattern InPart = Ahead(Seq(Any(Seq("in", "the", Opt("early|late")), "at"), Words(Role.PartOfDay),
            Not("session|trade|trading|market|deals")));

    /// <summary>"11.05: A tie in the first ward": what stands at the head of an entry.</summary>
    private static readonly Pattern HeadsEntry = Ahead(Seq(Tight(":"), Where(static (in Scan scan) => !scan.AtEnd
                && scan.Current.Has(TokenMarks.Spaced | TokenMarks.Capital) && !LexemeId.IsDigits(scan.Current.Id))));

    private static readonly Pattern OnDay = Ahead(Seq(Opt("on|,"), Of(Language.Day)));

    /// <summary>The value of <see cref="Slot.Hour"/> is then the hour and the minutes.</summary>
    public static readonly Pattern Whole = Any(
        Seq(FourDigits, Opt("hours|hrs|hr|h"), Ahead(ClockZones.NameOrTime)),
        Seq(FourDigits, "hours|hrs"),
        Seq(InRange, FourDigits),
        Seq(Zero, Any(Seq(Any(Lead, AsOf), FourDigits), Seq(NotNumbered, FourDigits, OnDay))));

    /// <summary>"At (11.15) he rang".</summary>
    private static readonly Pattern OpensAt = Seq(After("at"), Where(static (in Scan scan) => scan.Tokens[scan.Position - 1].Has(TokenMarks.Capital)));
    private static readonly Pattern Teller = Any("he|she|they|it|we|i|a|an|the|his|her|their|police|officers|staff");

    /// <summary>With the words beside it that make a number with a dot a time of day.</summary>
    public static readonly Pattern WithDot = Any(
        Seq(AtHour, Dotted, "hours|hrs", Not("of")),
        Seq(Contexts.BeginsLine, Dotted, HeadsEntry),
        Seq(Dotted, Ahead(Any(ClockZones.Name, Seq(ToDotted, ClockZones.Name)))),
        Seq(Lead, Dotted, Ahead(Any(Seq("local", "time"), "tonight", Seq(Opt("on"), Words(Role.Weekday), Words(Role.PartOfDay)),
                    Seq("this|that|yesterday|tomorrow", Words(Role.PartOfDay)), Seq("the|that", "next|following|previous|same", Words(Role.PartOfDay)),
                    Seq("every|each", Words(Role.PartOfDay)), Seq("last", "night")))),
        Seq(NotMarket, Any(Seq(Lead, HourAlone, Dotted, Where(static (in Scan scan) => Contexts.CountsNothing(in scan, scan.Position))),
                Seq(OpensAt, Dotted, Ahead(Teller)), Seq(Lead, Dotted, Any(OnDay, InPart, Ahead(Seq(ToDotted, OnDay)))), Seq(BehindDotted, Dotted, OnDay),
                Seq(BehindDay, Dotted))));

    private static bool IsAtHour(in Scan scan) => At.Holds(in scan, About.Holds(in scan, scan.Position - 1) ? scan.Position - 2 : scan.Position - 1);

    /// <summary>"Between 0600 and (1500)": no year.</summary>
    public static bool IsInRange(in Scan scan, int at) => IsRange(in scan, at) || IsRange(in scan, at - 2);

    private static bool IsRange(in Scan scan, int first) =>
        Joining.Holds(in scan, first + 1) && IsFourDigits(in scan, first) && IsFourDigits(in scan, first + 2)
            && (scan.CharAt(first) == '0' || scan.CharAt(first + 2) == '0')
        && (Opening.Holds(in scan, first - 1) || Hours.Holds(in scan, first + 3) || (scan.RolesAt(first + 3) & Role.Zone) != 0);

    private static bool IsFourDigits(in Scan scan, int at) => (uint)at < (uint)scan.Tokens.Length && scan.Tokens[at] is { Length: 4, Number: <= 2359 } token
        && LexemeId.IsDigits(token.Id);
}
