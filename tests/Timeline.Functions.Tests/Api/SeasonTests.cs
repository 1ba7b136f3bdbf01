using NodaTime;
using NodaTime.Text;
using Timeline.Articles;
using Timeline.Events;
using Timeline.Functions.Api;
using Timeline.Functions.Api.Queries;
using Timeline.Temporal;

namespace Timeline.Functions.Tests.Api;

/// <summary>Seasons of both hemispheres: how they are called, and that a query takes what a timeline writes.</summary>
public sealed class SeasonTests
{
    [Theory]
    [InlineData("en-GB", "in the winter of 2019", "winter 2019–20")]
    [InlineData("en-GB", "in early summer 2019", "early summer 2019")]
    [InlineData("en-AU", "in the spring of 2019", "spring 2019")]
    [InlineData("en-AU", "in the summer of 2019", "summer 2019–20")]
    [InlineData("en-AU", "in late summer 2019", "late summer 2019–20")]
    [InlineData("en-AU", "in autumn 2019", "autumn 2019")]
    [InlineData("en-AU", "in the winter of 2019", "winter 2019")]
    [InlineData("en-AU", "in the winter and spring of 2019", "winter 2019 – spring 2019")]
    [InlineData("en-AU", "in the summer and autumn of 2020", "summer 2019–20 – autumn 2020")]
    [InlineData("en-AU", "in the northern summer of 2019", "summer 2019")]
    public void A_season_is_called_what_its_article_calls_it(string locale, string when, string words) => Assert.Equal(words, DateWords.Of(Told(locale, when)));

    [Theory]
    [InlineData("en-GB", "2019-21", "2019-22", "2019-23", "2019-24")]
    [InlineData("en-AU", "2019-29", "2019-30", "2019-31", "2019-32")]
    public void A_query_takes_the_seasons_that_a_timeline_writes(string locale, params string[] written)
    {
        var told = Array.ConvertAll(["spring", "summer", "autumn", "winter"], season => Told(locale, $"in the {season} of 2019"));
        Assert.Equal(written, told.Select(e => e.Edtf));
        Assert.All(told, e => Assert.True(DateBound.TryParse(e.Edtf, out var when) && when == e.When, e.Edtf));
    }

    [Theory]
    [InlineData("2019-25", "2019-03-01")]
    [InlineData("2019-28", "2019-12-01")]
    [InlineData("2019-20", null)]
    public void A_query_takes_every_season_of_the_standard(string text, string? start) =>
        Assert.Equal(start, DateBound.TryParse(text, out var when) ? LocalDatePattern.Iso.Format(when.Start.Date) : null);

    private static TimelineEvent Told(string locale, string when) => EventExtractor.Extract("a", new Article
    {
        Title = "A bridge",
        Body = $"The old bridge was rebuilt {when}.",
        Published = new Publication(new PublishTime(new LocalDate(2025, 4, 28)), PublishedFrom.Field, 1),
        Locale = TextLocale.Of(locale),
    })[0];
}
