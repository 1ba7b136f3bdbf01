using System.Text;
using NodaTime;
using Timeline.Articles;
using Timeline.Events;

namespace Timeline.Tests.Articles.Html;

/// <summary>Pages that tell what happens while it happens: each post is of its own time.</summary>
public class LiveBlogTests
{
    private const string Shown = """
        <div class="post"><time datetime="2025-04-27T01:30:00Z">April 26, 2025, 9:30 p.m. ET</time><h2>Ferry is towed in</h2><p>The ferry was towed into the harbour this evening, hours after the ice gave way.</p></div>
        <div class="post"><time datetime="2025-04-26T09:00:00Z">April 26, 2025, 5 a.m. ET</time><h2>Tug sets out</h2><p>A tug set out at first light today. The ferry had stuck fast last night.</p></div>
        """;

    [Fact]
    public void Posts_are_read_from_what_the_page_states()
    {
        var posts = Read("""
            "datePublished":"2025-04-26T09:00:00Z","liveBlogUpdate":[
            {"@type":"BlogPosting","headline":"Ferry is towed in","url":"https://star.example/live#2","datePublished":"2025-04-27T01:30:00Z","articleBody":"<p>The ferry was towed into the harbour this evening.</p>"},
            {"@type":"BlogPosting","headline":"Ice gives way","datePublished":"2025-04-26T12:00:00Z","articleBody":"The ice off the island gave way at noon today, the harbour office said. The tug that had been waiting for this since the morning is now beside the ferry, which lies where it has lain for a night and most of a day. The passengers are well, and the captain hopes to be in the harbour tonight."},
            {"@type":"BlogPosting","headline":"Tug sets out","datePublished":"2025-04-26T09:00:00Z","articleBody":"A tug set out at first light today."},
            {"@type":"BlogPosting","headline":"Without a time","articleBody":"Readers wrote to us today."}]
            """, Shown);
        Assert.Equal(["Ferry is towed in", "Ice gives way", "Tug sets out"], posts.Select(post => post.Title));
        Assert.Equal(["2025-04-26T21:30-04", "2025-04-26T12:00+00", "2025-04-26T05:00-04"], posts.Select(Articles.Read.When));
        Assert.Equal("https://star.example/live#2", posts[0].Url);
        Assert.All(posts, post => Assert.Equal("2025-04-26", EventExtractor.Extract("a", post)[0].Timex.Value[..10]));
    }

    [Fact]
    public void Posts_are_read_from_what_the_page_shows()
    {
        var posts = Read("\"datePublished\":\"2025-04-26T09:00:00Z\"",
            "<p>The ferry has been stuck in the ice off the island since Friday, and a tug is on its way.</p>" + Shown);
        Assert.Equal(["The ferry, hour by hour", "Ferry is towed in", "Tug sets out"], posts.Select(post => post.Title));
        Assert.Equal("A tug set out at first light today. The ferry had stuck fast last night.", posts[2].Body);
        Assert.Equal(["2025-04-26", "2025-04-25"], EventExtractor.Extract("a", posts[2]).Select(e => e.Timex.Value[..10]));
    }

    [Fact]
    public void A_page_that_states_one_post_of_many_shows_the_others()
    {
        using Stream stream = typeof(LiveBlogTests).Assembly.GetManifestResourceStream("Pages/Live/live-blog.html")!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        var posts = Assert.IsType<ReadArticles>(ArticleReader.Read(new ArticleDocument("a.html", Encoding.UTF8.GetBytes(reader.ReadToEnd()),
                    Instant.FromUtc(2025, 5, 10, 18, 0)))).Articles;
        Assert.Equal(["2024-04-08T19:40+01", "2024-04-08T12:20+01", "2024-04-08T06:55+01"], posts.Select(Articles.Read.When));
        Assert.Equal(["Power is back", "Ferries stopped", "Storm live: ferries stopped as wind picks up"], posts.Select(post => post.Title));
        Assert.StartsWith("All ferries were stopped at noon", posts[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_with_one_time_is_one_article() =>
        Assert.Single(Read("\"datePublished\":\"2025-04-26T09:00:00Z\"",
                "<time datetime=\"2025-04-26T09:00:00Z\">5 a.m.</time><p>The ferry has been stuck in the ice off the island since Friday, and a tug is on its "
                + "way.</p>"));

    [Theory]
    [InlineData("article class=post", "main")]
    [InlineData("li", "ol id=updates")]
    [InlineData("div class='entry'", "div class=live-blog")]
    public void Posts_that_open_with_their_times_need_no_statement(string post, string around)
    {
        var posts = Undeclared(post, around, "");
        Assert.Equal(["The ferry, hour by hour", "Ferry is towed in", "Ice gives way", "Tug sets out"], posts.Select(article => article.Title));
        Assert.Equal(["2025-04-27T00:35+02", "2025-04-26T12:00+02", "2025-04-26T05:00+02"], posts.Skip(1).Select(Articles.Read.When));
        Assert.Equal("The ferry was towed into the harbour ten minutes ago, long after the ice gave way.", posts[1].Body);
        Assert.Equal("2025-04-27T00:25", EventExtractor.Extract("a", posts[1])[0].Timex.Value);
    }

    [Theory]
    [InlineData("article class=comment", "main", "")]
    [InlineData("article class=post", "div id=replies", "")]
    [InlineData("section", "main",
            "<p>The ferry had been the pride of the island since it was built, and nobody had thought that it would ever be stuck in ice.</p>")]
    [InlineData("p", "main", "")]
    public void What_looks_like_posts_but_is_not_all_of_the_text_or_that_of_readers_is_one_article(string post, string around, string below) =>
        Assert.Single(Undeclared(post, around, below));

    [Fact]
    public void Days_without_times_are_no_posts() =>
        Assert.Single(Articles.Read.All(string.Concat(from day in (string[])["24", "25",
                        "26"]
                                                      select $"<section><time datetime='2025-04-{day}'>{day} April</time><p>The ferry was stuck in the ice off the island all day, the office said.</p></section>"),
                "a.html"));

    private static readonly (string Time, string Label, string Title, string Text)[] Told =
    [
        ("2025-04-27T00:35+02:00", "12:35 am", "Ferry is towed in", "The ferry was towed into the harbour ten minutes ago, long after the ice gave way."),
        ("2025-04-26T12:00+02:00", "12 noon", "Ice gives way", "The ice off the island gave way at last, the harbour office said in a short note."),
        ("2025-04-26T05:00+02:00", "5 am", "Tug sets out", "A tug set out."),
    ];

    private static IReadOnlyList<Article> Undeclared(string post, string around, string below)
    {
        var posts = string.Concat(Told.Select(told => post == "p"
            ? $"<p>At <time datetime='{told.Time}'>{told.Label}</time> it was said: {told.Text}</p>"
            : $"<{post}><time datetime='{told.Time}'>{told.Label}</time><h3>{told.Title}</h3><p>{told.Text}</p></{post.Split(' ')[0]}>"));
        return Articles.Read.All($"<html lang='en'><head><meta property='article:published_time' content='2025-04-26T04:00+02:00'></head><body><h1>The ferry, hour by hour</h1><p>The ferry has been stuck in the ice off the island since Friday, and a tug is on its way.</p><{around}>{posts}</{around.Split(' ')[0]}>{below}</body></html>",
            "a.html");
    }

    [Fact]
    public void What_the_store_says_of_the_page_is_not_when_its_posts_were_published()
    {
        var read = ArticleReader.Read(new ArticleDocument("2025-04-20-live.html",
                Encoding.UTF8.GetBytes(Page("\"datePublished\":\"2025-04-26T09:00:00Z\"", Shown)), Instant.FromUtc(2025, 5, 10, 18, 0))
        {
            Metadata = new Dictionary<string, string> { ["published"] = "2025-04-20", ["title"] = "Live", ["source"] = "Orrin Star" },
        });
        Assert.All(Assert.IsType<ReadArticles>(read).Articles, post => Assert.Equal((26, "Orrin Star"), (post.Published.Time.Date.Day, post.Source)));
    }

    private static IReadOnlyList<Article> Read(string stated, string posts) =>
        Assert.IsType<ReadArticles>(ArticleReader.Read(new ArticleDocument("a.html", Encoding.UTF8.GetBytes(Page(stated, posts)),
                    Instant.FromUtc(2025, 5, 10, 18, 0)))).Articles;

    private static string Page(string stated, string posts) =>
        $$"""<html lang="en"><head><script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"The ferry, hour by hour",{{stated}}}</script></head><body><main><h1>The ferry, hour by hour</h1>{{posts}}</main></body></html>""";
}
