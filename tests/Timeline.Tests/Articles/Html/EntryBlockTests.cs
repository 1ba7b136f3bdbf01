using Timeline.Events;

namespace Timeline.Tests.Articles.Html;

/// <summary>A date above a text, and the next below that, are a chronology in any elements.</summary>
public class EntryBlockTests
{
    private const string Lead = "<p>The weavers went back to work on Friday after a long quarrel over looms and pay.</p>";

    [Theory]
    [InlineData("<div class='t'><div class='e'><div class='date'>14 March 2024</div><div>Weavers stop the looms.</div></div><div class='e'><div "
            + "class='date'>2-4 April 2024</div><div>Masters lock the mill.</div></div></div>")]
    [InlineData("<div>14 March 2024</div><div>Weavers stop the looms.</div><div>2-4 April 2024</div><div>Masters lock the mill.</div>")]
    [InlineData("<section><h4>14 March 2024</h4><div>Weavers stop the looms.</div></section><section><h4>2-4 April 2024</h4><div>Masters lock the "
            + "mill.</div></section>")]
    [InlineData("<div><time>14 March 2024</time><div>Weavers stop the looms.</div></div><div><time>2-4 April 2024</time><div>Masters lock the "
            + "mill.</div></div>")]
    [InlineData("<ul><li><div>14 March 2024</div><div>Weavers stop the looms.</div></li><li><div>2-4 April 2024</div><div>Masters lock the "
            + "mill.</div></li></ul>")]
    [InlineData("<dl><dt>14 March 2024</dt><dd>Weavers stop the looms.</dd><dt>2-4 April 2024</dt><dd>Masters lock the mill.</dd></dl>")]
    [InlineData("<h3>14 March 2024</h3><p>Weavers stop the looms.</p><h3>2-4 April 2024</h3><p>Masters lock the mill.</p>")]
    [InlineData("<p><strong>14 March 2024</strong><br>Weavers stop the looms.</p><p><strong>2-4 April 2024</strong><br>Masters lock the mill.</p>")]
    public void Its_entries_are_told(string entries)
    {
        Assert.Equal(["2024-03-14: 14 March 2024 Weavers stop the looms.", "2024-04-02/2024-04-04: 2-4 April 2024 Masters lock the mill."], Told(Lead + entries)
            .Skip(1));
        Assert.Equal(["2024-03-14: 14 March 2024 Weavers stop the looms.", "2024-04-02/2024-04-04: 2-4 April 2024 Masters lock the mill."], Told(entries + Lead)
            .SkipLast(1));
    }

    [Theory]
    [InlineData("<h3>14 March 2024: Looms stop</h3>", true)]
    [InlineData("<h3>2024 – Looms stop</h3>", true)]
    [InlineData("<h3>Looms stop - 14 March 2024</h3>", true)]
    [InlineData("<h3>Looms stop, 14 March 2024</h3>", true)]
    [InlineData("<h3><a href='/a'>Looms stop - 14 March 2024</a></h3>", false)]
    [InlineData("<h3>Looms of 2024</h3>", false)]
    public void A_heading_that_holds_a_date_is_of_the_text_below_it(string heading, bool expected)
    {
        Assert.Equal(expected, Told(Lead + heading + "<p>The masters were away.</p>").Any(told => told.Contains("ooms stop", StringComparison.Ordinal)));
        Assert.DoesNotContain(Told(Lead + heading), told => told.Contains("ooms stop", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<div><div>Ann Lee</div><div>14 March 2024</div><div>Well said, all of you.</div></div><div><div>Bo Roe</div><div>2 April 2024</div><div>They "
            + "will be back.</div></div>")]
    [InlineData("<div><h4>Mill to be let</h4><div>14 March 2024</div><div>Nobody wants it.</div></div><div><h4>Mill let</h4><div>2 April "
            + "2024</div><div>Somebody does.</div></div>")]
    [InlineData("<div><div>14 March 2024</div><div><a href='/a'>Mill to be let</a></div></div><div><div>2 April 2024</div><div><a href='/b'>Mill let to a "
            + "brewer</a></div></div>")]
    [InlineData("<div>14 March 2024</div><div>Photo desk</div>")]
    public void Comments_teasers_and_stamps_are_none(string others) =>
        Assert.Equal(["2024-05-17: The weavers went back to work on Friday after a long quarrel over looms and pay."], Told(Lead + others));

    private static IEnumerable<string> Told(string content)
    {
        var page = $"<html lang='en-GB'><head><title>The looms</title><meta property='article:published_time' content='2024-05-20T09:00:00Z'></head><body><article><h1>The looms</h1>{content}</article></body></html>";
        return EventExtractor.Extract("a", Read.One(page, "a.html")).Select(e => $"{e.Edtf}: {e.Sentence}");
    }
}
