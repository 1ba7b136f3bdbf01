using Timeline.Temporal.Lexing;

namespace Timeline.Temporal.Grammar;

/// <summary>The last two digits of a year or of a time of day, in words: "ninety-four", "fifteen", "oh eight".</summary>
internal sealed class SpelledPairPattern(Slot slot, int max) : Pattern
{
    public override IEnumerable<string> Words => ["oh", "o", "-"];

    public override bool Match(ref Scan scan)
    {
        var at = scan.Position;
        if (!Read(in scan, ref at, out var value) || value > max)
        {
            return false;
        }

        scan.Got.Put(slot, value);
        scan.Position = at;
        return true;
    }

    /// <summary>Reads them at an index and moves it behind them; false when they are not there.</summary>
    public static bool Read(in Scan scan, ref int at, out int value)
    {
        var hasZero = at < scan.Tokens.Length && IsZero(scan.Lexicon, scan.Tokens[at].Id);
        value = hasZero ? 0 : ValueAt(in scan, at);
        if (!hasZero && value is < 10 or > 90)
        {
            return false;
        }

        var units = scan.CharAt(at + 1) is '-' or '–' ? at + 2 : at + 1;
        var hasUnits = value % 10 == 0 && value != 10 && ValueAt(in scan, units) is >= 1 and <= 9;
        if (hasUnits)
        {
            value += ValueAt(in scan, units);
        }

        at = hasUnits ? units + 1 : at + 1;
        return hasUnits || !hasZero;
    }

    /// <summary>The value of a number of one word, below a hundred; 0 where there is none.</summary>
    public static int ValueAt(in Scan scan, int at) => (scan.RolesAt(at) & Role.Cardinal) != 0 ? scan.Lexicon[scan.Tokens[at].Id].Value : 0;

    public static bool IsZero(Lexicon lexicon, ushort id) => lexicon[id].Text is "oh" or "o";

    protected override Prefix Starts(Lexicon lexicon) => Grammar.Prefix.Then(
        Grammar.Prefix.One(lexicon, id => (lexicon.Roles(id) & Role.Cardinal) != 0 || IsZero(lexicon, id)),
        Grammar.Prefix.Or(Grammar.Prefix.Empty, Grammar.Prefix.Then(
            Grammar.Prefix.Or(Grammar.Prefix.One(lexicon, id => lexicon[id].Text == "-"), Grammar.Prefix.Empty),
            Grammar.Prefix.One(lexicon, id => (lexicon.Roles(id) & Role.Cardinal) != 0))));
}
