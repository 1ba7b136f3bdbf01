using Timeline.Articles.Dates;

namespace Timeline.Articles.Text;

/// <summary>
/// A paper's notice to those who write for it, perhaps behind the date of the issue: "Thursday, 5 May 2022. Notes to Ada Lund by Monday evening, please". Its
/// days are the paper's own.
/// </summary>
internal static class HouseNotice
{
    private const int Longest = 160;
    private const string Marks = " .,;:|·•–—-";

    private static readonly string[] Openings =
    [
        .. from matter in (string[])["notes", "news", "news items", "items", "copy", "contributions", "letters", "submissions", "entries", "notices", "reports",
            "photos", "photographs", "pictures", "results"]
           from link in (string[])["to", "for"]
           select $"{matter} {link}",
    ];

    private static readonly Wordings Asking = new(", please", "please by", "please before", "please no later");

    // Not "letters to please the mayor".
    private static bool Asks(ReadOnlySpan<char> line) => line.TrimEnd(Marks + "!)").EndsWith(" please", StringComparison.OrdinalIgnoreCase)
        || Asking.AreIn(line);

    /// <summary>Whether a line is one: it asks, in one sentence, for what is printed.</summary>
    public static bool IsOne(string line)
    {
        var notice = line.AsSpan();
        if (line.Length > Longest || !Asks(notice) || notice.ContainsAny("\"“”"))
        {
            return false;
        }

        if (DateText.Find(line) is { } date && notice[..date.Start].Trim(Marks) is var before && (before.IsEmpty || DatedLine.IsWeekday(before)))
        {
            notice = notice[date.End..].TrimStart(Marks);
        }

        return Phrases.StartsWithAny(notice, Openings) && SentenceSplitter.Split(notice.ToString()).Count == 1;
    }
}
