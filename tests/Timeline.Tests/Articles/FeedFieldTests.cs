namespace Timeline.Tests.Articles;

/// <summary>Which element of a feed is a field of an item, and what of it is read.</summary>
public sealed class FeedFieldTests
{
    private const string Path = "feed.xml";

    /// <summary>Where an item comes from is a name in RSS and a feed of its own in Atom, of which only the title is a name.</summary>
    [Theory]
    [InlineData("<source url='https://post.example/rss'>Harbour Post</source>", "Harbour Post")]
    [InlineData("<source><id>urn:feed:post</id><title>Harbour Post</title><updated>2025-04-28T11:00:00Z</updated></source>", "Harbour Post")]
    [InlineData("<source>\n <link href='https://post.example/'/>\n <title type='html'>Harbour &amp;amp; Post</title>\n</source>", "Harbour & Post")]
    [InlineData("<source><title type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>Harbour <b>Post</b></div></title></source>", "Harbour Post")]
    [InlineData("<source><author><title>Dr</title></author><title>Harbour Post</title></source>", "Harbour Post")]
    [InlineData("<source><title/><title> </title><title>Harbour Post</title></source>", "Harbour Post")]
    [InlineData("<source><source><title>Echo</title></source><title>Harbour Post</title></source>", "Harbour Post")]
    [InlineData("<source><id>urn:feed:post</id><updated>2025-04-28T11:00:00Z</updated></source>", "Planet")]
    [InlineData("<source/>", "Planet")]
    [InlineData("<source> </source>", "Planet")]
    public void A_source_is_named_by_its_text_or_its_title(string source, string name)
    {
        const string Start = "<feed xmlns='http://www.w3.org/2005/Atom'><title>Planet</title><entry><title>Dam opens</title>";
        var article = Read.One($"{Start}{source}<summary>The dam opened.</summary></entry></feed>", Path);
        Assert.Equal((name, "Dam opens", "The dam opened."), (article.Source, article.Title, article.Body));
    }

    /// <summary>What stands inside an item's or a channel's other elements, as the title of its logo, is not the item's or the channel's.</summary>
    [Theory]
    [InlineData("<rss><channel><image><title>Logo</title></image><title>Harbour Post</title>{0}</channel></rss>")]
    [InlineData("<rss><channel><title>Harbour Post</title><items>{0}</items></channel></rss>")]
    [InlineData("<wrapper><feed><author><title>Dr</title></author><title>Harbour Post</title>{0}</feed></wrapper>")]
    [InlineData("<rss><channel><title>Harbour Post</title></channel><image><title>Logo</title></image>{0}</rss>")]
    public void Fields_are_those_of_the_channel_and_the_item(string feed)
    {
        const string Item = "<item><image><title>Photo</title><link>https://post.example/photo</link></image><title>Dam opens</title>"
            + "<link>https://post.example/dam</link><media><description>A photo.</description></media><description>The dam opened.</description></item>";
        var article = Read.One(feed.Replace("{0}", Item, StringComparison.Ordinal), Path);
        Assert.Equal(("Dam opens", "The dam opened.", "https://post.example/dam", "Harbour Post"), (article.Title, article.Body, article.Url, article.Source));
    }

    /// <summary>RSS 1.0 names the logo beside the channel.</summary>
    [Fact]
    public void A_channel_without_a_title_is_not_named_after_the_logo_beside_it()
    {
        const string Channel = "<channel><link>https://post.example/</link></channel><image><title>Logo</title></image>";
        Assert.Null(Read.One($"<RDF>{Channel}<item><title>Dam opens</title><description>It opened.</description></item></RDF>", Path).Source);
    }

    /// <summary>Depth costs nothing, of sources neither.</summary>
    [Fact]
    public void Sources_within_sources_are_no_burden()
    {
        const int Levels = 100_000;
        var nested = string.Concat(Enumerable.Repeat("<source>", Levels)) + string.Concat(Enumerable.Repeat("</source>", Levels));
        var feed = $"<rss><channel><item>{nested}<title>Dam opens</title><description>It opened.</description></item></channel></rss>";
        Assert.Equal("Dam opens", Read.One(feed, Path).Title);
    }
}
