using Timeline.Temporal.Lexing;

namespace Timeline.Temporal.Grammar;

/// <summary>
/// A number in digits or words: "1,460", "2 1/2", "2.5", "twenty-five", "a hundred", "two and a half". Its value goes to <see cref="Captures.Number"/>.
/// </summary>
internal sealed class CardinalPattern : Pattern
{
    /// <summary>No number has more words; without a bound "thousand thousand …" would be read to its end from each of its words.</summary>
    private const int MaxWords = 16;

    private ushort and;
    private ushort article;
    private ushort half;
    private ushort hyphen;
    private ushort point;
    private ushort quarter;
    private ushort slash;

    public override IEnumerable<string> Words => ["and", "a", "half", "-", ".", "/", "quarter"];

    public override void Bind(Lexicon lexicon) =>
        (and, article, half, hyphen, point, slash, quarter) =
        (lexicon.IdOf("and"), lexicon.IdOf("a"), lexicon.IdOf("half"), lexicon.IdOf("-"), lexicon.IdOf("."), lexicon.IdOf("/"), lexicon.IdOf("quarter"));

    protected override Prefix Starts(Lexicon lexicon)
    {
        var digits = One(LexemeId.IsDigits);
        var scale = One(id => (lexicon.Roles(id) & Role.Scale) != 0);
        var mixed = Seq(Opt(One(id => id == hyphen)), digits, One(id => id == slash), digits);
        var inDigits = Seq(digits, Opt(Or(Seq(One(id => id == point), digits), Or(One(id => id == LexemeId.OtherMark), mixed))), Opt(scale));
        var spelled = Or(Seq(One(id => id == article), scale), One(id => (lexicon.Roles(id) & (Role.Cardinal | Role.Scale)) != 0));
        var more = Grammar.Prefix.Many(lexicon, id => id == hyphen || id == and || (lexicon.Roles(id) & (Role.Cardinal | Role.Scale)) != 0);
        return Seq(Or(inDigits, Seq(spelled, more)), Opt(Seq(Opt(One(id => id == hyphen)), One(id => id == and), Opt(One(id => id == hyphen)),
                    Or(One(id => id == article), One(id => id == half)))));

        Prefix One(Func<ushort, bool> fits) => Grammar.Prefix.One(lexicon, fits);
        static Prefix Or(Prefix a, Prefix b) => Grammar.Prefix.Or(a, b);
        static Prefix Opt(Prefix part) => Or(part, Grammar.Prefix.Empty);
        static Prefix Seq(params Prefix[] parts) => parts.Aggregate(Grammar.Prefix.Then);
    }

    public override bool Match(ref Scan scan)
    {
        var i = scan.Position;
        if (scan.AtEnd || !(LexemeId.IsDigits(scan.Current.Id) ? Digits(in scan, ref i, out var number) : Spelled(in scan, ref i, out number)))
        {
            return false;
        }

        // "Five and a half", "five-and-a-half", "two and half".
        var dash = IdAt(in scan, i) == hyphen ? 1 : 0;
        var next = i + (2 * dash) + 1;
        var last = IdAt(in scan, next) == article ? next + 1 + dash : next;
        if (IdAt(in scan, i + dash) == and && IdAt(in scan, last) == half)
        {
            number += 0.5;
            i = last + 1;
        }
        else if (IdAt(in scan, i + dash) == and && last > next && IdAt(in scan, last) == quarter
            && ((scan.RolesAt(last + 1) | scan.RolesAt(last + 1 + dash)) & (Role.Unit | Role.PluralUnit)) != 0)
        {
            // "Two and a quarter hours", where "two and a quarter of them" are people.
            number += 0.25;
            i = last + 1;
        }

        scan.Got.Number = number;
        scan.Position = i;
        return true;
    }

    private static ushort IdAt(in Scan scan, int index) => index < scan.Tokens.Length ? scan.Tokens[index].Id : LexemeId.Unknown;

    private static bool IsTight(in Scan scan, int index) => index < scan.Tokens.Length && !scan.Tokens[index].Has(TokenMarks.Spaced);

    private static bool IsDigits(in Scan scan, int index) => LexemeId.IsDigits(IdAt(in scan, index));

    private bool Digits(in Scan scan, ref int i, out double number)
    {
        number = scan.Tokens[i].Number;

        // "0900 to 1700 hours" are no nine hundred.
        if (number < 0 || (scan.Tokens[i].Length == 4 && scan.CharAt(i) == '0')
            || (i > 0 && IsTight(in scan, i) && (scan.CharAt(i - 1) is '$' or '£' or '€' or '.' or '/' or ':' || char.IsLetterOrDigit(scan.CharAt(i - 1)))))
        {
            return false;
        }

        i++;
        if (IdAt(in scan, i) == point && IsTight(in scan, i) && IsDigits(in scan, i + 1) && IsTight(in scan, i + 1))
        {
            number += scan.Tokens[i + 1].Number / Math.Pow(10, scan.Tokens[i + 1].Length);
            i += 2;
        }
        else if (scan.CharAt(i) is '½' or '¼' or '¾')
        {
            number += scan.CharAt(i) switch { '½' => 0.5, '¼' => 0.25, _ => 0.75 };
            i++;
        }
        else
        {
            var at = IdAt(in scan, i) == hyphen ? i + 1 : i;
            if (IsDigits(in scan, at) && IdAt(in scan, at + 1) == slash && IsTight(in scan, at + 1) && IsDigits(in scan, at + 2)
                && scan.Tokens[at + 2].Number is 2 or 3 or 4)
            {
                number += (double)scan.Tokens[at].Number / scan.Tokens[at + 2].Number;
                i = at + 3;
            }
        }

        if (i < scan.Tokens.Length && (scan.RolesAt(i) & Role.Scale) != 0)
        {
            number *= scan.Lexicon[scan.Tokens[i].Id].Value;
            i++;
        }

        return true;
    }

    private bool Spelled(in Scan scan, ref int i, out double number)
    {
        number = 0;
        double part = 0;
        var start = i;

        // "$655 million three months earlier": the scale ends the price.
        if ((scan.RolesAt(i) & Role.Scale) != 0 && i > 0 && (IsDigits(in scan, i - 1) || (scan.RolesAt(i - 1) & Role.Cardinal) != 0))
        {
            return false;
        }

        if (scan.Tokens[i].Id == article)
        {
            if ((scan.RolesAt(i + 1) & Role.Scale) == 0)
            {
                return false;
            }

            part = 1;
            i++;
        }

        while (i < scan.Tokens.Length && i < start + MaxWords)
        {
            var roles = scan.RolesAt(i);
            if ((roles & Role.Scale) != 0)
            {
                var scale = scan.Lexicon[scan.Tokens[i].Id].Value;
                part = (part == 0 ? 1 : part) * scale;
                if (scale >= 1000)
                {
                    number += part;
                    part = 0;
                }
            }
            else if ((roles & Role.Cardinal) != 0)
            {
                var value = scan.Lexicon[scan.Tokens[i].Id].Value;
                if (part % 10 != 0 || (part % 100 != 0 && value >= 10))
                {
                    break;
                }

                part += value;
            }
            else if (i > start && (scan.Tokens[i].Id == hyphen || scan.Tokens[i].Id == and) && (scan.RolesAt(i + 1) & Role.Cardinal) != 0
                && (part >= 20 || number > 0)
                && part % 10 == 0 && (scan.Tokens[i].Id == hyphen ? part % 100 != 0 : part % 100 == 0))
            {
                i++;
                continue;
            }
            else
            {
                break;
            }

            i++;
        }

        number += part;
        return i > start;
    }
}
