using Timeline.Temporal.Lexing;

namespace Timeline.Temporal.Grammar.Rules;

/// <content>People who are called like months.</content>
internal static partial class Contexts
{
    private static readonly WordSet FirstName = new("april|june|august");
    private static readonly WordSet Thank = new("thank|thanks");
    private static readonly WordSet You = new("you");

    private static bool IsPerson(in Scan scan) => FirstName.Holds(in scan, scan.Position)
        && (IsFirstName(in scan) || IsThanked(in scan) || IsSurname(in scan) || IsParent(in scan));

    /// <summary>"The fifth child of August and Wilhelmina", where "the heat of August and September" is of months.</summary>
    private static bool IsParent(in Scan scan) =>
        Of.Holds(in scan, scan.Position - 1) && And.Holds(in scan, scan.Position + 1) && scan.IsPlain(scan.Position + 2)
            && scan.Tokens[scan.Position + 2].Has(TokenMarks.Capital);

    /// <summary>"Vera August agreed", "Jack April took five": a name before what one did, where "In London June saw" is a month.</summary>
    private static bool IsSurname(in Scan scan)
    {
        var (before, next) = (scan.Position - 1, scan.Position + 1);
        return scan.IsPlain(before) && scan.Tokens[before].Has(TokenMarks.Capital) && !scan.Current.Has(TokenMarks.NewLine)
            && (scan.RolesAt(before - 1) & Role.Preposition) == 0
            && next < scan.Tokens.Length && (scan.Tokens[next].Has(TokenMarks.EndsInEd) || (scan.RolesAt(next) & (Role.PastVerb | Role.Was)) == Role.PastVerb);
    }

    /// <summary>"Thank you, June.": she is spoken to.</summary>
    private static bool IsThanked(in Scan scan)
    {
        var before = scan.CharAt(scan.Position - 1) == ',' ? scan.Position - 2 : scan.Position - 1;
        return Thank.Holds(in scan, You.Holds(in scan, before) ? before - 1 : before);
    }

    /// <summary>
    /// "April Ryan asked", "heard that June Carter sang": a month that is a first name, before a capital that is no figure ("June Sales") and behind nothing
    /// that takes a date.
    /// </summary>
    private static bool IsFirstName(in Scan scan)
    {
        var next = scan.Position + 1;
        return scan.IsPlain(next) && (scan.RolesAt(next) & Role.Statistic) == 0 && scan.Tokens[next].Has(TokenMarks.Capital | TokenMarks.Spaced)
            && !scan.Tokens[next].Has(TokenMarks.AllCaps)
            && (That.Holds(in scan, scan.Position - 1) ? (scan.RolesAt(scan.Position - 2) & Role.Preposition) == 0
                : (scan.RolesAt(scan.Position - 1) & (Role.Preposition | Role.Ordinal | Role.Determiner)) == 0
                && !BeforeMonth.Holds(in scan, scan.Position - 1));
    }
}
