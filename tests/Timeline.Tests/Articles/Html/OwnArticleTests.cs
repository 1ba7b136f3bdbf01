using System.Text;
using NodaTime;
using Timeline.Articles;

namespace Timeline.Tests.Articles.Html;

/// <summary>Pages that state several articles or write dates in digits: which is the page's own, and how it writes them.</summary>
public class OwnArticleTests
{
    private const string Other = """{"@type":"NewsArticle","headline":"Mill closes after a century","url":"https://a.example/mill","datePublished":"2024-02-03"}""";

    [Theory]
    [InlineData("""{"@type":"NewsArticle","headline":"New bridge opened at Orrin","datePublished":"2025-04-26"}""", "<title>New bridge opened at Orrin - Orrin Star</title>", "")]
    [InlineData("""{"@type":"NewsArticle","headline":"New Bridge  Opened at Orrin","datePublished":"2025-04-26"}""", "<title>Orrin Star</title>", "<h1>New bridge opened at Orrin</h1>")]
    [InlineData("""{"@type":"NewsArticle","name":"New bridge opened at Orrin","datePublished":"2025-04-26"}""", "<meta property='og:title' content='New bridge opened at Orrin'>", "")]
    [InlineData("""{"@type":"NewsArticle","headline":"Bridge","url":"https://a.example/","mainEntityOfPage":{"@id":"https://a.example/bridge/"},"datePublished":"2025-04-26"}""", "<link rel='canonical' href='https://a.example/bridge'>", "")]
    [InlineData("""{"@type":"NewsArticle","headline":"Bridge","mainEntityOfPage":true,"datePublished":"2025-04-26"}""", "", "")]
    public void The_own_article_is_told_by_title_or_address(string own, string head, string heading)
    {
        var article = Read($$"""<html lang="en"><head>{{head}}<script type="application/ld+json">{"@graph":[{{Other}},{{own}}]}</script></head><body><article>{{heading}}<p>The mayor opened the bridge on Friday, and hundreds of people came to walk on it.</p></article></body></html>""");
        Assert.Equal("2025-04-26", Articles.Read.When(article));
    }

    [Fact]
    public void The_first_is_the_own_one_where_nothing_tells() =>
        Assert.Equal("2024-02-03", Articles.Read.When(Read($$"""<html lang="en"><head><script type="application/ld+json">[{{Other}},{"@type":"Article","headline":"Bridge","datePublished":"2025-04-26"}]</script></head><body><article><p>The mayor opened the bridge on Friday, and hundreds of people came to walk on it.</p></article></body></html>""")));

    [Theory]
    [InlineData("<p>Posted: 03/04/2025</p>", "<p>Last change: 03/14/2025</p>", "2025-03-04")]
    [InlineData("<p>Posted: 03/04/2025</p>", "<p>The petition was signed from 2/20/2025 on, by many.</p>", "2025-03-04")]
    [InlineData("<p>Posted: 03/04/2025</p>", "", "2025-04-03")]
    [InlineData("<p>Posted: 03/04/2025</p>", "<p>Last change: 14/04/2025</p>", "2025-04-03")]
    [InlineData("<p>Posted: 03/04/2025</p>", "<p>See 14/03/2025 and </p><p>also 03/15/2025.</p>", "2025-04-03")]
    public void One_date_proves_how_the_page_writes_the_others(string stamp, string proof, string expected) =>
        Assert.Equal(expected,
            Articles.Read.When(Read($"<html lang='en'><body><article><h1>Bridge</h1>{stamp}<p>The mayor opened the bridge on Friday, and hundreds of people came to walk on it.</p>{proof}</article></body></html>")));

    private static Article Read(string html) =>
        Assert.Single(Assert.IsType<ReadArticles>(ArticleReader.Read(new ArticleDocument("a.html", Encoding.UTF8.GetBytes(html),
                        Instant.FromUtc(2025, 5, 10, 18, 0)))).Articles);
}
