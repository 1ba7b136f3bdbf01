using System.Text;
using NodaTime;
using Timeline.Articles;

namespace Timeline.Tests.Articles;

/// <summary>Texts that were encoded twice, or in two ways, are read as they were meant; odd texts that are right stay as they are.</summary>
public class DamagedTextTests
{
    [Theory]
    [InlineData("The mayorâ€™s â€œplanâ€\u009d â€” a wall â€¦ was dropped.", "The mayor’s “plan” — a wall … was dropped.")]
    [InlineData("The cafÃ© in MÃ¼nster was closed, the owner said today.", "The café in Münster was closed, the owner said today.")]
    [InlineData("The café isnâ€™t open, the owner said to us today.", "The café isn’t open, the owner said to us today.")]
    [InlineData("Prices rose to Â£20 and â‚¬30 a night, the hotel said.", "Prices rose to £20 and €30 a night, the hotel said.")]
    [InlineData("L’âge d’or, said the CAFÉ» owner of Ângela and her IRMÔ today.", "L’âge d’or, said the CAFÉ» owner of Ângela and her IRMÔ today.")]
    [InlineData("Âge and château stay as they are in this sentence here.", "Âge and château stay as they are in this sentence here.")]
    public void Double_encoding_is_undone(string written, string meant) => Assert.Equal(meant, Body(Encoding.UTF8.GetBytes(written)));

    [Fact]
    public void Bytes_of_windows_1252_among_UTF8_are_both_read() =>
        Assert.Equal(
            "The café of Jörg was closed by the city – for good, he said.",
            Body([.. "The café of J"u8, 0xF6, .. "rg was closed by the city "u8, 0x96, .. " for good, he said."u8]));

    [Fact]
    public void A_page_behind_a_servers_warnings_is_a_page() =>
        Assert.Equal(
            "The bridge was closed on Monday after a crack was found in it.",
            Body("<br />\n<b>Deprecated</b>: Assigning in <b>/www/x.php</b> on line <b>520</b><br />\n<!DOCTYPE html><html><body><article><p>The bridge was closed on Monday after a crack was found in it.</p></article></body></html>"u8.ToArray())
                .Split("\n\n")[^1]);

    [Theory]
    [InlineData("<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" \"http://nowhere.invalid/rss-0.91.dtd\">", "Text of it.")]
    [InlineData("<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "Text of it.")]
    public void A_feeds_DTD_is_passed_over(string dtd, string text)
    {
        var feed = $"<?xml version=\"1.0\"?>\n{dtd}\n<rss version=\"0.91\"><channel><title>C</title><item><title>One</title><description>Text of it.</description><pubDate>Mon, 28 Apr 2025 10:00:00 GMT</pubDate></item></channel></rss>";
        Assert.Equal(text, Body(Encoding.UTF8.GetBytes(feed)));
    }

    [Fact]
    public void What_a_DTD_declares_is_not_expanded()
    {
        var feed = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>One</title><description>Text &x; of it.</description></item></channel></rss>"u8.ToArray();
        Assert.Equal("Text &x; of it.", Body(feed));
    }

    private static string Body(byte[] content) =>
        Assert.Single(Assert.IsType<ReadArticles>(ArticleReader.Read(new ArticleDocument("a", content, Instant.FromUtc(2025, 6, 20, 12, 0)))).Articles).Body;
}
