using Timeline.Temporal.Lexing;

namespace Timeline.Temporal.Grammar;

/// <summary>A word with a capital that says nothing of time: part of a name.</summary>
internal sealed class NamePattern : Pattern
{
    public override bool Match(ref Scan scan)
    {
        if (!scan.IsPlain(scan.Position) || !scan.Current.Has(TokenMarks.Capital))
        {
            return false;
        }

        scan.Position++;
        return true;
    }

    protected override Prefix Starts(Lexicon lexicon) =>
        Grammar.Prefix.One(lexicon, id => id != LexemeId.OtherMark && !LexemeId.IsDigits(id) && (lexicon.Roles(id) & ~Role.Ordinary) == Role.None);
}
