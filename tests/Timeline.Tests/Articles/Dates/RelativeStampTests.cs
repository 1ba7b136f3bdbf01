using NodaTime;
using Timeline.Articles.Dates;

namespace Timeline.Tests.Articles.Dates;

public class RelativeStampTests
{
    private static readonly Instant Captured = Instant.FromUtc(2025, 4, 28, 18, 0);

    [Theory]
    [InlineData("3h ago", "2025-04-28 15:00:00 +00")]
    [InlineData("Updated 3 hours ago", "2025-04-28 15:00:00 +00")]
    [InlineData("Reuters · 45 mins ago", "2025-04-28 17:15:00 +00")]
    [InlineData("an hour ago", "2025-04-28 17:00:00 +00")]
    [InlineData("just now", "2025-04-28 18:00:00 +00")]
    [InlineData("vor 3 Stunden", "2025-04-28 15:00:00 +00")]
    [InlineData("il y a 20 heures", "2025-04-27 22:00:00 +00")]
    [InlineData("hace 5 minutos", "2025-04-28 17:55:00 +00")]
    [InlineData("há 3 horas", "2025-04-28 15:00:00 +00")]
    [InlineData("3 ore fa", "2025-04-28 15:00:00 +00")]
    [InlineData("3 uur geleden", "2025-04-28 15:00:00 +00")]
    [InlineData("för 3 timmar sedan", "2025-04-28 15:00:00 +00")]
    [InlineData("3 godziny temu", "2025-04-28 15:00:00 +00")]
    [InlineData("3 saat önce", "2025-04-28 15:00:00 +00")]
    [InlineData("3時間前", "2025-04-28 15:00:00 +00")]
    [InlineData("3小时前", "2025-04-28 15:00:00 +00")]
    [InlineData("3시간 전", "2025-04-28 15:00:00 +00")]
    [InlineData("2 days ago", "2025-04-26")]
    [InlineData("2d ago", "2025-04-26")]
    [InlineData("1 week ago", "2025-04-21")]
    [InlineData("yesterday", "2025-04-27")]
    [InlineData("gestern, 14:30 Uhr", "2025-04-27 14:30:00")]
    [InlineData("Today at 9:05 AM", "2025-04-28 09:05:00")]
    [InlineData("昨天", "2025-04-27")]
    [InlineData("Updated yesterday", "2025-04-27")]
    [InlineData("Hier à 14h30", "2025-04-27 14:30:00")]
    public void Reads_against_the_time_of_capture(string text, string expected) =>
        Assert.Equal(expected, DateTextTests.Show(RelativeStamp.Parse(text, Captured)));

    [Theory]
    [InlineData("")]
    [InlineData("3 hours")]
    [InlineData("5 min read")]
    [InlineData("Subscribe today")]
    [InlineData("Today in history")]
    [InlineData("hier klicken")]
    [InlineData("28 April 2025")]
    [InlineData("12 minutes of fame for a man from the north")]
    public void Leaves_alone_what_is_no_stamp(string text) => Assert.Null(RelativeStamp.Parse(text, Captured));
}
