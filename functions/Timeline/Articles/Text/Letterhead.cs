namespace Timeline.Articles.Text;

/// <summary>The name of the authority that writes, above what it writes: "HEXLEY TOWN COUNCIL", "OFFICE OF THE RAIL OMBUDSMAN", "Committee on Ports".</summary>
internal static class Letterhead
{
    private const int LongestName = 8;

    private static readonly string[] Bodies =
    [
        "COUNCIL", "FORUM", "SENATE", "ASSEMBLY", "PARLIAMENT", "COMMITTEE", "COMMISSION", "COURT", "AUTHORITY", "AGENCY", "MINISTRY", "DEPARTMENT", "OFFICE",
        "SERVICE", "BOARD", "TRUST", "POLICE", "CONSTABULARY", "OMBUDSMAN",
    ];

    // Headlines end in these too, unless another body is named before: "BLAZE GUTS SHOPPING CENTRE".
    private static readonly string[] Parts = ["CENTRE", "CENTER"];

    private static readonly string[] Openings =
        ["OFFICE OF", "DEPARTMENT OF", "MINISTRY OF", "BOARD OF", "BUREAU OF", "COURT OF", "DIRECTORATE OF", "NATIONAL WEATHER SERVICE"];

    // These open no headline, however they are written.
    private static readonly string[] Committees = ["Committee on", "Subcommittee on", "Select Committee on", "Joint Committee on", "Commission on"];

    private static readonly Wordings AnyBody = new(Bodies);

    /// <summary>Whether a line is such a name.</summary>
    public static bool IsOne(Paragraph line) => line is { EndsSentence: false, Words: <= LongestName } && !line.Text.AsSpan().ContainsAnyInRange('0', '9')
        && (line.IsUpper ? IsName(line.Text) : IsCommittee(line.Text));

    private static bool IsName(string line) =>
        EndsIn(line, Bodies) || Phrases.StartsWithAny(line, Openings) || Phrases.StartsWithAny(line, Committees) || EndsIn(line, Parts) && AnyBody.AreIn(line);

    private static bool EndsIn(string line, string[] words) => Array.Exists(words, word => line.EndsWith(word, StringComparison.Ordinal));

    private static bool IsCommittee(string line) => Phrases.StartsWithAny(line, Committees) && LineShape.TitleRatio(line) > 0.99;
}
