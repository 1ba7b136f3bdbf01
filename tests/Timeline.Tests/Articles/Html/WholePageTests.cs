using NodaTime;
using Timeline.Articles;
using Timeline.Articles.Html;
using Timeline.Tests.Articles.Dates;

namespace Timeline.Tests.Articles.Html;

/// <summary>Pages of the kinds that the web has, small: where their articles begin and end, and what does not date them.</summary>
public class WholePageTests
{
    private const string First = "The town voted on Tuesday to rebuild the mill, which a flood tore away last winter, and to pay for it by a loan.";
    private const string Second = "The work is to begin in June, the council said, and may take two years.";
    private const string Third = "The miller, who had kept the stones in his barn since the flood, said that he would be there on the first day.";
    private const string Comment = "I have lived beside that mill for forty years and nobody ever asked me what I think of it, not once, in all that time.";

    [Fact]
    public void A_link_that_was_left_open_does_not_swallow_the_page()
    {
        Article article = Read($"<ul><li>News<li><a href=/old>Archive</ul><div><h2>Town votes</h2><p>{First}</p><p>{Second}</p><p>{Third}</p><p>Nobody voted against it, and two stayed away.</p></div>");
        Assert.Equal([First, Second, Third, "Nobody voted against it, and two stayed away."], Paragraphs(article));
    }

    [Fact]
    public void A_card_that_is_a_link_stays_one() =>
        Assert.Equal([First, Second], Paragraphs(Read($"<div><p>{First}</p><p>{Second}</p></div><a href=/other><h3>The bridge</h3><p>{Third}</p></a>")));

    [Fact]
    public void Text_on_both_sides_of_a_gallery_is_the_article_though_readers_say_more()
    {
        Article article = Read($"<div class=gallery><h1>The mill in pictures</h1><div class=intro><p>{First}</p></div><div class=slides><figure><figcaption>The mill before the flood.</figcaption></figure></div><div class=outro><p>{Third}</p></div></div>"
            + $"<div class=events><h3>What's on</h3><p>Sat 25 Aug 2018: Flower show</p></div><section class=comments><p>{Comment}</p><p>{Comment} And again.</p><p>{Comment} So it is.</p></section>");
        Assert.Equal([First, Third], Paragraphs(article));
    }

    [Fact]
    public void The_cell_of_a_layout_table_is_the_article_without_its_neighbour() =>
        Assert.Equal([First, Second, Third],
            Paragraphs(Read($"<table><tr><td><b>What's new</b><p>Winter talks<p>Membership form</td><td><p>{First}<p>{Second}<p>{Third}</td></tr></table>")));

    [Theory]
    [InlineData("phpbb", 1)]
    [InlineData("weblog", 2)]
    public void Of_a_forum_the_first_post_is_read(string id, int posts)
    {
        string Post(string by, string text) =>
            $"<div class=post><div class=postbody><p class=author>by {by} » Sun Sep 05, 2010 4:42 pm</p><div>{text}</div></div></div>";
        Assert.Equal(posts, Paragraphs(Read($"<div id=page>{Post("miller", First)}{Post("kev", Third)}</div>", $"id={id}"))
            .Count(text => text is First or Third));
    }

    [Theory]
    [InlineData("{\"page\":{\"title\":\"Town votes to rebuild the mill\",\"publishedAt\":\"2025-04-28T10:00:00Z\",\"body\":[{\"children\":[{\"text\":\"" + First
            + "\"}]},{\"children\":[{\"text\":\"" + Second + "\"}]},{\"children\":[{\"text\":\"" + Third + "\"}]}]}}", 3, "2025-04-28")]
    [InlineData("{\"headline\":\"Town votes to rebuild the mill\",\"datePublished\":\"2025-04-28\",\"content\":\"<p>" + First + "</p><p>" + Second + "</p><p>"
            + Third + "</p>\"}", 3, "2025-04-28")]
    // Another article, or one that begins otherwise, or one that is cut short, is not put in its place.
    [InlineData("{\"title\":\"Bridge closes for repairs\",\"publishedAt\":\"2025-04-28\",\"body\":[\"" + First + "\",\"" + Second + "\",\"" + Third + "\"]}", 2,
            "2025-05-08")]
    [InlineData("{\"title\":\"Town votes to rebuild the mill\",\"publishedAt\":\"2025-04-28\",\"body\":[\"" + Third + "\",\"" + First + "\",\"" + Second
            + "\"]}", 2, "2025-05-08")]
    [InlineData("{\"title\":\"Town votes to rebuild the mill\",\"publishedAt\":\"2025-04-28\",\"body\":[\"" + First + "\"]}", 2, "2025-04-28")]
    [InlineData("{\"title\": no JSON", 2, "2025-05-08")]
    [InlineData("{\"title\":\"Town votes \\ud800\"}", 2, "2025-05-08")]
    public void A_script_holds_the_rest_of_an_article(string data, int paragraphs, string date)
    {
        Article article = Read($"<article><h1>Town votes to rebuild the mill</h1><span class=date>2 days ago</span><p>{First}</p><p>{Second}</p></article><script type='application/json'>{data}</script>");
        Assert.Equal(paragraphs, Paragraphs(article).Length);
        Assert.StartsWith(date, DateTextTests.Show(article.Published.Time), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<blockquote>« pay for it by a loan. The work is »</blockquote>", false)]
    [InlineData("<blockquote>“which a flood tore away last winter”</blockquote>", true)]
    [InlineData("<div>which a flood tore away last winter</div>", false)]
    [InlineData("<p>Contact:<br>The town hall, 555 0142</p>", true)]
    [InlineData("<p>SOURCE Orrin Mill Trust</p>", true)]
    [InlineData("<p>Contact was lost in March, when the flood took the only cable away with it.</p>", false)]
    [InlineData("<p>Source of the flood was a dam in the hills, the council said in March.</p>", false)]
    [InlineData("<div class=change-history><p>4 May 2025</p><p>Said when the work begins, and what it costs the town.</p></div>", true)]
    [InlineData("<div>Reply with quote</div>", true)]
    [InlineData("<div>Tagi: młyn, powódź</div>", true)]
    [InlineData("<dl class=article-info><dd>Category: News</dd><dd>Hits: 4127</dd></dl>", true)]
    public void Is_dropped_below_the_text(string markup, bool dropped) =>
        Assert.Equal(dropped ? 2 : 3, Paragraphs(Read($"<article><p>{First}</p><p>{Second}</p>{markup}</article>")).Length);

    [Fact]
    public void An_entry_of_key_events_is_no_post_of_a_live_blog()
    {
        string Item(int hour) => $"<li><time datetime='2025-05-09T{hour:00}:41:00Z'>{hour:00}.41</time> The gate</li>";
        string Post(int hour, string text) =>
            $"<article><time datetime='2025-05-09T{hour:00}:41:00Z'>{hour:00}.41</time><h2>The gate</h2><p>{text}</p></article>";
        const string Data = "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"headline\":\"The flood\"}</script>";
        ReadResult result = Result($"{Data}<main><span>LIVE</span><h2>Key events</h2><ul>{Item(11)}{Item(9)}</ul><p>{First}</p><div>{Post(11, Second)}{Post(9, Third)}</div></main>",
            "");
        Assert.Equal([First, Second, Third], Assert.IsType<ReadArticles>(result).Articles.Select(article => article.Body));
    }

    [Theory]
    // A list of what takes place, cards of other stories and terms of use date no page.
    [InlineData("<div>Come and see us<br>Sheepdog show, 12 April 2025<br>Autumn fair, 7-8 May 2025</div>", "2025-05-10 18:00:00 +00")]
    [InlineData("<div>Match week: 28 April – 5 May 2025</div>", "2025-05-10 18:00:00 +00")]
    [InlineData("<div>-5 May 2025</div>", "2025-05-05")]
    [InlineData("<div>Issue 12 – 5 May 2025</div>", "2025-05-05")]
    [InlineData("<section class=related-stories><article><time datetime='2025-05-02T10:00:00Z'>2 May 2025</time></article></section>",
            "2025-05-10 18:00:00 +00")]
    [InlineData("<div class=eu-cookie><p>We updated our policy on 25 April 2025.</p></div>", "2025-05-10 18:00:00 +00")]
    // The first date of a line is the page's, though a change stands behind it.
    [InlineData("<p>Mittwoch, 23.04.2025, 06:55 | Stand: 25.04.2025, 10:20</p>", "2025-04-23 06:55:00")]
    [InlineData("<p>Updated 25 April 2025</p><time datetime='2025-04-23'>Wednesday</time>", "2025-04-23")]
    // The words beside a time in UTC tell the day where the page is from.
    [InlineData("<time datetime='2025-04-27T22:01:00Z'>Lunes, 28 de abril de 2025 | 00:01</time>", "2025-04-28 00:01:00 +02")]
    [InlineData("<time datetime='2025-04-27T22:01:00Z'>28 April 2025, 00:07</time>", "2025-04-27 22:01:00 +00")]
    // A count that a script renews from an attribute.
    [InlineData("<span class=rel data-epoch='1745841600000'>Published 3 hours ago</span>", "2025-04-28 12:00:00 +00")]
    [InlineData("<span class=rel data-epoch='1745841600000'>Weather in the valley</span>", "2025-05-10 18:00:00 +00")]
    public void Is_dated(string markup, string expected) =>
        Assert.Equal(expected,
            DateTextTests.Show(Read($"<h1>Town votes to rebuild the mill</h1>{markup}<article><p>{First}</p><p>{Second}</p></article>").Published.Time));

    [Fact]
    public void A_line_at_the_headline_goes_before_one_below_the_text() => Assert.Equal(
        "2025-04-23 06:55:00",
        DateTextTests.Show(Read($"<h1>Town votes to rebuild the mill</h1><p>Mittwoch, 23.04.2025, 06:55 | Stand: 25.04.2025</p><div><p>{First}</p><p>{Second}</p></div><section><h3>Termine</h3><p>01.05.2025 Flohmarkt</p></section>").Published.Time));

    private static string[] Paragraphs(Article article) => article.Body.Split("\n\n");

    private static Article Read(string body, string attributes = "") => Assert.Single(Assert.IsType<ReadArticles>(Result(body, attributes)).Articles);

    private static ReadResult Result(string body, string attributes) =>
        HtmlReader.Read($"<html lang=en><head><title>Town votes to rebuild the mill</title></head><body {attributes}>{body}</body></html>",
            new ArticleDocument("x.html", default, Instant.FromUtc(2025, 5, 10, 18, 0)));
}
