using System.Text;
using NodaTime;
using Timeline.Articles;
using Timeline.Events;

namespace Timeline.Tests.Articles.Html;

/// <summary>What stands beside headline and byline says when a page was published; it is neither text nor an event.</summary>
public class StampTests
{
    private const string Lead = "The council opened the new swimming bath on Friday, and hundreds came to see it.";

    [Theory]
    [InlineData("<p class=author>By Ada Lund</p><p class=ago>5 hours ago</p>")]
    [InlineData("<div><time>2 days ago</time><div>Ada Lund</div><div>Coast correspondent</div></div>")]
    [InlineData("<span>Yesterday at 6:20 PM</span>")]
    [InlineData("<p>Swimmers had waited for it for many years on Friday.</p><p>By <span>Ada Lund</span></p><time "
            + "datetime='2025-04-26T20:00:00Z'><span>Published April 26, 2025</span><span>Updated April 27, 2025, 8:15 a.m. ET</span></time>")]
    [InlineData("<p>Coast Wire | 45 minutes ago | 3 min read</p>")]
    [InlineData("<p>First published on April 26, 2025 at 9:00 a.m.</p>")]
    [InlineData("<p>April 24–30, 2025, Vol. 12 No. 3</p>")]
    public void A_stamp_is_no_part_of_the_first_sentence(string head)
    {
        var article = Read($"<html lang='en'><head><meta property='article:published_time' content='2025-04-26T09:00:00Z'></head><body><article><h1>Bath opens</h1>{head}<p>{Lead}</p><p>It will be open each day from eight to eight, its director said.</p></article></body></html>");
        var events = EventExtractor.Extract("a", article);
        Assert.Contains(events, e => e.Sentence == Lead && e.Timex.Value == "2025-04-25");
        Assert.All(events, e => Assert.Equal("Friday", e.Expression));
    }

    [Theory]
    [InlineData("<p>26 April 2025</p>")]
    [InlineData("<p>By Ada Lund</p><p class='date'>26 April 2025</p>")]
    [InlineData("<time>26 April 2025</time>")]
    public void The_date_of_a_short_page_is_no_part_of_its_first_sentence(string head)
    {
        var article = Read($"<html lang='en-GB'><body><article><h1>Bath opens</h1>{head}<p>The bath opened on Friday.</p></article></body></html>");
        Assert.Equal("2025-04-26", Articles.Read.When(article));
        Assert.Equal(["2025-04-25: The bath opened on Friday."], EventExtractor.Extract("a", article).Select(e => $"{e.Edtf}: {e.Sentence}"));
    }

    [Fact]
    public void The_dates_of_a_short_chronology_are_its_entries() =>
        Assert.Equal(
            ["2024-04-26: 26 April 2024 The bath was shut.", "2025-04-25: 25 April 2025 The bath opened."],
            EventExtractor.Extract("a",
                Read("<html lang='en-GB'><body><article><h1>The bath</h1><p>26 April 2024</p><p>The bath was shut.</p><p>25 April 2025</p><p>The bath "
                    + "opened.</p></article></body></html>")).Select(e => $"{e.Edtf}: {e.Sentence}"));

    [Theory]
    [InlineData("<p>Published in 1925, the novel was banned in 1933 and burned by a mob in the town.</p>")]
    [InlineData("<h2>Yesterday</h2><p>The old bath was closed for good, after a hundred and two years of use.</p>")]
    [InlineData("<ul><li>Updated rules for swimmers come into force on May 3, 2025 in all three baths of the town.</li></ul>")]
    public void Text_that_looks_like_one_stays(string text) =>
        Assert.Equal(3, Read($"<html lang='en'><body><article><h1>Bath opens</h1><p>{Lead}</p>{text}<p>It will be open each day from eight to eight, its director said.</p></article></body></html>").Body.Split("\n\n").Length - (text.StartsWith("<h2>",
                    StringComparison.Ordinal) ? 1 : 0));

    [Theory]
    [InlineData("<!--\n Page saved with SingleFile\n url: https://town.example/bath\n saved date: Sat Apr 26 2025 14:00:00 GMT+0200 (Central European Summer "
            + "Time)\n-->", "", "")]
    [InlineData("", "<meta name='savepage-date' content='Sat Apr 26 2025 12:00:00 GMT+0000 (UTC)'>", "")]
    [InlineData("<!-- Mirrored from town.example/bath.html by HTTrack Website Copier/3.x [XR&CO'2014], Sat, 26 Apr 2025 12:00:00 GMT -->", "", "")]
    [InlineData("", "", "<!--\n     FILE ARCHIVED ON 12:00:00 Apr 26, 2025 AND RETRIEVED FROM THE\n     INTERNET ARCHIVE ON 08:00:00 May 02, 2025.\n-->")]
    public void A_stamp_counts_from_when_the_page_says_that_it_was_saved(string top, string head, string foot)
    {
        var article = Read($"<!DOCTYPE html><html lang='en'>{top}<head>{head}</head><body><article><h1>Bath opens</h1><p>3 hours ago</p><p>{Lead}</p><p>It will be open each day from eight to eight, its director said.</p></article></body></html>{foot}");
        Assert.Equal(("2025-04-26T09:00+00", PublishedFrom.Stamp), (Articles.Read.When(article), article.Published.From));
    }

    [Fact]
    public void A_date_below_the_last_paragraph_is_no_event()
    {
        var article = Read($"<html lang='en'><body><article><h1>Bath opens</h1><p>By Ada Lund, April 26, 2025</p><p>{Lead}</p><p>It will be open each day from eight to eight, its director said.</p><p>Last update: April 27, 2025</p></article></body></html>");
        Assert.Equal(["2025-04-25"], EventExtractor.Extract("a", article).Select(e => e.Timex.Value).Distinct());
    }

    private static Article Read(string html) =>
        Assert.Single(Assert.IsType<ReadArticles>(ArticleReader.Read(new ArticleDocument("a.html", Encoding.UTF8.GetBytes(html),
                        Instant.FromUtc(2025, 5, 10, 18, 0)))).Articles);
}
