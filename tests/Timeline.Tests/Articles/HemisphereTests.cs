using Timeline.Events;

namespace Timeline.Tests.Articles;

/// <summary>Whose summer a document speaks of: its locale, its publisher's address and the store tell.</summary>
public class HemisphereTests
{
    private const string Told = "The council opened the long new bridge over the river in the summer of 2019 after many years of building.";
    private const string North = "2019-22";
    private const string South = "2019-30";

    [Theory]
    [InlineData("a.txt", "TOLD", North)]
    [InlineData("a.json", """{"title":"T","language":"en","text":"TOLD"}""", North)]
    [InlineData("a.json", """{"title":"T","language":"en-GB","text":"TOLD"}""", North)]
    [InlineData("a.json", """{"title":"T","language":"en-NZ","text":"TOLD"}""", South)]
    [InlineData("a.json", """{"title":"T","language":"en","url":"https://paper.co.za/a","text":"TOLD"}""", South)]
    [InlineData("a.md", "---\ntitle: T\nlang: en-AU\n---\n\nTOLD", South)]
    [InlineData("a.html", "<html lang=en-GB><title>T</title><article><h1>A new bridge</h1><p>TOLD</p><p>TOLD</p></article>", North)]
    [InlineData("a.html", "<html lang=en-AU><title>T</title><article><h1>A new bridge</h1><p>TOLD</p><p>TOLD</p></article>", South)]
    [InlineData("a.html", "<html lang=en><meta property=og:locale content=en_NZ><title>T</title><article><h1>A new bridge</h1><p>TOLD</p><p>TOLD</p></article>",
            South)]
    [InlineData("a.html",
            "<html lang=en-US><link rel=canonical href='https://www.paper.com.au/a'><title>T</title><article><h1>A new bridge</h1><p>TOLD</p><p>TOLD</p></article>",
            South)]
    [InlineData("a.html",
            "<html lang=en-US><link rel=canonical href='https://www.paper.com/au/a'><title>T</title><article><h1>A new bridge</h1><p>TOLD</p><p>TOLD</p></article>",
            North)]
    public void Seasons_are_those_of_the_document(string name, string document, string edtf) =>
        Assert.Equal(edtf, EventExtractor.Extract("a", Read.One(document.Replace("TOLD", Told, StringComparison.Ordinal), name))[0].Edtf);

    [Theory]
    [InlineData("a.txt", "TOLD", "en-AU", South)]
    [InlineData("a.json", """{"title":"T","language":"en-GB","text":"TOLD"}""", "en-AU", South)]
    [InlineData("a.json", """{"title":"T","language":"en-AU","text":"TOLD"}""", "en", South)]
    [InlineData("a.html",
            "<html lang=en-US><link rel=canonical href='https://www.paper.com.au/a'><title>T</title><article><h1>A new bridge</h1><p>TOLD</p><p>TOLD</p></article>",
            "en-GB", North)]
    [InlineData("a.html", "<html lang=en-US><title>T</title><article><h1>A new bridge</h1><p>TOLD</p><p>TOLD</p></article>", "en-ZA", South)]
    public void The_store_knows_better(string name, string document, string language, string edtf) =>
        Assert.Equal(edtf, EventExtractor.Extract("a", Read.One(document.Replace("TOLD", Told, StringComparison.Ordinal), name,
                    ("language", language)))[0].Edtf);
}
