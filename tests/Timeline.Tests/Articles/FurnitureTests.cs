using Timeline.Articles;
using Timeline.Events;

namespace Timeline.Tests.Articles;

/// <summary>What pages and papers say around a story, with dates that are none of it.</summary>
public class FurnitureTests
{
    private const string Story = "<p>The council opened the new swimming bath on Friday, and hundreds came to see it.</p><p>It had been promised for years, and it cost twice as much as planned, the mayor said.</p>";

    [Theory]
    [InlineData("<amp-consent id=c><div>We use cookies. Our rules changed on March 3, 2025.</div></amp-consent>", "")]
    [InlineData("<amp-sidebar id=s><ul><li>Sport: the town lost on Sunday</li></ul></amp-sidebar>", "")]
    [InlineData("", "<h2>More on this story</h2><ul><li><a href=x>The bath that was promised</a> <span>Published 3 March</span></li><li>The flood of 1954 remembered</li></ul><p>The mayor will speak at the bath once more, her office said in a note.</p>")]
    [InlineData("", "<p>Write to us by Wednesday.</p>")]
    [InlineData("", "<p>Have a tip? Email us before Sunday.</p>")]
    [InlineData("", "<p>Mara Holt covers the coast for the Star, which she joined in 2016.</p>")]
    [InlineData("", "<p>Mara Holt is a reporter in Orrin. She was born there in 1984.</p><p>Ada Lund contributed to this report.</p>")]
    [InlineData("", "<h2>References</h2><ol><li>Lund, Ada (2004). The Bath. Orrin.</li><li>Holt, M. The sea. Retrieved 12 June 2019.</li></ol>")]
    [InlineData("", "<div class=reflist><ol><li>Lund, Ada (2004). The Bath. Orrin University Press, page 12.</li></ol></div>")]
    public void Is_not_told(string before, string after)
    {
        var article = Read.One($"<html lang='en'><head><meta property='article:published_time' content='2025-04-26T09:00:00Z'></head><body>{before}<article><h1>Bath opens</h1><p>By Mara Holt</p>{Story}{after}</article></body></html>", "a.html");
        Assert.Equal(["Friday"], EventExtractor.Extract("a", article).Select(e => e.Expression));
    }

    [Theory]
    [InlineData("<p>Mara Holt was the first to swim in it on Monday.</p>", "<p>By Ada Lund</p>")]
    [InlineData("<ul><li>A second bath will be opened in May 2026.</li></ul>", "")]
    [InlineData("<h2>What comes next</h2><ul><li>A second bath in May 2026</li></ul><p>The mayor will speak at the bath once more, her office said in a note.</p>", "")]
    [InlineData("<p>Contact between the two towns was cut off in the flood of 1954, it was said.</p>", "")]
    public void Text_stays(string text, string byline)
    {
        var article = Read.One($"<html lang='en'><head><meta property='article:published_time' content='2025-04-26T09:00:00Z'></head><body><article><h1>Bath opens</h1>{byline}{Story}{text}</article></body></html>", "a.html");
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

    [Theory]
    [InlineData("A correction was made on April 27, 2025: An earlier version of this article misstated the year in which the old bath opened. It was 1961, not 1963.")]
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
    public void A_correction_of_something_else_is(string text) => Assert.Equal(2, EventExtractor.Extract("a", Page($"<p>{text}</p>")).Select(e => e.Sentence).Distinct(StringComparer.Ordinal).Count());

    private static Article Page(string after) =>
        Read.One($"<html lang='en'><head><meta property='article:published_time' content='2025-04-26T09:00:00Z'></head><body><article><h1>Bath opens</h1>{Story}{after}</article></body></html>", "a.html");

    [Theory]
    [InlineData("Retrieved 12 June 2019.", 0)]
    [InlineData("Archived from the original on 3 May 2021.", 0)]
    [InlineData("Retrieved from the sea on 12 June 2019, the boat was mended and sold to a museum.", 1)]
    public void When_a_source_was_looked_at_is_no_event(string sentence, int expected) =>
        Assert.Equal(expected, EventExtractor.Extract("a", Read.One($"The new bath is open\n\nIt had been promised for years, and it cost twice as much as planned, the mayor said. {sentence}")).Count(e => e.Rule != HeadlineEvent.Rule));
}
