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
    [InlineData("a.json", """{"title":"T","published":"02/04/2025","text":"TOLD It was shut on 3 March and on the 5th May."}""", "2025-04-02", "2025-04-03")]
    [InlineData("a.json", """{"title":"T","published":"02/04/2025","text":"TOLD It was shut on 3 March and on May 5."}""", "2025-02-04", "2025-03-04")]
    [InlineData("a.json", """{"title":"T","published":"02/04/2025","text":"TOLD Of all 3 may be shut, and 12 march away."}""", "2025-02-04", "2025-03-04")]
    [InlineData("a.html",
            "<html lang=en><link rel=canonical href='https://veld.example.com/a'><title>T</title><meta name=date content='2025-04-02'><article><h1>A new "
            + "bridge</h1><p>TOLD</p><p>It was shut on 3 March, and nobody in the town has said why it was not opened again since.</p></article>", "2025-04-02",
                "2025-04-03")]
    [InlineData("a.html",
            "<html lang=en><title>T</title><meta name=date content='2025-04-02'><article><h1>A new bridge</h1><p>TOLD</p><p>It was shut on March 3, and nobody "
            + "in the town has said why it was not opened again since.</p></article>", "2025-04-02", "2025-03-04")]
    [InlineData("a.md", "---\ntitle: T\nlang: en-AU\ndate: 02/04/2025\n---\n\nTOLD", "2025-04-02", "2025-04-03")]
    [InlineData("a.txt", "A new bridge for the town\n02/04/2025\n\nTOLD It was shut on 28/03/2025.", "2025-04-02", "2025-04-03")]
    [InlineData("a.html",
            "<html lang=en-GB><title>T</title><meta name=date content='2025-04-02'><article><h1>A new bridge</h1><p>TOLD</p><p>TOLD</p></article>",
            "2025-04-02", "2025-04-03")]
    [InlineData("a.html",
            "<html lang=en-US><title>T</title><meta name=date content='2025-04-02'><article><h1>A new bridge</h1><p>TOLD</p><p>TOLD</p></article>",
            "2025-04-02", "2025-03-04")]
    [InlineData("a.html",
            "<html lang=en><meta property=og:locale content=en_GB><title>T</title><meta name=date content='2025-04-02'><article><h1>A new "
            + "bridge</h1><p>TOLD</p><p>TOLD</p></article>", "2025-04-02", "2025-04-03")]
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

    [Theory]
    [InlineData("a.txt", "A new bridge for the town\n02/04/2025\n\nTOLD", "2025-04-02")]
    [InlineData("a.json", """{"title":"T","published":"02/04/2025","text":"TOLD"}""", "2025-04-02")]
    [InlineData("a.html", "<html lang=en><title>T</title><article><h1>A new bridge</h1><p>02/04/2025</p><p>TOLD</p><p>TOLD</p></article>", "2025-02-04")]
    [InlineData("a.txt", "A new bridge for the town\n2025-04-02\n\nTOLD", null)]
    [InlineData("a.txt", "A new bridge for the town\n04/04/2025\n\nTOLD", null)]
    [InlineData("a.txt", "A new bridge for the town\n02/04/2025\n\nTOLD It was shut on 28/03/2025.", null)]
    [InlineData("a.json", """{"title":"T","language":"en-GB","published":"02/04/2025","text":"TOLD"}""", null)]
    [InlineData("a.html", "<html lang=en-GB><title>T</title><article><h1>A new bridge</h1><p>02/04/2025</p><p>TOLD</p><p>TOLD</p></article>", null)]
    public void A_publish_date_that_nothing_tells_how_to_read_has_another_reading(string name, string document, string? other) =>
        Assert.Equal(other, Read.One(document.Replace("TOLD", Told, StringComparison.Ordinal), name).Published.OtherReading is { } time
            ? NodaTime.Text.LocalDatePattern.Iso.Format(time.Date) : null);

    [Theory]
    [InlineData("a.txt", "VELD, April 2 (Coastal Wire) - TOLD", true)]
    [InlineData("a.html", "<html lang=en><title>T</title><article><h1>A new bridge</h1><p>VELD, April 2 (Coastal Wire) - TOLD</p><p>TOLD</p></article>", true)]
    [InlineData("a.txt", "VELD, April 2, 2025 (Coastal Wire) - TOLD", false)]
    [InlineData("a.txt", "A new bridge for the town\nPublished 2 April 2025\n\nVELD, April 2 (Coastal Wire) - TOLD", false)]
    public void A_year_that_only_the_capture_tells_is_guessed(string name, string document, bool isGuessed)
    {
        var published = Read.One(document.Replace("TOLD", Told, StringComparison.Ordinal), name).Published;
        Assert.Equal((isGuessed, new NodaTime.LocalDate(2025, 4, 2)), (published.IsYearGuessed, published.Time.Date));
    }
}
