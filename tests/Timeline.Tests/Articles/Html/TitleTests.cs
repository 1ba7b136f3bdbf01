using NodaTime;
using Timeline.Articles;
using Timeline.Articles.Html;

namespace Timeline.Tests.Articles.Html;

/// <summary>Heads and headings of pages, and the headline of the article.</summary>
public class TitleTests
{
    private const string Text =
        "<p>The town voted on Tuesday to rebuild the mill, which a flood tore away last winter, and to pay for it by a loan.</p><p>The work is to begin in "
        + "June, the council said, and may take two years.</p>";

    [Theory]
    // The site's name stands at either end.
    [InlineData("Orrin Star :: Town votes to rebuild the mill", "<h2>Town votes to rebuild the mill</h2>", "Town votes to rebuild the mill")]
    [InlineData("Town votes to rebuild the mill » Orrin Star", "<h1>Town votes to rebuild the mill</h1>", "Town votes to rebuild the mill")]
    [InlineData("Orrin Star - Town votes to rebuild the mill", "<h1>Orrin Star</h1><h2>Town votes to rebuild the mill</h2>", "Town votes to rebuild the mill")]
    [InlineData("Orrin Star • View topic - Town votes to rebuild the mill", "<h1>Orrin Star</h1><h3>Town votes to rebuild the mill</h3>",
            "Town votes to rebuild the mill")]
    [InlineData("Ada Lund – Wikipedia", "<h2>Life</h2>", "Ada Lund")]
    // What is cut in the title is whole in the heading.
    [InlineData("Orrin Star :: Town votes to rebuild the...", "<h2>Town votes to rebuild the mill</h2>", "Town votes to rebuild the mill")]
    // A dash of the headline's own stays.
    [InlineData("Flood in Orrin – town votes to rebuild the mill", "<h1>Flood in Orrin – town votes to rebuild the mill</h1>",
            "Flood in Orrin – town votes to rebuild the mill")]
    // Markup names the headline, whatever the site puts above it.
    [InlineData("Millers' notes: The mill", "<h1>Millers' notes</h1><h3 class='post-title entry-title'>Town votes to rebuild the mill</h3>",
            "Town votes to rebuild the mill")]
    [InlineData("Orrin Star", "<h1>Orrin Star</h1><h2 itemprop='headline'>Town votes to rebuild the mill</h2>", "Town votes to rebuild the mill")]
    // Two of a kind are those of a list.
    [InlineData("Orrin Star", "<h1>Orrin Star</h1><h2 class='entry-title'>Town votes</h2><h2 class='entry-title'>Mill burns</h2>", "Orrin Star")]
    // No heading at all: bold stands for it, a bold sentence does not.
    [InlineData("Orrin Star - Town votes to rebuild the mill", "<font size=5><b>Town votes to rebuild the mill</b></font><br><br>",
            "Town votes to rebuild the mill")]
    // What is stated for sharing is worded for it, where heading and title agree on another; it stays where they do not.
    [InlineData("Town votes to rebuild the mill | Star", "<meta property='og:title' content='Mill vote'><h1>Town votes to rebuild the mill</h1>",
            "Town votes to rebuild the mill")]
    [InlineData("Mill vote in Orrin | Star", "<meta property='og:title' content='Town votes to rebuild the mill'><h1>The mill of Orrin</h1>",
            "Town votes to rebuild the mill")]
    [InlineData("Orrin Star",
            "<script type='application/ld+json'>{\"@type\":\"WebSite\",\"name\":\"star.log\"}</script><h1>Town votes to rebuild the mill</h1>",
            "Town votes to rebuild the mill")]
    public void Is_found(string title, string markup, string expected)
    {
        ReadResult result = HtmlReader.Read($"<html lang=en><head><title>{title}</title></head><body><div>{markup}{Text}</div></body></html>",
            new ArticleDocument("x.html", default, Instant.FromUtc(2025, 5, 10, 18, 0)));
        Assert.Equal(expected, Assert.Single(Assert.IsType<ReadArticles>(result).Articles).Title);
    }
}
