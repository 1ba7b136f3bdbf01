using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Timeline.Temporal;

namespace Timeline.Tests.Temporal.Laws;

/// <summary>How the words of direction, of part and of distance hang together.</summary>
public class CalendarLaws
{
    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    [Theory]
    [InlineData("week")]
    [InlineData("month")]
    [InlineData("quarter")]
    [InlineData("year")]
    [InlineData("decade")]
    [InlineData("century")]
    public void Last_this_and_next_follow_one_another(string unit) => Samples.Hold(Samples.Published, published =>
    {
        var (last, current, next) = (Of($"last {unit}", published), Of($"this {unit}", published), Of($"next {unit}", published));
        Assert.True(current.Contains(published.Local));

        // The week that ends on a Sunday is "last week" to those who write on it.
        Assert.Equal(unit == "week" && published.Date.DayOfWeek == NodaTime.IsoDayOfWeek.Sunday ? current.End : current.Start, last.End);
        Assert.Equal(current.End, next.Start);
    });

    [Fact]
    public void Last_weekday_is_before_the_publish_day_and_next_after_it() => Samples.Hold(
        from weekday in Gen.Elements(Weekdays)
        from published in Samples.Published
        select (weekday, published),
        sample =>
        {
            var today = sample.published.Date.AtMidnight();
            var (last, next) = (Of($"last {sample.weekday}", sample.published), Of($"next {sample.weekday}", sample.published));
            Assert.True(last.End < today && last.Start >= today.PlusDays(-8));
            Assert.True(next.Start > today.PlusDays(1) && next.Start <= today.PlusDays(8));
        });

    [Theory]
    [InlineData("March 2019")]
    [InlineData("2019")]
    [InlineData("the 1980s")]
    [InlineData("the 18th century")]
    [InlineData("next week")]
    [InlineData("this month")]
    [InlineData("last year")]
    [InlineData("the third quarter of 2011")]
    [InlineData("the summer of 1990")]
    [InlineData("the first half of 2004")]
    public void Early_mid_and_late_are_the_parts_of_the_whole(string period) => Samples.Hold(Samples.Published, published =>
    {
        var whole = Of(period, published);
        var (early, middle, late) = (Of($"early {period}", published), period.StartsWith("the", StringComparison.Ordinal)
            ? Of($"the middle of {period}", published) : Of($"mid-{period}", published), Of($"late {period}", published));
        Assert.Equal((whole.Start, early.End, middle.End, whole.End), (early.Start, middle.Start, late.Start, late.End));
    });

    [Fact]
    public void Ago_and_from_now_are_mirrored() => Samples.Hold(Amounts, sample =>
    {
        var date = sample.Published.Date;
        Assert.True(Of($"{sample.Count} days ago", sample.Published).Contains(date.PlusDays(-sample.Count).AtMidnight()));
        Assert.True(Of($"{sample.Count} days from now", sample.Published).Contains(date.PlusDays(sample.Count).AtMidnight()));
        Assert.True(Of($"{sample.Count} weeks ago", sample.Published).Contains(date.PlusWeeks(-sample.Count).AtMidnight()));
        Assert.True(Of($"{sample.Count} months ago", sample.Published).Contains(date.PlusMonths(-sample.Count).AtMidnight()));
        Assert.True(Of($"{sample.Count} years from now", sample.Published).Contains(date.PlusYears(sample.Count).AtMidnight()));
    });

    [Fact]
    public void Later_and_later_is_later_by_both() => Samples.Hold(Amounts, sample =>
    {
        var once = Samples.Intervals($"It began on 5 May 2014. It burned {sample.Count} days later. It fell {sample.Other} days later.",
            Afterwards(sample.Published));
        var both = Samples.Intervals($"It began on 5 May 2014. It fell {sample.Count + sample.Other} days later.", Afterwards(sample.Published));
        Assert.Equal(once[^1], both[^1]);
    });

    [Fact]
    public void Earlier_undoes_later() => Samples.Hold(Amounts, sample =>
    {
        var there = Samples.Intervals($"It began on 5 May 2014. It burned {sample.Count} days later. It fell {sample.Count} days earlier.",
            Afterwards(sample.Published));
        Assert.Equal(there[0], there[2]);
    });

    [Fact]
    public void What_hangs_on_the_publish_week_moves_with_it() => Samples.Hold(
        from phrase in Gen.Elements("Monday", "last Friday", "next Tuesday", "this Sunday", "yesterday", "tomorrow", "last week", "next week", "the weekend",
            "Monday of last week", "six days ago")
        from published in Samples.Published
        select (phrase, published),
        sample =>
        {
            var later = sample.published with { Date = sample.published.Date.PlusWeeks(1) };
            var (first, second) = (Of(sample.phrase, sample.published), Of(sample.phrase, later));
            Assert.Equal(first.Start.PlusWeeks(1), second.Start);
        });

    [Fact]
    public void The_week_of_a_day_holds_it() => Samples.Hold(
        from date in Samples.Date
        from published in Samples.Published
        select (date, published),
        sample => Assert.True(Of($"the week of {sample.date.ToString("MMMM d, yyyy", System.Globalization.CultureInfo.InvariantCulture)}", sample.published)
            .Contains(sample.date.AtMidnight())));

    /// <summary>A publish time that all of this lies before: what is told in the past does not lie ahead.</summary>
    private static PublishTime Afterwards(PublishTime published) => published.Date.Year > 2014 ? published
        : published with { Date = new LocalDate(2014, 12, 1) };

    private static Gen<Shifted> Amounts =>
        from count in Gen.Choose(2, 40)
        from other in Gen.Choose(2, 40)
        from published in Samples.Published
        select new Shifted(count, other, published);

    private static LocalInterval Of(string phrase, PublishTime published) => Samples.Interval($"They met in {phrase}, it is said.", published);

    private sealed record Shifted(int Count, int Other, PublishTime Published);
}
