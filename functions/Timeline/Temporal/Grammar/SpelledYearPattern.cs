using Timeline.Temporal.Grammar.Rules;
using Timeline.Temporal.Lexing;

namespace Timeline.Temporal.Grammar;

/// <summary>
/// A year in words: "nineteen ninety-four", "eighteen oh one", "nineteen hundred", "two thousand and four", "twenty twelve", and "nineteen-91" of scripts that
/// are read aloud.
/// </summary>
internal sealed class SpelledYearPattern(Slot slot) : Pattern
{
    public override bool Match(ref Scan scan)
    {
        var end = scan.Position;
        if (!Pair(in scan, ref end, out var year) && !Whole(ref scan, out end, out year))
        {
            return false;
        }

        scan.Got.Put(slot, year);
        scan.Position = end;
        return true;
    }

    /// <summary>"Nineteen ninety-four", "twenty twelve". "Fourteen thirty" may be a time of day.</summary>
    private static bool Pair(in Scan scan, ref int end, out int year)
    {
        var century = SpelledPairPattern.ValueAt(in scan, end);
        year = 0;
        if (century is < 13 or > 20)
        {
            return false;
        }

        var at = scan.CharAt(end + 1) is '-' or '–' ? end + 2 : end + 1;
        var token = (uint)at < (uint)scan.Tokens.Length ? scan.Tokens[at] : default;
        if (at == end + 2 && LexemeId.IsDigits(token.Id) && token is { Length: 2 } && !token.Has(TokenMarks.Spaced))
        {
            year = (century * 100) + token.Number;
            end = at + 1;
            return century is 18 or 19;
        }

        if (!SpelledPairPattern.Read(in scan, ref at, out var rest) || (century < 16 && rest < 60) || Contexts.IsCounting(in scan, at))
        {
            return false;
        }

        year = (century * 100) + rest;
        end = at;
        return true;
    }

    /// <summary>
    /// "Two thousand and four", "nineteen hundred": a number, where nothing stands behind it that it could count; "by the end of the year two thousand have
    /// gone" counts them.
    /// </summary>
    private static bool Whole(ref Scan scan, out int end, out int year)
    {
        var start = scan.Position;
        var first = SpelledPairPattern.ValueAt(in scan, start);
        var number = scan.Got.Number;
        var isNumber = first is 2 or (>= 11 and <= 19) && (scan.RolesAt(start + 1) & Role.Scale) != 0 && Patterns.Cardinal.Match(ref scan);
        (end, year) = (scan.Position, isNumber ? (int)scan.Got.Number : 0);
        scan.Position = start;
        scan.Got.Number = number;
        return isNumber && year is >= 1100 and < 2100 && (year % 100 != 0 || (scan.RolesAt(end) & (Role.PresentVerb | Role.PastVerb)) == 0)
            && (Contexts.CountsNothing(in scan, end) || (Contexts.IsNamedYear(in scan, start) && !Contexts.IsCounting(in scan, end)));
    }

    protected override Prefix Starts(Lexicon lexicon) => Grammar.Prefix.Then(
        Grammar.Prefix.One(lexicon, id => (lexicon.Roles(id) & Role.Cardinal) != 0 && lexicon[id].Value is 2 or (>= 11 and <= 20)),
        Grammar.Prefix.Then(
            Grammar.Prefix.One(lexicon, id => GoesOn(lexicon, id)),
            Grammar.Prefix.Many(lexicon, id => GoesOn(lexicon, id) || LexemeId.IsDigits(id))));

    private static bool GoesOn(Lexicon lexicon, ushort id) => (lexicon.Roles(id) & (Role.Cardinal | Role.Scale)) != 0 || lexicon[id].Text is "-" or "and"
        || SpelledPairPattern.IsZero(lexicon, id);
}
