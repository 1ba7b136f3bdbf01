using Timeline.Temporal.Expressions;
using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Grammar.Patterns;
using Calendar = Timeline.Temporal.Expressions.Calendar;

namespace Timeline.Temporal.Grammar.Rules;

/// <summary>Ranges: two stretches, the second of which may borrow its month, year or century from the first, or lend it.</summary>
internal static class RangeRules
{
    private static readonly WordSet And = new("and|or");
    private static readonly WordSet Numbering =
        new("page|pages|no|nos|number|numbers|chapter|chapters|section|sections|room|rooms|row|rows|gate|gates|scored|scores|figure|figures|table|tables|won|"
        + "beat");
    private static readonly WordSet Counts = new("percent|others|people|more|million|billion|hundred|thousand|of");
    /// <summary>"The March(-to-)May rains".</summary>
    private static readonly Pattern BetweenHyphens = Seq(Hyphen, "to|through|until|thru", Hyphen);
    private static readonly Pattern To = new SplitPattern(Any(BetweenHyphens, "to|through|until|till|thru",
            Seq(Where(static (in Scan scan) => scan.CharAt(scan.Position) != '—'), "-")));
    private static readonly Pattern AndTo = new SplitPattern(Any(BetweenHyphens, "to|through|until|till|and|or|thru|-|/|&"));

    public static readonly Rule[] All =
    [
        Rule("<month> <day>-<day>", "June 3-5",
            Seq(WeekdayBefore, Month, Day, AndTo, Day2, Opt(Comma, Year), NotMore, NotCount),
            static (in Captures got) => new Between(new Calendar(got.Maybe(Slot.Year), got[Slot.Month], got[Slot.Day]), Later(in got), got[Slot.Split],
                got[Slot.Resume])),
        Rule("<day>-<day> <month>", "3-5 June 2024",
            Seq(Opt("the"), Day, AndTo, Opt("the"), Day2, Opt("of"), Month, Opt(Opt(","), Year), NotMore),
            static (in Captures got) => new Between(new Calendar(got.Maybe(Slot.Year), got[Slot.Month], got[Slot.Day]), Later(in got), got[Slot.Split],
                got[Slot.Resume])),
        Rule("<day>, <day> and <day> <month>", "on 18, 19 and 20 February",
            Seq(InDays, Day, Ahead(Seq(Rest(Day2), Of(Language.Day)))),
            static (in Captures got) => got.First is Calendar { Month: not null } last ? new Calendar(last.Year, last.Month, got[Slot.Day]) : null),
        Rule("<month> <day>, <day> and <day>", "February 18, 19 and 20",
            Seq(InDaysOfMonth, Day, Opt(Comma, Year), NotMore),
            static (in Captures got) => new Calendar(null, null, got[Slot.Day])),
        Rule("<year>s and <yy>s", "the 1780s and 90s",
            Seq(Opt("the"), Digits(Slot.Year, 4, 4, 1000, 2090), Tight("s"), new SplitPattern("and|or|to"), Opt("the"), Opt("'"),
                Digits(Slot.Year2, 2, 2, 10, 90), Tight("s")),
            static (in Captures got) => got[Slot.Year] % 10 == 0 && got[Slot.Year2] % 10 == 0
                ? new Between(new Numbered(Grain.Decade, got[Slot.Year] / 10), new Numbered(Grain.Decade, ((got[Slot.Year] / 100) * 10)
                    + (got[Slot.Year2] / 10)), got[Slot.Split], got[Slot.Resume]) : null),
        Rule("<month>-<month> <year>", "April to June 2024",
            Seq(Month, AndTo, Opt(Any("early|mid|late", Seq("mid", Hyphen))), Month2, Opt("of"), Year),
            static (in Captures got) => new Between(new Calendar(FirstYear(in got), got[Slot.Month], null),
                new Calendar(got[Slot.Year], got[Slot.Month2], null), got[Slot.Split], got[Slot.Resume])),
        Rule("<month>-<month> that year", "June to September that year",
            Seq(Month, AndTo, Month2, PeriodRules.RelativeYear),
            static (in Captures got) => new Between(new Within(new MonthCycle(got[Slot.Month]), PeriodRules.RelativeTo(in got)),
                new Within(new MonthCycle(got[Slot.Month2]), PeriodRules.RelativeTo(in got)), got[Slot.Split], got[Slot.Resume])),
        Rule("<season>-<season> <year>", "the spring and summer of 1943",
            Seq(Opt("the"), Season, AndTo, Opt("the"), Opt("early|late"), new RolePattern(Role.Season, Slot.Choice), Opt("of"), Year),
            static (in Captures got) => Seasons(got.Season, got.Season with { Season = got[Slot.Choice] }, in got)),
        Rule("<month>-<month>", "April through June",
            Seq(Contexts.MonthIsClear, Month, To, Month2, Not(Day)),
            static (in Captures got) => new Between(new Cyclic(new MonthCycle(got[Slot.Month]), Direction.Bare),
                new Cyclic(new MonthCycle(got[Slot.Month2]), Direction.Bare), got[Slot.Split], got[Slot.Resume])),
        Rule("<month> <day> - <month> <day>, <year>", "June 28 to July 3, 2024",
            Seq(Month, Day, AndTo, Month2, Day2, Comma, Year),
            static (in Captures got) => new Between(new Calendar(FirstYear(in got), got[Slot.Month], got[Slot.Day]),
                new Calendar(got[Slot.Year], got[Slot.Month2], got[Slot.Day2]), got[Slot.Split], got[Slot.Resume])),
        Rule("<day> <month> - <day> <month> <year>", "28 June to 3 July 2024",
            Seq(Day, Month, AndTo, Day2, Month2, Opt(","), Year),
            static (in Captures got) => new Between(new Calendar(FirstYear(in got), got[Slot.Month], got[Slot.Day]),
                new Calendar(got[Slot.Year], got[Slot.Month2], got[Slot.Day2]), got[Slot.Split], got[Slot.Resume])),
        Rule("<day> <month> - <day> <month> that year", "28 June to 3 July that year",
            Seq(Any(Seq(Day, Month, AndTo, Day2, Month2), Seq(Month, Day, AndTo, Month2, Day2)), PeriodRules.RelativeYear),
            static (in Captures got) => new Between(new Within(new MonthDayCycle(got[Slot.Month], got[Slot.Day]), PeriodRules.RelativeTo(in got)),
                new Within(new MonthDayCycle(got[Slot.Month2], got[Slot.Day2]), PeriodRules.RelativeTo(in got)), got[Slot.Split], got[Slot.Resume])),
        Rule("<year>-<yy>", "2009-10",
            Seq(Contexts.YearIsClear, Year, Any(Seq(new SplitPattern(Tight("-|/")), Glued, Digits(Slot.Year2, 2, 2, 0, 99)),
                    Seq(new SplitPattern("and|or"), Digits(Slot.Year2, 2, 2, 0, 99), Not(Seq(Tight("."), Glued)), Ahead(ShiftRules.EndOfClause))),
                Where(static (in Scan scan) => scan.Got[Slot.Year2] > scan.Got[Slot.Year] % 100
                    || (scan.Got[Slot.Year] % 100 == 99 && scan.Got[Slot.Year2] == 0)), Not(Any(Tight("-|%"), Tight("s")))),
            static (in Captures got) => Years(got[Slot.Year], got[Slot.Year] + ((got[Slot.Year2] - (got[Slot.Year] % 100) + 100) % 100), in got)),
        Rule("fy<year>-<yy>", "FY2022-23",
            Seq("fy", Opt("'"), Any(Digits(Slot.Year, 4, 4, 1900, 2099), Digits(Slot.Year, 2, 2, 0, 99)), new SplitPattern(Tight("-|/")), Glued,
                Digits(Slot.Year2, 2, 2, 0, 99), Not(Tight("-|/|%"))),
            static (in Captures got) => PeriodRules.Century(got[Slot.Year]) is var year && got[Slot.Year2] == (year + 1) % 100
                ? Years(year, year + 1, in got) : null),
        Rule("<year>/<y>", "2007/8",
            Seq(Contexts.YearIsClear, Year, new SplitPattern(Tight("/")), Glued, Digits(Slot.Year2, 1, 1, 1, 9),
                Not(Any(Tight("-|/|%"), Seq(Tight("."), Glued)))),
            static (in Captures got) => got[Slot.Year2] == (got[Slot.Year] % 10) + 1
                ? Years(got[Slot.Year], got[Slot.Year] + 1, in got) : null),
        Rule("<year>-<year>", "2009-2010",
            Seq(Contexts.YearIsClear, Year, Any(To, new SplitPattern(Tight("/"))), Year2, Not(Tight("-"))),
            static (in Captures got) => got[Slot.Year2] > got[Slot.Year] ? Years(got[Slot.Year], got[Slot.Year2], in got) : null),
        Rule("<point> to <point>", "Monday to Thursday",
            Seq(Any(Seq(Of(Language.Point), To), Seq(After("between"), Of(Language.Point), new SplitPattern("and"))), AndOf(Language.Point), Opt(Part)),
            static (in Captures got) => SameSort(got.First!, got.Second!) ? new Between(got.First!, got.Has(Slot.Part)
                ? new DayPart((PartOfDay)got[Slot.Part], got.Second!) : got.Second!, got[Slot.Split], got[Slot.Resume]) : null),
        Rule("this <unit> and next", "this week and next",
            Seq("this", Any(UnitWord, Season), new SplitPattern(Seq("and|or", Opt("all", "of"))), "next",
                Ahead(Any(ShiftRules.EndOfClause, "in|at|on|to|as|for|with|because|but|and|when|while|if|he|she|they|we|it",
                        Words(Role.PresentVerb | Role.FutureVerb | Role.PastVerb | Role.Auxiliary)))),
            static (in Captures got) => ThisAndNext(in got)),
        Rule("last <unit> and this", "last week and this",
            Seq("last", Any(UnitWord, Season), new SplitPattern("and|or"), "this", Ahead(ShiftRules.EndOfClause)),
            static (in Captures got) => LastAndThis(in got)),
        Rule("<n> BC - <n> BC", "499-493 BC",
            Seq(PeriodRules.YearBefore(Slot.Year), AndTo, PeriodRules.YearBefore(Slot.Year2), PeriodRules.BeforeChrist),
            static (in Captures got) => got[Slot.Year] > got[Slot.Year2] ? Years(1 - got[Slot.Year], 1 - got[Slot.Year2], in got) : null),
    ];

    private static Between Years(int from, int to, in Captures got) =>
        new(new Calendar(from, null, null), new Calendar(to, null, null), got[Slot.Split], got[Slot.Resume]);

    /// <summary>What goes on a list up to its last: "(18), 19 and (20 February)".</summary>
    public static Pattern Rest(Pattern one) => Seq(",", Opt(one, ","), Opt(one, ","), Opt(one, ","), Opt(one), "and|or|&");

    /// <summary>"On 18", "closed 18", "Dates: 18", and what stands behind it and a comma, where "pages 18, 19 and 20" are counted.</summary>
    private static Pattern InDays => Where(static (in Scan scan) =>
        (scan.Position == 0 || !scan.IsGlued || scan.CharAt(scan.Position - 1) == '(') && !Numbering.Holds(in scan, scan.Position - 1)
            && (scan.RolesAt(scan.Position - 1) & Role.Month) == 0 && scan.CharAt(scan.Position - 1) is not ('$' or '£' or '€' or '#'));

    /// <summary>"February 18, (19)", "February 18, 19 and (20) in Rome", where "on February 18, 19 and 20 people died" counts.</summary>
    private static Pattern InDaysOfMonth => Seq(After("and|or|,"), Where(static (in Scan scan) =>
    {
        var at = scan.Position - 1;
        var days = 0;
        at = And.Holds(in scan, at) && scan.CharAt(at - 1) == ',' ? at - 1 : at;
        while (at > 0 && at > scan.Position - LongestList && (And.Holds(in scan, at) || scan.CharAt(at) == ',') && LexemeId.IsDigits(scan.Tokens[at - 1].Id)
            && scan.Tokens[at - 1].Number is >= 1 and <= 31)
        {
            at -= 2;
            days++;
        }

        at = scan.CharAt(at) == '.' ? at - 1 : at;
        if (days == 0 || (scan.RolesAt(at) & Role.Month) == 0 || (days == 1 && And.Holds(in scan, scan.Position - 1)))
        {
            return false;
        }

        // The list must end in a day, and no noun may stand behind that.
        var end = scan.Position;
        while (end + 2 < scan.Tokens.Length && scan.CharAt(end + 1) == ',' && LexemeId.IsDigits(scan.Tokens[end + 2].Id) && scan.Tokens[end + 2].Number <= 31)
        {
            end += 2;
        }

        if (!And.Holds(in scan, scan.Position - 1) || end > scan.Position)
        {
            end += scan.CharAt(end + 1) == ',' ? 3 : 2;
        }

        return end < scan.Tokens.Length && And.Holds(in scan, end - 1) && LexemeId.IsDigits(scan.Tokens[end].Id) && scan.Tokens[end].Number is >= 1 and <= 31
            && !(scan.IsPlain(end + 1) || Counts.Holds(in scan, end + 1));
    }));

    /// <summary>How many tokens a list of days has at most.</summary>
    private const int LongestList = 12;

    private static Between? ThisAndNext(in Captures got) => CycleOf(in got) is { } cycle
        ? new Between(new Cyclic(cycle, Direction.This), new Cyclic(cycle, Direction.Next), got[Slot.Split], got[Slot.Resume]) : null;

    private static Between? LastAndThis(in Captures got) => CycleOf(in got) is { } cycle
        ? new Between(new Cyclic(cycle, Direction.Last), new Cyclic(cycle, Direction.This), got[Slot.Split], got[Slot.Resume]) : null;

    /// <summary>Of the unit or the season that one word says for both ends.</summary>
    private static Cycle? CycleOf(in Captures got) =>
        got.Has(Slot.Season) ? got.Season : (Unit)got[Slot.Unit] is Unit.Week or Unit.Weekend or Unit.Month or Unit.Quarter or Unit.Year
            ? new UnitCycle((Unit)got[Slot.Unit]) : null;

    /// <summary>"Since April 3 and 10 percent since May", "on Feb. 3 and 20 others were hurt": a count.</summary>
    private static Pattern NotCount => Where(static (in Scan scan) =>
        !(And.Holds(in scan, scan.Got[Slot.Resume] - 1) && (scan.IsPlain(scan.Position) || Counts.Holds(in scan, scan.Position))));

    private static Pattern NotMore => Not(Any(Tight("%"), Seq(Tight("."), Glued, Digits(Slot.Minute, 1, 2, 0, 99)),
            Seq(Tight(":"), Glued, Digits(Slot.Minute, 1, 2, 0, 99))));

    /// <summary>The year of the first month, where that of the second is said: December to February 2024 starts in 2023.</summary>
    private static int FirstYear(in Captures got) => got[Slot.Month] > got[Slot.Month2] ? got[Slot.Year] - 1 : got[Slot.Year];

    /// <summary>Of the year that is said for the second: the winter and spring of 1944 start in 1943.</summary>
    private static Between Seasons(SeasonCycle from, SeasonCycle to, in Captures got) =>
        new(OfYear(from, from.FirstMonth > to.FirstMonth ? got[Slot.Year] - 1 : got[Slot.Year]), OfYear(to, got[Slot.Year]), got[Slot.Split], got[Slot.Resume]);

    private static Within OfYear(SeasonCycle season, int year) => new(season, new Calendar(year, null, null));

    private static Calendar Later(in Captures got) => new(got.Maybe(Slot.Year), got[Slot.Month], got[Slot.Day2]);

    /// <summary>A range runs between stretches of one sort: days, months, years.</summary>
    private static bool SameSort(TimeExpression from, TimeExpression to) => (from, to) switch
    {
        (Cyclic a, Cyclic b) => a.Cycle.GetType() == b.Cycle.GetType(),
        (Calendar a, Calendar b) => (a.Day is null) == (b.Day is null) && (a.Month is null) == (b.Month is null),
        (Numbered, Numbered) => true,
        (Calendar { Month: not null, Year: null } or Calendar { Month: not null, Day: null }, Cyclic { Cycle: MonthCycle, Direction: Direction.Bare }) => true,
        (Cyclic { Cycle: MonthCycle, Direction: Direction.Bare }, Calendar { Month: not null, Year: null }) => true,
        (Deictic, _) or (_, Deictic) => true,
        _ => false,
    };
}

/// <summary>What stands between the two phrases of a range; notes where the first ends and the second starts.</summary>
internal sealed class SplitPattern(Pattern between) : Pattern
{
    public override IEnumerable<Pattern> Parts => [between];

    public override bool Match(ref Scan scan)
    {
        var split = scan.Position;
        if (!between.Match(ref scan))
        {
            return false;
        }

        scan.Got.Put(Slot.Split, split);
        scan.Got.Put(Slot.Resume, scan.Position);
        return true;
    }

    protected override Prefix Starts(Lexicon lexicon) => between.Prefix(lexicon);
}
