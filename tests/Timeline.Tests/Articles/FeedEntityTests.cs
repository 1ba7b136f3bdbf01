using System.Text;
using Timeline.Articles;

namespace Timeline.Tests.Articles;

/// <summary>References in feeds: what HTML names is read, what a DTD declares is not.</summary>
public class FeedEntityTests
{
    [Theory]
    [InlineData("Caf&eacute;&nbsp;opens", "Café opens")]
    [InlineData("Bread &amp; butter &lt; cheese", "Bread & butter < cheese")]
    [InlineData("Caf&#233; &#x201c;Pont&#x201d;", "Café “Pont”")]
    [InlineData("AT&T & more", "AT&T & more")]
    [InlineData("one &nosuch; two", "one &nosuch; two")]
    [InlineData("<![CDATA[Caf&eacute; & more]]>", "Café & more")]
    public void Are_read(string title, string expected) => Assert.Equal(expected, Read.One(Feed("", title), "feed.xml").Title);

    [Fact]
    public void A_declared_one_is_not_expanded()
    {
        var laughs = string.Concat(Enumerable.Range(1, 20).Select(i => $"<!ENTITY l{i} \"{string.Concat(Enumerable.Repeat($"&l{i - 1};", 10))}\">"));
        var article = Read.One(Feed($"<!DOCTYPE rss [<!ENTITY l0 \"lol\">{laughs}<!ENTITY nbsp \"&#160;\">]>", "Ha &l20;&nbsp;ha"), "feed.xml");
        Assert.Equal("Ha &l20; ha", article.Title);
    }

    [Fact]
    public void A_file_or_an_address_is_not_fetched()
    {
        var article = Read.One(Feed("<!DOCTYPE rss SYSTEM \"http://127.0.0.1:9/x.dtd\" [<!ENTITY file SYSTEM \"file:///etc/hostname\">]>", "Ha &file;"),
            "feed.xml");
        Assert.Equal("Ha &file;", article.Title);
    }

    [Fact]
    public void A_tag_of_a_hundred_thousand_attributes_is_rejected()
    {
        var text = "<rss " + string.Join(' ', Enumerable.Range(0, 100_000).Select(i => $"a{i}='1'")) + "><channel/></rss>";
        Assert.Equal("too-many-attributes", Assert.IsType<Rejected>(Read.Bytes(Encoding.UTF8.GetBytes(text), "feed.xml")).Reason);
    }

    private static string Feed(string dtd, string title) =>
        $"<?xml version=\"1.0\"?>{dtd}<rss version=\"2.0\"><channel><title>News</title><item><title>{title}</title><description>The dam opened on Monday, they said.</description></item></channel></rss>";
}
