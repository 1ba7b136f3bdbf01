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
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2025-04-28T14:00:00-04:00\"}</script>", "2025-04-28 14:00:00 -04", PublishedFrom.JsonLd)]
    [InlineData("<script type='application/ld+json'>{\"@graph\":[{\"@type\":[\"Thing\",\"BlogPosting\"],\"datePublished\":\"2025-04-28\",}]}</script>", "2025-04-28", PublishedFrom.JsonLd)]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"a\nb\",\"datePublished\":\"2025-04-28\"}</script>", "2025-04-28", PublishedFrom.JsonLd)]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"Article\",\"dateModified\":\"2025-04-29\",\"datePublished\":\"2025-04-28\"}</script>", "2025-04-28", PublishedFrom.JsonLd)]
    [InlineData("<meta property='article:published_time' content='2025-04-28T14:00:00Z'>", "2025-04-28 14:00:00 +00", PublishedFrom.Meta)]
    [InlineData("<meta name='parsely-pub-date' content='2025-04-28T14:00:00Z'>", "2025-04-28 14:00:00 +00", PublishedFrom.Meta)]
    [InlineData("<meta name='DC.date.issued' content='2025-04-28'>", "2025-04-28", PublishedFrom.Meta)]
    [InlineData("<meta property='article:modified_time' content='2025-04-29'><meta property='article:published_time' content='2025-04-28'>", "2025-04-28", PublishedFrom.Meta)]
    [InlineData("<meta name='date' content='2025-04-20'><div><h1>Library</h1><time class='published' datetime='2025-04-28T09:00+02:00'>28.4.</time></div>", "2025-04-28 09:00:00 +02", PublishedFrom.TimeElement)]
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
    // The same instant with its local offset says on which day it was published.
    [InlineData("<meta property='article:published_time' content='2025-04-29T01:30:00Z'><time datetime='2025-04-28T21:30:00-04:00'>Monday</time>", "2025-04-28 21:30:00 -04", PublishedFrom.Meta)]
    // A date of the future or from before the web is not believed.
    [InlineData("<meta property='article:published_time' content='2031-01-01'><div class='date'>28 April 2025</div>", "2025-04-28", PublishedFrom.Text)]
    [InlineData("<meta property='article:published_time' content='1970-01-01T00:00:00Z'><div class='date'>28 April 2025</div>", "2025-04-28", PublishedFrom.Text)]
    // An embedded post's date is not the article's.
    [InlineData("<blockquote><time datetime='2019-01-01'>1 January 2019</time></blockquote><div class='date'>28 April 2025</div>", "2025-04-28", PublishedFrom.Text)]
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
