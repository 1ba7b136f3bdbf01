using NodaTime;
using Timeline.Articles;
using Timeline.Articles.Text;
using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Tests.Events;

/// <summary>The time above what is told as it happens dates it, unless it says itself when it was, greets or asks.</summary>
public class EntryStampTests
{
    private const string Other = "\n\n6:10 p.m.\n\nThe quay is shut.";

    [Theory]
    [InlineData("2:15 p.m.\n\nThe tug was rammed on Thursday, the master says.", "2025-04-24: The tug was rammed on Thursday, the master says.")]
    [InlineData("2:15 p.m. In May 2009 the yard was flooded, and in April 2016.",
            "2009-05: In May 2009 the yard was flooded, and in April 2016.|2016-04: In May 2009 the yard was flooded, and in April 2016.")]
    [InlineData("10:25 (IST) The tug was launched in 1979.", "1979: The tug was launched in 1979.")]
    [InlineData("10:25 – \"We built her in 1979,\" says Ada Lund.", "1979: \"We built her in 1979,\" says Ada Lund.")]
    [InlineData("1:20 PM\n\nThe tug reached the quay at 12:55 PM.", "2025-04-28T12:55: The tug reached the quay at 12:55 PM.")]
    [InlineData("1:20 PM\n\nDivers go down tomorrow.", "2025-04-29: Divers go down tomorrow.")]
    [InlineData("6:20 a.m.\n\nGood morning.", "")]
    [InlineData("6:20 a.m.\n\nGood morning, and welcome to our live coverage.", "")]
    [InlineData("6:20 a.m.\n\nGood morning. The tug sank on Saturday.", "2025-04-26: The tug sank on Saturday.")]
    [InlineData("11:05 p.m. That is all from us.", "")]
    [InlineData("11:05 p.m. We’re closing this blog now.", "")]
    [InlineData("9:35 a.m. Why was she sold?", "")]
    public void A_sentence_of_another_time_is_not_of_the_one_above(string body, string expected) => Assert.Equal(expected, Told(body + Other));

    [Theory]
    [InlineData("1:20 PM\n\nSHE FLOATS. Nobody cheers.", "2025-04-28T13:20: 1:20 PM SHE FLOATS.")]
    [InlineData("1:20 PM The tug is at the quay now.", "2025-04-28T13:20: 1:20 PM The tug is at the quay now.")]
    [InlineData("1:20 PM The master has been held for three days.", "2025-04-28T13:20: 1:20 PM The master has been held for three days.")]
    [InlineData("1:20 PM The party takes the town for the first time since 1994.",
            "2025-04-28T13:20: 1:20 PM The party takes the town for the first time since 1994.|1994: 1:20 PM The party takes the town for the first time since "
            + "1994.")]
    [InlineData("1:20 PM The quay was shut an hour ago.", "2025-04-28T13:20: 1:20 PM The quay was shut an hour ago.")]
    [InlineData("1:20 PM Nobody has crossed the bar since noon.", "2025-04-28T13:20: 1:20 PM Nobody has crossed the bar since noon.")]
    [InlineData("1:20 PM We are closing this school at once, the head says.", "2025-04-28T13:20: 1:20 PM We are closing this school at once, the head says.")]
    [InlineData("1:20 PM Hello Marn has gone off the air.", "2025-04-28T13:20: 1:20 PM Hello Marn has gone off the air.")]
    public void A_sentence_of_no_other_time_is_of_the_one_above(string body, string expected) => Assert.Equal(expected, Told(body + Other));

    [Theory]
    [InlineData("12 March 2021\n\n9:15 a.m. The tug, which was built in 1979, rams the quay.\n\n9:40 a.m. The master is held.",
            "2021-03-12T09:15|1979|2021-03-12T09:40")]
    [InlineData("2:15 p.m. The tug was rammed on Thursday.\n\nThe quay is shut.", "2025-04-28T14:15|2025-04-24")]
    [InlineData("8 a.m. was too early for those who came on Thursday.\n\n9 a.m. was too late for the others.", "2025-04-28T08:00|2025-04-24|2025-04-28T09:00")]
    [InlineData("10.00am The war of 1914: a talk by Ada Lund\n\n11.00am The peace of 1919: a talk by Per Holt", "2025-04-28T10:00|1914|2025-04-28T11:00|1919")]
    public void The_hours_of_a_chronology_or_a_programme_are_its_own(string body, string expected) =>
        Assert.Equal(expected, string.Join("|", Events(body).Select(e => e.Timex.Value)));

    [Theory]
    [InlineData("Good evening from Marn.", true)]
    [InlineData("Hello, everyone!", true)]
    [InlineData("That's all for today.", true)]
    [InlineData("I am now wrapping up our live coverage.", true)]
    [InlineData("This live blog has now closed.", true)]
    [InlineData("See you next Friday.", true)]
    [InlineData("Good Morning Marn went off the air on Thursday.", false)]
    [InlineData("Good morning to some was good night to the eleven who drowned off Elin.", false)]
    [InlineData("That is all he said on Thursday.", false)]
    [InlineData("We are closing the yard in May.", false)]
    [InlineData("The blog has closed.", false)]
    public void Greetings_are_told_from_news(string sentence, bool expected) => Assert.Equal(expected, Greetings.IsOne(sentence));

    private static string Told(string body) => string.Join("|", Events(body).Where(e => e.Timex.Value != "2025-04-28T18:10")
        .Select(e => $"{e.Timex.Value}: {e.Sentence}"));

    private static IReadOnlyList<TimelineEvent> Events(string body) => EventExtractor.Extract("a", new Article
    {
        Title = "",
        Body = body,
        Published = new Publication(new PublishTime(new LocalDate(2025, 4, 28)), PublishedFrom.Meta, 0.9),
    });
}
