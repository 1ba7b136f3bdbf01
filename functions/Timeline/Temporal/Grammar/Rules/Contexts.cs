using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Grammar.Patterns;

namespace Timeline.Temporal.Grammar.Rules;

/// <summary>What must stand around a word before it is read as time.</summary>
internal static partial class Contexts
{
    private static readonly WordSet BeforeMonth = new("early|late|mid|next|this|the|its|their|our|and|or|every|each|midmonth");
    private static readonly WordSet Measured =
        new("page|pages|acre|acres|strong|meter|metre|meters|metres|seat|room|mile|foot|pound|ton|man|member|word|point|bed|home|square|kilometer|kilometre|"
        + "horsepower|calorie|odd|plus");
    private static readonly WordSet Level = new("to|at|above|below|through|past|of");
    private static readonly WordSet Index = new("index|dow|nasdaq|nikkei|ftse|average|composite|industrials|dax|sensex|topix|tsx");
    private static readonly WordSet FarYear = new("year|years|early|late|mid|in|by|until|till|before|after|since|around|to|from|and");
    private static readonly WordSet Points = new("points|point");
    private static readonly WordSet To = new("to");
    private static readonly WordSet BeforeNumber =
        new("no|number|bill|page|room|flight|route|highway|model|about|nearly|almost|over|under|than|least|some|only|approximately|another|usd|us|eur|rs|top|"
        + "level|at|section|act|resolution|article|chapter|clause|paragraph|docket|isbn|windows|office|russell|russel|wilshire|nasdaq|ftse|nikkei");
    private static readonly WordSet BeforeYear = new("year|early|late|mid|the|and|season|fiscal|spring|summer|fall|autumn|winter|to|or");
    private static readonly WordSet BeforeLength =
        new("for|over|within|after|following|in|than|take|takes|took|taken|taking|last|lasted|lasting|spend|spends|spent|spending|waste|wasted|wasting|wait|"
        + "waited|waiting|the|through|throughout|during|by|spanning|spans|spanned");
    private static readonly WordSet After = new("after");
    private static readonly WordSet Hours = new("hours");
    private static readonly WordSet Left = new("left");
    private static readonly WordSet Indefinite = new("a|an");
    private static readonly WordSet Article = new("the");
    private static readonly WordSet AfterStretch = new("before|after|since|until|till|leading|following|ahead|preceding|immediately|between|when|that");
    private static readonly WordSet Least = new("least");
    private static readonly WordSet At = new("at");
    private static readonly WordSet Than = new("than");
    private static readonly WordSet Rather = new("rather");
    private static readonly WordSet Better = new("better|worse");
    private static readonly WordSet Smaller = new("fewer|smaller|larger|bigger|lower|higher|greater|rather|other|over|under");
    private static readonly WordSet Bound = new("since|until|till|through|to|by|from|before|after");
    private static readonly WordSet Takes = new("take|takes|took|taken|taking|cost|costs");
    private static readonly WordSet Whom = new("me|us|him|her|them|you");
    private static readonly WordSet AfterLength = new("after|before|into|away|late|overdue|behind|ahead");
    private static readonly WordSet BeforeMeasure = new("despite|amid|with|without|following");
    private static readonly WordSet Times = new("x");
    private static readonly WordSet Particle = new("off|up|out|amid");
    private static readonly WordSet Light = new("light");
    private static readonly WordSet Owned = new("s");
    private static readonly WordSet Of = new("of");
    private static readonly WordSet And = new("and");
    private static readonly WordSet Nor = new("not");
    private static readonly WordSet Escalating = new("and|or|even|if|not|perhaps|maybe|possibly");
    private static readonly WordSet Old = new("old|inn");
    private static readonly WordSet Things =
        new("people|men|women|children|troops|soldiers|miles|kilometers|kilometres|km|meters|metres|feet|foot|tons|tonnes|acres|dollars|euros|pounds|yen|"
        + "points|jobs|votes|workers|employees|members|students|pages|words|copies|cars|units|homes|houses|barrels|shares|percent|degrees|square|cubic|"
        + "calories|grams|kg|mph|rpm|hp|megawatts|others|cases|deaths|victims|seats|passengers|civilians|refugees|residents|horsepower");
    private static readonly WordSet Work = new("overture|project");
    private static readonly WordSet Block = new("block|blocks");
    private static readonly WordSet Street =
        new("street|avenue|road|boulevard|drive|lane|st|ave|rd|blvd|parkway|pkwy|terrace|crescent|highway|hwy|turnpike|broadway");
    private static readonly WordSet That = new("that");
    private static readonly WordSet About = new("about");
    private static readonly WordSet Thinking = new("think|thinks|thinking|thought|talk|talked|talking|worry|worried|dream|dreamed|forget");
    private static readonly WordSet Prefix = new("pre|post|mid|early|late|summer|winter|spring|fall|autumn|pro|ante|to");

    /// <summary>A year in digits alone: not a price, a count, a score or part of a code.</summary>
    public static readonly Pattern YearIsClear = Where(static (in Scan scan) =>
    {
        var at = scan.Position;
        var year = scan.Current;
        var before = scan.CharAt(at - 1);
        if (!year.Has(TokenMarks.Spaced) && at > 0 && before is not ('(' or '\'' or '"' or '[' or ',' or ';' or '*' or '_') && !IsPrefixHyphen(in scan, at))
        {
            return false;
        }

        // "A look at 2007's albums".
        if (scan.CharAt(at + 1) is '\'' or '’' && year.Number is >= 1900 and <= 2100 && before is not ('$' or '£' or '€' or '#') && Owned.Holds(in scan, at + 2)
            && !scan.Tokens[at + 1].Has(TokenMarks.Spaced) && !scan.Tokens[at + 2].Has(TokenMarks.Spaced))
        {
            return true;
        }

        // "Told her to think about 2004".
        if (About.Holds(in scan, at - 1) && Thinking.Holds(in scan, at - 2) && year.Number is >= 1900 and <= 2100)
        {
            return !CountsThings(in scan, at + 1);
        }

        if (before is '$' or '£' or '€' or '#' or '+' or '=' || (BeforeNumber.Holds(in scan, at - 1) && !IsBound(in scan, at) && !IsBetterThan(in scan, at)))
        {
            return false;
        }

        var next = at + 1;
        var after = next < scan.Tokens.Length ? scan.Tokens[next] : default;
        if (next < scan.Tokens.Length && !after.Has(TokenMarks.Spaced))
        {
            var mark = scan.CharAt(next);
            if (char.IsLetterOrDigit(mark) || mark is '%' or '°' || (mark == '/' && !IsSeason(in scan, next))
                || (mark == '-' && next + 1 < scan.Tokens.Length && LexemeId.IsDigits(scan.Tokens[next + 1].Id)
                    && scan.Tokens[next + 1].Length is not (2 or 4)))
            {
                return false;
            }
        }

        if (HoursInDigits.IsInRange(in scan, at))
        {
            return false;
        }

        // "Asteroid 1997 XF11".
        if (after.Has(TokenMarks.AllCaps | TokenMarks.Spaced) && after.Length == 2 && next + 1 < scan.Tokens.Length
            && LexemeId.IsDigits(scan.Tokens[next + 1].Id) && !scan.Tokens[next + 1].Has(TokenMarks.Spaced))
        {
            return false;
        }

        // "The 1812 Overture": a name.
        if (year.Number < 1900 && after.Has(TokenMarks.Capital) && Work.Holds(in scan, next))
        {
            return false;
        }

        // "The 1200 block of East Elm".
        if (Block.Holds(in scan, scan.CharAt(next) == '-' ? next + 1 : next) && Of.HoldsNear(in scan, 0, 4))
        {
            return false;
        }

        // "1920 x 1080".
        if (next + 1 < scan.Tokens.Length && LexemeId.IsDigits(scan.Tokens[next + 1].Id) && (Times.Holds(in scan, next) || scan.CharAt(next) is '×' or '*'))
        {
            return false;
        }

        if (IsMeasure(in scan, next) || (Level.Holds(in scan, at - 1) && Index.HoldsNear(in scan, 10, 0)))
        {
            return false;
        }

        // "Suite (2806)": no year that anyone speaks of without "in" or "the year".
        if (year.Number > 2100 && !FarYear.Holds(in scan, at - 1))
        {
            return false;
        }

        // "Losing 19 points to 1406".
        if (To.Holds(in scan, at - 1) && Points.Holds(in scan, at - 2))
        {
            return false;
        }

        if (IsAddress(in scan, next))
        {
            return false;
        }

        var roles = scan.RolesAt(at - 1);
        var isRecent = year.Number is >= 1900 and <= 2100 || HeadsYear(in scan);
        if ((roles & Role.Preposition) != 0 || before is '(' or '-' || (roles & Role.Month) != 0 || BeforeYear.Holds(in scan, at - 1))
        {
            return isRecent || (roles & Role.Preposition) == 0 || !CountsThings(in scan, next);
        }

        if (year.Number is > 1700 and < 1900 && year.Number % 100 != 0 && Indefinite.Holds(in scan, at - 1) && scan.IsPlain(next)
            && after.Has(TokenMarks.Spaced) && !after.Has(TokenMarks.Capital) && scan.Text[after.End - 1] != 's')
        {
            return true;
        }

        return isRecent && !CountsThings(in scan, next) && !((scan.RolesAt(at - 1) & ~Role.Break) == Role.None && after.Has(TokenMarks.Capital)
            && Street.Holds(in scan, next + 1));
    });

    /// <summary>"Of (1818) 79th Street", "at (1491) Shore Parkway", where "in 1998 Park Avenue" may tell of a year.</summary>
    private static bool IsAddress(in Scan scan, int next) => next < scan.Tokens.Length
        && (LexemeId.IsDigits(scan.Tokens[next].Id) ? Street.Holds(in scan, next + 2) : scan.Current.Number < 1900 && scan.Tokens[next].Has(TokenMarks.Capital)
            && Street.Holds(in scan, next + 1));

    /// <summary>"2012/13", "2012/2013", "2012/3".</summary>
    private static bool IsSeason(in Scan scan, int slash) =>
        slash + 1 < scan.Tokens.Length && scan.Tokens[slash + 1] is { Length: 1 or 2 or 4 } end && !end.Has(TokenMarks.Spaced) && LexemeId.IsDigits(end.Id)
            && scan.CharAt(slash + 2) is not ('/' or '-')
        && end.Number == (scan.Current.Number + 1) % (end.Length switch { 1 => 10, 2 => 100, _ => 10_000 });

    /// <summary>"A 2000-page report", "has 2000 beds": a count.</summary>
    private static bool IsMeasure(in Scan scan, int next) =>
        (scan.CharAt(next) == '-' && Measured.Holds(in scan, next + 1))
        || (scan.Current.Number % 100 == 0 && scan.IsPlain(next) && (scan.RolesAt(next) & Role.Statistic) == 0 && scan.CharAt(next) is >= 'a' and <= 'z'
            && scan.Text[scan.Tokens[next].End - 1] == 's'
            && scan.Position > 0 && (scan.RolesAt(scan.Position - 1) & (Role.Preposition | Role.Determiner)) == 0
                && scan.CharAt(scan.Position - 1) is not ('.' or ',' or '(' or '"'));

    /// <summary>"Better than 1987", "stronger than 1988", "rather than 2046", but not "fewer than 1950".</summary>
    private static bool IsBetterThan(in Scan scan, int at) =>
        Than.Holds(in scan, at - 1) && scan.Current.Number is >= 1900 and <= 2100
            && ((Rather.Holds(in scan, at - 2) && !scan.IsPlain(at + 1)) || Better.Holds(in scan, at - 2)
            || (scan.IsPlain(at - 2) && scan.Text[..scan.Tokens[at - 2].End] is [.., 'e', 'r'] && !Smaller.Holds(in scan, at - 2)));

    /// <summary>"Since at least 1992", "until at least 2010".</summary>
    private static bool IsBound(in Scan scan, int at) => Least.Holds(in scan, at - 1) && At.Holds(in scan, at - 2) && Bound.Holds(in scan, at - 3);

    /// <summary>"About 1910", but not "about 1910 people".</summary>
    public static readonly Pattern YearAfterAbout = Where(static (in Scan scan) =>
        scan.Current.Number is >= 1000 and <= 2100 && !CountsThings(in scan, scan.Position + 1)
            && (scan.RolesAt(scan.Position + 1) & (Role.Preposition | Role.Determiner)) != 0 | scan.CharAt(scan.Position + 1) is ',' or '.' or ')');

    /// <summary>
    /// A plural unit alone is a duration only after a preposition that takes one, before "after" and the like, as a measure ("ended weeks of talks") and joined
    /// to another ("days or weeks").
    /// </summary>
    public static readonly Pattern PluralIsDuration = Where(static (in Scan scan) =>
        (BeforeLength.Holds(in scan, scan.Position - 1) && !(After.Holds(in scan, scan.Position - 1) && Hours.Holds(in scan, scan.Position)
                && !Of.Holds(in scan, scan.Position + 1)) && !Old.Holds(in scan, scan.Position + 1) && IsStretch(in scan))
        || (Whom.Holds(in scan, scan.Position - 1) && Takes.Holds(in scan, scan.Position - 2))
        || Left.Holds(in scan, scan.Position + 1)
        || (AfterLength.Holds(in scan, scan.Position + 1) && !Light.Holds(in scan, scan.Position - 1))
        || (Of.Holds(in scan, scan.Position + 1) && Measures(in scan, scan.Position - 1))
        || (Nor.Holds(in scan, scan.Position - 1) && scan.CharAt(scan.Position - 2) == ',' && (scan.RolesAt(scan.Position - 3) & Role.PluralUnit) != 0)
        || IsBesidePlural(in scan, -1) || IsBesidePlural(in scan, +1));

    /// <summary>"Days and weeks", "months or even years", "weeks, if not months", "hours, perhaps days".</summary>
    private static bool IsBesidePlural(in Scan scan, int step)
    {
        var at = scan.Position + step;
        at += scan.CharAt(at) == ',' ? step : 0;
        var first = at;
        while (Escalating.Holds(in scan, at) && Math.Abs(at - first) < JoinerReach)
        {
            at += step;
        }

        at += at != first && step < 0 && scan.CharAt(at) == ',' ? step : 0;
        return at != first && (scan.RolesAt(at) & Role.PluralUnit) != 0;
    }

    /// <summary>How many words may join two lengths: "and perhaps even".</summary>
    private const int JoinerReach = 3;

    /// <summary>"Over the years" and "the weeks before the vote", but not "those were the days".</summary>
    private static bool IsStretch(in Scan scan) =>
        !Article.Holds(in scan, scan.Position - 1) || (scan.RolesAt(scan.Position - 2) & Role.Preposition) != 0
            || AfterStretch.Holds(in scan, scan.Position + 1);

    private static bool Measures(in Scan scan, int before) =>
        before < 0 || (scan.Tokens[before + 1].Has(TokenMarks.Capital) && scan.CharAt(before) is '.' or '"') || IsVerbLike(in scan, before)
            || Particle.Holds(in scan, before) || (scan.IsPlain(before) && (scan.RolesAt(before - 1) & Role.Auxiliary) != 0)
            || ((scan.RolesAt(before) & (Role.Preposition | Role.PastVerb)) != 0 || BeforeMeasure.Holds(in scan, before)
            || (scan.Tokens[before].Has(TokenMarks.EndsInEd) && scan.CharAt(before - 1) != '-'));

    /// <summary>"Ending months of doubt", "follows years of complaints".</summary>
    private static bool IsVerbLike(in Scan scan, int at) =>
        scan.IsPlain(at) && !scan.Tokens[at].Has(TokenMarks.Capital) && scan.Text[..scan.Tokens[at].End] is [.., 'i', 'n', 'g'] or [.., not 's', 's']
            && (scan.RolesAt(at - 1) & (Role.Determiner | Role.Preposition)) == 0;

    private static bool CountsThings(in Scan scan, int next)
    {
        if (next >= scan.Tokens.Length)
        {
            return false;
        }

        var token = scan.Tokens[next];
        if ((scan.RolesAt(next) & (Role.PluralUnit | Role.Scale)) != 0)
        {
            return true;
        }

        return Things.Holds(in scan, next)
            && token.Has(TokenMarks.Spaced) && !token.Has(TokenMarks.Capital);
    }

    private static bool IsPrefixHyphen(in Scan scan, int at) =>
        scan.CharAt(at - 1) is '-' or '–' or '—' && ((scan.CharAt(at - 2) is >= '0' and <= '9' && scan.Tokens[at - 2].Length == 4)
            || Prefix.Holds(in scan, at - 2) || (at >= 2 && scan.Tokens[at - 1].Has(TokenMarks.Spaced)) || scan.CharAt(at - 2) is '-' or ')');
}
