using Timeline.Temporal.Expressions;
using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Grammar.Patterns;

namespace Timeline.Temporal.Grammar.Rules;

/// <content>Years in words.</content>
internal static partial class Contexts
{
    private static readonly WordSet BeforeSpelledYear = new("in|since|until|till|year|early|late|mid|circa|during");
    private static readonly WordSet BeforeSpelledYearToo = new("by|before|after|through|from|of|to|between|for|and");
    private static readonly WordSet YearWord = new("year");
    private static readonly WordSet Counted =
        new("people|men|women|children|troops|police|others|percent|pound|dollar|cent|foot|feet|mile|ton|acre|yard|inch|meter|metre|degree|horsepower|square");
    private static readonly WordSet Named =
        new("class|spring|summer|fall|autumn|winter|blizzard|war|strike|revolution|crisis|election|recession|drought|campaign|panic|hurricane|famine|boom");

    /// <summary>
    /// A year in words alone: "nineteen ninety-four" is hardly anything else, "twenty twelve" and "two thousand" need a word before them that takes a year.
    /// </summary>
    public static readonly Pattern SpelledYearIsClear = Where(static (in Scan scan) =>
    {
        var at = scan.Position;
        if ((scan.RolesAt(at - 1) & (Role.Cardinal | Role.Scale)) != 0 || scan.CharAt(at - 1) is '$' or '£' or '€')
        {
            return false;
        }

        // Orwell's "Nineteen Eighty-Four".
        var second = scan.CharAt(at + 1) == '-' ? at + 2 : at + 1;
        if (scan.Current.Has(TokenMarks.Capital) && !scan.Current.Has(TokenMarks.AllCaps) && char.IsUpper(scan.CharAt(second)))
        {
            return false;
        }

        var isWhole = (scan.RolesAt(at + 1) & Role.Scale) != 0;
        if (!isWhole && SpelledPairPattern.ValueAt(in scan, at) is >= 16 and <= 19)
        {
            return !BeforeNumber.Holds(in scan, at - 1) || IsBound(in scan, at);
        }

        var lead = scan.CharAt(at - 1) == '-' ? at - 2 : at - 1;
        var isRound = isWhole ? (scan.RolesAt(at + 2) & Role.Cardinal) == 0 && !And.Holds(in scan, at + 2) : SpelledPairPattern.ValueAt(in scan, second) == 20;
        return (BeforeSpelledYear.Holds(in scan, lead) && (scan.RolesAt(lead - 1) & Role.Cardinal) == 0)
            || (!isRound && BeforeSpelledYearToo.Holds(in scan, lead));
    });

    /// <summary>Whether what stands behind a year in words makes it a count: "nineteen ninety-two pound bags", "nineteen ninety-day bills".</summary>
    public static bool IsCounting(in Scan scan, int at) =>
        (scan.RolesAt(at) & (Role.PluralUnit | Role.Scale | Role.Cardinal | Role.Limit)) != 0
        || ((scan.RolesAt(at) & Role.Unit) != 0 && scan.Lexicon[scan.Tokens[at].Id].Unit is not (Unit.Season or Unit.Half or Unit.Quarter or Unit.Weekend))
        || Counted.Holds(in scan, at)
        || scan.CharAt(at) is '%' or '$'
        || (scan.CharAt(at) is '-' && char.IsLetter(scan.CharAt(at + 1)) && !scan.Tokens[at + 1].Has(TokenMarks.Spaced));

    /// <summary>"In two thousand and four we left": what stands here is no noun that could be counted.</summary>
    public static bool CountsNothing(in Scan scan, int at) => !IsCounting(in scan, at) && (!scan.IsPlain(at) || ReferenceRules.Function.Holds(in scan, at));

    /// <summary>"The year two thousand problem".</summary>
    public static bool IsNamedYear(in Scan scan, int at) => YearWord.Holds(in scan, at - 1);

    /// <summary>"Back in ninety-three", "since ninety-four", "the crash of eighty-seven", but not "one in ninety-five".</summary>
    public static readonly Pattern ShortSpelledYearIsClear = Any(
        Seq(After("in|since|of|from|until|till|before|after|by|and|or"), "'",
            Where(static (in Scan scan) => scan.IsGlued && SpelledPairPattern.ValueAt(in scan, scan.Position) >= 20)),
        Seq(After("of"), Where(static (in Scan scan) => Named.Holds(in scan, scan.Position - 2) || (scan.RolesAt(scan.Position - 2) & Role.Happening) != 0)),
        Seq(After("in|since"), Where(static (in Scan scan) =>
        {
            var at = scan.Position;
            return (scan.RolesAt(at - 2) & (Role.Cardinal | Role.Scale)) == 0 && !(at > 1 && LexemeId.IsDigits(scan.Tokens[at - 2].Id))
                && (SpelledPairPattern.IsZero(scan.Lexicon, scan.Tokens[at].Id) || (SpelledPairPattern.ValueAt(in scan, at) >= 40
                        && (SpelledPairPattern.ValueAt(in scan, at + 1) > 0 || scan.CharAt(at + 1) is '-')));
        })));
}
