using NodaTime;
using Timeline.Articles;
using Timeline.Articles.Html;

namespace Timeline.Tests.Articles.Html;

/// <summary>Snippets within an article, and whether they stay in its text.</summary>
public class BodyTests
{
    private const string Before = "<p>The mayor opened the new library on Tuesday, and hundreds of people came to see it for themselves.</p>";
    private const string After = "<p>The old building will be torn down in March, the council said, to make room for a school.</p>";

    [Fact]
    public void A_sentence_with_a_link_behind_it_is_no_label()
    {
        var article = Articles.Read.One("<html lang='en'><body><article><h1>Shots in Veld</h1><p>Two men were shot dead in Veld on Monday night. <a "
            + "href='/x'>Read more: A man is held</a></p><p>A third was held on Tuesday.</p></article></body></html>", "a.html");
        Assert.StartsWith("Two men were shot dead in Veld on Monday night.", article.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<h2>What comes next</h2>", "What comes next")]
    [InlineData("<ul><li>A reading room opens in May.</li></ul>", "A reading room opens in May.")]
    [InlineData("<blockquote><p>“I could not be happier.”</p></blockquote>", "“I could not be happier.”")]
    [InlineData("<p>One line<br>and another.</p>", "One line\nand another.")]
    [InlineData("<p>A <a href=x>link</a>   within\n a &amp; text.</p>", "A link within a & text.")]
    [InlineData("<table><tr><td>Visitors</td><td>412</td></tr></table>", "Visitors 412")]
    [InlineData("<div class='hJpAdP'><p>A generated class name says nothing at all.</p></div>", "A generated class name says nothing at all.")]
    [InlineData("<p>co\u00adop\u200beration grew.</p>", "cooperation grew.")]
    [InlineData("<p>Originally published in 1925, the novel was banned in 1933 and burned.</p>",
            "Originally published in 1925, the novel was banned in 1933 and burned.")]
    [InlineData("<p>Compiled by the valley board in 2023, the report counted 1,400 dead.</p>",
            "Compiled by the valley board in 2023, the report counted 1,400 dead.")]
    [InlineData("<p>Edited by her widower, the book on the dam came out in 1929.</p>", "Edited by her widower, the book on the dam came out in 1929.")]
    [InlineData("<p>The senator, who contributed to this report in 2019, resigned on Monday.</p>",
            "The senator, who contributed to this report in 2019, resigned on Monday.")]
    [InlineData("<p>Advertisement spending in the valley fell 5 percent in 2023, the board said.</p>",
            "Advertisement spending in the valley fell 5 percent in 2023, the board said.")]
    [InlineData("<p>Newsletter publisher Halvor Press raised 65 million crowns in March 2021.</p>",
            "Newsletter publisher Halvor Press raised 65 million crowns in March 2021.")]
    [InlineData("<p>Trending down since 2019, crime in the valley fell again in 2023.</p>",
            "Trending down since 2019, crime in the valley fell again in 2023.")]
    [InlineData("<p>Posted in 2019 to the border, the colonel was killed in August 2021.</p>",
            "Posted in 2019 to the border, the colonel was killed in August 2021.")]
    [InlineData("<p>Tagged with a transmitter in 2019, the whale was seen on Monday.</p>", "Tagged with a transmitter in 2019, the whale was seen on Monday.")]
    [InlineData("<p>More from the fund will come in 2026, the minister said.</p>", "More from the fund will come in 2026, the minister said.")]
    [InlineData("<p>Read more than any other novel in 1933, the book was burned.</p>", "Read more than any other novel in 1933, the book was burned.")]
    [InlineData("<p>Photo by photo, the archive was copied in 2015 by volunteers.</p>", "Photo by photo, the archive was copied in 2015 by volunteers.")]
    [InlineData("<p>Sign up for the scheme began on March 3, 2024, and ended on April 4.</p>",
            "Sign up for the scheme began on March 3, 2024, and ended on April 4.")]
    [InlineData("<p>Copyright law in the country was changed in 1998 after a long debate.</p>",
            "Copyright law in the country was changed in 1998 after a long debate.")]
    [InlineData("<p>The licence is the reverse of “all rights reserved”, as she put it in 2001.</p>",
            "The licence is the reverse of “all rights reserved”, as she put it in 2001.")]
    [InlineData("<p>Ada Lund in Orrin contributed to this report.</p>", "Ada Lund in Orrin contributed to this report.")]
    [InlineData("<p>The email you need to read, the mayor said, was sent to the board in 2023.</p>",
            "The email you need to read, the mayor said, was sent to the board in 2023.")]
    [InlineData("<p>Next video games will be taxed as well, the minister said on Monday.</p>",
            "Next video games will be taxed as well, the minister said on Monday.")]
    [InlineData("<div><span>Next Video</span><p>The mill burned to the ground on Monday, and nobody was hurt.</p></div>",
            "The mill burned to the ground on Monday, and nobody was hurt.")]
    public void Keeps(string markup, string text) => Assert.Contains("\n\n" + text + "\n\n", Read(markup).Body, StringComparison.Ordinal);

    [Theory]
    [InlineData("<figure><img src=x><figcaption>The hall on Monday.</figcaption></figure>", "caption")]
    [InlineData("<p>The hall on Monday (Image: GETTY)</p>", "caption")]
    [InlineData("<div class='share-buttons'><a href=x>Tweet</a></div>", "share bar")]
    [InlineData("<div class='newsletter-signup'><p>Get the best of our town in your inbox each week.</p></div>", "newsletter")]
    [InlineData("<div id=cookieBanner><p>This site uses cookies to give you the best experience.</p></div>", "cookie notice")]
    [InlineData("<div class='related-articles'><p>Last year the library had closed for good, many feared.</p></div>", "related links")]
    [InlineData("<p>Read more: <a href=x>The library in numbers</a></p>", "related links")]
    [InlineData("<p>Czytaj także: <a href=x>Biblioteka w liczbach</a></p>", "related links")]
    [InlineData("<p><a href=x>The library in numbers</a></p>", "links")]
    [InlineData("<div class=ad>Buy two, pay for one.</div>", "advertisement")]
    [InlineData("<p>Advertisement</p>", "advertisement")]
    [InlineData("<aside><p>The library has 40,000 books, and was founded in 1901.</p></aside>", "sidebar")]
    [InlineData("<div style='display:none'><p>Nobody sees this text at all.</p></div>", "hidden")]
    [InlineData("<div class='comment-list'><p>First! I was there on Tuesday too.</p></div>", "comments")]
    [InlineData("<nav><a href=x>Home</a></nav>", "navigation")]
    [InlineData("<div id=wm-ipp-base><p>14 captures from 2019 to 2025 of this page.</p></div>", "navigation")]
    [InlineData("<p>Sign up for our newsletter and read the best of the town at seven.</p>", "newsletter")]
    [InlineData("<p>Read more: The library in numbers, and what the mayor says of them.</p>", "related links")]
    [InlineData("<p>Mehr zum Thema finden Sie in unserem Heft der Woche:</p>", "related links")]
    [InlineData("<p>Reporting by Ann Lee; editing by Ivo Brandt</p>", "agency line")]
    [InlineData("<p>CORRECTION (May 16, 2025): The dam has two gates, not three.</p>", "agency line")]
    [InlineData("<p>Correction, May 16, 2025: The dam has two gates, not three.</p>", "agency line")]
    [InlineData("<p>Editor’s note: This story was first published on May 1, 2023, by the Orrin Star.</p>", "agency line")]
    [InlineData("<p>An earlier version of this story, published on May 13, named the wrong dam.</p>", "agency line")]
    [InlineData("<p>A version of this article appears in print on May 15, 2025, on page 4.</p>", "agency line")]
    [InlineData("<p>Updated: May 16, 2025.</p>", "agency line")]
    [InlineData("<p>This story was originally published on May 13, 2023.</p>", "agency line")]
    [InlineData("<p>Ada Lund in Orrin contributed to this report in 2023.</p>", "agency line")]
    [InlineData("<p>Copyright 1998 Orrin Star. All rights reserved.</p>", "agency line")]
    [InlineData("<p>(Copyright (c) 2023 Coastal Wire. This text may not be sold or lent.)</p>", "agency line")]
    [InlineData("<div class='c-posts'><span>Previous Video</span><span>Next Video</span><p>The hall from above, in two minutes of this morning</p></div>",
            "media")]
    [InlineData("<div class='c-posts'><p>The email you need for the day's top stories of the valley.</p></div>", "newsletter")]
    public void Drops(string markup, string reason)
    {
        Article article = Read(markup);
        Assert.Equal(2, article.Body.Split("\n\n").Length);
        Assert.Contains(article.Dropped, dropped => dropped.Reason == reason);
    }

    [Fact]
    public void Stops_where_the_stated_text_stops()
    {
        const string Stated =
            "The mayor opened the new library on Tuesday, and hundreds of people came to see it for themselves. The old building will be torn down in March, "
            + "the council said, to make room for a school. "
            + "Nobody could say on Tuesday what the school would cost, or who would pay for it in the end, though the mayor named a sum in January that the "
            + "council has since called a guess. The vote on it is planned for the first week of June, and both parties expect it to pass without a "
            + "debate.";
        string rest = Stated[(Stated.IndexOf("Nobody", StringComparison.Ordinal))..];
        string html = $"<script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"articleBody\":\"{Stated}\"}}</script><div>{Before}{After}<p>{rest}</p><p>Ann Lee has written about the town since 2009, and lives there with two dogs.</p></div>";
        Article article = ReadPage(html);
        Assert.EndsWith("without a debate.", article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Joins_a_body_in_several_parts()
    {
        Article article = ReadPage($"<article><div><div class='article-body'>{Before}</div></div><div class=ad>Buy now and pay later, as everyone does.</div><div><div class='article-body'>{After}</div></div></article>");
        Assert.Equal(2, article.Body.Split("\n\n").Length);
    }

    [Theory]
    [InlineData("The mill burned in 1954 and was built anew by its owner, who had lost all but its walls.|The town bought it in 2007.|It opened again in "
            + "2012.")]
    [InlineData("March 3, 1954: The mill burns to the ground, and its owner loses all but the walls.|1961: Owner builds it anew|May 2007: Town buys it")]
    public void A_list_of_sentences_alone_is_the_article(string items)
    {
        string list = $"<ul><li>{items.Replace("|", "</li><li>", StringComparison.Ordinal)}</li></ul>";
        const string Links =
            "<ul><li><a href=x>Home</a></li><li><a href=x>The mill that burned in 1954.</a></li><li><a href=x>1961: A mill is built</a></li></ul>";
        Assert.Equal(items.Replace("|", "\n\n", StringComparison.Ordinal), ReadPage($"{Links}<h1>The mill</h1>{list}{Links}").Body);
        Assert.Equal(items.Replace("|", "\n\n", StringComparison.Ordinal), ReadPage($"{Links}<article><h1>The mill</h1>{list}</article>{Links}").Body);
    }

    [Fact]
    public void A_list_of_labels_beside_the_article_is_none_of_it() =>
        Assert.Equal(2, ReadPage($"<ul><li>Weather</li><li>Orrin: 12 degrees</li><li>About us</li></ul><div>{Before}{After}</div>").Body.Split("\n\n").Length);

    [Fact]
    public void Keeps_the_day_of_an_infobox_above_the_text() => Assert.StartsWith(
        "Date 9 February 2020\n\n",
        ReadPage($"<article><table class=infobox><tr><th>Date</th><td>9 February 2020</td></tr></table>{Before}{After}</article>").Body,
            StringComparison.Ordinal);

    private static Article Read(string markup) => ReadPage($"<article>{Before}{markup}{After}</article>");

    private static Article ReadPage(string body)
    {
        ReadResult result = HtmlReader.Read($"<html lang=en><head><title>Library opens</title></head><body>{body}</body></html>",
            new ArticleDocument("x.html", default, Instant.FromUtc(2025, 5, 10, 18, 0)));
        return Assert.Single(Assert.IsType<ReadArticles>(result).Articles);
    }
}
