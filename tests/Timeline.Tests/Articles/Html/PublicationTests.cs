using NodaTime;
using Timeline.Articles;
using Timeline.Articles.Html;
using Timeline.Tests.Articles.Dates;

namespace Timeline.Tests.Articles.Html;

/// <summary>Snippets of pages, the publish date that they state, and where.</summary>
public class PublicationTests
{
    private const string Text = "<p>The mayor opened the new library on Tuesday, and hundreds of people came to see it for themselves.</p>";

    [Theory]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2025-04-28T14:00:00-04:00\"}</script>",
            "2025-04-28 14:00:00 -04", PublishedFrom.JsonLd)]
    [InlineData("<script type='application/ld+json'>{\"@graph\":[{\"@type\":[\"Thing\",\"BlogPosting\"],\"datePublished\":\"2025-04-28\",}]}</script>",
            "2025-04-28", PublishedFrom.JsonLd)]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"a\nb\",\"datePublished\":\"2025-04-28\"}</script>", "2025-04-28",
            PublishedFrom.JsonLd)]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"Article\",\"dateModified\":\"2025-04-29\",\"datePublished\":\"2025-04-28\"}</script>",
            "2025-04-28", PublishedFrom.JsonLd)]
    [InlineData("<meta property='article:published_time' content='2025-04-28T14:00:00Z'>", "2025-04-28 14:00:00 +00", PublishedFrom.Meta)]
    [InlineData("<meta name='parsely-pub-date' content='2025-04-28T14:00:00Z'>", "2025-04-28 14:00:00 +00", PublishedFrom.Meta)]
    [InlineData("<meta name='DC.date.issued' content='2025-04-28'>", "2025-04-28", PublishedFrom.Meta)]
    [InlineData("<meta property='article:modified_time' content='2025-04-29'><meta property='article:published_time' content='2025-04-28'>", "2025-04-28",
            PublishedFrom.Meta)]
    [InlineData("<meta name='date' content='2025-04-20'><div><h1>Library</h1><time class='published' datetime='2025-04-28T09:00+02:00'>28.4.</time></div>",
            "2025-04-28 09:00:00 +02", PublishedFrom.TimeElement)]
    [InlineData("<div><span itemprop='datePublished' content='2025-04-28'>yesterday</span></div>", "2025-04-28", PublishedFrom.Microdata)]
    [InlineData("<abbr class='published' title='2025-04-28T09:00:00+01:00'>9:00</abbr>", "2025-04-28 09:00:00 +01", PublishedFrom.Microdata)]
    [InlineData("<link rel='canonical' href='https://a.example/2025/04/28/library.html'>", "2025-04-28", PublishedFrom.Url)]
    [InlineData("<link rel='canonical' href='https://a.example/news/2025-04-28-library'>", "2025-04-28", PublishedFrom.Url)]
    [InlineData("<link rel='canonical' href='https://a.example/2025/apr/28/library'>", "2025-04-28", PublishedFrom.Url)]
    [InlineData("<div class='byline'>By Ann Lee | Monday, April 28, 2025 3:05 p.m. EDT</div>", "2025-04-28 15:05:00 -04", PublishedFrom.Text)]
    [InlineData("<div>Updated: 30 April 2025. Published: 28 April 2025</div>", "2025-04-28", PublishedFrom.Text)]
    [InlineData("<div>Veröffentlicht am 28.04.2025 um 14:05 Uhr</div>", "2025-04-28 14:05:00", PublishedFrom.Text)]
    [InlineData("<span class='timestamp'>3h ago</span>", "2025-05-10 15:00:00 +00", PublishedFrom.Stamp)]
    [InlineData("<script>var page = {\"publicationDate\":\"2025-04-28T10:00:00Z\"};</script>", "2025-04-28 10:00:00 +00", PublishedFrom.Text)]
    // An issue of several days is of the first; what takes place on several days is not of the page.
    [InlineData("<div id='issue'>26 March - 1 April 2025, Issue No. 1082</div><h1>Library</h1>", "2025-03-26", PublishedFrom.Text)]
    [InlineData("<p>Vol. XII, No. 3 | April 24–30, 2024</p>", "2024-04-24", PublishedFrom.Text)]
    [InlineData("<div class='date'>28 April to 4 May 2025<br>No. 1,082</div>", "2025-04-28", PublishedFrom.Text)]
    [InlineData("<p>Issue 12, 28 December – 3 January 2025</p>", "2024-12-28", PublishedFrom.Text)]
    [InlineData("<p>Book fair, 24–30 April 2025, Issue No. 3</p>", "2025-05-10 18:00:00 +00", PublishedFrom.LastModified)]
    [InlineData("<p>26 March – 1 April 2025, No. 3 Mill Street</p>", "2025-05-10 18:00:00 +00", PublishedFrom.LastModified)]
    [InlineData("<p>26 March – 1 April 2025</p>", "2025-05-10 18:00:00 +00", PublishedFrom.LastModified)]
    // The same instant with its local offset says on which day it was published.
    [InlineData("<meta property='article:published_time' content='2025-04-29T01:30:00Z'><time datetime='2025-04-28T21:30:00-04:00'>Monday</time>",
            "2025-04-28 21:30:00 -04", PublishedFrom.Meta)]
    // A date of the future is not believed, nor the zero of a calendar.
    [InlineData("<meta property='article:published_time' content='2031-01-01'><div class='date'>28 April 2025</div>", "2025-04-28", PublishedFrom.Text)]
    [InlineData("<meta property='article:published_time' content='1970-01-01T00:00:00Z'><div class='date'>28 April 2025</div>", "2025-04-28",
            PublishedFrom.Text)]
    [InlineData("<meta property='article:published_time' content='1969-12-31T19:00:00-05:00'><div class='date'>28 April 2025</div>", "2025-04-28",
            PublishedFrom.Text)]
    // A page may be older than the web. A year that cannot be is no leave to choose another.
    [InlineData("<p>Published July 21, 1969</p>", "1969-07-21", PublishedFrom.Text)]
    [InlineData("<meta property='article:published_time' content='1903-12-18'>", "1903-12-18", PublishedFrom.Meta)]
    [InlineData("<link rel='canonical' href='https://a.example/1969/07/21/archives/moon.html'>", "1969-07-21", PublishedFrom.Url)]
    [InlineData("<link rel='canonical' href='https://a.example/item-1969-07-21'>", "2025-05-10 18:00:00 +00", PublishedFrom.LastModified)]
    [InlineData("<p>Published March 3, 2044</p>", "2025-05-10 18:00:00 +00", PublishedFrom.LastModified)]
    // An embedded post's date is not the article's.
    [InlineData("<blockquote><time datetime='2019-01-01'>1 January 2019</time></blockquote><div class='date'>28 April 2025</div>", "2025-04-28",
            PublishedFrom.Text)]
    // Nor is that of an infobox or a source, or of the bar of an archive.
    [InlineData("<table class='infobox vevent'><tr><th>Date</th><td>9 February 2020</td></tr></table><div class='date'>28 April 2025</div>", "2025-04-28",
            PublishedFrom.Text)]
    [InlineData("<ol class='references'><li>Library News, 9 February 2020</li></ol><div class='date'>28 April 2025</div>", "2025-04-28", PublishedFrom.Text)]
    [InlineData("<div id='wm-ipp-base'><p>14 captures</p><p>12 Mar 2024 - 03 May 2025</p></div><h1>Library</h1><p>28 April 2025</p>", "2025-04-28",
            PublishedFrom.Text)]
    // Nor one within a sentence, of a list of other stories, or of the bar of an archive alone; a remark on the page is.
    [InlineData("<p>Five people died in Merle on 2 March 2016, and their families wait for the minister still.</p>", "2025-05-10 18:00:00 +00",
            PublishedFrom.LastModified)]
    [InlineData("<aside><ul><li>Budget passed – 24 April 2025</li><li>Storm – 23 April 2025</li></ul></aside>", "2025-05-10 18:00:00 +00",
            PublishedFrom.LastModified)]
    [InlineData("<div id='masthead'><span>Thursday, 24 April 2025</span></div>", "2025-05-10 18:00:00 +00", PublishedFrom.LastModified)]
    [InlineData("<div id='wm-ipp-base'>12 captures 3 Mar 2025 - 20 Apr 2025</div>", "2025-05-10 18:00:00 +00", PublishedFrom.LastModified)]
    [InlineData("<footer><p>This page was last edited on 28 April 2025, at 14:05, by somebody of the library.</p></footer>", "2025-04-28 14:05:00",
            PublishedFrom.Text)]
    // Fields by many names.
    [InlineData("<meta name='DCTERMS.available' content='2025-04-28'>", "2025-04-28", PublishedFrom.Meta)]
    [InlineData("<meta name='weibo: article:create_at' content='2025-04-28 09:00'>", "2025-04-28 09:00:00", PublishedFrom.Meta)]
    [InlineData("<meta name='fecha' content='28/04/2025'>", "2025-04-28", PublishedFrom.Meta)]
    [InlineData("<meta name='Erscheinungsdatum' content='28.04.2025'>", "2025-04-28", PublishedFrom.Meta)]
    [InlineData("<meta name='expires' content='2025-04-28'><meta name='event_date' content='2025-04-27'>", "2025-05-10 18:00:00 +00",
            PublishedFrom.LastModified)]
    // Attributes that scripts read.
    [InlineData("<span class='js-date' data-datetime='2025-04-28T10:00:00Z'>two weeks ago</span>", "2025-04-28 10:00:00 +00", PublishedFrom.Microdata)]
    [InlineData("<div data-published='2025-04-28'></div>", "2025-04-28", PublishedFrom.Microdata)]
    [InlineData("<time data-timestamp='1745841600'>Monday</time>", "2025-04-28 12:00:00 +00", PublishedFrom.TimeElement)]
    [InlineData("<relative-time datetime='2025-04-28T10:00:00Z'>Monday</relative-time>", "2025-04-28 10:00:00 +00", PublishedFrom.TimeElement)]
    [InlineData("<span class='timeago' title='2025-04-28T10:00:00Z'>Monday</span>", "2025-04-28 10:00:00 +00", PublishedFrom.Microdata)]
    [InlineData("<a rel='bookmark' href='/2025/04/28/library/'>#</a>", "2025-04-28", PublishedFrom.Url)]
    // Date and time in elements of their own; day, month and year likewise.
    [InlineData("<div><span>28.04.25</span><span>14:05</span></div>", "2025-04-28 14:05:00", PublishedFrom.Text)]
    [InlineData("<div class='date'><span>Apr</span><span>28</span><span>2025</span></div>", "2025-04-28", PublishedFrom.Text)]
    [InlineData("<div>14:05 08.04.2025 (обновлено: 18:40 09.04.2025)</div>", "2025-04-08 14:05:00", PublishedFrom.Text)]
    // The year is left to the reader.
    [InlineData("<div class='date'>28 April</div>", "2025-04-28", PublishedFrom.Text)]
    [InlineData("<time>Apr 28th</time>", "2025-04-28", PublishedFrom.TimeElement)]
    [InlineData("<p>Published March 3</p>", "2025-03-03", PublishedFrom.Text)]
    [InlineData("<p>Monday, April 28, 3:05 p.m.</p>", "2025-04-28", PublishedFrom.Text)]
    [InlineData("<div class='date'>28. Dezember</div>", "2024-12-28", PublishedFrom.Text)]
    [InlineData("<link rel='canonical' href='https://a.example/2021/02/library'><div class='date'>Feb 28 at 14:05</div>", "2021-02-28", PublishedFrom.Text)]
    [InlineData("<p>Updated 2 May 2024</p><div class='date'>28 de abril</div>", "2024-04-28", PublishedFrom.Text)]
    // A day that is to come was long ago, and may be of any year; so may one in a sentence; a copyright is not the page's date.
    [InlineData("<div class='date'>20 May</div>", "2025-05-10 18:00:00 +00", PublishedFrom.LastModified)]
    [InlineData("<p>The fair opens again on 28 April</p>", "2025-05-10 18:00:00 +00", PublishedFrom.LastModified)]
    [InlineData("<div class='date'>30 February</div>", "2025-05-10 18:00:00 +00", PublishedFrom.LastModified)]
    [InlineData("<div class='date'>April 14:05</div>", "2025-05-10 18:00:00 +00", PublishedFrom.LastModified)]
    [InlineData("<p>Updated April 28</p>", "2025-05-10 18:00:00 +00", PublishedFrom.LastModified)]
    [InlineData("<footer>© 2019 Library News</footer><div class='date'>28 April</div>", "2025-04-28", PublishedFrom.Text)]
    // Addresses.
    [InlineData("<link rel='canonical' href='https://a.example/news/A2025042810000001234'>", "2025-04-28", PublishedFrom.Url)]
    [InlineData("<link rel='canonical' href='https://a.example/2025/0428/c1-2.html'>", "2025-04-28", PublishedFrom.Url)]
    [InlineData("<link rel='canonical' href='https://a.example/2025-04/28/c.html'>", "2025-04-28", PublishedFrom.Url)]
    [InlineData("<link rel='canonical' href='https://a.example/library-28-april-2025'>", "2025-04-28", PublishedFrom.Url)]
    [InlineData("<link rel='canonical' href='https://a.example/p/12345678901234567890'>", "2025-05-10 18:00:00 +00", PublishedFrom.LastModified)]
    // A month in the address tells which of two dates is the first.
    [InlineData("<link rel='canonical' href='https://a.example/2024/03/library'><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2025-04-28\"}</script><time class=published datetime='2024-03-04'>4 March</time>",
            "2024-03-04", PublishedFrom.TimeElement)]
    // Scripts.
    [InlineData("<script>self.push([1,\"{\\\"first_published_at\\\":\\\"2025-04-28T10:00:00Z\\\"}\"])</script>", "2025-04-28 10:00:00 +00", PublishedFrom.Text)]
    [InlineData("<script>var page={deployDt:'2025.04.28 18:40'}</script>", "2025-04-28 18:40:00", PublishedFrom.Text)]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"He said \"no\"\",\"datePublished\":\"2025-04-28\"}</script>",
            "2025-04-28", PublishedFrom.JsonLd)]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2025-04-28\"}}}</script>", "2025-04-28",
            PublishedFrom.JsonLd)]
    // Last resorts.
    [InlineData("<meta property='og:image' content='https://a.example/img/2025/04/28/x.jpg'>", "2025-04-28", PublishedFrom.Url)]
    [InlineData("<img src='https://a.example/uploads/2025/04/28/x.jpg'>", "2025-04-28", PublishedFrom.Url)]
    [InlineData("<!-- generated 2025-04-28 10:00 -->", "2025-04-28 10:00:00", PublishedFrom.Text)]
    [InlineData("<link rel='canonical' href='https://a.example/2025/04/library'>", "2025-04-01", PublishedFrom.Url)]
    [InlineData("<p>ORRIN, April 28 (CW) - The dam opened its gates on Monday, and the valley below it was under water by noon.</p>", "2025-04-28",
            PublishedFrom.Dateline)]
    // A dateline without a year is of the address's.
    [InlineData("<link rel='canonical' href='https://a.example/2019/12/dam'><p>ORRIN, Dec. 28 (CW) - The dam opened its gates on Monday, and the valley below "
            + "it was under water by noon.</p>", "2019-12-28", PublishedFrom.Dateline)]
    public void Is_found(string markup, string expected, PublishedFrom from)
    {
        Publication published = Read(markup);
        Assert.Equal(expected, DateTextTests.Show(published.Time));
        Assert.Equal(from, published.From);
        Assert.InRange(published.Confidence, 0.01, 0.99);
    }

    [Fact]
    public void Is_the_time_of_capture_when_nothing_states_it()
    {
        Publication published = Read("");
        Assert.Equal(PublishedFrom.LastModified, published.From);
        Assert.Equal("2025-05-10 18:00:00 +00", DateTextTests.Show(published.Time));
    }

    private static Publication Read(string markup)
    {
        string html = $"<html lang=en><head><title>Library opens</title></head><body><article>{markup}{Text}</article></body></html>";
        ReadResult result = HtmlReader.Read(html, new ArticleDocument("x.html", default, Instant.FromUtc(2025, 5, 10, 18, 0)));
        return Assert.Single(Assert.IsType<ReadArticles>(result).Articles).Published;
    }
}
