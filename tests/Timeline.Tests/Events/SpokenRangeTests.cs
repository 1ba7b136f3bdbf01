using NodaTime;
using Timeline.Articles;
using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Tests.Events;

/// <summary>Two dates that are the ends of one stretch are one event, whatever parts of them TIMEX3 marks.</summary>
public class SpokenRangeTests
{
    [Theory]
    [InlineData("The bridge was closed between 4pm and 7.30pm on Monday.", "2024-05-13T16:00:00/2024-05-13T19:30:00")]
    [InlineData("The bridge was closed from 7 a.m. to 10 p.m. on Thursday.", "2024-05-09T07:00:00/2024-05-09T22:00:00")]
    [InlineData("Anyone who was there between 9pm on Friday and 2am on Saturday should call.", "2024-05-10T21:00:00/2024-05-11T02:00:00")]
    [InlineData("The line was shut from 23:15 on Friday 3 May until 04:40 on Tuesday 7 May.", "2024-05-03T23:15:00/2024-05-07T04:40:00")]
    [InlineData("The site was down between 02:00 and 02:15 UTC on Sunday 12 May.", "2024-05-12T02:00:00/2024-05-12T02:15:00")]
    [InlineData("The line was shut from 23:15 on Friday until 04:40 on Sunday.", "2024-05-10T23:15:00/2024-05-12T04:40:00")]
    [InlineData("The talks ran from Sunday night until Monday morning.", "2024-05-12/2024-05-13")]
    [InlineData("The line was shut late on Sunday night.", "2024-05-12")]
    [InlineData("The line was shut from late on Saturday night to Monday.", "2024-05-11/2024-05-13")]
    [InlineData("He worked there from 2017 until last June.", "2017-01/2023-06")]
    [InlineData("The storms went on between September 2021 and the following May.", "2021-09/2022-05")]
    [InlineData("The shop was robbed at 4pm on Friday and at 7.30pm on Monday.", "2024-05-10T16:00:00 2024-05-13T19:30:00")]
    [InlineData("He moved from Leeds in 2017 to York in 2019.", "2017 2019")]
    [InlineData("It recalls 9/11: it was shown in the city where 9/11 was.", "2001-09-11")]
    public void Both_ends_of_a_stretch_are_one_event(string sentence, string expected) =>
        Assert.Equal(expected, string.Join(' ', Events(sentence).Select(e => e.Edtf)));

    [Fact]
    public void The_interval_ends_with_the_moment_of_a_clock_time_and_the_zone_is_of_both()
    {
        var down = Assert.Single(Events("The site was down between 02:00 and 02:15 UTC on Sunday 12 May."));
        Assert.Equal((new LocalDateTime(2024, 5, 12, 2, 0), new LocalDateTime(2024, 5, 12, 2, 15), Offset.Zero), (down.When.Start, down.When.End, down.Offset));
        Assert.Equal("02:00 and 02:15 UTC on Sunday 12 May", down.Expression);
    }

    private static IReadOnlyList<TimelineEvent> Events(string body) =>
        EventExtractor.Extract("a", new Article
        {
            Title = "",
            Body = body,
            Published =
                new Publication(new PublishTime(new LocalDate(2024, 5, 14), new LocalTime(10, 0), Offset.FromHours(1)), PublishedFrom.Field, 0.95)
        });
}
