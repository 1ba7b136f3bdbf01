using Timeline.Articles;
using Timeline.Events;

namespace Timeline.Tests.Articles.Html;

/// <summary>Rows and items that say when something takes place are told, and date no page.</summary>
public class EventRowTests
{
    private const string Lead = "<p>Rovers drew with Ashby, thanks to a late equaliser by the captain.</p>";
    private const string Rest = "<p>The club is to open its new stand before the summer, and many are to come.</p>";

    [Theory]
    [InlineData("<table><tr><th>Date</th><th>Opponent</th></tr><tr><td>18/05/2024</td><td>15:00</td><td>Moorgate</td><td>Home</td></tr></table>",
            "2024-05-18T15:00:00")]
    [InlineData("<ul><li>Interviews in June</li><li>Start date: 2 September 2024 (12 months)</li></ul>", "2024-09-02")]
    [InlineData("<p>Held on Tuesday 7th May 2024 at the village hall</p>", "2024-05-07")]
    [InlineData("<p>Closing date: 9 June 2024</p>", "2024-06-09")]
    public void Are_told(string row, string edtf)
    {
        var page = $"<html><head><title>Fixtures of the club</title></head><body><article><h1>Fixtures of the club</h1>{Lead}{row}{Rest}</article></body></html>";
        var told = Read.One(page.Replace("<head>", "<head><meta property='article:published_time' content='2024-05-14T10:00:00+01:00'>"), "a.html");
        Assert.Contains(edtf, EventExtractor.Extract("a", told).Select(e => e.Edtf));
        Assert.Equal(PublishedFrom.LastModified, Read.One(page, "a.html").Published.From);
    }

    [Theory]
    [InlineData("<ul><li>By Ann Lee</li><li>18/05/2024</li></ul>")]
    [InlineData("<p>By Ann Lee, 18/05/2024</p>")]
    public void Bylines_are_not(string byline)
    {
        var article = Read.One($"<html><head><title>Fixtures of the club</title></head><body><article><h1>Fixtures of the club</h1>{byline}{Lead}{Rest}</article></body></html>",
            "a.html");
        Assert.Equal("2024-05-18", article.Published.Time.Local.Date.ToString("uuuu-MM-dd", null));
        Assert.DoesNotContain(EventExtractor.Extract("a", article), e => e.Sentence.Contains("18/05", StringComparison.Ordinal));
    }

    [Fact]
    public void What_stands_before_the_credit_of_an_agency_is_told()
    {
        var article = Read.One("Fares will rise\n\nThe council of the town met in the evening, and few people came to hear it.\n\nThe fares will rise by a "
            + "third from 1 July, the council said in a note. (Reporting by Amy Winter; editing by John May)\n");
        Assert.Contains("1 July", EventExtractor.Extract("a", article).Select(e => e.Expression));
    }
}
