using Timeline.Temporal.Lexing;

namespace Timeline.Temporal.Grammar;

/// <summary>
/// The count that "as many" says again, "two cups in as many years", "his third trip in as many months": goes to <see cref="Captures.Number"/>, 0 where none
/// was said. Takes nothing.
/// </summary>
internal sealed class CountBeforePattern : Pattern
{
    /// <summary>How many tokens back it may stand.</summary>
    private const int Reach = 16;

    private readonly WordSet twice = new("twice");

    public override bool Match(ref Scan scan)
    {
        scan.Got.Number = 0;
        for (var i = scan.Position - 1; i >= 0 && i > scan.Position - Reach && scan.Got.Number == 0 && scan.CharAt(i) is not ('.' or ';'); i--)
        {
            scan.Got.Number = LexemeId.IsDigits(scan.Tokens[i].Id) ? scan.Tokens[i].Number
                : twice.Holds(in scan, i) ? 2
                : (scan.RolesAt(i) & (Role.Cardinal | Role.Ordinal)) != 0 ? Math.Max(0, scan.Lexicon[scan.Tokens[i].Id].Value) : 0;
        }

        return true;
    }

    protected override Prefix Starts(Lexicon lexicon) => Grammar.Prefix.Empty;
}
