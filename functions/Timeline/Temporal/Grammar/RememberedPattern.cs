using System.Runtime.CompilerServices;
using Timeline.Temporal.Expressions;
using Timeline.Temporal.Lexing;

namespace Timeline.Temporal.Grammar;

/// <summary>The shapes of amounts that many rules start with, each remembered for the place it was tried at last.</summary>
internal enum Measure
{
    /// <summary>"three days".</summary>
    Amount,

    /// <summary>"more than three days", "three or four days".</summary>
    Quantity,
}

/// <summary>What a shape of amounts came to at a place.</summary>
internal struct Measured
{
    /// <summary>The place, from 1; 0 for none.</summary>
    public int Place;

    /// <summary>The place behind it; 0 when it did not match.</summary>
    public int End;
    public Amount? Amount;
    public int? Mod;
}

/// <summary>One for each <see cref="Measure"/>.</summary>
[InlineArray(2)]
internal struct MeasuredPlaces
{
    private Measured first;
}

/// <summary>A shape of amounts: matched once at a place, however many rules ask for it there.</summary>
internal sealed class RememberedPattern(Measure measure, Pattern part) : Pattern
{
    public override IEnumerable<Pattern> Parts => [part];

    public override bool Match(ref Scan scan)
    {
        ref var known = ref scan.Measured[(int)measure];
        if (known.Place != scan.Position + 1)
        {
            var start = scan.Position;
            var outer = scan.Got;
            scan.Got.Reset(0);
            var matched = part.Match(ref scan);
            known = new Measured
            {
                Place = start + 1,
                End = matched ? scan.Position : 0,
                Amount = matched ? scan.Got.Amount : null,
                Mod =
                scan.Got.Maybe(Slot.Mod)
            };
            scan.Got = outer;
            scan.Position = start;
        }

        if (known.End == 0)
        {
            return false;
        }

        scan.Position = known.End;
        scan.Got.Amount = known.Amount;
        if (known.Mod is { } mod)
        {
            scan.Got.Put(Slot.Mod, mod);
        }

        return true;
    }

    protected override Prefix Starts(Lexicon lexicon) => part.Prefix(lexicon);
}
