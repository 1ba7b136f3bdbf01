using System.Collections.Frozen;
using Timeline.Articles.Dates;

namespace Timeline.Articles.Html;

/// <summary>Reads the dates of meta elements, whose names are many: they are told by the words in them.</summary>
internal static class MetaDates
{
    private const double ModifiedTrust = 0.4;

    private static readonly FrozenSet<string> Plain = new[]
    {
        "date", "dcdate", "dctermsdate", "dcdatedate", "sailthrudate", "articledate", "newsdate", "pagedate", "contentdate", "displaydate", "docdate",
        "articledateoriginal", "gentime", "ptime", "timestamp", "time", "ddc.date", "btdate", "vrdate", "ogdate", "ddate", "citationdate", "citationonlinedate", "originaldate", "releasedate", "startdate",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The candidates of <paramref name="page"/>.</summary>
    public static IEnumerable<DateCandidate> Find(Page page, DateOrder order)
    {
        foreach ((string name, string content) in page.Metas)
        {
            double trust = Trust(name);
            if (trust > 0 && DateText.Parse(content, order) is { } time)
            {
                yield return new DateCandidate(time, PublishedFrom.Meta, trust, trust == ModifiedTrust);
            }
        }
    }

    private static double Trust(string name)
    {
        Span<char> buffer = stackalloc char[name.Length];
        int length = 0;
        foreach (char c in name)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                buffer[length++] = c;
            }
        }

        ReadOnlySpan<char> word = buffer[..length];
        if (Has(word, "expir") || Has(word, "valid") || Has(word, "birth") || Has(word, "verif") || word.EndsWith("by") || Has(word, "url") || Has(word, "publisher"))
        {
            return 0;
        }

        if (Has(word, "modif") || Has(word, "updat") || Has(word, "revis") || word is "lastpublished")
        {
            return ModifiedTrust;
        }

        if (Has(word, "publish") || Has(word, "pubdate") || Has(word, "publication") || Has(word, "issued") || Has(word, "posted") || word is "ogregdate" or "regdate" or "pubtime")
        {
            return word is "articlepublishedtime" or "ogarticlepublishedtime" ? 0.95 : 0.9;
        }

        return Has(word, "created") || Has(word, "creation") ? 0.75 : Plain.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) ? 0.64 : 0;
    }

    private static bool Has(ReadOnlySpan<char> word, string part) => word.Contains(part, StringComparison.Ordinal);
}
