using NodaTime;
using Timeline.Articles.Dates;
using Timeline.Temporal;

namespace Timeline.Articles.Html;

/// <summary>
/// Where a page is dated when nothing in it says when it was published: by any date that it shows, by the addresses of its pictures, by the month in
/// its own address, by the note of the program that made it. Guesses, and trusted as such: a day that is a week off is nearer than the day of capture.
/// </summary>
internal static class LastResorts
{
    private const string Start = "<!--";
    private const string End = "-->";
    private const int MaxComments = 300;
    private const int MaxComment = 300;

    /// <summary>The candidates, all of little trust.</summary>
    /// <param name="page">The page.</param>
    /// <param name="addresses">The page's addresses.</param>
    /// <param name="order">How to read 04/05/2025.</param>
    public static IEnumerable<DateCandidate> Find(Page page, IReadOnlyList<string> addresses, DateOrder order)
    {
        foreach (DateCandidate shown in VisibleDates.Anywhere(page, order))
        {
            yield return shown;
        }

        if (page.Meta("og:image", "twitter:image", "og:image:url") is { } lead && UrlDate.Find(lead) is { } pictured)
        {
            yield return new DateCandidate(new PublishTime(pictured), PublishedFrom.Url, 0.2);
        }

        foreach (string image in page.Images)
        {
            if (UrlDate.Find(image) is { } date)
            {
                yield return new DateCandidate(new PublishTime(date), PublishedFrom.Url, 0.07);
            }
        }

        foreach (PublishTime noted in Comments(page.Source, order))
        {
            yield return new DateCandidate(noted, PublishedFrom.Text, 0.06);
        }

        foreach (LocalDate month in addresses.Concat(page.Images).Select(UrlDate.FindMonth).OfType<LocalDate>().Take(1))
        {
            yield return new DateCandidate(new PublishTime(month), PublishedFrom.Url, 0.04);
        }
    }

    // "<!-- generated 2025-04-28 10:00 -->"
    private static List<PublishTime> Comments(string source, DateOrder order)
    {
        List<PublishTime> found = [];
        int at = 0;
        for (int seen = 0; seen < MaxComments && source.IndexOf(Start, at, StringComparison.Ordinal) is >= 0 and int start; seen++)
        {
            int end = source.IndexOf(End, start + Start.Length, StringComparison.Ordinal);
            if (end < 0)
            {
                break;
            }

            if (end - start <= MaxComment && DateText.Find(source.AsSpan(start + Start.Length, end - start - Start.Length), order) is { } noted)
            {
                found.Add(noted.Time);
            }

            at = end;
        }

        return found;
    }
}
