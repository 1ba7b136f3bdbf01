using Timeline.Temporal.Lexing;

namespace Timeline.Temporal.Grammar;

/// <summary>One of a few words or marks.</summary>
internal sealed class WordPattern(string words, bool glued = false) : Pattern
{
    private readonly string[] words = words.Split('|');
    private ushort[] ids = [];

    public override IEnumerable<string> Words => words;

    public override void Bind(Lexicon lexicon) => ids = [.. words.Select(lexicon.IdOf)];

    public override bool Match(ref Scan scan)
    {
        if (scan.AtEnd)
        {
            return false;
        }

        var id = scan.Tokens[scan.Position].Id;
        if (glued && scan.IsGlued is false)
        {
            return false;
        }

        foreach (var one in ids)
        {
            if (one == id)
            {
                scan.Position++;
                return true;
            }
        }

        return false;
    }

    protected override Prefix Starts(Lexicon lexicon) => Grammar.Prefix.One(lexicon, ids);
}

/// <summary>A word with one of the roles, its value taken into a slot.</summary>
internal sealed class RolePattern(Role role, Slot? slot) : Pattern
{
    public override bool Match(ref Scan scan)
    {
        var roles = scan.Roles;
        if ((roles & role) == 0)
        {
            return false;
        }

        var token = scan.Current;
        if ((roles & Role.NeedsCapital) != 0 && (role & (Role.Month | Role.Weekday)) != 0 && !token.Has(TokenMarks.Capital))
        {
            return false;
        }

        if (slot is { } place)
        {
            var lexeme = scan.Lexicon[token.Id];
            scan.Got.Put(place, place is Slot.Unit or Slot.Unit2 ? (int)lexeme.Unit : lexeme.Value);
        }

        scan.Position++;
        if ((roles & Role.Abbreviation) != 0 && scan.CharAt(scan.Position) == '.' && scan.IsGlued && token.Length <= 5)
        {
            SkipStop(ref scan);
        }

        return true;
    }

    protected override Prefix Starts(Lexicon lexicon) =>
        Grammar.Prefix.Or(
            Grammar.Prefix.One(lexicon, id => (lexicon.Roles(id) & role) != 0),
            Grammar.Prefix.Then(
                Grammar.Prefix.One(lexicon, id => (lexicon.Roles(id) & role) != 0 && (lexicon.Roles(id) & Role.Abbreviation) != 0),
                Grammar.Prefix.One(lexicon, id => lexicon[id].Text == ".")));

    /// <summary>Takes the full stop of an abbreviation, unless it ends the sentence as well: then it stays outside.</summary>
    private static void SkipStop(ref Scan scan)
    {
        var next = scan.Position + 1;
        if (next < scan.Tokens.Length && (!scan.Tokens[next].Has(TokenMarks.Capital) || scan.Tokens[next].Has(TokenMarks.Spaced))
            && !scan.Tokens[next].Has(TokenMarks.NewParagraph))
        {
            scan.Position = next;
        }
    }
}

/// <summary>All of the parts, one after the other.</summary>
internal sealed class SequencePattern(Pattern[] parts) : Pattern
{
    public override IEnumerable<Pattern> Parts => parts;

    public override IEnumerable<string>? Before => parts[0].Before;

    public override bool Match(ref Scan scan)
    {
        var position = scan.Position;
        var mark = scan.Got.Mark;
        foreach (var part in parts)
        {
            if (!part.Match(ref scan))
            {
                scan.Position = position;
                scan.Got.Reset(mark);
                return false;
            }
        }

        return true;
    }

    protected override Prefix Starts(Lexicon lexicon) => parts.Select(part => part.Prefix(lexicon)).Aggregate(Grammar.Prefix.Then);
}

/// <summary>The part, or nothing.</summary>
internal sealed class OptionalPattern(Pattern part) : Pattern
{
    public override IEnumerable<Pattern> Parts => [part];

    public override bool Match(ref Scan scan)
    {
        part.Match(ref scan);
        return true;
    }

    protected override Prefix Starts(Lexicon lexicon) => Grammar.Prefix.Or(part.Prefix(lexicon), Grammar.Prefix.Empty);
}

/// <summary>Looks ahead and takes nothing: the part must match, or must not.</summary>
internal sealed class AheadPattern(Pattern part, bool wanted) : Pattern
{
    public override IEnumerable<Pattern> Parts => [part];

    public override bool Match(ref Scan scan)
    {
        var position = scan.Position;
        var mark = scan.Got.Mark;
        var found = part.Match(ref scan);
        scan.Position = position;
        scan.Got.Reset(mark);
        return found == wanted;
    }

    protected override Prefix Starts(Lexicon lexicon) => wanted ? Grammar.Prefix.Ahead(lexicon, part.Prefix(lexicon)) : Grammar.Prefix.Empty;
}

/// <summary>A test of the place itself; takes nothing.</summary>
internal sealed class WherePattern(WherePattern.Test test) : Pattern
{
    internal delegate bool Test(in Scan scan);

    public override bool Match(ref Scan scan) => test(in scan);

    protected override Prefix Starts(Lexicon lexicon) => Grammar.Prefix.Empty;
}

/// <summary>One of the words stands before; takes nothing.</summary>
internal sealed class AfterPattern(string words) : Pattern
{
    private readonly WordSet set = new(words);

    public override IEnumerable<string> Before => words.Split('|');

    public override bool Match(ref Scan scan) => set.Holds(in scan, scan.Position - 1);

    protected override Prefix Starts(Lexicon lexicon) => Grammar.Prefix.Empty;
}

/// <summary>A run of digits of a length and a range, its value taken into a slot.</summary>
internal sealed class DigitsPattern(Slot slot, int minLength, int maxLength, int min, int max, bool isGrouped = false) : Pattern
{
    public override bool Match(ref Scan scan)
    {
        if (scan.AtEnd || scan.Current is var token && !LexemeId.IsDigits(token.Id) || token.Length < minLength || token.Length > maxLength
            || token.Number < min || token.Number > max || token.Has(TokenMarks.Grouped) != isGrouped)
        {
            return false;
        }

        scan.Got.Put(slot, token.Number);
        scan.Position++;
        return true;
    }

    protected override Prefix Starts(Lexicon lexicon) => Grammar.Prefix.One(lexicon, id => LexemeId.IsDigits(id) && IsOfLength(id));

    private bool IsOfLength(ushort id) => Enumerable.Range(minLength, maxLength - minLength + 1).Any(length => LexemeId.OfDigits(length, isGrouped) == id);
}

/// <summary>A pattern with a value of its own, put into a slot when it matches.</summary>
internal sealed class ValuePattern(Pattern part, Slot slot, int value) : Pattern
{
    public override IEnumerable<Pattern> Parts => [part];

    public override IEnumerable<string>? Before => part.Before;

    public override bool Match(ref Scan scan)
    {
        if (!part.Match(ref scan))
        {
            return false;
        }

        scan.Got.Put(slot, value);
        return true;
    }

    protected override Prefix Starts(Lexicon lexicon) => part.Prefix(lexicon);
}
