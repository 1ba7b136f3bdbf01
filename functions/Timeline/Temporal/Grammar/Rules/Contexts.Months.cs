using Timeline.Temporal.Lexing;
using static Timeline.Temporal.Grammar.Patterns;

namespace Timeline.Temporal.Grammar.Rules;

/// <content>Months that are other words as well: May, March.</content>
internal static partial class Contexts
{
    /// <summary>How many tokens behind "May" the month stands that it is told with.</summary>
    private const int MonthReach = 8;

    private static readonly WordSet Yet = new("still|already|only|almost|nearly|just");
    private static readonly WordSet Is = new("s|is|was|isn");
    private static readonly WordSet BetweenMonths = new("and|or|to|through|until|till");
    private static readonly WordSet Owner = new("a|his|her|my|your");
    private static readonly WordSet Dated =
        new("trial|hearing|meeting|election|date|deadline|report|interview|letter|memo|speech|visit|trip|vote|ruling|decision|arrest|shooting|crash|attack|"
        + "killing|murder|fire|poll|survey|primary|debate|summit|conference|wedding|release|launch|raid|protest|statement|filing|storm|flood");
    private static readonly WordSet March = new("march");
    private static readonly WordSet In = new("in|since|until|till|during");

    /// <summary>What stands before a month that its writer gave no capital.</summary>
    private static readonly WordSet BeforeSmallMonth = new("in|since|until|till|by|during|early|late|mid|last|next");

    /// <summary>A name of a month that is also a name or a verb needs a preposition, a number or a determiner beside it.</summary>
    public static readonly Pattern MonthIsClear = Where(static (in Scan scan) =>
    {
        var roles = scan.Roles;
        if ((roles & Role.NeedsCapital) == 0)
        {
            return (scan.Current.Has(TokenMarks.Capital) || BeforeSmallMonth.Holds(in scan, scan.Position - 1)) && !IsPerson(in scan);
        }

        if (!scan.Current.Has(TokenMarks.Capital))
        {
            return false;
        }

        if (IsHead(in scan))
        {
            return true;
        }

        var before = scan.RolesAt(scan.Position - 1);
        if (scan.Position > 0 && scan.Tokens[scan.Position - 1].Has(TokenMarks.Capital) && !scan.Current.Has(TokenMarks.NewLine)
            && (before & (Role.Preposition | Role.Determiner | Role.Break)) == 0)
        {
            return false;
        }

        var next = scan.Position + 1;
        if (next < scan.Tokens.Length && scan.IsPlain(next) && scan.Tokens[next].Has(TokenMarks.Capital | TokenMarks.Spaced)
            && !In.Holds(in scan, scan.Position - 1))
        {
            return false;
        }

        if (next < scan.Tokens.Length && scan.Tokens[next].Has(TokenMarks.Spaced) && (scan.RolesAt(next) & (Role.Statistic | Role.Delivered)) != 0)
        {
            return true;
        }

        if (IsBesideMonth(in scan, +1) || IsBesideMonth(in scan, -1))
        {
            return true;
        }

        var lead = scan.CharAt(scan.Position - 1) == '-' ? scan.Position - 2 : scan.Position - 1;
        return (before & (Role.Preposition | Role.Ordinal)) != 0 || IsSubject(in scan)
            || (Owner.Holds(in scan, scan.Position - 1) && (IsEvent(in scan, next) || (scan.IsPlain(next) && IsEvent(in scan, next + 1))))
            || scan.CharAt(scan.Position + 1) == '\'' || BeforeMonth.Holds(in scan, lead) || (Yet.Holds(in scan, lead) && Is.Holds(in scan, lead - 1));
    });

    /// <summary>"March: A bank fails", or "March" alone on its line.</summary>
    private static bool IsHead(in Scan scan) =>
        scan.Current.Has(TokenMarks.NewLine)
        && (scan.Position + 1 == scan.Tokens.Length || scan.Tokens[scan.Position + 1].Has(TokenMarks.NewLine) || scan.CharAt(scan.Position + 1) is ':' or '–'
            or '—');

    /// <summary>"A March shooting", "her May trial".</summary>
    private static bool IsEvent(in Scan scan, int at) => Dated.Holds(in scan, at) && scan.Tokens[at].Has(TokenMarks.Spaced);

    /// <summary>"March will tell", "March was slow": a month opens the sentence, where "May will" may be a person.</summary>
    private static bool IsSubject(in Scan scan) =>
        (scan.RolesAt(scan.Position + 1) & (Role.PresentVerb | Role.FutureVerb | Role.Was)) != 0
            && (scan.Position == 0 || scan.CharAt(scan.Position - 1) is '.' or '"' or '“' or '`' or '\'')
            && (March.Holds(in scan, scan.Position) || IsAmongMonths(in scan));

    /// <summary>"May (was dreadful, June worse)": another month is not far behind.</summary>
    private static bool IsAmongMonths(in Scan scan)
    {
        for (var i = scan.Position + 2; i < scan.Tokens.Length && i < scan.Position + MonthReach; i++)
        {
            if ((scan.RolesAt(i) & (Role.Month | Role.NeedsCapital)) == Role.Month)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"March and April", "April, May", "March-June".</summary>
    private static bool IsBesideMonth(in Scan scan, int step) =>
        (BetweenMonths.Holds(in scan, scan.Position + step) || scan.CharAt(scan.Position + step) is ',' or '-' or '–' or '/')
            && (scan.RolesAt(scan.Position + (2 * step)) & Role.Month) != 0
        && scan.Tokens[scan.Position + (2 * step)].Has(TokenMarks.Capital);
}
