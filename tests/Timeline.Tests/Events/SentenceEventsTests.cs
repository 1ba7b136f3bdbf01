using NodaTime;
using Timeline.Articles;
using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Tests.Events;

/// <summary>How often a sentence is told, and which are not.</summary>
public class SentenceEventsTests
{
    [Theory]
    [InlineData("A man was shot on Saturday morning, the police said on Saturday.", "2025-04-26TMO")]
    [InlineData("The police said on Saturday that a man was shot on Saturday morning.", "2025-04-26TMO")]
    [InlineData("He was arrested on Friday and freed on Saturday.", "2025-04-25 2025-04-26")]
    [InlineData("The shop was robbed on Saturday when its owner opened it at 9 a.m.", "2025-04-26")]
    [InlineData("The bus was hit at 9 a.m. on Saturday, the police said at 3 p.m. on Saturday.", "2025-04-26T09:00")]
    [InlineData("The blast was heard at 9:47 a.m. on Saturday in Veld, 07:47 GMT.", "2025-04-26T09:47")]
    [InlineData("He sang in the morning and evening of Saturday.", "2025-04-26TMO")]
    [InlineData("The hall was shut on Saturday, and the mayor said on Saturday that it was safe.", "2025-04-26")]
    [InlineData("Earlier versions of this law were struck down on May 3, 2014.", "2014-05-03")]
    [InlineData("This article was amended on 11 May 2024 to correct a name.", "")]
    [InlineData("• This report was corrected on Saturday.", "")]
    [InlineData("This article of the treaty was amended on 11 May 2024.", "2024-05-11")]
    public void A_day_is_told_once(string sentence, string values) =>
        Assert.Equal(values, string.Join(' ', EventsOf(sentence).Select(e => e.Timex.Value)));

    [Theory]
    [InlineData("The ferry left on Saturday at 9:15 a.m. and hit a rock at 9:47 a.m.", "The ferry left on Saturday at 9:15 a.m. | hit a rock at 9:47 a.m.",
            "2025-04-26T09:15 2025-04-26T09:47")]
    [InlineData("He was held at noon on Saturday, charged at 3 p.m. and freed at 6 p.m.",
            "He was held at noon on Saturday | charged at 3 p.m. | freed at 6 p.m.", "2025-04-26T12:00 2025-04-26T15:00 2025-04-26T18:00")]
    [InlineData("On Saturday the quay was shut at 7 a.m. and reopened at 9 p.m.", "On Saturday the quay was shut at 7 a.m. | reopened at 9 p.m.",
            "2025-04-26T07:00 2025-04-26T21:00")]
    [InlineData("On Saturday the quay was shut at 7 a.m.", "all", "2025-04-26T07:00")]
    [InlineData("The bell rang at 2:10 a.m. on Saturday; at 2:14 a.m. the roof fell in.",
            "The bell rang at 2:10 a.m. on Saturday | at 2:14 a.m. the roof fell in.", "2025-04-26T02:10 2025-04-26T02:14")]
    [InlineData("The strike began on Saturday morning and ended on Saturday night.", "The strike began on Saturday morning | ended on Saturday night.",
            "2025-04-26TMO 2025-04-26TNI")]
    [InlineData("The vote was held on Saturday, and on Saturday night he left.", "The vote was held on Saturday | on Saturday night he left.",
            "2025-04-26 2025-04-26TNI")]
    [InlineData("The first fire broke out on Saturday at 3 p.m. and the last one at 8 p.m. in the old town.",
            "The first fire broke out on Saturday at 3 p.m. | the last one at 8 p.m. in the old town.", "2025-04-26T15:00 2025-04-26T20:00")]
    [InlineData("On 12 June 2024 he slept in the morning, ate in the afternoon and sang in the evening.",
            "On 12 June 2024 he slept in the morning | ate in the afternoon | sang in the evening.", "2024-06-12TMO 2024-06-12TAF 2024-06-12TEV")]
    [InlineData("The police said on Saturday that the bus crashed at 7:30 a.m. and that its driver was arrested at 6 p.m.",
            "all | that its driver was arrested at 6 p.m.", "2025-04-26T07:30 2025-04-26T18:00")]
    public void Each_part_with_a_time_of_its_own_is_told(string sentence, string parts, string values)
    {
        var events = EventsOf(sentence).ToList();
        Assert.Equal(values, string.Join(' ', events.Select(e => e.Timex.Value)));
        Assert.Equal(parts, string.Join(" | ", events.Select(e => e.Focus ?? "all")));
    }

    [Theory]
    [InlineData("If the banks call the loan in June, the mill will shut.", "")]
    [InlineData("Suppose the bank had lent the money in March.", "")]
    [InlineData("Imagine that it is 2036.", "")]
    [InlineData("Had the mill paid by the end of March, it would be open today.", "")]
    [InlineData("Were the mill to shut in July, 300 would go.", "")]
    [InlineData("Unless it rains by Friday the wheat is lost.", "")]
    [InlineData("What would the mill do in 2030?", "")]
    [InlineData("In a town without a mill in 2050, who bakes?", "")]
    [InlineData("It would have opened in March if the money had come.", "")]
    [InlineData("If approved, the sale will close in June.", "2025-06")]
    [InlineData("The match will be held on Friday if the snow stops.", "2025-05-02")]
    [InlineData("The court asked if he was in Rome on 3 April.", "2025-04-03")]
    [InlineData("If Friday was bad, Saturday was worse.", "2025-04-25 2025-04-26")]
    [InlineData("Imagine Dragons played in Veld on Saturday.", "2025-04-26")]
    [InlineData("Was he in Rome on 3 April?", "2025-04-03")]
    [InlineData("The mill had paid by 3 April.", "2025-04-03")]
    public void What_is_only_thought_of_is_no_event(string sentence, string dates) =>
        Assert.Equal(dates, string.Join(' ', EventsOf(sentence).Select(e => e.Edtf)));

    [Theory]
    [InlineData("On the last morning of her life she rose at 6 a.m. to feed the geese. She was home by 4 p.m. At noon on Saturday a friend rang.",
            "2025-04-26T12:00")]
    [InlineData("She fed the geese at 6 a.m. on the morning of the fire.", "")]
    [InlineData("She fed the geese at 6 a.m. and left the farm.", "2025-04-28T06:00")]
    public void A_day_that_is_not_named_is_not_that_of_the_telling(string sentence, string values) =>
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
