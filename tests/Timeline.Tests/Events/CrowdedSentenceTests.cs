using NodaTime;
using Timeline.Articles;
using Timeline.Events;
using Timeline.Temporal;

namespace Timeline.Tests.Events;

/// <summary>Sentences with more dates than any sentence: tables and lists that lost their lines, and what was made to cost much.</summary>
public class CrowdedSentenceTests
{
    [Fact]
    public void The_first_dates_are_told_and_the_others_counted()
    {
        var told = EventExtractor.Read("a", Dates(EventExtractor.MaxDates + 7), int.MaxValue);
        Assert.Equal(EventExtractor.MaxDates, told.Events.Count);
        Assert.Equal("1900-01-01", told.Events[0].Timex.Value);
        Assert.Equal(7, told.LeftOut);
        Assert.StartsWith("7 dates were left out", told.Note, StringComparison.Ordinal);
        Assert.Null(EventExtractor.Read("a", Dates(EventExtractor.MaxDates), int.MaxValue).Note);
    }

    [Fact]
    public void All_share_one_text()
    {
        var told = EventExtractor.Read("a", Dates(3), int.MaxValue);
        Assert.Equal(3, told.Events.Count);
        Assert.All(told.Events, e => Assert.Same(told.Events[0].Sentence, e.Sentence));
        Assert.All(told.Under("/b/c"), e => Assert.Same(told.Events[0].Sentence, e.Sentence));
    }

    [Fact]
    public void Under_another_id_they_are_what_is_extracted_under_it() =>
        Assert.Equal(EventExtractor.Extract("/b/c", Dates(3)), EventExtractor.Read("a", Dates(3), int.MaxValue).Under("/b/c"));

    [Fact]
    public void Of_a_very_long_sentence_few_dates_are_told()
    {
        var told = EventExtractor.Read("a", Dates(8000), int.MaxValue);
        Assert.InRange(told.Events.Count, 1, 3);
        Assert.InRange(told.LeftOut, 7900, 8100);
    }

    [Fact]
    public void Nothing_is_read_beyond_what_is_of_use()
    {
        var article = Dates(1) with { Body = string.Concat(Enumerable.Range(0, 200).Select(i => $"The council of the town met on 3 May {1800 + i}. ")) };
        Assert.Equal(11, EventExtractor.Read("a", article, 10).Events.Count);
    }

    private static Article Dates(int count) => new()
    {
        Title = "",
        Body = "The council of the town met " + string.Join(", ", Enumerable.Range(0, count)
            .Select(i => "on " + new LocalDate(1900, 1, 1).PlusDays(2 * i).ToString("d MMMM uuuu", null))) + ".",
        Published = new Publication(new PublishTime(new LocalDate(2025, 4, 28)), PublishedFrom.Field, 0.95),
    };
}
