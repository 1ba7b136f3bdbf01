using System.Text;
using NodaTime;
using Timeline.Articles;
using Timeline.Articles.Html;
using Timeline.Articles.Text;

namespace Timeline.Tests.Articles.Html;

public class HostilePageTests
{
    private const int Many = 100_000;

    public static TheoryData<string, string> Pages => new()
    {
        { "empty", "" },
        { "white space", " \n\t " },
        { "only NUL", "\0\0\0" },
        { "a million divs", string.Concat(Enumerable.Repeat("<div>", 1_000_000)) + "text" },
        { "a million bold", string.Concat(Enumerable.Repeat("<b>", 1_000_000)) + "text" },
        { "many paragraphs", string.Concat(Enumerable.Repeat("<p>", Many)) + "text" },
        { "nested tables", string.Concat(Enumerable.Repeat("<table><tr><td>", Many)) + "text" },
        { "stray end tags", string.Concat(Enumerable.Repeat("</div></p></b>", Many)) },
        { "nested date spans", string.Concat(Enumerable.Repeat("<span class=date>", Many)) + "28 April 2025" },
        { "same class everywhere",
            string.Concat(Enumerable.Repeat("<div class=article-body>A sentence that is long enough to count as running text of an article, I say.</div>",
                    20_000)) },
        { "time elements", string.Concat(Enumerable.Repeat("<time datetime=2025-04-28>x</time>", Many)) },
        { "meta dates", string.Concat(Enumerable.Repeat("<meta name=date content=2025-04-28>", Many)) },
        { "one long word", "<p>" + new string('x', 5_000_000) },
        { "one long class", "<p class='" + new string('a', 2_000_000) + "'>text" },
        { "one long number", "<p class=date>" + new string('9', 2_000_000) },
        { "unclosed comment", "<!-- " + new string('-', 1_000_000) },
        { "unclosed script", "<script>" + new string('<', 1_000_000) },
        { "broken JSON-LD", "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":</script><p>text" },
        { "deep JSON-LD", "<script type='application/ld+json'>" + new string('[', Many) + new string(']', Many) + "</script><p>text" },
        { "wide JSON-LD", "<script type='application/ld+json'>[" + string.Join(',',
                Enumerable.Repeat("{\"@type\":\"NewsArticle\",\"datePublished\":\"2025-04-28\"}", 20_000)) + "]</script><p>text" },
        { "lone surrogates", "<title>\ud800</title><p>\udfff</p>" },
        { "frameset", "<frameset><frame src=a><noframes><p>text</p></noframes></frameset>" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Ends_in_an_article_or_a_reason(string name, string html)
    {
        ReadResult result = HtmlReader.Read(html, new ArticleDocument(name + ".html", default, Instant.FromUtc(2025, 4, 29, 0, 0)));
        Assert.True(result is ReadArticles { Articles.Count: 1 } or Rejected
        {
            Reason: "empty" or "too-large" or "too-deep" or "too-many-elements"
                or "too-many-attributes"
        }, name);
    }

    [Fact]
    public void Rejects_what_is_too_long()
    {
        ReadResult result = HtmlReader.Read(new string(' ', HtmlReader.MaxLength + 1),
            new ArticleDocument("x.html", default, Instant.FromUtc(2025, 4, 29, 0, 0)));
        Assert.Equal("too-large", Assert.IsType<Rejected>(result).Reason);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<DIV/>")]
    [InlineData("<div></span>")]
    [InlineData("<div><table></div></table>")]
    [InlineData("<x-y>")]
    public void Rejects_a_million_open_tags(string tags)
    {
        string html = string.Concat(Enumerable.Repeat(tags, 3_000_000 / tags.Length));
        ReadResult result = HtmlReader.Read(html, new ArticleDocument("x.html", default, Instant.FromUtc(2025, 4, 29, 0, 0)));
        Assert.Equal("too-deep", Assert.IsType<Rejected>(result).Reason);
    }

    // After each of these a reader that looks for tags by itself sees none, where the parser goes on making elements.
    [Theory]
    [InlineData("<!-->", "<div>")]
    [InlineData("<!--->", "<div>")]
    [InlineData("<!-- x --!>", "<div>")]
    [InlineData("<svg><style/></svg>", "<div>")]
    [InlineData("<svg><script/></svg>", "<div>")]
    [InlineData("<select><title></select>", "<div>")]
    [InlineData("<a x= \"><script>\">y</a>", "<div>")]
    [InlineData("", "<rt>")]
    [InlineData("", "<rp>")]
    [InlineData("", "<table><tr><td>")]
    public void Rejects_open_tags_wherever_they_hide(string before, string repeated)
    {
        string html = before + "<p>x</p>" + string.Concat(Enumerable.Repeat(repeated, 100_000)) + "text";
        Assert.Equal("too-deep", Reason(html));
        Assert.EndsWith("text", HtmlText.Read(html), StringComparison.Ordinal);
    }

    // Each paragraph would get all of its attributes once more.
    [Fact]
    public void Rejects_attributes_that_multiply()
    {
        string bold = "<b " + string.Join(' ', Enumerable.Range(0, 1500).Select(i => $"a{i}=1")) + ">";
        Assert.Equal("too-many-elements", Reason("<p>" + bold + string.Concat(Enumerable.Repeat("</p><p>x", 10_000))));
    }

    [Fact]
    public void Stops_when_it_is_told_to()
    {
        using CancellationTokenSource stop = new();
        stop.Cancel();
        ArticleDocument page = new("x.html", Encoding.UTF8.GetBytes("<p>A text that nobody waits for any more.</p>"),
            Instant.FromUtc(2025, 4, 29, 0, 0))
        { Cancellation = stop.Token };
        Assert.Throws<OperationCanceledException>(() => ArticleReader.Read(page));
    }

    [Fact]
    public void Rejects_a_tag_of_many_attributes()
    {
        string html = "<p " + string.Join(' ', Enumerable.Range(0, 50_000).Select(i => $"a{i}=1")) + ">A text behind many attributes.</p>";
        Assert.Equal("too-many-attributes", Reason(html));
        Assert.Equal("too-many-attributes", Reason("<!-->" + html));
    }

    // A million elements that a parser would make of forty thousand tags: what was left open is made anew in every block.
    [Fact]
    public void Rejects_formatting_that_multiplies()
    {
        string open = string.Concat(Enumerable.Range(0, 400).Select(i => $"<b id={i}>"));
        Assert.Equal("too-many-elements", Reason("<p>" + open + string.Concat(Enumerable.Repeat("</p><p>x", 40_000))));
        Assert.Equal("too-deep", Reason(string.Concat(Enumerable.Range(0, 40_000).Select(i => $"<div><i id={i}></div>x"))));
    }

    [Fact]
    public void Rejects_millions_of_tiny_elements() => Assert.Equal("too-many-elements", Reason(string.Concat(Enumerable.Repeat("<i></i>", 1_000_000))));

    // Templates of old pages never close their fonts, items and cells; the next one does.
    [Theory]
    [InlineData("<p><font size=2><b>A sentence of an old page.")]
    [InlineData("<li><b>A sentence of an old list.")]
    [InlineData("<table><tr><td><a name=x>A sentence of an old table that is as long as what people read between two of its lines.<tr><td>x</table>")]
    [InlineData("<dl><dt>Word<dd>A sentence that says what it means.<dt>Word<dd>The same.</dl>")]
    [InlineData("<svg><path/><circle/></svg><p>A sentence behind a drawing.")]
    public void Reads_what_was_only_left_open(string markup)
    {
        ReadResult result = HtmlReader.Read(string.Concat(Enumerable.Repeat(markup, 1000)),
            new ArticleDocument("x.html", default, Instant.FromUtc(2025, 4, 29, 0, 0)));
        Assert.Contains("A sentence", Assert.Single(Assert.IsType<ReadArticles>(result).Articles).Body, StringComparison.Ordinal);
    }

    // Each has a shape that costs some parser more than time by its length; here they must end, and a test that does not is seen.
    [Theory]
    [InlineData("<table>", "x<i></i>")]
    [InlineData("", "<a><p></a>")]
    [InlineData("<b><i><u><s>", "<div></b></i></u></s></div>")]
    [InlineData("<ul>", "<li>x")]
    [InlineData("", "&amp;")]
    [InlineData("", "<p>x</p>")]
    [InlineData("<p>", "<span class=date>28 April 2025</span>")]
    public void Takes_time_by_its_length(string before, string repeated)
    {
        ReadResult result = HtmlReader.Read(before + string.Concat(Enumerable.Repeat(repeated, 100_000)),
            new ArticleDocument("x.html", default, Instant.FromUtc(2025, 4, 29, 0, 0)));
        Assert.True(result is ReadArticles or Rejected { Reason: "empty" or "too-many-elements" });
    }

    private static string Reason(string html) => Assert.IsType<Rejected>(HtmlReader.Read(html,
            new ArticleDocument("x.html", default, Instant.FromUtc(2025, 4, 29, 0, 0)))).Reason;

    [Fact]
    public void Reads_what_nests_as_deep_as_browsers_do()
    {
        string html = string.Concat(Enumerable.Repeat("<div>", 400)) + "<p>The text beneath is read all the same, as deep as it may lie in the page.</p>";
        ReadArticles read = Assert.IsType<ReadArticles>(HtmlReader.Read(html, new ArticleDocument("x.html", default, Instant.FromUtc(2025, 4, 29, 0, 0))));
        Assert.Contains("The text beneath", read.Articles[0].Body, StringComparison.Ordinal);
    }
}
