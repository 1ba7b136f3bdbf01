using Timeline.Temporal.Lexing;

namespace Timeline.Temporal.Grammar;

/// <summary>A bracket of a few words that says the time of a zone, "(0720 GMT)": passed over, with nothing taken out of it.</summary>
internal sealed class BracketPattern : Pattern
{
    /// <summary>The most tokens between the brackets: "11:30 a.m. EST" and some more.</summary>
    private const int Longest = 10;

    private readonly Pattern opening = "(";
    private readonly WordSet closing = new(")");

    public override IEnumerable<Pattern> Parts => [opening];

    public override bool Match(ref Scan scan)
    {
        var start = scan.Position;
        if (!opening.Match(ref scan))
        {
            return false;
        }

        var saysZone = false;
        for (var i = scan.Position; i < scan.Tokens.Length && i <= scan.Position + Longest; i++)
        {
            if (closing.Holds(in scan, i))
            {
                scan.Position = saysZone ? i + 1 : start;
                return saysZone;
            }

            saysZone |= (scan.RolesAt(i) & Role.Zone) != 0;
        }

        scan.Position = start;
        return false;
    }

    protected override Prefix Starts(Lexicon lexicon) => opening.Prefix(lexicon);
}
