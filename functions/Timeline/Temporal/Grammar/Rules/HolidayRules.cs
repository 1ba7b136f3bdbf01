using Timeline.Temporal.Expressions;
using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Grammar.Patterns;

namespace Timeline.Temporal.Grammar.Rules;

/// <summary>Named days, with and without a year.</summary>
internal static class HolidayRules
{
    private static readonly Pattern Apostrophe = Opt(Seq("'", Opt(Tight("s"))));

    private static readonly WordSet India =
        new("india|indian|indians|delhi|rajpath|kartavya|mumbai|modi|kashmir|kolkata|chennai|bengaluru|bangalore|hindustan");
    private static readonly WordSet SouthAfrica =
        new("africa|african|africans|pretoria|johannesburg|soweto|durban|gauteng|limpopo|kwazulu|anc|apartheid|mandela|ramaphosa|zuma|mbeki|zulu|braai");

    /// <summary>How many tokens around a day that several lands have the name of one may stand.</summary>
    private const int LandReach = 16;

    /// <summary>"India's Republic Day", where Turkey, Italy and others have their own.</summary>
    private static readonly Pattern InIndia = Where(static (in Scan scan) => India.HoldsNear(in scan, LandReach, LandReach));

    /// <summary>"Heritage Day in South Africa", where other lands have theirs.</summary>
    private static readonly Pattern InSouthAfrica = Where(static (in Scan scan) => SouthAfrica.HoldsNear(in scan, LandReach, LandReach));

    /// <summary>"The August bank holiday", "early May bank holiday": those of Britain, and in June and October of Ireland.</summary>
    private static readonly Pattern BankHoliday = Seq(
        Opt("the"),
        Any(
            Seq(Opt("early"), "may", Opt("day"), Bank).As(Slot.Holiday, (int)Holiday.EarlyMayHoliday), Seq(Any("spring|whitsun|whit", Seq("late", "may")), Bank)
                .As(Slot.Holiday, (int)Holiday.SpringHoliday),
            Seq("june", Bank).As(Slot.Holiday, (int)Holiday.JuneHoliday), Seq(Opt("late"), "august|summer", Bank).As(Slot.Holiday, (int)Holiday.AugustHoliday),
                Seq("october", Bank).As(Slot.Holiday, (int)Holiday.OctoberHoliday),
            Seq("easter", Bank).As(Slot.Holiday, (int)Holiday.EasterMonday)));

    private static readonly Pattern VictoryInEurope = Seq(Any(Seq("v", "-", "e"), "ve"), "day");

    /// <summary>The one day called super of which there is a date.</summary>
    public static readonly Pattern SuperTuesday = Named(Holiday.SuperTuesday, "super", "tuesday");

    /// <summary>A named day as it is written with capitals.</summary>
    public static readonly Pattern Name = Any(BankHoliday, Seq(
        Where(static (in Scan scan) => scan.Current.Has(TokenMarks.Capital)),
        Any(
            Named(Holiday.ChristmasEve, "christmas|xmas", "eve"), Named(Holiday.Christmas, "christmas|xmas", "day"), Named(Holiday.BoxingDay, "boxing", "day"),
            Seq("new", "year", Apostrophe, Opt("s"), "eve").As(Slot.Holiday, (int)Holiday.NewYearsEve), Seq("new", "year", Apostrophe, Opt("s"), "day")
                .As(Slot.Holiday, (int)Holiday.NewYearsDay),
            Seq("new", "year", "'", Tight("s")).As(Slot.Holiday, (int)Holiday.NewYearsDay),
                Seq("new", Where(static (in Scan scan) => scan.Current.Has(TokenMarks.Capital)), "year",
                Not(Any("resolution|resolutions|party|parties|celebration|celebrations|honours|honors|message|speech|address", "'")))
                .As(Slot.Holiday, (int)Holiday.NewYearsDay),
            Named(Holiday.LunarNewYear, "lunar|chinese|vietnamese|korean", "new", "year"),
                Named(Holiday.Nowruz, "iranian|persian|afghan|kurdish", "new", "year"), Named(Holiday.RoshHashanah, "jewish", "new", "year"),
                Named(Holiday.GoodFriday, "good", "friday"), Named(Holiday.PalmSunday, "palm", "sunday"), Named(Holiday.MotheringSunday, "mothering", "sunday"),
            Named(Holiday.EasterMonday, "easter", "monday"), Named(Holiday.Easter, "easter", "sunday"), Named(Holiday.HolySaturday, "holy|easter", "saturday"),
                Named(Holiday.EasterTuesday, "easter", "tuesday"),
            Named(Holiday.MaundyThursday, "maundy|holy", "thursday"), Named(Holiday.AshWednesday, "ash", "wednesday"),
                Named(Holiday.ShroveMonday, "shrove|rose", "monday"), Named(Holiday.ShroveTuesday, "shrove", "tuesday"),
                Named(Holiday.ShroveTuesday, "mardi", "gras"),
            Named(Holiday.OrthodoxEaster, "orthodox", "easter"), Named(Holiday.OrthodoxChristmas, "orthodox", "christmas"),
                Named(Holiday.BlackFriday, "black", "friday"), Named(Holiday.CyberMonday, "cyber", "monday"),
                Named(Holiday.SuperBowlSunday, "super", "bowl", "sunday"), SuperTuesday,
            Named(Holiday.MartinLutherKingDay, "mlk", "day"), Seq("martin", "luther", "king", Opt(","), Opt("jr", Opt(".")), Opt(","), "day")
                .As(Slot.Holiday, (int)Holiday.MartinLutherKingDay),
            Named(Holiday.AustraliaDay, "australia", "day"), Named(Holiday.AnzacDay, "anzac", "day"), Named(Holiday.GroundhogDay, "groundhog", "day"),
                Named(Holiday.EarthDay, "earth", "day"), Named(Holiday.MayDay, "may", "day"),
            Possessive(Holiday.ValentinesDay, "valentine", "day"), Possessive(Holiday.PresidentsDay, "president|presidents", "day"),
                Possessive(Holiday.MothersDay, "mother|mothers", "day"), Possessive(Holiday.FathersDay, "father|fathers", "day"),
            Saint(Holiday.StPatricksDay, "patrick"), Seq(Any("april"), "fools|fool", Apostrophe, "day").As(Slot.Holiday, (int)Holiday.AprilFoolsDay),
            Seq("international", "women", Apostrophe, "day").As(Slot.Holiday, (int)Holiday.InternationalWomensDay),
                Named(Holiday.CincoDeMayo, "cinco", "de", "mayo"), VictoryInEurope.As(Slot.Holiday, (int)Holiday.VictoryInEuropeDay),
            Seq(Not(After("holocaust|genocide|workers")), "memorial", "day").As(Slot.Holiday, (int)Holiday.MemorialDay), Named(Holiday.FlagDay, "flag", "day"),
                Named(Holiday.CanadaDay, "canada", "day"), Named(Holiday.IndependenceDay, "independence", "day"),
                Named(Holiday.IndependenceDay, "fourth", "of", "july"), Named(Holiday.BastilleDay, "bastille", "day"),
            Named(Holiday.LaborDay, "labor|labour", "day"), Named(Holiday.ColumbusDay, "columbus", "day"),
                Seq(Not(After("holocaust|genocide|transgender|workers")), "veterans|armistice|remembrance", "day").As(Slot.Holiday, (int)Holiday.VeteransDay),
                Possessive(Holiday.VeteransDay, "veterans|veteran", "day"), Named(Holiday.RemembranceSunday, "remembrance", "sunday"),
            Named(Holiday.ElectionDay, "election", "day"), Named(Holiday.Thanksgiving, "thanksgiving", "day"), Seq("all", "saints", Apostrophe, "day")
                .As(Slot.Holiday, (int)Holiday.AllSaintsDay), Seq("all", "souls", Apostrophe, "day").As(Slot.Holiday, (int)Holiday.AllSoulsDay),
            Any(Seq("guy", "fawkes", "night|day"), Seq("bonfire", "night")).As(Slot.Holiday, (int)Holiday.GuyFawkesNight),
                Named(Holiday.AdventSunday, "advent", "sunday"), Named(Holiday.AscensionDay, "ascension", "day"), Named(Holiday.Pentecost, "whit", "sunday"),
                Named(Holiday.WhitMonday, "whit", "monday"), Named(Holiday.TrinitySunday, "trinity", "sunday"),
                Named(Holiday.CorpusChristi, "corpus", "christi", "day"),
            Seq("eid|idd|id", Opt("-"), "al|ul|el", Opt("-"), "fitr|fitri").As(Slot.Holiday, (int)Holiday.EidAlFitr),
                Seq("eid|idd|id", Opt("-"), "al|ul|el", Opt("-"), "adha|azha|zuha").As(Slot.Holiday, (int)Holiday.EidAlAdha),
                Named(Holiday.RoshHashanah, "rosh", "hashanah|hashana"), Named(Holiday.YomKippur, "yom", "kippur"), Named(Holiday.Sukkot, "sukkot"),
                Named(Holiday.Ashura, "ashura"),
            Named(Holiday.WaitangiDay, "waitangi", "day"), Named(Holiday.NewYearsEve, "hogmanay"), Named(Holiday.BurnsNight, "burns", "night"),
                Seq("michaelmas", Not("term|daisy|daisies")).As(Slot.Holiday, (int)Holiday.Michaelmas), Named(Holiday.Candlemas, "candlemas"),
                Seq("lammas", Opt("day"), Not("fair|land|lands|street|lane")).As(Slot.Holiday, (int)Holiday.LammasDay),
            Seq(After("on|by|until|till|before|after|since"), "twelfth", Where(static (in Scan scan) => scan.Current.Has(TokenMarks.Capital)), "night")
                .As(Slot.Holiday, (int)Holiday.TwelfthNight),
            Saint(Holiday.StDavidsDay, "david"), Saint(Holiday.StGeorgesDay, "george"), Saint(Holiday.StSwithinsDay, "swithin|swithun"),
                Saint(Holiday.StAndrewsDay, "andrew"), Saint(Holiday.BoxingDay, "stephen"),
            Seq(InSouthAfrica, "freedom", "day").As(Slot.Holiday, (int)Holiday.FreedomDay), Seq(InSouthAfrica, "youth", "day")
                .As(Slot.Holiday, (int)Holiday.YouthDay), Seq(InSouthAfrica, "heritage", "day").As(Slot.Holiday, (int)Holiday.HeritageDay),
                Seq(InIndia, "republic", "day").As(Slot.Holiday, (int)Holiday.RepublicDay),
            Named(Holiday.GandhiJayanti, "gandhi", "jayanti"), Named(Holiday.MadarakaDay, "madaraka", "day"), Named(Holiday.MashujaaDay, "mashujaa", "day"),
                Named(Holiday.JamhuriDay, "jamhuri", "day"), Named(Holiday.MelbourneCupDay, "melbourne", "cup", "day"),
            Which(Single("christmas|xmas"), Single("easter"), Single("thanksgiving"), Single("halloween"), Single("ramadan"), Single("diwali|deepavali"),
                Single("hanukkah|chanukah"), Single("passover"), Single("purim"), Single("juneteenth"), Single("pentecost|whitsun"), Single("epiphany"),
                Single("nowruz|norouz|navroz|newroz")))));

    /// <summary>Names that are no other words in small letters either.</summary>
    private static readonly Pattern InSmall = Any(
        Named(Holiday.ChristmasEve, "christmas", "eve"), Named(Holiday.Christmas, "christmas", "day"), Named(Holiday.BoxingDay, "boxing", "day"),
        Seq("new", "year", "'", Tight("s"), "eve").As(Slot.Holiday, (int)Holiday.NewYearsEve), Seq("new", "year", "'", Tight("s"), "day")
            .As(Slot.Holiday, (int)Holiday.NewYearsDay));

    /// <summary>Those that are days of some mother's too.</summary>
    private static readonly Pattern SmallOwned = Any(
        Seq("mother", "'", Tight("s"), "day", Not("card|cards")).As(Slot.Holiday, (int)Holiday.MothersDay),
            Seq("father", "'", Tight("s"), "day", Not("card|cards")).As(Slot.Holiday, (int)Holiday.FathersDay),
            Seq("valentine", "'", Tight("s"), "day", Not("card|cards")).As(Slot.Holiday, (int)Holiday.ValentinesDay));

    /// <summary>"The Sept. 11 attack on the consulate": of another year.</summary>
    private static readonly WordSet Mission = new("consulate|mission|embassy|compound|outpost|diplomatic");

    private static readonly WordSet On = new("of|on");

    /// <summary>"Since September 11", "the wake of September 11": what the world was like before and after.</summary>
    private static readonly WordSet Watershed = new("after|since");
    private static readonly WordSet Age = new("pre|post");
    private static readonly WordSet Wake = new("wake|aftermath|shadow|events|horror|horrors|tragedy|lessons|trauma|impact|effects|anniversary|victims|wars");
    private static readonly Pattern BesideWatershed = Where(static (in Scan scan) =>
        Watershed.Holds(in scan, scan.Position - 1));

    /// <summary>"Post-September 11", "the trauma of September 11": of no other.</summary>
    private static readonly Pattern OfTheDay = Where(static (in Scan scan) =>
        (scan.CharAt(scan.Position - 1) == '-' && Age.Holds(in scan, scan.Position - 2))
            || (On.Holds(in scan, scan.Position - 1) && Wake.Holds(in scan, scan.Position - 2)));

    private static readonly WordSet Attacks = new("attacks");

    private static readonly Holiday[] Singles =
        [Holiday.Christmas, Holiday.Easter, Holiday.Thanksgiving, Holiday.Halloween, Holiday.Ramadan, Holiday.Diwali, Holiday.Hanukkah, Holiday.Passover,
            Holiday.Purim, Holiday.Juneteenth, Holiday.Pentecost, Holiday.Epiphany, Holiday.Nowruz];

    /// <summary>Days that are known by a name and came only once.</summary>
    private static readonly Pattern Historic = Which(
        Seq("black", "monday"), Seq("black", "tuesday"), Seq("black", "thursday"), Seq("black", "wednesday"), Seq("d", Tight("-"), Tight("day")),
        Seq(Digits(Slot.Day, 1, 1, 9, 9), Tight("/"), Glued, Digits(Slot.Day2, 2, 2, 11, 11),
            Not(Any(Tight("/|-"), Digits(Slot.Year, 1, 9, 0, int.MaxValue)))));

    private static readonly Calendar[] Historical = [new(1987, 10, 19), new(1929, 10, 29), new(1929, 10, 24), new(1992, 9, 16), new(1944, 6, 6),
        new(2001, 9, 11)];

    public static readonly Rule[] All =
    [
        Rule("VE Day", "VE Day",
            Seq(VictoryInEurope, Not("celebrations|celebration|anniversary|commemorations|commemoration|parade|events|service|bank|holiday|this|last|next")),
            static (in Captures _) => new Landmark(new(1945, 5, 8), IsSure: false)),
        Rule("<holiday>", "Christmas Eve", Name, static (in Captures got) => new Cyclic(Cycle(in got), Direction.Bare)),
        Rule("<holiday> in small letters", "boxing day",
            Seq(Where(static (in Scan scan) => !scan.AtEnd && !scan.Current.Has(TokenMarks.Capital)),
                Any(InSmall, Seq(After("on|for|this|every|before|of"), SmallOwned))),
            static (in Captures got) => new Cyclic(Cycle(in got), Direction.Bare)),
        Rule("<historic day>", "Black Monday",
            Seq(Where(static (in Scan scan) => scan.Current.Has(TokenMarks.Capital) || LexemeId.IsDigits(scan.Current.Id)), Historic),
            static (in Captures got) => Historical[got[Slot.Choice]]),
        Rule("the Sept. 11 attacks", "the Sept. 11 attacks",
            Known(9, 11, Any(Seq("attack", Where(static (in Scan scan) => !Mission.HoldsNear(in scan, 0, 9))),
                    "attacks|terrorist|terror|terrorists|hijackers|hijackings|atrocities|atrocity|assaults|strikes|incident|tragedy|tragedies|massacre|plot|"
                    + "plotters|conspirators|conspiracy")),
            static (in Captures _) => Historical[^1]),
        Rule("the Jan. 6 riot", "the Jan. 6 riot",
            Known(1, 6, Any("riot|riots|rioter|rioters|insurrection|committee|panel|defendant|defendants|hearings|commission|siege|convictions|pardons",
                    Seq("attack|attacks", "on", "the", Any("capitol", Seq("us|u", "capitol"))))),
            static (in Captures _) => new Landmark(new(2021, 1, 6), IsSure: true)),
        Rule("the July 7 bombings", "the July 7 bombings",
            Known(7, 7, "bomber|bombers|bombing|bombings|attacks"),
            static (in Captures _) => new Landmark(new(2005, 7, 7), IsSure: true)),
        Rule("the attacks of Sept. 11", "the attacks of Sept. 11",
            Seq(Where(static (in Scan scan) => On.Holds(in scan, scan.Position - 1) && Attacks.Holds(in scan, scan.Position - 2)),
                Any(MonthFirst(9, 11), Seq(Opt("the"), Digits(Slot.Day, 1, 2, 11, 11), Opt(Tight("th")), Opt("of"), In(9))), Not(Seq(Opt(","), Year))),
            static (in Captures _) => Historical[^1]),
        Rule("since Sept. 11", "the time since September 11",
            Seq(Any(Seq(OfTheDay).As(Slot.Choice, 1), BesideWatershed), Any(MonthFirst(9, 11),
                    Seq(Digits(Slot.Day, 1, 2, 11, 11), Opt(Tight("th")), Opt("of"), In(9))),
                Not(Any(Seq(Opt(","), Year), Seq("and|to|-", Digits(Slot.Day2, 1, 2, 1, 31)))),
                Not("vote|election|elections|primary|referendum|hearing|deadline|meeting")),
            static (in Captures got) => new Landmark(Historical[^1], IsSure: got[Slot.Choice] == 1)),
        Rule("<holiday> <year>", "Christmas 1963",
            Seq(Name, Opt(","), Opt("of|in"), Year),
            static (in Captures got) => new Within(Cycle(in got), new Calendar(got[Slot.Year], null, null))),
        Rule("<holiday> '<yy>", "Christmas of '64",
            Seq(Name, Opt("of"), "'", Glued, Digits(Slot.Year, 2, 2, 0, 99), Not(Tight("s"))),
            static (in Captures got) => new Within(Cycle(in got), new Calendar(PeriodRules.Century(got[Slot.Year]), null, null))),
        Rule("<holiday> <n> years ago", "Memorial Day two years ago",
            Seq(Name, AnAmount, "ago"),
            static (in Captures got) => got.Amount is { Unit: Unit.Year, IsVague: false }
                ? new Within(Cycle(in got), new Shift(got.Amount, -1, ShiftFrom.Publication)) : null),
        Rule("<holiday> weekend", "the Labor Day weekend",
            Seq(Opt("the"), Name, Opt("holiday|long"), Any(Any("week").As(Slot.Mod, 0), Any("weekend").As(Slot.Mod, 1))),
            static (in Captures got) => new Containing(got[Slot.Mod] == 0 ? Grain.Week : Grain.Weekend, new Cyclic(Cycle(in got), Direction.Bare))),
        Rule("<holiday> weekend of <year>", "Labor Day weekend in 1976",
            Seq(Opt("the"), Name, Opt("holiday|long"), "weekend", Any(Seq(Opt("of|in|,"), Year), PeriodRules.RelativeYear)),
            static (in Captures got) => new Containing(Grain.Weekend, InYear(in got))),
        Rule("every <holiday>", "every Christmas Eve",
            Seq("every|each", Name),
            static (in Captures got) => new Recurrence(Resolving.Holidays.EveryYear(Cycle(in got).Holiday))),
        Rule("last <holiday>", "last Christmas",
            Seq(Any(Seq(Opt("the"), "last"), Seq("this", "past")), Name),
            static (in Captures got) => new Cyclic(Cycle(in got), Direction.Last)),
        Rule("that <holiday>", "that Christmas",
            Seq(DayRules.NotReported, Not(After("in|of|like|with|for|from")), "that", Name),
            static (in Captures got) => new Cyclic(Cycle(in got), Direction.That)),
        Rule("the following <holiday>", "the following Christmas",
            Seq(Opt("the"), "following", Name),
            static (in Captures got) => new Cyclic(Cycle(in got), Direction.Following)),
        Rule("the next <holiday>", "the next Christmas", Seq("the", "next", Name), static (in Captures got) => new Cyclic(Cycle(in got), Direction.TheNext)),
        Rule("next <holiday>", "next Christmas", Seq("next", Name), static (in Captures got) => new Cyclic(Cycle(in got), Direction.Next)),
        Rule("<holiday> eve", "Australia Day eve",
            Seq(Name, "eve", Not("of")),
            static (in Captures got) => EveOf(new Cyclic(Cycle(in got), Direction.Bare))),
        Rule("the eve of <holiday>", "the eve of Thanksgiving",
            Seq(Opt("the"), "eve", "of", Name, Opt(Any(PeriodRules.RelativeYear, Seq(Opt("in|,"), Year)))),
            static (in Captures got) => EveOf(got.Has(Slot.Year) || got.Has(Slot.Mod) ? InYear(in got) : new Cyclic(Cycle(in got), Direction.Bare))),
        Rule("this <holiday>", "this Christmas", Seq("this", Name), static (in Captures got) => new Cyclic(Cycle(in got), Direction.This)),
        Rule("<holiday> last year", "Christmas last year",
            Seq(Name, PeriodRules.RelativeYear),
            static (in Captures got) => new Within(Cycle(in got), PeriodRules.RelativeTo(in got))),
    ];

    private static Shift EveOf(TimeExpression holiday) => new(new Amount(1, Unit.Day), -1, ShiftFrom.Stated, holiday);

    /// <summary>A day of a month before what it is known by.</summary>
    private static Pattern Known(int month, int day, Pattern what) => Seq(Any(MonthFirst(month, day), Seq(Digits(Slot.Day, 1, 2, day, day), In(month))),
        Ahead(what));

    private static Pattern MonthFirst(int month, int day) => Seq(In(month), Digits(Slot.Day, 1, 2, day, day), Opt(Tight("th")));

    private static Pattern In(int month) => Seq(new RolePattern(Role.Month, Slot.Month), Where((in Scan scan) => scan.Got[Slot.Month] == month));

    /// <summary>"Helped by a late Easter": the whole of it, which came late.</summary>
    public static Pattern NotLate => Not(Seq(After("a|an"), "early|late", Name));

    /// <summary>The named day of the year that is said with it.</summary>
    private static Within InYear(in Captures got) => PeriodRules.InYear(Cycle(in got), in got);

    public static HolidayCycle Cycle(in Captures got) => new(got.Has(Slot.Holiday) ? (Holiday)got[Slot.Holiday] : Singles[got[Slot.Choice]]);

    private static Pattern Single(string words) =>
        Seq(words, Not(Any("party|tree|card|cards|carol|carols|gift|gifts|present|presents|dinner|turkey|island|egg|eggs|bunny|lights|story|song|songs|advert|"
                + "adverts|ad|album|jumper|jumpers|pudding|crackers|bonus|bonuses", "'")));

    private static Pattern Named(Holiday holiday, params string[] words) => Seq([.. words.Select(word => (Pattern)word)]).As(Slot.Holiday, (int)holiday);

    private static Pattern Saint(Holiday holiday, string name) => Seq("st|saint", Opt("."), name, Apostrophe, "day").As(Slot.Holiday, (int)holiday);

    private static Pattern Bank => Seq("bank", "holiday", Opt("monday"));

    private static Pattern Possessive(Holiday holiday, string name, string day) => Seq(name, Apostrophe, day).As(Slot.Holiday, (int)holiday);
}
