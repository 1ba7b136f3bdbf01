using Timeline.Articles;
using Timeline.Events;
using Timeline.Tests.Articles;

namespace Timeline.Tests.Events;

/// <summary>What is written as it happens over several days speaks when its stamps say.</summary>
public class LiveEntryTests
{
    private const string Ferries =
        "<h2>Saturday, April 26</h2><div>12:35 PM<h4>Talks go on</h4><p>The pilots have sat down again with the owners.</p><p>They broke off at 11 p.m. last "
        + "night.</p></div>"
        + "<div>9:10 AM<h4>Tugs put on</h4><p>Two tugs take the place of the ferry. They will sail tomorrow as well.</p></div>"
        + "<h2>Friday, April 25</h2><div>9:48 PM<h4>Warden steps in</h4><p>The warden has called both sides. They are to meet tomorrow.</p></div>";

    [Theory]
    [InlineData("Ferry strike", "2025-04-25")]
    [InlineData("Ferry strike live: all the news", "2025-04-26")]
    public void A_post_is_read_on_its_day(string title, string published) =>
        Assert.Equal(
            ["2025-04-26T12:35 12:35 PM Talks go on", "2025-04-26 The pilots have sat down again with the owners.",
                "2025-04-25T23:00 They broke off at 11 p.m. last night.", "2025-04-26T09:10 9:10 AM Tugs put on", "2025-04-27 They will sail tomorrow as well.",
                "2025-04-25T21:48 9:48 PM Warden steps in", "2025-04-26 They are to meet tomorrow."],
            Told(Page(title, published, Ferries)));

    [Fact]
    public void The_stamp_of_the_newest_post_stays() =>
        Assert.Equal(
            ["2025-04-26T12:35 April 26, 2025, 12:35 p.m. The pilots have sat down again with the owners.",
                "2025-04-25T23:00 They broke off at 11 p.m. last night.", "2025-04-26T09:10 April 26, 2025, 9:10 a.m. Two tugs take the place of the ferry.",
                "2025-04-27 They will sail tomorrow as well."],
            Told(Page("Ferry strike", "2025-04-25",
                    "<p><b>April 26, 2025, 12:35 p.m.</b></p><p>The pilots have sat down again with the owners. They broke off at 11 p.m. last "
                    + "night.</p><p><b>April 26, 2025, 9:10 a.m.</b></p><p>Two tugs take the place of the ferry. They will sail tomorrow as well.</p>")));

    [Fact]
    public void A_stamp_may_open_its_line() =>
        Assert.Equal(
            ["2025-04-26T12:35 12:35 PM – Talks go on", "2025-04-26 The pilots have sat down again with the owners.",
                "2025-04-25T23:00 They broke off at 11 p.m. last night.", "2025-04-25T21:48 9:48 PM: Warden steps in",
                "2025-04-25 The warden has called both sides.", "2025-04-26 They are to meet tomorrow."],
            Told(Page("Ferry strike", "2025-04-25",
                    "<h2>Saturday, April 26</h2><h3>12:35 PM – Talks go on</h3><p>The pilots have sat down again with the owners.</p><p>They broke off at 11 "
                    + "p.m. last night.</p><h2>Friday, April 25</h2><h3>9:48 PM: Warden steps in</h3><p>The warden has called both sides. They are to meet "
                    + "tomorrow.</p>")));

    [Fact]
    public void A_stamp_that_stands_alone_is_that_of_the_page() =>
        Assert.Equal(["2025-04-25 The pilots have sat down again with the owners.", "2025-04-24T23:00 They broke off at 11 p.m. last night."],
            Told(Page("Ferry strike", "2025-04-25",
                    "<p><b>April 25, 2025, 12:35 p.m.</b></p><p>The pilots have sat down again with the owners. They broke off at 11 p.m. last night.</p>")));

    [Fact]
    public void Greetings_and_pictures_are_no_news() =>
        Assert.Equal(
            ["2025-04-26 The gulls came back to the quay.", "2025-04-26T09:10 9:10 AM Tugs put on"],
            Told(Page("Ferry strike", "2025-04-25",
                    "<h2>Saturday, April 26</h2><div>12:35 PM<h4>In pictures: the empty quay</h4><p>The gulls came back to the quay.</p></div><div>9:10 "
                    + "AM<h4>Tugs put on</h4><p>Two tugs take the place of the ferry.</p></div><div>6:05 AM<h4>Good morning</h4><p>The quay is quiet, and the "
                    + "first of the pilots are here.</p></div>")));

    [Fact]
    public void A_text_keeps_its_days_and_stamps() =>
        Assert.Equal(
            ["2025-04-26T12:35 12:35 PM Talks go on", "2025-04-26 The pilots have sat down again with the owners.",
                "2025-04-25T23:00 They broke off at 11 p.m. last night.", "2025-04-25T21:48 9:48 PM The warden has called both sides.",
                "2025-04-26 They are to meet tomorrow."],
            Told(Read.One("Ferry strike\n\n25 April 2025\n\nSaturday, April 26\n\n12:35 PM\n\nTalks go on\n\nThe pilots have sat down again with the owners. "
                    + "They broke off at 11 p.m. last night.\n\nFriday, April 25\n\n9:48 PM\n\nThe warden has called both sides. They are to meet tomorrow.")));

    [Fact]
    public void The_times_of_a_chronology_in_their_order_were_told_afterwards() =>
        Assert.Equal(
            ["2025-04-22T09:15 9:15 AM The ferry leaves the quay.", "2025-04-24 A passenger said on Thursday that it listed.",
                "2025-04-22T10:40 10:40 AM It strikes a rock."],
            Told(Page("How the ferry sank", "2025-04-25",
                    "<h2>Tuesday, April 22</h2><div>9:15 AM<p>The ferry leaves the quay. A passenger said on Thursday that it listed.</p></div><div>10:40 "
                    + "AM<p>It strikes a rock.</p></div>")));

    private static Article Page(string title, string published, string posts) =>
        Read.One($"<html lang='en-US'><head><title>{title}</title><meta property='article:published_time' content='{published}'></head><body><article><h1>{title}</h1>{posts}</article></body></html>",
            "a.html");

    private static IEnumerable<string> Told(Article article) => EventExtractor.Extract("a", article).Select(e => $"{e.Timex.Value} {e.Sentence}");
}
