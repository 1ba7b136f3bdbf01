using Timeline.Temporal.Lexing;

namespace Timeline.Temporal.Grammar.Rules;

/// <content>Years that head the lines of a list.</content>
internal static partial class Contexts
{
    /// <summary>How many tokens on either side another line of the list may begin.</summary>
    private const int ListReach = 80;

    /// <summary>From which number on the last two digits of four are no minutes.</summary>
    private const int NoMinute = 60;

    /// <summary>"1889: The club is founded", "1776 – Independence": a year long before ours at the head of a line; "1815:" may be a time of day, unless another line has a year.</summary>
    private static bool HeadsYear(in Scan scan)
    {
        if (!IsHead(in scan, scan.Position))
        {
            return false;
        }

        if (scan.Current.Number % 100 >= NoMinute)
        {
            return true;
        }

        for (var i = Math.Max(0, scan.Position - ListReach); i < Math.Min(scan.Tokens.Length, scan.Position + ListReach); i++)
        {
            if (LexemeId.IsDigits(scan.Tokens[i].Id) && scan.Tokens[i] is { Length: 4, Number: >= 1000 and <= 2100 and var other } && other % 100 >= NoMinute && IsHead(in scan, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it begins its line and a colon, a dash or a capital parts it from what stands behind: "1871 Mills opens a bakehouse".</summary>
    private static bool IsHead(in Scan scan, int at) =>
        scan.Tokens[at].Has(TokenMarks.NewLine) && at + 2 < scan.Tokens.Length && scan.Tokens[at + 2].Has(TokenMarks.Spaced) && !scan.Tokens[at + 2].Has(TokenMarks.NewLine)
        && (((scan.RolesAt(at + 1) & (Role.Weekday | Role.Month | Role.Zone)) == 0 && scan.Tokens[at + 1].Has(TokenMarks.Capital) && !scan.Tokens[at + 1].Has(TokenMarks.AllCaps) && !scan.Tokens[at + 1].Has(TokenMarks.NewLine) && scan.Tokens[at + 1].Has(TokenMarks.Spaced) && !Measured.Holds(in scan, at + 1))
            || scan.CharAt(at + 1) == ':' || (scan.CharAt(at + 1) is '–' or '—' or '-' && scan.Tokens[at + 1].Has(TokenMarks.Spaced)));
}
