using NodaTime;
using Timeline.Articles;
using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Tests.Events;

/// <summary>How often a sentence is told, and which are not.</summary>
public class SentenceEventsTests
{
    [Theory]
    [InlineData("The first fire broke out on Saturday at 3 p.m. and the last one at 8 p.m. in the old town.", "2025-04-26T15:00")]
    [InlineData("On 12 June 2024 he slept in the morning, ate in the afternoon and sang in the evening.", "2024-06-12")]
    [InlineData("A man was shot on Saturday morning, the police said on Saturday.", "2025-04-26TMO")]
    [InlineData("The police said on Saturday that a man was shot on Saturday morning.", "2025-04-26TMO")]
    [InlineData("He was arrested on Friday and freed on Saturday.", "2025-04-25 2025-04-26")]
    [InlineData("The police said on Saturday that the bus crashed at 7:30 a.m. and that its driver was arrested at 6 p.m.", "2025-04-26T07:30")]
    [InlineData("Earlier versions of this law were struck down on May 3, 2014.", "2014-05-03")]
    [InlineData("This article was amended on 11 May 2024 to correct a name.", "")]
    [InlineData("• This report was corrected on Saturday.", "")]
    [InlineData("This article of the treaty was amended on 11 May 2024.", "2024-05-11")]
    public void A_day_is_told_once(string sentence, string values)
    {
        var article = new Article
        {
            Title = "",
            Body = "The town of Veld had a long week. " + sentence,
            Published = new Publication(new PublishTime(new LocalDate(2025, 4, 28)), PublishedFrom.Field, 0.95),
        };
        Assert.Equal(values, string.Join(' ', EventExtractor.Extract("a", article).Where(e => e.Rule != HeadlineEvent.Rule && e.SentenceStart > 0).Select(e => e.Timex.Value)));
    }
}
