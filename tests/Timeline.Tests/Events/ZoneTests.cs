using NodaTime;
using NodaTime.Text;
using Timeline.Articles;
using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Tests.Events;

/// <summary>What the clock says where: the offset of times that state none, and one moment told in two zones.</summary>
public class ZoneTests
{
    [Theory]
    [InlineData("2026-02-17T20:12:00-05:00", "The barge sank at 9:31 p.m. on Monday.", -5)]
    [InlineData("2026-02-17T20:12:00-05:00", "The barge sank at 9:31 p.m. on July 4, 2025.", null)]
    [InlineData("2026-07-17T20:12:00-04:00", "The barge sank at 9:31 p.m. on July 4.", -4)]
    [InlineData("2026-07-17T20:12:00-04:00", "The barge sank at 9:31 p.m. on Jan. 4, 2026.", null)]
    [InlineData("2026-07-17T20:12:00-04:00", "The barge sank at 9:31 p.m. EST on Jan. 4, 2026.", -5)]
    [InlineData("2026-02-17T20:12:00Z", "The barge sank at 9:31 p.m. on Monday.", null)]
    [InlineData("2026-02-17T20:12:00Z", "The barge sank at 9:31 p.m. GMT on Monday.", 0)]
    public void A_stamp_lends_its_offset_where_every_zone_that_had_it_then_has_it_still(string published, string sentence, int? hours) =>
        Assert.Equal(hours is { } known ? Offset.FromHours(known) : (Offset?)null,
            Assert.Single(Events(published, sentence), e => e.Grain <= Grain.Hour).Offset);

    [Theory]
    [InlineData("The hold was called at 11:11 p.m. EDT on Friday (0311 UTC on Saturday), said the firm.", "2026-03-13T23:11")]
    [InlineData("The hold was called at 11:11 p.m. EDT on Friday (0314 UTC on Saturday), said the firm.", "2026-03-13T23:11 2026-03-14T03:14")]
    public void A_sentence_tells_one_moment_once(string sentence, string values) =>
        Assert.Equal(values, string.Join(' ', Events("2026-03-14T04:55:00-04:00", sentence).Select(e => e.Timex.Value[..16])));

    [Theory]
    [InlineData("Contact with the lander was lost at 19:41 BST on Saturday.", 0)]
    [InlineData("Contact with the lander was lost at 19:44 BST on Saturday.", 1)]
    public void One_moment_in_two_zones_is_no_contradiction(string other, int contradictions) =>
        Assert.Equal(contradictions, Assert.Single(Papers.Read("Herald | 2026-04-12 | Contact with the lander was lost at 18:41 UTC on Saturday.",
                    "Post | 2026-04-12 | " + other)).Contradictions.Count);

    [Theory]
    [InlineData("A strong earthquake hit the town of Dorrin at 3:12 a.m. local time on Monday.", 0)]
    [InlineData("A strong earthquake hit the town of Dorrin at 5:42 a.m. local time on Monday.", 0)]
    [InlineData("A strong earthquake hit the town of Dorrin at 3:17 a.m. local time on Monday.", 1)]
    public void An_odd_minute_tells_the_moment_where_the_zone_of_the_place_is_not_known(string local, int contradictions) =>
        Assert.Equal(contradictions, Assert.Single(Papers.Read("Herald | 2026-05-05 | A strong earthquake hit the town of Dorrin at 0012 GMT on Monday.",
                    "Post | 2026-05-05 | " + local)).Contradictions.Count);

    private static IReadOnlyList<TimelineEvent> Events(string published, string body)
    {
        var time = OffsetDateTimePattern.GeneralIso.Parse(published).Value;
        return EventExtractor.Extract("a", new Article
        {
            Title = "",
            Body = body,
            Published =
                new Publication(new PublishTime(time.Date, time.TimeOfDay, time.Offset), PublishedFrom.Field, 0.95)
        });
    }
}
