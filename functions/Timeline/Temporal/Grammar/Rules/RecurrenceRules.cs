using Timeline.Temporal.Expressions;
using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Grammar.Patterns;

namespace Timeline.Temporal.Grammar.Rules;

/// <summary>Recurring times: every, each, per, and the words in -ly.</summary>
internal static class RecurrenceRules
{
    private static readonly WordSet Countable =
        new("times|dollars|euros|pounds|percent|people|barrels|hours|days|minutes|weeks|months|nights|tons|tonnes|units|copies|cents|points|pence|miles|km|"
        + "kilometers|kilometres|cars|"
        + "vehicles|once|twice|much|billions|millions|thousands|hundreds|jobs|flights|passengers|visitors|deaths|cases|meals|jets|planes|aircraft");

    private static readonly WordSet AfterShift =
        new("ago|later|earlier|before|after|afterward|afterwards|following|prior|previously|and|apart|away|long|into|on|when|that");
    private static readonly WordSet Millions = new("m|bn|tn|mn|k");
    private static readonly WordSet Measured =
        new("miles|mile|kilometers|kilometres|kilometer|kilometre|km|knots|feet|meters|metres|inches|gallons|liters|litres|revolutions|beats|rounds|frames|"
        + "words|bits|megabits|gigabits|bytes");
    private static readonly WordSet Brief = new("second|minute|hour");
    private static readonly WordSet One = new("a|an|one|half");

    private static readonly WordSet Onward = new("between|for|and");

    /// <summary>"Several prisoners a year".</summary>
    private static readonly WordSet Several = new("several|many|few|some|dozens|hundreds|thousands");
    private static readonly WordSet Of = new("of|in");
    private static readonly WordSet And = new("and|or|,");
    private static readonly WordSet EachOf = new("every|each");

    /// <summary>How many tokens a list of weekdays has at most.</summary>
    private const int LongestList = 16;

    /// <summary>How many tokens back the number of a rate may stand.</summary>
    private const int Counted = 5;

    private static readonly Pattern Adverb = Which(
        "daily", "weekly", "monthly", "quarterly", "yearly|annually|annual", "hourly", "nightly", Any("biweekly|fortnightly", Seq("bi", Hyphen, "weekly")),
        Any("bimonthly", Seq("bi", Hyphen, "monthly")), Any("biannual|biannually|semiannual|semiannually", Seq("semi|bi", Hyphen, "annual|annually"),
            Seq("half", Hyphen, "yearly"), Seq("twice", Opt(Hyphen), "yearly|annual")), "biennial|biennially");

    private static readonly Pattern Parts = Any(
        Any("mornings").As(Slot.Part, (int)PartOfDay.Morning), Any("afternoons").As(Slot.Part, (int)PartOfDay.Afternoon),
        Any("evenings").As(Slot.Part, (int)PartOfDay.Evening), Any("nights").As(Slot.Part, (int)PartOfDay.Night));

    /// <summary>"Two or (three nights a week)".</summary>
    private static readonly Pattern OneOr = Seq(Cardinal, "or|to");

    private static readonly string[] AdverbValues = ["P1D", "P1W", "P1M", "P3M", "P1Y", "PT1H", "XXXX-XX-XXTNI", "P2W", "P2M", "P6M", "P2Y"];

    private static readonly WordSet Never = new("at|than|not|never|only|just|even");

    /// <summary>How many tokens before "twice in a week" may stand what was done.</summary>
    private const int DoneReach = 5;

    /// <summary>"Shaves (once in ten days)", where "was robbed (twice in a week)" was so in one.</summary>
    private static readonly Pattern NotDone = Where(static (in Scan scan) =>
    {
        for (var i = scan.Position - 1; i >= 0 && i >= scan.Position - DoneReach && scan.CharAt(i) is not ('.' or ';'); i--)
        {
            if ((scan.RolesAt(i) & Role.PastVerb) != 0 || scan.Tokens[i].Has(TokenMarks.EndsInEd))
            {
                return false;
            }
        }

        return !Never.Holds(in scan, scan.Position - 1);
    });

    public static readonly Rule[] All =
    [
        Rule("every <unit>", "every day",
            Seq(Opt("nearly|almost"), "every|each", Opt("single|successive|passing|and", Opt("every")), UnitWord),
            static (in Captures got) => Every(1, (Unit)got[Slot.Unit])),
        Rule("every working day", "every working day",
            Seq("every|each", Opt("single"), "working|business|trading|school", "day"),
            static (in Captures _) => Every(1, Unit.Day)),
        Rule("every other <unit>", "every other week", Seq("every", "other|second", UnitWord), static (in Captures got) => Every(2, (Unit)got[Slot.Unit])),
        Rule("every <ordinal> <unit>", "every third year",
            Seq("every|each", Ordinal, UnitWord),
            static (in Captures got) => got[Slot.Ordinal] > 1 ? Every(got[Slot.Ordinal], (Unit)got[Slot.Unit]) : null),
        Rule("every <n> <units>", "every four years",
            Seq("every", Any(Seq(Cardinal, SmallNumber, "to|or|-", AnAmount), AnAmount)),
            static (in Captures got) => Every(got.Amount!.Count, got.Amount.Unit)),
        Rule("every <weekday>", "every Friday",
            Seq("every|each", Opt(Any("other|second|single", Ordinal)), Weekday, Opt(Part), Opt(Seq("of|in", "the", "month"))),
            static (in Captures got) => new Recurrence($"XXXX-WXX-{got[Slot.Weekday]}{OfPart(in got)}")),
        Rule("<weekdays>", "Fridays",
            Seq(Opt("some|most|many"), new RolePattern(Role.Weekday, Slot.Weekday),
                Where(static (in Scan scan) => (scan.RolesAt(scan.Position - 1) & Role.PluralUnit) != 0)),
            static (in Captures got) => new Recurrence($"XXXX-WXX-{got[Slot.Weekday]}")),
        Rule("and <weekday>", "every Monday, Wednesday and Friday",
            Seq(InList, Weekday),
            static (in Captures got) => new Recurrence($"XXXX-WXX-{got[Slot.Weekday]}")),
        Rule("<weekday> <parts>", "Friday nights",
            Seq(Weekday, Parts),
            static (in Captures got) => new Recurrence($"XXXX-WXX-{got[Slot.Weekday]}{OfPart(in got)}")),
        Rule("most <parts>", "on most mornings",
            Seq(Not(After("the|for")), "most", Any(Parts, Which("days", "weekends"))),
            static (in Captures got) => new Recurrence(got.Has(Slot.Part) ? $"XXXX-XX-XX{OfPart(in got)}" : got[Slot.Choice] == 0 ? "P1D" : "XXXX-WXX-WE")),
        Rule("work <parts>", "worked nights",
            Seq(After("work|works|worked|working"), Parts),
            static (in Captures got) => new Recurrence($"XXXX-XX-XX{OfPart(in got)}")),
        Rule("every <month>", "every June",
            Seq("every|each", Month),
            static (in Captures got) => new Recurrence(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"XXXX-{got[Slot.Month]:00}"))),
        Rule("every <month> <day>", "every January 1",
            Seq("every|each", Any(Seq(Month, Any(Day, DayRules.SpelledDay)), Seq(Day, Opt("of"), Month))),
            static (in Captures got) => new Recurrence(string.Create(System.Globalization.CultureInfo.InvariantCulture,
                    $"XXXX-{got[Slot.Month]:00}-{got[Slot.Day]:00}"))),
        Rule("<month> <day> every year", "1 July every year",
            Seq(Any(Seq(Month, Day), Seq(Opt("the"), Day, Opt("of"), Month)), Opt(","), "every|each", "year", Not(Hyphen)),
            static (in Captures got) => new Recurrence(string.Create(System.Globalization.CultureInfo.InvariantCulture,
                    $"XXXX-{got[Slot.Month]:00}-{got[Slot.Day]:00}"))),
        Rule("<month> every year", "June each year",
            Seq(Month, Opt(","), "every|each", "year", Ahead(ShiftRules.EndOfClause)),
            static (in Captures got) => new Recurrence(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"XXXX-{got[Slot.Month]:00}"))),
        Rule("the <ordinal> <weekday> of every <unit>", "the first Tuesday of each month",
            Seq(Opt("the"), Ordinal, Any(Weekday, Seq("day")), "of|in", "every|each", UnitWord),
            static (in Captures got) => Every(1, (Unit)got[Slot.Unit])),
        Rule("the <ordinal> and <ordinal> <weekdays>", "the second and fourth Tuesdays of the month",
            Seq(Opt("the"), Ordinal, "and|or", Ordinal, Weekday, "of|in", "the|every|each", "month"),
            static (in Captures got) => Every(1, Unit.Month)),
        Rule("every <season>", "every summer",
            Seq("every|each", Season),
            static (in Captures got) => new Recurrence($"XXXX-{got[Slot.Season] switch { 1 => "SP", 2 => "SU", 3 => "FA", _ => "WI" }}")),
        Rule("every <part>", "every morning",
            Seq("every|each", Opt("weekday"), Part),
            static (in Captures got) => new Recurrence($"XXXX-XX-XX{OfPart(in got)}")),
        Rule("<adverb>", "annually",
            Seq(Where(static (in Scan scan) => scan.Position == 0 || scan.Tokens[scan.Position - 1].Id != LexemeId.FourDigits),
                Opt(Not(Seq("twice", Opt(Hyphen), "yearly|annual")), "once|twice|thrice", Opt(Hyphen)), Adverb),
            static (in Captures got) => new Recurrence(AdverbValues[got[Slot.Choice]])),
        Rule("<n>-<adverb>", "five-yearly",
            Seq(Cardinal, SmallNumber, Hyphen, Which("daily", "weekly", "monthly", "yearly")),
            static (in Captures got) => Every(got.Number, got[Slot.Choice] switch { 0 => Unit.Day, 1 => Unit.Week, 2 => Unit.Month, _ => Unit.Year })),
        Rule("once a <unit>", "twice a week",
            Seq(Opt("at", "least"), Any("once|twice|thrice", Seq(Opt(OneOr), Cardinal, "times"), Seq("several|many|few", "times")), Opt(Hyphen),
                "a|an|per|each|every", Opt(Hyphen), UnitWord),
            static (in Captures got) => Every(1, (Unit)got[Slot.Unit])),
        Rule("once in <amount>", "once in ten days",
            Seq(NotDone, "once", "in", AnAmount, Not("'")),
            static (in Captures got) => got.Amount is { IsVague: false } amount ? Every(amount.Count, amount.Unit) : null),
        Rule("<n> <units> a <unit>", "24 hours a day",
            Seq(Opt(Any(Seq("at", "least"), Seq("up", "to"), "nearly|almost", Seq(Opt("no"), "more|less|fewer", "than"))), Opt(OneOr),
                Any(Seq(Cardinal, SmallNumber, Any(Units, Parts)), Seq("one", UnitWord)), "a|per|each|every", UnitWord2, Not("ago")),
            static (in Captures got) => (got.Has(Slot.Part) ? (int)Unit.Day : got[Slot.Unit]) < got[Slot.Unit2] ? Every(1, (Unit)got[Slot.Unit2]) : null),
        Rule("a <unit>", "10,000 a day",
            Seq(Where(static (in Scan scan) => IsRate(in scan, scan.Position) && !IsSpeed(in scan)), "a|an", UnitWord, Not(Any("century", Seq("of")))),
            static (in Captures got) => (Unit)got[Slot.Unit] is Unit.Second or Unit.Season or Unit.Half ? null : Every(1, (Unit)got[Slot.Unit])),
        Rule("per <unit>", "per year",
            Seq(Where(static (in Scan scan) => !IsSpeed(in scan)), "per", Any(UnitWord, Any("annum").As(Slot.Unit, (int)Unit.Year))),
            static (in Captures got) => Every(1, (Unit)got[Slot.Unit])),
        Rule("<unit> after <unit>", "year after year",
            Seq(UnitWord, Any("after|by", Seq("in", Opt(","), "and")), UnitWord2, Opt("out")),
            static (in Captures got) => got[Slot.Unit] == got[Slot.Unit2] ? Every(1, (Unit)got[Slot.Unit]) : null),
        Rule("weekdays", "weekdays",
            Which(Any("weekdays", Seq("every|each", "weekday")), "weekends", "weeknights"),
            static (in Captures got) => new Recurrence(got[Slot.Choice] == 1 ? "XXXX-WXX-WE" : "XXXX-WXX")),
    ];

    /// <summary>"(Every Monday, Wednesday) and Friday": what "every" stands before is a list.</summary>
    public static Pattern InList => Where(static (in Scan scan) =>
    {
        var at = scan.Position - 1;
        while (at > 0 && at > scan.Position - LongestList && (And.Holds(in scan, at) || (scan.RolesAt(at) & Role.Weekday) != 0))
        {
            at--;
        }

        return at < scan.Position - 1 && And.Holds(in scan, scan.Position - 1) && EachOf.Holds(in scan, at);
    });

    /// <summary>"135 miles an hour", "gallons per minute": a measure, not how often.</summary>
    public static bool IsSpeed(in Scan scan) => Measured.Holds(in scan, scan.Position - 1) && Brief.Holds(in scan, scan.Position + 1);

    /// <summary>Whether an article here stands behind a count: "15 a year", "$1 billion a year", "twice a week".</summary>
    public static bool IsRate(in Scan scan, int at)
    {
        if (at == 0)
        {
            return false;
        }

        if (IsCounted(in scan, at))
        {
            return true;
        }

        // "$60 (£36) a month".
        for (var i = at - 2; scan.CharAt(at - 1) == ')' && i > 0 && i >= at - Counted; i--)
        {
            if (scan.CharAt(i) == '(')
            {
                return IsRate(in scan, i);
            }
        }

        // "$15 m a day".
        if (Millions.Holds(in scan, at - 1) && LexemeId.IsDigits(scan.Tokens[at - 2 >= 0 ? at - 2 : 0].Id))
        {
            return true;
        }

        // "An hour a day".
        if ((scan.RolesAt(at - 1) & Role.Unit) != 0 && One.Holds(in scan, at - 2))
        {
            return true;
        }

        var before = scan.Tokens[at - 1];
        return (LexemeId.IsDigits(before.Id) && (scan.CharAt(at - 2) is '$' or '£' or '€' or ',' or '.' || before.Number >= 2))
            || (scan.RolesAt(at - 1) & (Role.Scale | Role.Cardinal)) != 0
            || Countable.Holds(in scan, at - 1);
    }

    /// <summary>
    /// "900 orders a day", "two cups of coffee a day", "8% a year", "$40m a year": what is counted stands between the number and the article.
    /// </summary>
    private static bool IsCounted(in Scan scan, int at)
    {
        if ((scan.RolesAt(at + 1) & Role.Unit) == 0 || AfterShift.Holds(in scan, at + 2) || And.Holds(in scan, at - 1)
            || !(scan.IsPlain(at - 1) || scan.CharAt(at - 1) == '%'))
        {
            return false;
        }

        for (var i = at - 2; i >= 0 && i >= at - Counted; i--)
        {
            if (LexemeId.IsDigits(scan.Tokens[i].Id) || (scan.RolesAt(i) & (Role.Cardinal | Role.Scale)) != 0
                || (i == at - 2 && (Several.Holds(in scan, i) || (One.Holds(in scan, i) && EndsClause(in scan, at + 2)))))
            {
                return true;
            }

            if (!scan.IsPlain(i) && !Of.Holds(in scan, i) && (scan.RolesAt(i) & Role.PluralUnit) == 0)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"An album a year" and no more, where "a village an hour from Lyon" is no rate.</summary>
    private static bool EndsClause(in Scan scan, int at) => at >= scan.Tokens.Length || scan.CharAt(at) is '.' or ',' or ';' or ')' or '"'
        || Onward.Holds(in scan, at);

    /// <summary>What comes again after so many units; <see langword="null"/> for what is none ("every second").</summary>
    public static Recurrence? Every(double count, Unit unit) =>
        unit is Unit.None or Unit.Second && count <= 1 ? null : new Recurrence(unit switch
        {
            Unit.Night => "XXXX-XX-XXTNI",
            Unit.Weekend => "XXXX-WXX-WE",
            Unit.Quarter => new Amount(count * 3, Unit.Month).Timex,
            _ => new Amount(count, unit).Timex,
        });

    private static string OfPart(in Captures got) => got.Has(Slot.Part)
        ? "T" + Resolving.Stretch.CodeOf((PartOfDay)got[Slot.Part])
        : "";
}
