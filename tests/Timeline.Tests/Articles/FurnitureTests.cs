using Timeline.Articles;
using Timeline.Events;

namespace Timeline.Tests.Articles;

/// <summary>What pages and papers say around a story, with dates that are none of it.</summary>
public class FurnitureTests
{
    private const string Story =
        "<p>The council opened the new swimming bath on Friday, and hundreds came to see it.</p><p>It had been promised for years, and it cost twice as much "
        + "as planned, the mayor said.</p>";

    [Theory]
    [InlineData("<amp-consent id=c><div>We use cookies. Our rules changed on March 3, 2025.</div></amp-consent>", "")]
    [InlineData("<amp-sidebar id=s><ul><li>Sport: the town lost on Sunday</li></ul></amp-sidebar>", "")]
    [InlineData("", "<h2>More on this story</h2><ul><li><a href=x>The bath that was promised</a> <span>Published 3 March</span></li><li>The flood of 1954 "
            + "remembered</li></ul><p>The mayor will speak at the bath once more, her office said in a note.</p>")]
    [InlineData("", "<p>Also Read | What is the cover of five lakh that the mayor raised in 2020?</p>")]
    [InlineData("", "<p>This report by The Orrin Press was first published Apr. 25, 2025.</p>")]
    [InlineData("", "<p>Write to us by Wednesday.</p>")]
    [InlineData("", "<p>Have a tip? Email us before Sunday.</p>")]
    [InlineData("", "<p>Mara Holt covers the coast for the Star, which she joined in 2016.</p>")]
    [InlineData("", "<p>Mara Holt is a reporter in Orrin. She was born there in 1984.</p><p>Ada Lund contributed to this report.</p>")]
    [InlineData("", "<h2>References</h2><ol><li>Lund, Ada (2004). The Bath. Orrin.</li><li>Holt, M. The sea. Retrieved 12 June 2019.</li></ol>")]
    [InlineData("", "<div class=reflist><ol><li>Lund, Ada (2004). The Bath. Orrin University Press, page 12.</li></ol></div>")]
    public void Is_not_told(string before, string after)
    {
        var article = Read.One($"<html lang='en'><head><meta property='article:published_time' content='2025-04-26T09:00:00Z'></head><body>{before}<article><h1>Bath opens</h1><p>By Mara Holt</p>{Story}{after}</article></body></html>",
            "a.html");
        Assert.Equal(["Friday"], EventExtractor.Extract("a", article).Select(e => e.Expression));
    }

    [Theory]
    [InlineData("Compiled by the bath board of Orrin.", false)]
    [InlineData("Compiled in haste by the bath board of Orrin, the new rules were torn up.", true)]
    public void A_credit_is_no_lead(string first, bool isTold) =>
        Assert.Equal(isTold, EventExtractor.Extract("a", Read.One($"# Bath opens\n\n{first} Hundreds came to see it.", "a.md")).Any(e => e.Sentence == first));

    [Theory]
    [InlineData("Orrin Star correspondents and agencies", true)]
    [InlineData("Ada Lund, political correspondent", true)]
    [InlineData("Aid agencies in Veld and Orrin", false)]
    [InlineData("Orrin Star correspondents and agencies fled", false)]
    public void A_line_of_correspondents_is_a_byline(string line, bool isOne)
    {
        Assert.Equal(!isOne, Read.One($"<html lang='en'><body><article><h1>Bath opens</h1><p>{line}</p>{Story}</article></body></html>",
                "a.html").Body.Contains(line, StringComparison.Ordinal));
        Assert.Equal(isOne, Read.Reasons(Read.One($"The new bath is open\n{line}\n\nThe council opened the new swimming bath on Friday, and hundreds came to see it."),
                "byline").Length == 1);
    }

    [Theory]
    [InlineData("Thursday, 24 April 2025. Notes to Ada Lund, by Monday evening please", true)]
    [InlineData("Thursday, 24 April 2025. Letters to please the mayor were burned on Monday evening", false)]
    [InlineData("Thursday, 24 April 2025. Notes to the mayor were burned on Monday evening", false)]
    public void A_notice_to_those_who_write_is_not_told(string line, bool isOne)
    {
        var page = Read.One($"<html lang='en'><body><article><h1>Notes of Orrin</h1><p>{line}</p>{Story}</article></body></html>", "a.html");
        Assert.Equal(("2025-04-24", isOne), (Read.When(page), EventExtractor.Extract("a", page).All(e => e.Expression == "Friday")));
        var text = Read.One($"Notes of Orrin\n{line}\n\nThe council opened the new swimming bath on Friday, and hundreds came to see it.");
        Assert.Equal(isOne, Read.When(text) == "2025-04-24");
    }

    [Theory]
    [InlineData("<p>Mara Holt was the first to swim in it on Monday.</p>", "<p>By Ada Lund</p>")]
    [InlineData("<ul><li>A second bath will be opened in May 2026.</li></ul>", "")]
    [InlineData("<h2>What comes next</h2><ul><li>A second bath in May 2026</li></ul><p>The mayor will speak at the bath once more, her office said in a "
            + "note.</p>", "")]
    [InlineData("<p>More | and more of the baths of the valley were opened by mayors in May 2024.</p>", "")]
    [InlineData("<p>This report by the bath board was first published in May 2024 and cost the old mayor his post.</p>", "")]
    [InlineData("<p>Contact between the two towns was cut off in the flood of 1954, it was said.</p>", "")]
    public void Text_stays(string text, string byline)
    {
        var article = Read.One($"<html lang='en'><head><meta property='article:published_time' content='2025-04-26T09:00:00Z'></head><body><article><h1>Bath opens</h1>{byline}{Story}{text}</article></body></html>",
            "a.html");
        Assert.Equal(2, EventExtractor.Extract("a", article).Count);
    }

    [Theory]
    [InlineData("Mara Holt is a reporter in Orrin. She joined the paper in 2012.", "author")]
    [InlineData("References\n\n1. Lund, Ada (2004). The Bath. Retrieved 12 June 2019.", "related links")]
    [InlineData("About Orrin Water Company\nFounded in 1950, the company brings water to the valley.", "related links")]
    [InlineData("Email us by Wednesday.", "promotion")]
    public void Plain_text_has_it_too(string after, string reason)
    {
        var article = Read.One($"The new bath is open\nBy Mara Holt\n\nThe council opened the new swimming bath on Friday, and hundreds came to see it.\n\nIt had been promised for years, and it cost twice as much as planned, the mayor said.\n\n{after}");
        Assert.Equal(["Friday"], EventExtractor.Extract("a", article).Select(e => e.Expression));
        Assert.NotEmpty(Read.Reasons(article, reason));
    }

    [Fact]
    public void The_headline_outside_the_article_is_left_out_as_the_title()
    {
        var page = Read.One($"<html lang='en'><body><h1>Bath opens</h1><div><p>Home</p></div><article>{Story}</article></body></html>", "a.html");
        Assert.Equal(["Bath opens"], Read.Reasons(page, "title"));
    }

    [Theory]
    [InlineData("<dl><dt>Posted</dt><dd>25 Apr 2025</dd><dt>Originally published</dt><dd>24 Apr 2025</dd></dl>", "")]
    [InlineData("<p>The old bath of Orrin was loved by all who ever swam in it.</p><p>By Mara Holt</p><p>April 24, 2025</p>", "")]
    [InlineData("<p>The old bath of Orrin was loved by all who ever swam in it.</p><p>April 24, 2025</p>", "2025-04-24")]
    public void A_date_behind_a_label_or_a_byline_is_that_of_the_page(string head, string date)
    {
        const string Stamp = "<meta property='article:published_time' content='2025-04-26T09:00:00Z'>";
        var page = Read.One($"<html lang='en'><head>{Stamp}</head><body><article><h1>Bath opens</h1>{head}{Story}</article></body></html>", "a.html");
        Assert.Equal(date, string.Join(' ', EventExtractor.Extract("a", page).Select(e => e.Edtf).Where(day => day == "2025-04-24")));
    }

    [Theory]
    [InlineData("A correction was made on April 27, 2025: An earlier version of this article misstated the year in which the old bath opened. It was 1961, not "
            + "1963.")]
    [InlineData("Correction: The old bath was opened in 1961. It was shut on a Monday, not a Tuesday.")]
    [InlineData("Clarification: It was on Monday that the town was told. It had been said that it was Sunday.")]
    [InlineData("An earlier version of this article misstated when the old bath was shut. It was on a Monday, not on Sunday.")]
    [InlineData("In an earlier version of this story the old bath was said to be of 1963. It opened in 1961.")]
    [InlineData("• This article was amended on 27 April 2025. The old bath was opened in 1961, not in 1963.")]
    [InlineData("This story has been corrected. The old bath was opened in 1961, not in 1963.")]
    [InlineData("Because of an editing error, an earlier version of this article misstated when the old bath opened. It opened in 1961.")]
    public void A_correction_is_not_told(string note)
    {
        Assert.Equal(["Friday"], EventExtractor.Extract("a", Page($"<p>{note}</p>")).Select(e => e.Expression));
        var text = Read.One($"The new bath is open\n\nThe council opened the new swimming bath on Friday, and hundreds came to see it.\n\nIt cost twice as much as planned, the mayor said.\n\n{note}");
        Assert.Equal(["Friday"], EventExtractor.Extract("a", text).Select(e => e.Expression));
        Assert.NotEmpty(Read.Reasons(text, "agency line"));
    }

    [Theory]
    [InlineData("An earlier version of the bath was built in 1961 and burned down.")]
    [InlineData("A correction was made to the plans of the bath in May 2024, which cost a million.")]
    [InlineData("Correction officers came to the old bath in 1961 and again in later years.")]
    [InlineData("The paper was wrong in May 2024, when it had to print a correction.")]
    public void A_correction_of_something_else_is(string text) => Assert.Equal(2, EventExtractor.Extract("a", Page($"<p>{text}</p>")).Select(e => e.Sentence)
        .Distinct(StringComparer.Ordinal).Count());

    private static Article Page(string after) =>
        Read.One($"<html lang='en'><head><meta property='article:published_time' content='2025-04-26T09:00:00Z'></head><body><article><h1>Bath opens</h1>{Story}{after}</article></body></html>",
            "a.html");

    private const string Sources =
        "<li>Lund, A. (12 May 1998). \"The bath\". <i>Star</i>. Retrieved 3 June 2019.</li><li>Holt, M. (2004). \"A town and its bath: how it was promised, "
        + "and what it cost in the end\". <i>Orrin University Press</i>, pp. 12–40.</li><li>Vale, S. (3 March 2005). \"The mayor who could not swim, and other "
        + "stories of the coast\". <i>Star</i>. Retrieved 4 June 2019.</li>";

    [Theory]
    [InlineData($"<h2>References</h2><ol>{Sources}</ol>")]
    [InlineData($"<h2>Notes</h2><ol>{Sources}</ol>")]
    [InlineData($"<section><div><h3>Sources:</h3></div><ul>{Sources}</ul></section>")]
    [InlineData($"<h2>Bibliography</h2><h3>Books</h3><ul>{Sources}</ul><h3>Papers</h3><ul><li>The Star, 3 March 2005.</li></ul>")]
    [InlineData("<h2>Citations</h2><p>Lund, A. (12 May 1998). \"The bath\". Star.</p><p>Holt, M. (3 March 2005). \"A town and its bath, and what it cost in "
            + "the end\". Star.</p>")]
    [InlineData("<h2>Further reading</h2><ul><li>Vale, Sam. The mayor who could not swim. Orrin, 3 March 2005.</li></ul>")]
    [InlineData("<h2>External links</h2><ul><li><a href=x>The bath in pictures</a>, 3 March 2005</li></ul>")]
    [InlineData("<h2>See also</h2><ul><li>The flood of 3 March 1954, which filled the old bath with sand.</li></ul>")]
    public void The_sources_of_a_page_neither_date_nor_tell(string after)
    {
        var article = Read.One($"<html lang='en'><body><h1>Bath of 1928</h1><p>The bath was opened in March 1928, and hundreds came to see it.</p>{after}<h2>What became of it</h2><p>It was shut in May 1961 and has been a museum of the sea since then, the mayor said.</p></body></html>",
            "a.html");
        Assert.Equal("2025-04-28T18:00+00", Read.When(article));
        Assert.Equal(["1928-03", "1961-05"], EventExtractor.Extract("a", article).Select(e => e.Timex.Value));
    }

    [Theory]
    [InlineData("<h2>Notes</h2><ul><li>The swimmers of Orrin lost to Veld in May 2024.</li><li>Nobody swam for Holt.</li></ul>")]
    [InlineData("<h2>Citations</h2><p>A man of 34 was cited for swimming at night in May 2024.</p>")]
    [InlineData("<h2>Sources</h2><p>The water comes from three springs, of which one ran dry in May 2024.</p>")]
    [InlineData("<h3>See also</h3><ul><li><a href=x>The bath in numbers</a></li></ul><p>The sea took the first bath away in a night of May 2024, and nobody "
            + "was hurt.</p>")]
    [InlineData("<h2>References to the sea</h2><ul><li>A song of it was heard on the radio in May 2024.</li></ul>")]
    public void Sections_that_name_no_sources_stay(string after) => Assert.Contains("2024-05", EventExtractor.Extract("a", Page(after))
        .Select(e => e.Timex.Value));

    [Fact]
    public void A_date_below_the_sources_is_that_of_the_page() =>
        Assert.Equal("2025-04-20",
            Read.When(Read.One($"<html lang='en'><body><h1>Bath</h1>{Story}<h2>References</h2><ol>{Sources}</ol><p>Published 20 April 2025</p></body></html>",
                    "a.html")));

    [Theory]
    [InlineData("Notes", true)]
    [InlineData("References", true)]
    [InlineData("Sources of it", false)]
    public void The_sources_of_a_text_are_not_told_however_many(string head, bool dropped)
    {
        const string Cited = "Lund, A. (12 May 1998). The bath that was promised to the town and never came. Star. Retrieved 3 June 2019.";
        var article = Read.One($"The new bath is open\n\nThe council opened the new swimming bath, and hundreds came to see it.\n\n{head}\n\n{Cited}\n\nHolt, M. (2004). A town and its bath: how it was promised, and what it cost in the end. Orrin University Press.");
        Assert.Equal(dropped, !article.Body.Contains("1998", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("It was opened in 1928.[1] It cost a million.[12][citation needed]", "It was opened in 1928. It cost a million.")]
    [InlineData("It was opened [1] in 1928 by “[the] mayor” of Orrin[sic].", "It was opened [1] in 1928 by “[the] mayor” of Orrin[sic].")]
    [InlineData("It cost the town twice[2] what it had[ in 1928.", "It cost the town twice what it had[ in 1928.")]
    public void Marks_of_notes_are_no_words(string text, string expected)
    {
        Assert.EndsWith("\n\n" + expected, Page($"<p>{text}</p>").Body, StringComparison.Ordinal);
        Assert.EndsWith("\n\n" + expected,
            Read.One($"The new bath is open\n\nThe council opened the new swimming bath on Friday, and hundreds came to see it.\n\n{text}").Body,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Retrieved 12 June 2019.", 0)]
    [InlineData("Archived from the original on 3 May 2021.", 0)]
    [InlineData("Retrieved from the sea on 12 June 2019, the boat was mended and sold to a museum.", 1)]
    public void When_a_source_was_looked_at_is_no_event(string sentence, int expected) =>
        Assert.Equal(expected,
            EventExtractor.Extract("a",
                Read.One($"The new bath is open\n\nIt had been promised for years, and it cost twice as much as planned, the mayor said. {sentence}"))
            .Count(e => e.Rule != HeadlineEvent.Rule));
}
