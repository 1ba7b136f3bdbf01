using NodaTime;
using Timeline.Articles;
using Timeline.Articles.Html;
using Timeline.Tests.Articles.Dates;

namespace Timeline.Tests.Articles.Html;

/// <summary>Whole pages of five templates, through the reader to the text.</summary>
public class PageTests
{
    private static readonly Instant Captured = Instant.FromUtc(2025, 5, 10, 18, 0);

    [Fact]
    public void Weblog_with_sidebar_and_comments()
    {
        Article article = Read("weblog.html");
        Assert.Equal("Harbour council votes to rebuild the north pier", article.Title);
        Assert.Equal("The Tidewater Post", article.Source);
        Assert.Equal("https://tidewater.example/2025/04/28/north-pier-vote/", article.Url);
        Assert.Equal("en", article.Language);
        Assert.Equal(["Local", "harbour", "council"], article.Topics);
        Assert.Equal("2025-04-28 21:15:00 -04", DateTextTests.Show(article.Published.Time));
        Assert.Equal(
            [
                "The harbour council voted on Monday to rebuild the north pier, which a storm tore away last winter. The work is to begin in June.",
                "Members argued for three hours before the vote, and two of the nine stayed away from it altogether.",
                "A long winter",
                "Fishermen have landed their catch on the beach since the storm, and several have said they would leave if nothing was done by autumn.",
                "The state pays half of the cost.",
                "The town borrows the rest over ten years.",
            ],
            article.Body.Split("\n\n"));
        Dropped(article, "caption", "The pier in January");
        Dropped(article, "related links", "Read more");
        Dropped(article, "related links", "Storm closes");
        Dropped(article, "share bar", "Share this");
        Dropped(article, "comments", "I have waited");
        Dropped(article, "navigation", "Local");
        Dropped(article, "footer", "© 2025");
    }

    [Fact]
    public void Agency_page_with_generated_class_names()
    {
        Article article = Read("agency.html");
        Assert.Equal("2025-03-04 16:45:10 +00", DateTextTests.Show(article.Published.Time));
        Assert.Equal(PublishedFrom.Meta, article.Published.From);
        string[] paragraphs = article.Body.Split("\n\n");
        Assert.Equal(4, paragraphs.Length);
        Assert.StartsWith("LISBON, March 4", paragraphs[0], StringComparison.Ordinal);
        Assert.StartsWith("The government will present", paragraphs[3], StringComparison.Ordinal);
        Dropped(article, "advertisement", "Advertisement");
        Dropped(article, "cookie notice", "We use cookies");
        Dropped(article, "agency line", "Reporting by");
    }

    [Fact]
    public void Table_layout_without_any_markup_of_meaning()
    {
        Article article = Read("old-table.html");
        Assert.Equal("2004-10-14 15:05:00 -04", DateTextTests.Show(article.Published.Time));
        Assert.Equal(PublishedFrom.Text, article.Published.From);
        Assert.Equal("und", article.Language);
        Assert.Contains("Firefighters from four towns brought the fire at the old paper mill under control early Thursday, after eleven hours.\n\nNobody was "
            + "hurt.", article.Body, StringComparison.Ordinal);
        Assert.EndsWith("Chief Harold Lund said.", article.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Obituaries", article.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Posted", article.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void German_page_with_microdata()
    {
        Article article = Read("german.html");
        Assert.Equal("de", article.Language);
        Assert.Equal("2025-04-28 17:30:00 +02", DateTextTests.Show(article.Published.Time));
        Assert.Equal(PublishedFrom.Microdata, article.Published.From);
        string[] paragraphs = article.Body.Split("\n\n");
        Assert.Equal(3, paragraphs.Length);
        Assert.StartsWith("Die Kosten", paragraphs[2], StringComparison.Ordinal);
        Dropped(article, "sidebar", "Die Brücke stammt");
        Dropped(article, "related links", "Lesen Sie auch");
    }

    [Fact]
    public void Page_built_by_script()
    {
        Article article = Read("app.html");
        Assert.Equal("Island Desk", article.Source);
        Assert.Equal(PublishedFrom.Stamp, article.Published.From);
        Assert.Equal("2025-05-10 15:00:00 +00", DateTextTests.Show(article.Published.Time));
        Assert.Equal(3, article.Body.Split("\n\n").Length);
        Assert.StartsWith("The ferry to the outer islands", article.Body, StringComparison.Ordinal);
    }

    private static void Dropped(Article article, string reason, string start) =>
        Assert.Contains(article.Dropped, dropped => dropped.Reason == reason && dropped.Text.StartsWith(start, StringComparison.Ordinal));

    private static Article Read(string name)
    {
        using Stream stream = typeof(PageTests).Assembly.GetManifestResourceStream("Pages/" + name)!;
        using StreamReader reader = new(stream);
        return Assert.Single(Assert.IsType<ReadArticles>(HtmlReader.Read(reader.ReadToEnd(), new ArticleDocument(name, default, Captured))).Articles);
    }
}
