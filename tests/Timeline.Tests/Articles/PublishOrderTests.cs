using Timeline.Articles;

namespace Timeline.Tests.Articles;

public class PublishOrderTests
{
    private const string Body = "The dam at Orrin opened two of its gates to make room for meltwater.\n\nNobody was hurt, the operator of the dam said.";

    [Theory]
    [InlineData("a.md", "---\ntitle: Dam opens\ndate: 2025-04-20\n---\n", "2025-04-20", PublishedFrom.FrontMatter)]
    [InlineData("a.md", "---\ntitle: Dam opens\npublished: 2025-04-20T10:00:00+02:00\ndate: 2025-04-19\n---\n", "2025-04-20T10:00+02",
            PublishedFrom.FrontMatter)]
    [InlineData("a.md", "---\ntitle: Dam opens\ndate: no date at all\n---\n", "2025-04-28T18:00+00", PublishedFrom.LastModified)]
    [InlineData("a.md", "---\ntitle: Dam opens\ndate: 2025-04-20\n---\nORRIN, April 27 (CW) - ", "2025-04-20", PublishedFrom.FrontMatter)]
    [InlineData("a.md", "---\npublished: true\ndate: 2025-04-20\n---\n", "2025-04-20", PublishedFrom.FrontMatter)]
    [InlineData("a.md", "---\npublish_date: 2025-04-20\n---\n", "2025-04-20", PublishedFrom.FrontMatter)]
    [InlineData("a.md", "---\nDate Published: '2025-04-20' # filed late\n---\n", "2025-04-20", PublishedFrom.FrontMatter)]
    [InlineData("a.md", "---\ndate:\n  updated: 2025-04-25\n  created: 2025-04-20\n---\n", "2025-04-20", PublishedFrom.FrontMatter)]
    [InlineData("a.md", "{\n  \"title\": \"Dam opens\",\n  \"date\": \"2025-04-20\"\n}\n\n", "2025-04-20", PublishedFrom.FrontMatter)]
    [InlineData("a.md", "Title: Dam opens\nDate: 2025-04-20\nCategory: dams\n  and rivers\nSlug: dam-opens\n\n", "2025-04-20", PublishedFrom.FrontMatter)]
    [InlineData("a.md", "Date: 2025-04-20\nAuthor: Mara Holt\n\n", "2025-04-20", PublishedFrom.FrontMatter)]
    [InlineData("a.md", "Time: 7 p.m.\nPlace: Orrin\n\n", "2025-04-28T18:00+00", PublishedFrom.LastModified)]
    [InlineData("a.md", "Monday: rain\nTuesday: the dam\n\n", "2025-04-28T18:00+00", PublishedFrom.LastModified)]
    [InlineData("2025-04-20-dam.md", "---\ntitle: Dam opens\n---\n", "2025-04-20", PublishedFrom.Url)]
    [InlineData("notes/dam 2025-04-20.txt", "", "2025-04-20", PublishedFrom.Url)]
    [InlineData("2025-04-20.html", "<html><body><h1>Dam opens</h1><p>", "2025-04-20", PublishedFrom.Url)]
    [InlineData("2025-04-20.html", "<html><body><h1>Dam opens</h1><time datetime='2025-04-19'></time><p>", "2025-04-19", PublishedFrom.TimeElement)]
    [InlineData("2025-05-20-dam.md", "", "2025-04-28T18:00+00", PublishedFrom.LastModified)]
    [InlineData("2025-04-20/dam.txt", "", "2025-04-28T18:00+00", PublishedFrom.LastModified)]
    [InlineData("a.txt", "Dam opens its gates\n3h ago\n\nORRIN, April 27 (CW) - ", "2025-04-27", PublishedFrom.Dateline)]
    [InlineData("a.txt", "Dam opens its gates\n3h ago\n\nORRIN, April 28 (CW) - ", "2025-04-28T15:00+00", PublishedFrom.Dateline)]
    public void The_first_place_that_states_it_wins(string name, string head, string expected, PublishedFrom from)
    {
        var article = Read.One(head + Body, name);
        Assert.Equal((expected, from), (Read.When(article), article.Published.From));
    }

    // Read on Monday, 28 April 2025, and without a year.
    [Theory]
    [InlineData("", "ORRIN, April 29 (CW) - ", "2025-04-29")]
    [InlineData("", "ORRIN, April 30 (CW) - ", "2024-04-30")]
    [InlineData("", "ORRIN, Dec. 30 (CW) - ", "2024-12-30")]
    [InlineData("", "ORRIN, Feb. 29 (CW) - ", "2024-02-29")]
    [InlineData("", "ORRIN, April 28, 2019 (CW) - ", "2019-04-28")]
    [InlineData("Dam opens its gates\n3 January 2019\n\n", "ORRIN, Dec. 30 (CW) - ", "2018-12-30")]
    [InlineData("Dam opens its gates\n30 December 2018\n\n", "ORRIN, Jan. 2 (CW) - ", "2019-01-02")]
    [InlineData("url: https://a.example/2019/12/dam", "ORRIN, Dec. 30 (CW) - ", "2019-12-30")]
    public void A_dateline_takes_its_year_from_the_other_dates(string head, string dateline, string expected)
    {
        var address = head.StartsWith("url: ", StringComparison.Ordinal) ? head["url: ".Length..] : null;
        var article = Read.One((address is null ? head : "") + dateline + Body, "a.txt", address is null ? [] : [("url", address)]);
        Assert.Equal((expected, PublishedFrom.Dateline), (Read.When(article), article.Published.From));
    }

    [Theory]
    [InlineData("2025-04-01T08:00:00Z", "2025-04-01T08:00+00", PublishedFrom.BlobMetadata)]
    [InlineData("rubbish", "2025-04-20", PublishedFrom.FrontMatter)]
    [InlineData("2099-01-01", "2025-04-20", PublishedFrom.FrontMatter)]
    public void Metadata_of_the_store_goes_before_all(string published, string expected, PublishedFrom from)
    {
        var article = Read.One("---\ndate: 2025-04-20\n---\n" + Body, "a.md", ("Published", published));
        Assert.Equal((expected, from), (Read.When(article), article.Published.From));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("\"yes\"")]
    [InlineData("true")]
    [InlineData("\"no date at all\"")]
    public void A_field_that_holds_no_date_leaves_it_to_the_next(string published) =>
        Assert.Equal("2025-04-20", Read.When(Read.One($$"""{"title":"Dam","published":{{published}},"date":"2025-04-20","text":"The dam opened."}""", "a.json")));

    [Fact]
    public void Metadata_gives_title_source_address_and_topics()
    {
        var article = Read.One("Some headline of the page\n\n" + Body, "a.txt", ("TITLE", "Given title"), ("source", "Given Source"),
            ("url", "https://example.com/2025/04/02/dam"), ("topics", "Dams; Weather, dams"));
        Assert.Equal(("Given title", "Given Source", "https://example.com/2025/04/02/dam"), (article.Title, article.Source, article.Url));
        Assert.Equal(["Dams", "Weather"], article.Topics);
        Assert.Equal(("2025-04-02", PublishedFrom.Url), (Read.When(article), article.Published.From));
    }

    [Fact]
    public void Of_several_articles_each_keeps_its_own_date_over_the_documents()
    {
        var result = Assert.IsType<ReadArticles>(ArticleReader.Read(new ArticleDocument("a.json", System.Text.Encoding.UTF8.GetBytes($$"""[{"title":"One","text":"First text of the two.","date":"2025-04-01"},{"title":"Two","text":"Second text of the two."}]"""), Read.Captured)
        {
            Metadata = new Dictionary<string, string>(StringComparer.Ordinal) { ["published"] = "2025-04-10", ["title"] = "Both" },
        }));
        Assert.Equal(["2025-04-01", "2025-04-10"], result.Articles.Select(Read.When).ToArray());
        Assert.Equal(["One", "Two"], result.Articles.Select(article => article.Title).ToArray());
    }

    [Fact]
    public void A_source_without_end_is_cut_at_a_word()
    {
        var source = string.Concat(Enumerable.Repeat("Daily ", 60_000));
        Assert.Equal(string.Concat(Enumerable.Repeat("Daily ", 33)).TrimEnd() + "…",
            Read.One("Some text of an article that is long enough.", "a.txt", ("source", source)).Source);
        Assert.Equal(ReadLimits.MaxSource, Read.One("<html><title>Dam</title><p>Some text of an article.</p></html>", "a.html",
                ("source", new string('S', 300_000))).Source!.Length);
    }
}
