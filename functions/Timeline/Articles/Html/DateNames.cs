using System.Buffers;
using System.Collections.Frozen;

namespace Timeline.Articles.Html;

/// <summary>What the name of a field says of the date in it.</summary>
internal enum DateName
{
    /// <summary>It is the name of no date, or of one that is not the page's: an end, an event, a birthday.</summary>
    None,

    /// <summary>It speaks of a date, not of which.</summary>
    Some,

    /// <summary>The last change.</summary>
    Modified,

    /// <summary>When it was made, which may be before it was published.</summary>
    Created,

    /// <summary>When it was published.</summary>
    Published,
}

/// <summary>
/// Reads the names of meta elements, attributes and variables that hold dates. There are hundreds, one for each system that made them up,
/// but the words in them are few: "article:published_time", "cXenseParse:recs:publishtime", "deployDt", "data-pub-date".
/// </summary>
internal static class DateNames
{
    private const int Longest = 80;

    private static readonly SearchValues<string> Others = Parts(["expir", "valid", "birth", "verif", "url", "publisher", "event", "enddate", "endtime",
            "deadline", "embargo", "archiv", "candidate", "mandat", "countdown", "duration", "transition", "readtime", "readingtime", "timezone", "lifetime",
            "runtime", "timeout", "server", "session", "savepage", "author", "image", "count"]);
    private static readonly SearchValues<string> Changes = Parts(["modif", "updat", "revis", "lastpubl", "reviewed", "changed", "aktualis", "geaendert",
            "actualiz", "lastmod"]);
    private static readonly SearchValues<string> Publishing = Parts(
    [
        "publish", "pubdate", "pubtime", "publication", "publicac", "publicad", "publiee", "publie", "publikat", "veroeffentlich", "erscheinung", "issue",
        "posted", "postdate", "postedon", "firstpub", "deploydt", "deploydate", "dateonline", "onlinedate",
        "livedate", "launchdate", "opublik", "yayin", "regdate", "regdt", "regidt", "articledate", "storydate",
    ]);

    private static readonly SearchValues<string> Making = Parts(["created", "creation", "createdate", "createtime", "createat", "createdt", "credate",
            "submitted", "submitdate", "available", "uploaddate", "datewritten", "erstell", "dategmt", "inputdate", "writedate"]);

    // A few that are words of their own: within longer names they are parts of others.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Whole =
        new[] { "fecha", "datum", "data", "zeit", "time", "utime", "ptime", "gentime", "timestamp", "epoch", "seconds", "ddate", "sdate", "pdate", "dateline",
            "twitterdata1", "pub" }
        .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What <paramref name="name"/> says, whatever its case and marks.</summary>
    public static DateName Of(ReadOnlySpan<char> name)
    {
        Span<char> buffer = stackalloc char[Longest];
        int length = 0;
        foreach (char c in name)
        {
            if (char.IsAsciiLetterOrDigit(c) && length < Longest)
            {
                buffer[length++] = char.ToLowerInvariant(c);
            }
        }

        ReadOnlySpan<char> word = buffer[..length];
        return word.ContainsAny(Others) || word.EndsWith("by") ? DateName.None
            : word.ContainsAny(Changes) ? DateName.Modified
            : word.ContainsAny(Publishing) ? DateName.Published
            : word.ContainsAny(Making) ? DateName.Created
            : word.Contains("date", StringComparison.Ordinal) || Whole.Contains(word) ? DateName.Some
            : DateName.None;
    }

    private static SearchValues<string> Parts(string[] parts) => SearchValues.Create(parts, StringComparison.Ordinal);
}
