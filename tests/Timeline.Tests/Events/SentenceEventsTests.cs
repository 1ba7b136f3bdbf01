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
    public void A_day_is_told_once(string sentence, string values) =>
        Assert.Equal(values, string.Join(' ', EventsOf(sentence).Select(e => e.Timex.Value)));

    [Theory]
    [InlineData("The shop was robbed on 9 and 16 April 2025.", "2025-04-09 2025-04-16")]
    [InlineData("The shop was robbed on 2, 9 and 16 April.", "2025-04-02 2025-04-09 2025-04-16")]
    [InlineData("The shop was robbed on April 9 or 16.", "2025-04-09 2025-04-16")]
    [InlineData("The wells ran dry in May and August 2024.", "2024-05 2024-08")]
    [InlineData("The shop was shut from 9 to 16 April 2025.", "2025-04-09/2025-04-16")]
    [InlineData("The shop was robbed twice between 9 and 16 April 2025.", "2025-04-09/2025-04-16")]
    [InlineData("The shop was shut on 9-16 April 2025.", "2025-04-09/2025-04-16")]
    public void Days_of_a_list_are_told_each_and_a_stretch_once(string sentence, string dates) =>
        Assert.Equal(dates, string.Join(' ', EventsOf(sentence).Select(e => e.Edtf)));

    [Theory]
    [InlineData("Nine checks were put off between 2014 and 2023 in Veld.", "2014 and 2023")]
    [InlineData("The road was shut from Monday to Thursday.", "Monday to Thursday")]
    [InlineData("The fair ran on April 3-5.", "April 3-5")]
    [InlineData("The troops left at 6 a.m. on Saturday in lorries.", "6 a.m. on Saturday")]
    [InlineData("It rained last\nmonth in the hills.", "last month")]
    [InlineData("It burnt in 2014, and in 2023 it fell.", "2014|2023")]
    public void An_expression_is_shown_whole(string sentence, string expressions)
    {
        var events = EventsOf(sentence);
        Assert.Equal(expressions, string.Join('|', events.Select(e => e.Expression)));
        Assert.All(events, e => Assert.Contains(e.Expression, e.Sentence, StringComparison.Ordinal));
    }

    private static IEnumerable<TimelineEvent> EventsOf(string sentence)
    {
        var article = new Article
        {
            Title = "",
            Body = "The town of Veld had a long week. " + sentence,
            Published = new Publication(new PublishTime(new LocalDate(2025, 4, 28)), PublishedFrom.Field, 0.95),
        };
        return EventExtractor.Extract("a", article).Where(e => e.Rule != HeadlineEvent.Rule && e.SentenceStart > 0);
    }
}
