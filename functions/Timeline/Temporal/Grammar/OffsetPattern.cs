using Timeline.Temporal.Lexing;

namespace Timeline.Temporal.Grammar;

/// <summary>An offset from UTC in digits (ISO 8601, RFC 2822): "+02:00", "-0400", "+05". Its minutes go to <see cref="Slot.Offset"/>.</summary>
internal sealed class OffsetPattern : Pattern
{
    private ushort plus;
    private ushort minus;
    private ushort colon;

    public override IEnumerable<string> Words => ["+", "-", ":"];

    public override void Bind(Lexicon lexicon) => (plus, minus, colon) = (lexicon.IdOf("+"), lexicon.IdOf("-"), lexicon.IdOf(":"));

    protected override Prefix Starts(Lexicon lexicon) => Grammar.Prefix.Then(
        Grammar.Prefix.One(lexicon, id => id == plus || id == minus),
        Grammar.Prefix.One(lexicon, LexemeId.IsDigits));

    public override bool Match(ref Scan scan)
    {
        var at = scan.Position;
        if (at + 1 >= scan.Tokens.Length || (scan.Tokens[at].Id != plus && scan.Tokens[at].Id != minus) || !IsTight(in scan, at + 1, 2, 4))
        {
            return false;
        }

        var digits = scan.Tokens[at + 1];
        var (hours, minutes) = digits.Length == 4 ? (digits.Number / 100, digits.Number % 100) : (digits.Number, 0);
        var end = at + 2;
        if (digits.Length == 2 && end + 1 < scan.Tokens.Length && scan.Tokens[end].Id == colon && IsTight(in scan, end + 1, 2, 2))
        {
            minutes = scan.Tokens[end + 1].Number;
            end += 2;
        }

        if (digits.Length == 3 || hours > 14 || minutes > 59)
        {
            return false;
        }

        scan.Got.Put(Slot.Offset, ((hours * 60) + minutes) * (scan.Tokens[at].Id == minus ? -1 : 1));
        scan.Position = end;
        return true;
    }

    private static bool IsTight(in Scan scan, int at, int minLength, int maxLength) =>
        scan.Tokens[at] is var token && LexemeId.IsDigits(token.Id) && !token.Has(TokenMarks.Spaced) && token.Length >= minLength && token.Length <= maxLength;
}
