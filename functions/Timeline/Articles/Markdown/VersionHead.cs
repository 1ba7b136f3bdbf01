using Timeline.Articles.Dates;

namespace Timeline.Articles.Markdown;

/// <summary>
/// The heading of a version in a list of changes: "[3.2.0] - 2024-05-13", "Ledgerline v3.2 (13 May 2024)". What stands below it came out on its day.
/// </summary>
internal static class VersionHead
{
    private const string Marks = " -–—:,()[]";
    private const int MostWords = 3;

    /// <summary>The date as written; <see langword="null"/> when the heading says more than a version and a date.</summary>
    public static string? Date(string heading)
    {
        if (DateText.Find(heading) is not { } found)
        {
            return null;
        }

        var words = $"{heading.AsSpan(0, found.Start).TrimEnd(Marks)} {heading.AsSpan(found.End).TrimStart(Marks)}".Split(' ',
            StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= MostWords && Array.Exists(words, IsVersion) ? heading[found.Start..found.End] : null;
    }

    // "3.2", "[3.2.0]", "v3.2.0-beta.1"
    private static bool IsVersion(string word)
    {
        var number = word.AsSpan().Trim(Marks).TrimStart("vV");
        var dot = number.IndexOf('.');
        return dot > 0 && dot + 1 < number.Length && !number[..dot].ContainsAnyExceptInRange('0', '9') && char.IsAsciiDigit(number[dot + 1]);
    }
}
