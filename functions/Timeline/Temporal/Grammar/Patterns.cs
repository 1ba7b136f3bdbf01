using Timeline.Temporal.Lexing;

namespace Timeline.Temporal.Grammar;

/// <summary>The words in which patterns are written.</summary>
internal static class Patterns
{
    private static readonly WordSet Northern = new("northern|boreal");
    private static readonly WordSet Southern = new("southern|austral");
    private static readonly WordSet HemisphereWord = new("hemisphere");

    public static Pattern Seq(params Pattern[] parts) => new SequencePattern(parts);

    public static Pattern Any(params Pattern[] parts) =>
        new ChoicePattern(parts.Length <= ChoicePattern.MaxParts ? parts : [.. parts.Chunk(ChoicePattern.MaxParts).Select(Any)]);

    /// <summary>The first of the parts that matches; its index goes into <see cref="Slot.Choice"/>.</summary>
    public static Pattern Which(params Pattern[] parts) => new ChoicePattern(parts, Slot.Choice);

    public static Pattern Opt(params Pattern[] parts) => new OptionalPattern(parts.Length == 1 ? parts[0] : Seq(parts));

    public static Pattern Not(Pattern part) => new AheadPattern(part, wanted: false);

    public static Pattern Ahead(Pattern part) => new AheadPattern(part, wanted: true);

    public static Pattern Where(WherePattern.Test test) => new WherePattern(test);

    /// <summary>One of the words stands before; takes nothing.</summary>
    public static Pattern After(string words) => new AfterPattern(words);

    public static Pattern As(this Pattern part, Slot slot, int value) => new ValuePattern(part, slot, value);

    public static Pattern As(this Pattern part, TimexMod mod) => new ValuePattern(part, Slot.Mod, (int)mod);

    /// <summary>A mark or word that follows without a space.</summary>
    public static Pattern Tight(string words) => new WordPattern(words, glued: true);

    /// <summary>No white space stands here.</summary>
    public static readonly Pattern Glued = Where(static (in Scan scan) => scan.IsGlued);

    /// <summary>White space, or the end of the block, stands here.</summary>
    public static readonly Pattern Apart = Where(static (in Scan scan) => !scan.IsGlued);

    /// <summary>The token before is not glued to this one: the phrase starts here.</summary>
    public static readonly Pattern Start = Where(static (in Scan scan) => !scan.IsGlued || !char.IsLetterOrDigit(scan.Text[scan.Current.Start - 1]));

    public static readonly Pattern The = Opt("the");
    public static readonly Pattern Comma = Opt(",");
    public static readonly Pattern Hyphen = Any("-");

    /// <summary>A word with a capital follows.</summary>
    public static readonly Pattern Capital = Where(static (in Scan scan) => !scan.AtEnd && scan.Current.Has(TokenMarks.Capital));

    /// <summary>Before a word in capitals throughout: "AD", "MAR 26".</summary>
    public static readonly Pattern AllCapitals = Where(static (in Scan scan) => !scan.AtEnd && scan.Current.Has(TokenMarks.AllCaps));

    public static readonly Pattern Month = new RolePattern(Role.Month, Slot.Month);
    public static readonly Pattern Month2 = new RolePattern(Role.Month, Slot.Month2);
    public static readonly Pattern Weekday = Seq(new RolePattern(Role.Weekday, Slot.Weekday));

    /// <summary>A weekday before a date that is said with it: "Wednesday, 3 May", "Wed 18/10/2023".</summary>
    public static readonly Pattern WeekdayBefore = Opt(Weekday, Opt(","));

    /// <summary>A season, and whose it is where the words before it say so: "(the northern) summer", "(the Southern Hemisphere) winter".</summary>
    public static readonly Pattern Season = Seq(new RolePattern(Role.Season, Slot.Season), Opt(Any(
        Where(static (in Scan scan) => IsSeasonOf(Northern, in scan)).As(Slot.Hemisphere, (int)Hemisphere.North),
        Where(static (in Scan scan) => IsSeasonOf(Southern, in scan)).As(Slot.Hemisphere, (int)Hemisphere.South))));
    public static readonly Pattern UnitWord = new RolePattern(Role.Unit, Slot.Unit);
    public static readonly Pattern UnitWord2 = new RolePattern(Role.Unit, Slot.Unit2);
    public static readonly Pattern Units = new RolePattern(Role.PluralUnit, Slot.Unit);
    public static readonly Pattern AnyUnit = new RolePattern(Role.Unit | Role.PluralUnit, Slot.Unit);
    public static readonly Pattern Part = new RolePattern(Role.PartOfDay, Slot.Part);

    /// <summary>A number; see <see cref="CardinalPattern"/>.</summary>
    public static readonly Pattern Cardinal = new CardinalPattern();

    /// <summary>The number before is no year: "1974 and four years later".</summary>
    public static readonly Pattern SmallNumber = Where(static (in Scan scan) => scan.Got.Number < 1000);

    /// <summary>A count of units; see <see cref="AmountPattern"/>.</summary>
    public static readonly Pattern AnAmount = new RememberedPattern(Measure.Amount, new AmountPattern());
    public static readonly Pattern OrdinalWord = new OrdinalPattern();

    /// <summary>"(3)rd", and "(22)d" as some papers write it.</summary>
    public static readonly Pattern Suffix = Any(Tight("st|nd|rd|th"), Seq(Where(static (in Scan scan) => scan.Position > 0
                && scan.Tokens[scan.Position - 1].Number is 22 or 23), Tight("d")));

    /// <summary>"3rd", "third", "twenty-first", "last".</summary>
    public static readonly Pattern Ordinal = Any(OrdinalWord, Seq(new DigitsPattern(Slot.Ordinal, 1, 3, 1, 366), Suffix));

    /// <summary>A day of a month: "5", "05", "5th".</summary>
    public static readonly Pattern Day = Seq(new DigitsPattern(Slot.Day, 1, 2, 1, 31), Opt(Suffix),
        Not(Seq(Tight(":"), Glued, new DigitsPattern(Slot.Minute, 1, 2, 0, 59))));
    public static readonly Pattern Day2 = Seq(new DigitsPattern(Slot.Day2, 1, 2, 1, 31), Opt(Tight("st|nd|rd|th")));

    /// <summary>A year in four digits.</summary>
    public static readonly Pattern YearInDigits = FourDigits(Slot.Year);

    /// <summary>A year in four digits or in words.</summary>
    public static readonly Pattern Year = Any(YearInDigits, new SpelledYearPattern(Slot.Year));
    public static readonly Pattern Year2 = Any(FourDigits(Slot.Year2), new SpelledYearPattern(Slot.Year2));

    public static Pattern Words(Role role) => new RolePattern(role, slot: null);

    public static Pattern Digits(Slot slot, int minLength, int maxLength, int min, int max) => new DigitsPattern(slot, minLength, maxLength, min, max);

    public static Pattern Of(Category category) => new CategoryPattern(category, second: false);

    public static Pattern AndOf(Category category) => new CategoryPattern(category, second: true);

    public static Rule Rule(string name, string example, Pattern pattern, Rule.Meaning build) => new(name, example, pattern, build);

    /// <summary>Whether the season just read is of one: "a long Southern summer" is of a land, and of Georgia.</summary>
    private static bool IsSeasonOf(WordSet hemisphere, in Scan scan)
    {
        var before = scan.Position - 2;
        return HemisphereWord.Holds(in scan, before) ? hemisphere.Holds(in scan, before - 1) : hemisphere.Holds(in scan, before)
            && !scan.Tokens[before].Has(TokenMarks.Capital);
    }

    private static Pattern FourDigits(Slot slot) =>
        Seq(Digits(slot, 4, 4, 1000, 2999), Not(Any(Tight("%"), Seq(Tight("."), Glued, Digits(Slot.Minute, 1, 9, 0, int.MaxValue)),
                    Seq(Tight(":"), Glued, Digits(Slot.Minute, 1, 2, 0, 99)))));
}
