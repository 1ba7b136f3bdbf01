using Timeline.Temporal.Lexing;

namespace Timeline.Temporal.Grammar;

/// <summary>An ordinal in words: "third", "last", "twenty-first". Its value goes to <see cref="Slot.Ordinal"/>.</summary>
internal sealed class OrdinalPattern : Pattern
{
    private ushort hyphen;

    public override IEnumerable<string> Words => ["-"];

    public override void Bind(Lexicon lexicon) => hyphen = lexicon.IdOf("-");

    protected override Prefix Starts(Lexicon lexicon) => Grammar.Prefix.Or(
        Grammar.Prefix.One(lexicon, id => (lexicon.Roles(id) & Role.Ordinal) != 0),
        Grammar.Prefix.Then(
            Grammar.Prefix.One(lexicon, id => IsTens(lexicon, id)),
            Grammar.Prefix.Then(
                Grammar.Prefix.Or(Grammar.Prefix.One(lexicon, id => id == hyphen), Grammar.Prefix.Empty),
                Grammar.Prefix.One(lexicon, id => (lexicon.Roles(id) & Role.Ordinal) != 0))));

    public override bool Match(ref Scan scan)
    {
        if (scan.AtEnd)
        {
            return false;
        }

        var at = scan.Position;
        var tens = 0;
        if (IsTens(scan.Lexicon, scan.Current.Id))
        {
            tens = scan.Lexicon[scan.Current.Id].Value;
            at += at + 1 < scan.Tokens.Length && scan.Tokens[at + 1].Id == hyphen ? 2 : 1;
        }

        if ((scan.RolesAt(at) & Role.Ordinal) == 0 || scan.Lexicon[scan.Tokens[at].Id].Value is var value && tens > 0 && value is < 1 or > 9)
        {
            return false;
        }

        scan.Got.Put(Slot.Ordinal, tens + value);
        scan.Position = at + 1;
        return true;
    }

    private static bool IsTens(Lexicon lexicon, ushort id) => (lexicon.Roles(id) & Role.Cardinal) != 0 && lexicon[id].Value is >= 20 and < 100;
}

/// <summary>An ordinal, its value taken into a slot of choice.</summary>
internal sealed class OrdinalIntoPattern(Slot slot, Pattern ordinal) : Pattern
{
    public override IEnumerable<Pattern> Parts => [ordinal];

    public override bool Match(ref Scan scan)
    {
        if (!ordinal.Match(ref scan))
        {
            return false;
        }

        scan.Got.Put(slot, scan.Got[Slot.Ordinal]);
        return true;
    }

    protected override Prefix Starts(Lexicon lexicon) => ordinal.Prefix(lexicon);
}
