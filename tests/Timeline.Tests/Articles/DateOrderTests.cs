using Timeline.Events;

namespace Timeline.Tests.Articles;

/// <summary>How a document's own words say that its dates in digits are to be read, above the text and in it alike.</summary>
public class DateOrderTests
{
    private const string Told = "The council signed the contract for the new bridge on 03/04/2025 after a long debate.";

    [Theory]
    [InlineData("a.json", """{"title":"T","language":"en-GB","published":"02/04/2025","text":"TOLD"}""", "2025-04-02", "2025-04-03")]
    [InlineData("a.json", """{"title":"T","language":"en-US","published":"02/04/2025","text":"TOLD"}""", "2025-02-04", "2025-03-04")]
    [InlineData("a.json", """{"title":"T","published":"02/04/2025","text":"TOLD"}""", "2025-02-04", "2025-03-04")]
    [InlineData("a.json", """{"title":"T","published":"02/04/2025","text":"TOLD It was shut on 28/03/2025."}""", "2025-04-02", "2025-04-03")]
    [InlineData("a.md", "---\ntitle: T\nlang: en-AU\ndate: 02/04/2025\n---\n\nTOLD", "2025-04-02", "2025-04-03")]
    [InlineData("a.txt", "A new bridge for the town\n02/04/2025\n\nTOLD It was shut on 28/03/2025.", "2025-04-02", "2025-04-03")]
    [InlineData("a.html", "<html lang=en-GB><title>T</title><meta name=date content='2025-04-02'><article><h1>A new bridge</h1><p>TOLD</p><p>TOLD</p></article>", "2025-04-02", "2025-04-03")]
    [InlineData("a.html", "<html lang=en-US><title>T</title><meta name=date content='2025-04-02'><article><h1>A new bridge</h1><p>TOLD</p><p>TOLD</p></article>", "2025-04-02", "2025-03-04")]
    [InlineData("a.html", "<html lang=en><meta property=og:locale content=en_GB><title>T</title><meta name=date content='2025-04-02'><article><h1>A new bridge</h1><p>TOLD</p><p>TOLD</p></article>", "2025-04-02", "2025-04-03")]
    public void Dates_are_read_in_the_documents_order(string name, string document, string published, string told)
    {
        var article = Read.One(document.Replace("TOLD", Told, StringComparison.Ordinal), name);
        Assert.Equal(published, Read.When(article));
        Assert.Equal(told, EventExtractor.Extract("a", article)[0].Edtf);
    }

    [Theory]
    [InlineData("a.txt", "TOLD")]
    [InlineData("a.html", "<html lang=en-US><title>T</title><article><h1>A new bridge</h1><p>TOLD</p><p>TOLD</p></article>")]
    public void The_store_knows_better(string name, string document)
    {
        var article = Read.One(document.Replace("TOLD", Told, StringComparison.Ordinal), name, ("language", "en-GB"), ("published", "2025-04-20"));
        Assert.Equal("2025-04-03", EventExtractor.Extract("a", article)[0].Edtf);
    }
}
