using Timeline.Articles.Dates;
using Timeline.Temporal;

namespace Timeline.Articles.Html;

/// <summary>Reads the dates of meta elements, whose names are many: they are told by the words in them.</summary>
internal static class MetaDates
{
    private const int LongestDate = 80;

    /// <summary>The candidates of <paramref name="page"/>.</summary>
    public static IEnumerable<DateCandidate> Find(Page page, DateOrder order)
    {
        foreach ((string name, string content) in page.Metas)
        {
            if (content.Length > LongestDate)
            {
                continue;
            }

            DateName kind = DateNames.Of(name);
            double trust = kind switch
            {
                DateName.Published => name is "article:published_time" or "og:article:published_time" ? 0.95 : 0.9,
                DateName.Created => 0.75,
                DateName.Some => name.Contains("release", StringComparison.Ordinal) ? 0.5 : 0.64,
                DateName.Modified => 0.4,
                _ => 0,
            };
            if (trust > 0 && DateText.Parse(content, order) is { } time)
            {
                yield return new DateCandidate(time, PublishedFrom.Meta, trust, kind == DateName.Modified);
            }
        }
    }
}
