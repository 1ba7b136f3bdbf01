using System.Collections.Frozen;
using Timeline.Articles.Text;

namespace Timeline.Events.Wording;

/// <summary>Tells dates that only bound what a sentence tells: "since September 11", "before Friday's vote", "in the wake of Monday's fire".</summary>
internal static class Bounds
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        WordList.Of("since after before until till following post pre", StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Phrases = ["wake of", "aftermath of", "ahead of", "eve of", "run-up to", "advance of"];

    /// <summary>Whether a date that stands behind <paramref name="before"/> does.</summary>
    public static bool End(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(" -‐‑–");
        before = before.EndsWith(" the", StringComparison.OrdinalIgnoreCase) ? before[..^4] : before;
        if (Words.Contains(Reporting.LastWord(before)))
        {
            return true;
        }

        foreach (var phrase in Phrases)
        {
            if (before.EndsWith(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
