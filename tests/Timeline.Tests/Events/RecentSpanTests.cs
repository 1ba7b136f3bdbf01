using NodaTime;
using Timeline.Articles;
using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Tests.Events;

/// <summary>Short stretches that lead up to the publish day.</summary>
public class RecentSpanTests
{
    [Theory]
    [InlineData("Over the past seven days, 23 ships have arrived.", "2025-04-21/2025-04-28")]
    [InlineData("Some 30 pilots have been arrested in the past two weeks.", "2025-04-14/2025-04-28")]
    [InlineData("Forty ships sank in the last 24 hours.", "2025-04-27/2025-04-28")]
    [InlineData("Forty ships sank in the past month.", "2025-03-28/2025-04-28")]
    [InlineData("Two pilots have left in the last hour.", "2025-04-28")]
    [InlineData("The pilots said 40 ships had sunk in the past ten days.", "2025-04-18/2025-04-28")]
    [InlineData("Some 40 ships have sunk since 7 October 2023, eight of them in the past 24 hours.", "2023-10-07 2025-04-27/2025-04-28")]
    [InlineData("Forty ships sank in the past five years.", "")]
    [InlineData("Forty ships sank in the past six weeks.", "")]
    [InlineData("Forty ships sank in the past few days.", "")]
    [InlineData("Forty ships had sunk in the previous ten days.", "")]
    [InlineData("He had slept badly over the past ten days.", "")]
    [InlineData("In 2021 she said 40 ships had sunk in the past ten days.", "2021")]
    [InlineData("He was ill for the last three weeks of his life.", "")]
    [InlineData("The last ten days were the worst for the pilots.", "")]
    [InlineData("Two goals in the last five minutes won the match.", "")]
    [InlineData("Have you been on a ship in the past week?", "")]
    [InlineData("The past week's ships are listed here.", "")]
    [InlineData("Voyages of the past 14 days must be declared.", "")]
    [InlineData("Over the next ten days 40 ships will sail.", "")]
    public void A_short_stretch_up_to_the_publish_day_is_of_its_days(string sentence, string dates) =>
        Assert.Equal(dates, string.Join(' ', Events("The town of Veld had a long week. " + sentence).Where(e => e.SentenceStart > 0).Select(e => e.Edtf)));

    [Fact]
    public void It_ends_with_the_publish_day_and_tells_when_the_lead_was()
    {
        var told = Assert.Single(Events("Some 30 pilots of Veld have been arrested in the past two days."));
        Assert.Equal(new LocalInterval(new LocalDateTime(2025, 4, 26, 0, 0), new LocalDateTime(2025, 4, 29, 0, 0)), told.When);
        Assert.Equal((Grain.Day, "P2D", "the past two days"), (told.Grain, told.Timex.Value, told.Expression));
    }

    private static IReadOnlyList<TimelineEvent> Events(string body) => EventExtractor.Extract("a", new Article
    {
        Title = "",
        Body = body,
        Published = new Publication(new PublishTime(new LocalDate(2025, 4, 28), new LocalTime(9, 0), Offset.FromHours(2)), PublishedFrom.Field, 0.95),
    });
}
