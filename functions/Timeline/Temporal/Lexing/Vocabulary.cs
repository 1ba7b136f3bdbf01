using Timeline.Temporal.Expressions;

namespace Timeline.Temporal.Lexing;

/// <summary>The words of the calendar and their values: the tables of the lexicon.</summary>
internal static class Vocabulary
{
    /// <summary>Every lexeme with a value or a role; words that a rule only names are added by the grammar.</summary>
    public static IEnumerable<Lexeme> All =>
    [
        .. Numbered(Role.Month, "january february march april may june july august september october november december"),
        .. Numbered(Role.Month | Role.Abbreviation, "jan feb mar apr - jun jul aug sep oct nov dec"),
        Entry("sept", Role.Month | Role.Abbreviation, 9),
        .. Numbered(Role.Weekday, "monday tuesday wednesday thursday friday saturday sunday"),
        .. Numbered(Role.Weekday | Role.Abbreviation, "mon tue wed thu fri sat sun"),
        Entry("tues", Role.Weekday | Role.Abbreviation, 2), Entry("weds", Role.Weekday | Role.Abbreviation, 3),
        Entry("thur", Role.Weekday | Role.Abbreviation, 4), Entry("thurs", Role.Weekday | Role.Abbreviation, 4),
        .. Numbered(Role.Weekday | Role.PluralUnit, "mondays tuesdays wednesdays thursdays fridays saturdays sundays"),
        .. Plain(Role.NeedsCapital, "march may mar jan jun mon wed sat sun"),

        .. Numbered(Role.Cardinal,
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"),
        Entry("zero", Role.Cardinal, 0),
        .. Tens(Role.Cardinal, "twenty thirty forty fifty sixty seventy eighty ninety"),
        Entry("hundred", Role.Scale, 100), Entry("thousand", Role.Scale, 1000), Entry("million", Role.Scale, 1_000_000),
        Entry("billion", Role.Scale, 1_000_000_000),
        Entry("dozen", Role.Scale, 12), Entry("dozens", Role.Vague, 0), Entry("hundreds", Role.Vague, 0), Entry("thousands", Role.Vague, 0),
        Entry("millions", Role.Vague, 0),
        .. Numbered(Role.Ordinal,
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth "
            + "eighteenth nineteenth"),
        .. Tens(Role.Ordinal, "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"),
        Entry("last", Role.Ordinal, -1), Entry("final", Role.Ordinal, -1), Entry("closing", Role.Ordinal, -1), Entry("opening", Role.Ordinal, 1),
        .. Tens(Role.Decade, "twenties thirties forties fifties sixties seventies eighties nineties"), Entry("noughties", Role.Decade, 100),
        .. Plain(Role.Vague, "several few many some numerous various countless"),

        .. Units(Role.Unit, "second minute hour day night weekend week fortnight month quarter season half year decade century millennium"),
        .. Units(Role.PluralUnit,
            "seconds minutes hours days nights weekends weeks fortnights months quarters seasons halves years decades centuries millennia"),
        new("min", Role.UnitShort, 0, Unit.Minute), new("mins", Role.UnitShort, 0, Unit.Minute), new("sec", Role.UnitShort, 0, Unit.Second),
        new("secs", Role.UnitShort, 0, Unit.Second),
        new("hr", Role.UnitShort, 0, Unit.Hour), new("hrs", Role.UnitShort, 0, Unit.Hour), new("wk", Role.UnitShort, 0, Unit.Week),
        new("wks", Role.UnitShort, 0, Unit.Week),
        new("mo", Role.UnitShort, 0, Unit.Month), new("mos", Role.UnitShort, 0, Unit.Month), new("yr", Role.UnitShort, 0, Unit.Year),
        new("yrs", Role.UnitShort, 0, Unit.Year),
        new("s", Role.UnitShort, 0, Unit.Second), new("m", Role.UnitShort, 0, Unit.Minute), new("h", Role.UnitShort, 0, Unit.Hour),
        new("d", Role.UnitShort, 0, Unit.Day), new("w", Role.UnitShort, 0, Unit.Week), new("y", Role.UnitShort, 0, Unit.Year),

        .. Numbered(Role.Season, "spring summer fall winter"), Entry("autumn", Role.Season, 3), Entry("springtime", Role.Season, 1),
        Entry("summertime", Role.Season, 2), Entry("wintertime", Role.Season, 4),
        .. PartsOfDay,
        .. Zones,
        .. Plain(Role.Meridiem, "am pm"),

        .. Plain(Role.Determiner, "the a an this that these those its his her their our my your each every any no another all both such"),
        .. Plain(Role.Preposition,
            "in on at by since until till before after during from to through throughout between for of around about within into over under toward towards "
            + "circa as than upon past via"),
        .. Cues,
    ];

    private static IEnumerable<Lexeme> PartsOfDay =>
    [
        Entry("morning", Role.PartOfDay, (int)PartOfDay.Morning),
        Entry("afternoon", Role.PartOfDay, (int)PartOfDay.Afternoon), Entry("arvo", Role.PartOfDay, (int)PartOfDay.Afternoon),
        Entry("evening", Role.PartOfDay, (int)PartOfDay.Evening),
        Entry("night", Role.PartOfDay, (int)PartOfDay.Night), Entry("overnight", Role.PartOfDay, (int)PartOfDay.Night),
        Entry("nighttime", Role.PartOfDay, (int)PartOfDay.Night), Entry("nightfall", Role.PartOfDay, (int)PartOfDay.Evening),
        Entry("dawn", Role.PartOfDay, (int)PartOfDay.Morning), Entry("daybreak", Role.PartOfDay, (int)PartOfDay.Morning),
        Entry("sunrise", Role.PartOfDay, (int)PartOfDay.Morning), Entry("sunup", Role.PartOfDay, (int)PartOfDay.Morning),
        Entry("dusk", Role.PartOfDay, (int)PartOfDay.Evening), Entry("sunset", Role.PartOfDay, (int)PartOfDay.Evening),
        Entry("sundown", Role.PartOfDay, (int)PartOfDay.Evening), Entry("twilight", Role.PartOfDay, (int)PartOfDay.Evening),
        Entry("daytime", Role.PartOfDay, (int)PartOfDay.Daytime), Entry("lunchtime", Role.PartOfDay, (int)PartOfDay.Midday),
        Entry("teatime", Role.PartOfDay, (int)PartOfDay.Afternoon), Entry("suppertime", Role.PartOfDay, (int)PartOfDay.Evening),
        Entry("dinnertime", Role.PartOfDay, (int)PartOfDay.Evening), Entry("midday", Role.PartOfDay, (int)PartOfDay.Noon),
        Entry("noon", Role.PartOfDay, (int)PartOfDay.Noon), Entry("noontime", Role.PartOfDay, (int)PartOfDay.Noon),
        Entry("midnight", Role.PartOfDay, (int)PartOfDay.Midnight),
    ];

    private static IEnumerable<Lexeme> Zones =>
        ZoneTable.Names.Select((zone, index) => Entry(zone, Role.Zone, index));

    /// <summary>Words that tell the tense of a sentence, or what kind of text it is.</summary>
    private static IEnumerable<Lexeme> Cues =>
    [
        .. Plain(Role.FutureVerb,
            "will shall ll wo gonna upcoming forthcoming scheduled slated due planned expected expects expect plans intends intend hopes aims anticipates "
            + "anticipated projected begins resumes reopens restarts travels hosts expires lapses matures meets gathers hears leaves arrives departs convenes "
            + "reconvenes opens goes takes faces airs should ought may might can must"),
        .. Plain(Role.PastVerb,
            "shown burnt learnt dreamt spilt spoilt leant was were had did been became began broke brought built bought came chose dealt drew drove ate fell "
            + "felt fought found flew forgot froze gave went got grew held hid kept knew laid led left lent lost made meant met paid ran rang rose said sang "
            + "sank sat saw sent set put cut hit read let shut shot slept slid spoke spent stood stole struck swept swore took taught threw told "
            + "understood won wore withdrew wrote died killed sold bore bent bit blew caught crept dug drank fled forbade foresaw forgave froze hung "
            + "lit misled overcame overtook overthrew quit rode sought shook shone shrank sprang spun split spread stuck stung strode swam swung "
            + "tore underwent undertook upheld wept woke withheld shed heard arose awoke bade beat befell bled bred burst clung flung foretold "
            + "hurt knelt leapt mistook outdid outran oversaw overran overtook rebuilt remade repaid resold retook slew slung sped strove "
            + "thrust undid withstood wrung didn wasn weren hadn rewrote reread outsold outspent beaten stolen taken thrown written "
            + "bitten sunk eaten"),
        .. Plain(Role.AheadWithTo,
            "prepare prepares plan hope intend aim expect want planning hoping promising aiming intending expecting vowing pledging agreed agree agrees "
            + "promised promises vowed vows pledged pledges threatened threatens wants wanted prepared preparing ready set poised supposed going likely "
            + "unlikely ordered bound destined about offered eager willing permission clearance"),
        .. Plain(Role.Auxiliary, "be is are to will shall ll would could should may might can must"),
        .. Plain(Role.LooksBack,
            "accused charged suspected alleged believed reported convicted blamed apologised apologized criticised criticized fined praised punished"),
        .. Plain(Role.Happening,
            "robbery robberies burglary protest protests theft assault offence offences attack attacks bombing bombings blast blasts explosion explosions "
            + "crash crashes collision shooting shootings earthquake quake tsunami flood floods flooding blaze riot riots rioting raid raids killing killings "
            + "murder murders slaying slayings assassination massacre arrest arrests death deaths accident incident tragedy disaster ambush kidnapping "
            + "hijacking stabbing stabbings robbery coup outage collapse derailment spill plunge slump slide selloff decline drop tumble rout surge "
            + "defeat victory win loss losses gain gains resignation violence clash clashes fire fires storm storms tornado increase rise"),
        .. Plain(Role.Delivered,
            "delivery settlement futures intermediate brent crude heating wheat corn oats pork bellies lumber soybean soybeans soymeal gold silver copper "
            + "platinum palladium cotton coffee cocoa sugar cattle hogs gasoline eurodollar eurodollars calls puts"),
        .. Plain(Role.Statistic,
            "sales retail producer consumer wholesale industrial durable prices inflation output production exports imports trade deficit surplus unemployment "
            + "employment jobless payroll payrolls earnings results figure figures profit data inventories orders shipments starts gap income spending revenue "
            + "revenues receipts statistics numbers profits index readings estimate estimates cpi ppi forecast forecasts projection projections outlook "
            + "guidance growth net gdp gnp product pace level total average"),
        .. Plain(Role.Anticipation,
            "speculation anticipation worries fears jitters nervousness hopes uncertainty worried nervous jittery anxious cautious uneasy speculating"),
        .. Plain(Role.NoVerb,
            "dated need speed feed seed weed breed bleed heed greed creed steed exceed proceed succeed indeed hundred hatred sacred kindred naked wicked "
            + "rugged crooked ragged biped moped embed"),
        .. Plain(Role.Chance, "odds chance chances probability likelihood possibility prospect prospects hopes risk"),
        .. Plain(Role.Expectation,
            "estimate estimates forecast forecasts projection projections outlook guidance schedule schedules plan plans budget budgets ceiling ceilings "
            + "target targets quota quotas goal goals"),
        .. Plain(Role.Outcome, "decision ruling verdict injury accord"),
        .. Plain(Role.Implicative,
            "failed refused managed continued turned used flew declined appeared seemed forced began tried helped rushed attempted struggled trying attempting "
            + "struggling gathered able first last only happened neglected proceeded threatened"),
        .. Plain(Role.Moved,
            "delay postpone suspend extend wait adjourn suspended closed recessed remanded halted barred banned granted gave given put ordered jailed blocked "
            + "bail bailed slipped moved pushed extended stretched prolonged delayed postponed rescheduled adjourned shifted deferred"),
        .. Plain(Role.Shifted, "moved pushed delayed postponed rescheduled shifted deferred"),
        .. Plain(Role.Arranged,
            "meeting leaving arriving returning retiring traveling travelling visiting hosting starting beginning ending opening closing playing facing voting "
            + "speaking heading flying going coming holding moving launching running"),
        .. Plain(Role.Foretelling,
            "threatened threatening promised predicted predicting feared pledged vowed proposed demanded forecast forecasting targeting eyeing"),
        .. Plain(Role.CallingFor, "warned warning warnings called calling hinted"),
        .. Plain(Role.Ready,
            "preparing prepared prepare prepares ready readying questionable doubtful available unavailable tickets practicing practiced practising practised "
            + "training rehearsing gearing bracing braced waiting waited wait waits awaiting awaited await awaits heat"),
        .. Plain(Role.Appointed,
            "addresses appears comes delivers gives heads holds joins kicks lifts presents publishes receives speaks testifies unveils announces undergoes "
            + "attends hold appear speak testify plays play decides flies retires performs sings concludes pitches discusses considers elects celebrates "
            + "submits"),
        .. Plain(Role.AppointedBeside,
            "retires leaves moves departs graduates joins open follows closes decide fly travel sign votes vote lands docks rules acts"),
        .. Plain(Role.Able, "not have only hardly barely never see hear feel seen heard felt smelled smell reached confirmed found find manage do afford "
            + "remember tell taste stand say explain hold get scarcely t located contacted identified determined verified traced"),
        .. Plain(Role.Withheld,
            "say comment discuss release disclose confirm deny elaborate identify reveal specify speculate answer explain describe name divulge talk speak "
            + "give provide predict"),
        .. Plain(Role.Shut, "closed shut off open out idle free available"),
        .. Plain(Role.Sitting, "recess session court town action force effect"),
        .. Plain(Role.Programmed,
            "climb climbs clears eases dips plunges soars rebounds host entertain entertains visit visits tour tours travel clash clashes elect choose chooses "
            + "vote votes head defend defends fight fights make makes turn turns marry marries step land lands hits drop drops continue continues reach "
            + "reaches debate debates break breaks change changes strike strikes walk walks fall falls apply applies come become becomes enter enters "
            + "welcome welcomes perform publish join tune see watch ask check launch launches mark marks compete competes air return play"),
        .. Plain(Role.Urging,
            "advised asked urged warned told instructed encouraged required requested forced imposed issued declared invited allowed permitted cancelled "
            + "canceled"),
        .. Plain(Role.Dropped, "canceled cancelled scrapped abandoned postponed delay postponement cancellation suspension off"),
        .. Plain(Role.Being, "is are am re m"),
        .. Plain(Role.Break, ", ; : ( ) \" that which who when while but after before as where because if"),
        .. Plain(Role.Comparing, "compared than versus vs"),
        .. Plain(Role.Superlative,
            "highest lowest largest biggest smallest best worst most least strongest weakest steepest sharpest fastest slowest record fewest greatest heaviest "
            + "first longest deadliest bloodiest hottest coldest wettest driest"),
        .. Plain(Role.Saying, "said reported announced told"),
        .. Plain(Role.Limit, "more less fewer rather other better longer later earlier"),
        .. Plain(Role.Modal, "should ought may might must could"),
        .. Plain(Role.Was, "is are was were hoped planned intended wanted expected"),
        .. Plain(Role.PluralAhead,
            "go meet gather begin return convene reconvene resume reopen arrive depart assemble face starts ends returns concludes premieres debuts expire "
            + "lapse mature take becomes"),
        .. Plain(Role.None,
            "feet metres meters miles yards kilometres kilometers then down points point cents cent enough update briefing bulletin advisory collapsed "
            + "exploded crashed injured wounded drowned opened kicked erupted concluded claimed claiming claims pretended pretending purporting done seen "
            + "gone begun risen grown flown underway eligible amended booked hospital prison jail town entry reads get gets still so far anticipating "
            + "described edition issue eventually just prove us needed required recalled replied testified unveiled starting beginning opening most banned "
            + "declared imposed introduced ordered records record cards logs log receipts footage tapes alibi reelection lasted stayed remained waited show "
            + "shows captures video camera cameras cctv images recording clip photos never initially having heard jury inquest tribunal court needs follows "
            + "end finish finishes election elections primary primaries referendum runoff attempt attempts bid effort efforts born whose $ live updates "
            + "latest follow least report nobody neither none nor close date deadline followed come against been taken housing oil out effect effective "
            + "originally newly contract t % not up soon early as ahead forward advance run runup that which who s possible unless between now recently ? ! "
            + "\""),
        .. Plain(Role.PresentVerb, "is are am has have says sees does do remains stays keeps stay remain runs lasts continues"),
        .. Plain(Role.Shortened,
            "gen gens gov govs sen sens rep reps prof profs sgt capt col cpl maj adm rev hon supt atty brig cmdr inc corp ltd bros cos assn dept ala ariz ark "
            + "calif colo conn del fla ill ind kan mass mich minn neb nev okla ore penn tenn tex wash wis wyo ont que alta sask ave blvd"),
        .. Plain(Role.PersonTitle, "mr mrs ms dr sir senator sen rep gov president theresa brian elizabeth robert"),
    ];

    private static Lexeme Entry(string text, Role roles, int value) => new(text, roles, value, Unit.None);

    private static IEnumerable<Lexeme> Numbered(Role roles, string words) =>
        words.Split(' ').Select((word, index) => Entry(word, roles, index + 1)).Where(entry => entry.Text != "-");

    private static IEnumerable<Lexeme> Tens(Role roles, string words) =>
        words.Split(' ').Select((word, index) => Entry(word, roles, (index + 2) * 10));

    private static IEnumerable<Lexeme> Plain(Role roles, string words) => words.Split(' ').Select(word => Entry(word, roles, 0));

    private static IEnumerable<Lexeme> Units(Role roles, string words) =>
        words.Split(' ').Select((word, index) => new Lexeme(word, roles, 0, (Unit)(index + 1)));
}
