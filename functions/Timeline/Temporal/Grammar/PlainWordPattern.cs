using Timeline.Temporal.Lexing;

namespace Timeline.Temporal.Grammar;

/// <summary>Any word in small letters that is no time and tells of none.</summary>
internal sealed class PlainWordPattern : Pattern
{
    public override bool Match(ref Scan scan)
    {
        if (!scan.IsPlain(scan.Position) || scan.Current.Has(TokenMarks.Capital) || scan.IsGlued)
        {
            return false;
        }

        scan.Position++;
        return true;
    }

    protected override Prefix Starts(Lexicon lexicon) => Grammar.Prefix.One(lexicon, id => (lexicon.Roles(id) & ~Role.Ordinary) == Role.None
        && !LexemeId.IsDigits(id));
}
