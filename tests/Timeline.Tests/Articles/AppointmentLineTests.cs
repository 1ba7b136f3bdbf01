using Timeline.Events;

namespace Timeline.Tests.Articles;

/// <summary>Lines without a full stop that say when something is: text, though they look like headings and date lines.</summary>
public class AppointmentLineTests
{
    private const string Story = "\n\nThe old ferry will not sail in the night, its owner said, for the wind is too strong for it.";

    [Theory]
    [InlineData("Valid: 02:00 Saturday 26/04/2025 to 14:00 Sunday 27/04/2025")]
    [InlineData("Ferry stops from 26 April 2025 to 3 May 2025")]
    [InlineData("Held on Saturday 26th April 2025 at 7.30pm in the Ferry House")]
    [InlineData("Meeting: Saturday, 26 April 2025, 6:30 pm")]
    [InlineData("Closing date: 26 April 2025")]
    [InlineData("When: Saturday, 26 April, 7pm")]
    [InlineData("26-27 April 2025 | The Old Ferry House of Veld")]
    public void Is_text_wherever_it_stands(string line)
    {
        foreach (var text in (string[])["Ferry of Veld sails no more\n\n" + line + Story, "Ferry of Veld sails no more" + Story + "\n\n" + line
                + Story.Replace("old", "new", StringComparison.Ordinal)])
        {
            var article = Read.One(text);
            Assert.Equal("Ferry of Veld sails no more", article.Title);
            Assert.Contains(line, article.Body, StringComparison.Ordinal);
            Assert.Contains(EventExtractor.Extract("a", article), e => e.When.Start.Date == new NodaTime.LocalDate(2025, 4, 26));
            Assert.Equal("2025-04-28T18:00+00", Read.When(article));
        }
    }

    [Theory]
    [InlineData("What the owner said on 26 April 2025", "heading", "2025-04-28T18:00+00")]
    [InlineData("Published 26 April 2025, updated 27 April 2025", "date line", "2025-04-26")]
    [InlineData("Ada Lund | The Veld Star | 26 April 2025, 10:30", "heading", "2025-04-26T10:30")]
    [InlineData("Ferry news updated on the night of 26 April 2025 at 10:30", "heading", "2025-04-28T18:00+00")]
    [InlineData("Date: 26 April 2025", "date line", "2025-04-26")]
    [InlineData("Opens: what the owner of the ferry plans", "heading", "2025-04-28T18:00+00")]
    public void A_heading_and_a_stamp_are_none(string line, string reason, string published)
    {
        var article = Read.One("Ferry of Veld sails no more in the night\n\n" + line + Story);
        Assert.Equal([line], Read.Reasons(article, reason));
        Assert.Equal(published, Read.When(article));
    }

    [Fact]
    public void A_venue_is_no_title() =>
        Assert.Equal("Ferry meeting", Read.One("Ferry meeting\n\nMeeting: Saturday, 26 April 2025, 6:30 pm\nVenue: the old ferry house of Veld" + Story).Title);
}
