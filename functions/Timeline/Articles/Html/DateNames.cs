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

    private static readonly string[] Others = ["expir", "valid", "birth", "verif", "url", "publisher", "event", "enddate", "endtime", "deadline", "embargo", "archiv", "candidate", "mandat", "countdown", "duration", "transition", "readtime", "readingtime", "timezone", "lifetime", "runtime", "timeout", "server", "session", "author", "image", "count"];
    private static readonly string[] Changes = ["modif", "updat", "revis", "lastpubl", "reviewed", "changed", "aktualis", "geaendert", "actualiz", "lastmod"];
    private static readonly string[] Publishing =
    [
        "publish", "pubdate", "pubtime", "publication", "publicac", "publicad", "publiee", "publie", "publikat", "veroeffentlich", "erscheinung", "issue", "posted", "postdate", "postedon", "firstpub", "deploydt", "deploydate", "dateonline", "onlinedate",
        "livedate", "launchdate", "opublik", "yayin", "regdate", "regdt", "regidt", "articledate", "storydate",
    ];

    private static readonly string[] Making = ["created", "creation", "createdate", "createtime", "createat", "createdt", "credate", "submitted", "submitdate", "available", "uploaddate", "datewritten", "erstell", "dategmt", "inputdate", "writedate"];

    // A few that are words of their own: within longer names they are parts of others.
    private static readonly string[] Whole = ["fecha", "datum", "data", "zeit", "time", "utime", "ptime", "gentime", "timestamp", "epoch", "seconds", "ddate", "sdate", "pdate", "dateline", "twitterdata1", "pub"];

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
        return HasAny(word, Others) || word.EndsWith("by") ? DateName.None
            : HasAny(word, Changes) ? DateName.Modified
            : HasAny(word, Publishing) ? DateName.Published
            : HasAny(word, Making) ? DateName.Created
            : word.Contains("date", StringComparison.Ordinal) || IsAny(word, Whole) ? DateName.Some
            : DateName.None;
    }

    private static bool IsAny(ReadOnlySpan<char> word, string[] words)
    {
        foreach (string one in words)
        {
            if (word.SequenceEqual(one))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasAny(ReadOnlySpan<char> word, string[] parts)
    {
        foreach (string part in parts)
        {
            if (word.Contains(part, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
