using NodaTime;
using Timeline.Functions.Web;
using Timeline.Temporal;

namespace Timeline.Functions.Tests.Web;

/// <summary>How far a date is said to lie from today, and from when to when a timeline reaches.</summary>
public sealed class WordsTests
{
    private static readonly LocalDate Today = new(2025, 5, 1);

    [Theory]
    [InlineData(-752, 1, Grain.Year, "2,777 years ago")]
    [InlineData(800, 1, Grain.Year, "1,225 years ago")]
    [InlineData(1066, 1, Grain.Year, "959 years ago")]
    [InlineData(1501, 100, Grain.Century, "424 years ago")]
    [InlineData(2024, 1, Grain.Year, "one year ago")]
    [InlineData(2026, 1, Grain.Year, "one year from now")]
    [InlineData(2525, 1, Grain.Year, "500 years from now")]
    public void Years_are_counted_by_the_calendar(int year, int years, Grain grain, string words) =>
        Assert.Equal(words, Words.Relative(Stretch(new(year, 1, 1), Period.FromYears(years)), grain, Today));

    [Theory]
    [InlineData(2022, 12, 3, Grain.Season, "2 years ago")]
    [InlineData(2023, 6, 3, Grain.Season, "one year ago")]
    [InlineData(2024, 10, 3, Grain.Quarter, "5 months ago")]
    [InlineData(2026, 7, 6, Grain.Half, "one year from now")]
    [InlineData(2025, 4, 3, Grain.Quarter, "this quarter")]
    public void A_stretch_of_months_is_as_far_as_its_middle(int year, int month, int months, Grain grain, string words) =>
        Assert.Equal(words, Words.Relative(Stretch(new(year, month, 1), Period.FromMonths(months)), grain, Today));

    [Theory]
    [InlineData("1850", "1850")]
    [InlineData("1850 2024-06-15", "1850 – June 2024")]
    [InlineData("-0752 2024-06", "753 BC – June 2024")]
    [InlineData("199X 2024", "1990s – 2024")]
    [InlineData("2023-33 2024-06", "2023 – June 2024")]
    [InlineData("2024-06-01 2024-06-15", "June 2024")]
    public void A_span_is_told_no_more_precisely_than_its_ends_are_known(string dates, string span) =>
        Assert.Equal(span, TopicOverview.SpanOf([.. dates.Split(' ').Select(date => Functions.Api.Queries.DateBound.TryParse(date, out var when) ? when
                        : default)]));

    private static LocalInterval Stretch(LocalDate first, Period length) => new(first.AtMidnight(), (first + length).AtMidnight());
}
