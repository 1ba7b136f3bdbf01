using Timeline.Temporal.Expressions;
using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Grammar.Patterns;

namespace Timeline.Temporal.Grammar;

/// <summary>Counts of units: "three days", "a year and a half", "several months", "2 1/2 years". The result goes to <see cref="Captures.Amount"/>.</summary>
internal sealed class AmountPattern : Pattern
{
    private static readonly WordSet Of = new("of");
    private static readonly WordSet And = new("and");
    private static readonly WordSet Definite = new("the|its|their|his|her|my|your|our");
    private static readonly WordSet Brief =
        new("spot|spots|ad|ads|commercial|commercials|video|videos|clip|clips|film|films|message|messages|segment|segments|trailer|promo|delay|delays|silence|"
        + "lead|pause|gap|penalty|penalties|advantage|deficit|margin|burst|bursts|rule|limit|window|countdown|sprint|interval|intervals|warning|timeout|"
        + "ovation|speech|call|hold|mark|version|exchange");
    private static readonly WordSet Determiner = new("a|an|the|its|their|his|her");
    private static readonly WordSet AfterYears = new("ago|of|old|later|before|after|earlier|back");
    private static readonly WordSet Shared = new("almost|nearly|about|than|over|under|by|least|around|roughly|up|to|only|just|some|another");
    private static readonly WordSet Lasting = new("take|takes|took|taken|last|lasts|lasted|lasting|for|spend|spent|within|wait|waited");
    private const int LastingReach = 6;
    private static readonly WordSet Later = new("ago|later|earlier|century|of");
    private static readonly WordSet Ago = new("ago");
    /// <summary>"(Three) full", "(ten) straight trading".</summary>
    private static readonly Pattern Kind = Opt(Any(
        Seq("single|more|additional|extra|full|whole|straight|consecutive|long|short|solid|successive|entire|further|brief",
            Opt("calendar|business|working|trading|school|fiscal")),
        "calendar|business|working|trading|school|fiscal",
        Seq("or", Any("so", "more"))));

    private static readonly Pattern AndHalf = Opt(Seq(Opt(Hyphen), "and", Opt(Hyphen), "a", Opt(Hyphen),
            Any(Any("half").As(Slot.Meridiem, 1), Seq("quarter", Not("of|-")).As(Slot.Meridiem, 2))));

    /// <summary>"A year or two", "a decade or so".</summary>
    private static readonly Pattern OrSo = Opt("or", Any("two|so|more|less|longer", Seq("even", "more")));

    /// <summary>"Ten years or more", "some months or so"; not "or more than that".</summary>
    private static readonly Pattern OrMore = Seq("or", Which("so", "less", Any("longer", Seq(Opt("even"), "more", Not("than")))));
    private static readonly TimexMod[] OrMoreMods = [TimexMod.Approx, TimexMod.EqualOrLess, TimexMod.EqualOrMore];

    private static readonly Pattern Scale = Any("dozen|hundred|thousand|million|billion");

    /// <summary>"Thirty-odd (years)", "twenty-some", "40-plus": some more or less, and some more.</summary>
    private static readonly Pattern Some = Any(Seq(Opt(Hyphen), "odd").As(Slot.Meridiem, 4), Seq(Hyphen, "some").As(Slot.Meridiem, 4), Seq(Hyphen, "plus")
        .As(Slot.Meridiem, 5));

    private static readonly Pattern VagueWords = Any(
        Seq(Any("a", "the", Seq("quite", "a")), "few", Opt(Scale, Opt("thousand|million|billion"))),
        Seq(Any("a"), "number|handful|series|matter", "of"),
        Seq("a|the", "couple", Opt("of"), Scale),
        Seq("dozens|hundreds|thousands|scores|tens|millions|billions", "of", Opt("thousands|millions|billions", "of")),
        Seq("several|few|many|some|numerous|various|countless", Opt(Scale, Opt("thousand|million|billion"))));

    private static readonly Pattern Couple = Any(Seq("a|the", "couple", Opt("of")), Seq("a", "pair", "of"), Seq("couple", "of"));

    private static readonly Pattern Whole = Which(
        Seq(Opt("a"), "half", Opt(Hyphen), Opt("a"), Opt(Hyphen), "dozen", Kind, AnyUnit),
        Seq(Opt("a|an|one"), "half", Opt(Hyphen), Opt("a|an|of"), Opt(Hyphen), UnitWord),
        Any(Seq(Opt("a"), "quarter", "of", "a|an", UnitWord), Seq(Any("three").As(Slot.Meridiem, 3), Opt(Hyphen), "quarters", "of", "a|an", UnitWord),
            Seq(Opt("a|the"), "quarter", Opt(Hyphen), Ahead("century"), UnitWord)),
        Seq("a|an", Kind, UnitWord, AndHalf, OrSo),
        Seq(Couple, Kind, Units),
        Seq(VagueWords, Kind, Units),
        Seq(Patterns.Cardinal, Opt(Some), Opt(Hyphen), Kind, AnyUnit, AndHalf),
        Seq(Patterns.Cardinal, Opt(Hyphen), new RolePattern(Role.UnitShort, Slot.Unit), Not(Tight("'"))));

    private static readonly Pattern Further = Any(Seq(",", More, Not(Any("of|longer|more|less|later|earlier|after|before", Words(Role.Preposition)))),
        Seq(Opt(Opt(","), "and"), More));

    private static Pattern More => Which(Seq("a|an", Not("quarter"), UnitWord), Seq(Patterns.Cardinal, Opt(Hyphen), AnyUnit));

    /// <summary>The choices of <see cref="Whole"/>, in their order.</summary>
    private enum Form
    {
        HalfDozen,
        Half,
        Quarter,
        Article,
        Couple,
        Vague,
        Counted,
        Abbreviated,
    }

    public override IEnumerable<Pattern> Parts => [Whole, Further, OrMore];

    protected override Prefix Starts(Lexicon lexicon) => Grammar.Prefix.Then(Whole.Prefix(lexicon),
        Grammar.Prefix.Or(Further.Prefix(lexicon), Grammar.Prefix.Empty));

    public override bool Match(ref Scan scan)
    {
        var start = scan.Position;
        if (!Whole.Match(ref scan))
        {
            return false;
        }

        var unit = (Unit)scan.Got[Slot.Unit];
        var half = scan.Got[Slot.Meridiem] switch { 1 => 0.5, 2 => 0.25, _ => 0 };
        var some = scan.Got[Slot.Meridiem] switch { 4 => TimexMod.Approx, 5 => TimexMod.MoreThan, _ => TimexMod.None };
        var form = (Form)scan.Got[Slot.Choice];
        var count = form switch
        {
            Form.HalfDozen => 6,
            Form.Half => 0.5,
            Form.Quarter => scan.Got[Slot.Meridiem] == 3 ? 0.75 : 0.25,
            Form.Article => 1 + half,
            Form.Couple => 2,
            Form.Vague => double.NaN,
            _ => scan.Got.Number + half,
        };

        if (unit == Unit.Second && form == Form.Counted && IsOrdinal(in scan, start))
        {
            scan.Position = start;
            return false;
        }

        // "19 hours" and "1998 years" apart: a count with a singular noun ("5 second place") or of a unit letter alone is not one.
        var last = scan.Tokens[scan.Position - 1];
        if (unit == Unit.None || (form == Form.Counted && count > 1 && count % 1 == 0 && (scan.RolesAt(scan.Position - 1) & Role.PluralUnit) == 0 && half == 0
                && !HyphenBefore(in scan) && !IsAttribute(in scan, start)))
        {
            scan.Position = start;
            return false;
        }

        // "A zero-day flaw", "zero-hours contracts", "0 days lost": nothing lasts so long, where a stamp says "0 minutes ago".
        if (count == 0 && !Ago.Holds(in scan, scan.Position))
        {
            scan.Position = start;
            return false;
        }

        // "In 2001 months of talks failed", "the 2004 and 2005 seasons": years.
        if (form == Form.Counted && count is >= 1900 and <= 2100 && unit is not (Unit.Hour or Unit.Minute or Unit.Second)
            && !scan.Tokens[start].Has(TokenMarks.Grouped) && !(unit == Unit.Year && AfterYears.Holds(in scan, scan.Position)))
        {
            scan.Position = start;
            return false;
        }

        // "The 1997 fiscal year" names a year.
        if (form == Form.Counted && count >= 1000 && !HyphenBefore(in scan) && (scan.RolesAt(scan.Position - 1) & Role.PluralUnit) == 0)
        {
            scan.Position = start;
            return false;
        }

        if (unit == Unit.Half || (unit == Unit.Quarter && (form == Form.Vague || IsFraction(in scan, count)
                    || (And.Holds(in scan, scan.Position) && (scan.RolesAt(scan.Position + 1) & Role.Determiner) != 0))))
        {
            scan.Position = start;
            return false;
        }

        // "Grew almost a quarter", "up by more than a quarter": a share.
        if (unit == Unit.Quarter && form == Form.Article && Shared.Holds(in scan, start - 1) && !Lasting.HoldsNear(in scan, LastingReach, 0)
            && !Later.Holds(in scan, scan.Position))
        {
            scan.Position = start;
            return false;
        }

        if (form == Form.Abbreviated && last.Length == 1 && !IsFeedStamp(in scan, start))
        {
            scan.Position = start;
            return false;
        }

        // Seasons are counted in sport and on stage, where each is one of a year.
        unit = unit == Unit.Season ? Unit.Year : unit;
        scan.Got.Amount = new Amount(count, unit)
        {
            Rest = count % 1 == 0 && (form == Form.Counted
                || (form == Form.Article && And.Holds(in scan, scan.Position))) ? Rest(ref scan, unit) : null
        };
        if (form is Form.Counted or Form.Couple or Form.Vague && (scan.RolesAt(scan.Position - 1) & Role.PluralUnit) != 0 && OrMore.Match(ref scan))
        {
            scan.Got.Amount = scan.Got.Amount! with { Mod = OrMoreMods[scan.Got[Slot.Choice]] };
        }
        else if (some != TimexMod.None)
        {
            scan.Got.Amount = scan.Got.Amount! with { Mod = some };
        }

        return true;
    }

    /// <summary>"… and 15 minutes", ", two months and 11 days": counts of ever smaller units are one amount.</summary>
    private static Amount? Rest(ref Scan scan, Unit unit)
    {
        var end = scan.Position;
        if (!Further.Match(ref scan) || (Unit)scan.Got[Slot.Unit] is var smaller
            && (smaller >= unit || smaller is Unit.Night or Unit.Weekend or Unit.Season or Unit.Half))
        {
            scan.Position = end;
            return null;
        }

        var count = scan.Got[Slot.Choice] == 0 ? 1 : scan.Got.Number;
        return new Amount(count, smaller) { Rest = Rest(ref scan, smaller) };
    }

    /// <summary>
    /// "A 20 year low", "the queen's four day visit", "a gruelling four day rally": a singular unit between what determines a noun and the noun.
    /// </summary>
    private static bool IsAttribute(in Scan scan, int start) =>
        (Determiner.Holds(in scan, start - 1) || scan.CharAt(start - 2) is '\'' or '’' || (scan.IsPlain(start - 1) && Determiner.Holds(in scan, start - 2)))
        && scan.IsPlain(scan.Position) && !scan.Current.Has(TokenMarks.Capital);

    /// <summary>
    /// "Three quarters of voters", "a quarter of them", "one-quarter off", where "four quarters of losses" and "two straight quarters" are time.
    /// </summary>
    private static bool IsFraction(in Scan scan, double count) =>
        (HyphenBefore(in scan) && count is 1 or 3) || count <= 3 && Of.Holds(in scan, scan.Position)
            && (HyphenBefore(in scan) || (scan.RolesAt(scan.Position - 2) & (Role.Cardinal | Role.Determiner)) != 0);

    /// <summary>"The forty-second president", "his twenty-second home run", where "a thirty-second spot" and "the sixty-second delay" last so long.</summary>
    private static bool IsOrdinal(in Scan scan, int start) =>
        scan.Position == start + 3 && (scan.RolesAt(scan.Position - 1) & Role.Unit) != 0 && SpelledPairPattern.ValueAt(in scan, start) is >= 20 and <= 90
        && Definite.Holds(in scan, start - 1) && !Brief.Holds(in scan, scan.Position);

    private static bool HyphenBefore(in Scan scan) => scan.CharAt(scan.Position - 2) is '-' or '–';

    /// <summary>"3h", "2d": digits and one letter without a space, and nothing glued around.</summary>
    private static bool IsFeedStamp(in Scan scan, int start) =>
        scan.Position - start == 2 && !scan.Tokens[start + 1].Has(TokenMarks.Spaced) && !scan.Tokens[start + 1].Has(TokenMarks.Capital)
        && (Ago.Holds(in scan, start + 2) || (scan.Tokens[start].Has(TokenMarks.NewLine)
                && (start + 2 == scan.Tokens.Length || scan.Tokens[start + 2].Has(TokenMarks.NewLine))));
}
