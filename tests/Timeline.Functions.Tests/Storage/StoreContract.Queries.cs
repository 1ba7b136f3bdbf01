using NodaTime;
using Timeline.Functions.Storage;
using Timeline.Temporal;

namespace Timeline.Functions.Tests.Storage;

/// <content>What a query finds, and its pages.</content>
public abstract partial class StoreContract
{
    [Theory]
    [InlineData("2025-04-10", "2025-04-11", "century,decade,year,month")]
    [InlineData("2025-04-28", "2025-04-29", "century,decade,year,month,day,week")]
    [InlineData("2025-04-29", "2025-04-30", "century,decade,year,month,week,next")]
    [InlineData("2025-05-01", "2025-05-02", "century,decade,year,week")]
    [InlineData("2025-05-05", "2025-05-06", "century,decade,year")]
    [InlineData("2029-12-31", "2030-01-01", "century,decade")]
    [InlineData("2030-01-01", "2030-01-02", "century")]
    [InlineData("1999-01-01", "2000-01-01", "")]
    [InlineData("2100-01-01", null, "")]
    [InlineData(null, "2000-01-01", "ancient")]
    [InlineData(null, "2025-01-01", "ancient,century,decade")]
    [InlineData("2025-04-29", null, "century,decade,year,month,week,next")]
    [InlineData(null, null, "ancient,century,decade,year,month,day,week,next")]
    public async Task A_range_holds_what_overlaps_it(string? from, string? to, string expected)
    {
        await Store.Set("t", "t/a.txt", Sample.Change(
            "t", "t/a.txt", "v1",
            Sample.Event("century", Years(2000, 100)),
            Sample.Event("decade", Years(2020, 10)),
            Sample.Event("year", Years(2025, 1)),
            Sample.Event("month", new LocalDate(2025, 4, 1), 30),
            Sample.Event("week", Day, 7),
            Sample.Event("day", Day),
            Sample.Event("next", Day.PlusDays(1)),
            Sample.Event("ancient", Years(-43, 1))));
        var wanted = expected.Length == 0 ? [] : expected.Split(',');
        Assert.Equal(wanted, await Store.Ids("t", Moment(from), Moment(to)));
        Assert.Equal(wanted, await Store.Ids("t", Moment(from), Moment(to), limit: 2));
    }

    [Fact]
    public async Task The_receipts_of_a_topic_are_those_of_no_other()
    {
        Assert.Empty(await Store.Receipts("t", Now).ToListAsync(Now));
        foreach (var (topic, article) in new[] { ("t", "t/a.txt"), ("t", "u/b.txt"), ("u", "u/b.txt"), ("tt", "tt/c.txt") })
        {
            await Store.Set(topic, article, Sample.Change(topic, article, "v1", Sample.Event("e", Day)));
        }

        var receipts = await Store.Receipts("t", Now).ToListAsync(Now);
        Assert.Equal(["t/a.txt", "u/b.txt"], receipts.Select(receipt => receipt.Article).Order(StringComparer.Ordinal));
        Assert.All(receipts, receipt => Assert.Equal(("t", 1), (receipt.Topic, receipt.EventCount)));
    }

    [Fact]
    public async Task Bounds_are_half_open_to_the_nanosecond()
    {
        var noon = Day.At(LocalTime.Noon);
        await Store.Set("t", "t/a.txt", Sample.Change("t", "t/a.txt", "v1", Sample.Event("e", new LocalInterval(noon, noon.PlusNanoseconds(1)))));
        Assert.Equal(["e"], await Store.Ids("t", noon, noon.PlusNanoseconds(1)));
        Assert.Empty(await Store.All("t", noon.PlusNanoseconds(1), null));
        Assert.Empty(await Store.All("t", null, noon));
    }

    [Fact]
    public async Task The_edges_of_the_calendar_are_kept()
    {
        var all = new LocalInterval(LocalDate.MinIsoValue.AtMidnight(), LocalDate.MaxIsoValue.At(LocalTime.MaxValue));
        await Store.Set("t", "t/a.txt", Sample.Change("t", "t/a.txt", "v1", Sample.Event("e", all)));
        Assert.Equal([all], (await Store.All("t", all.Start, all.End)).ConvertAll(e => e.When));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public async Task Pages_join_in_order_without_gap_or_double(int limit)
    {
        var events = Enumerable.Range(0, 40).Select(n => Sample.Event($"e{n:d2}", Day.PlusDays(n % 5), 1 + (n % 3 * 20))).ToArray();
        await Store.Set("t", "t/a.txt", Sample.Change("t", "t/a.txt", "v1", events));
        await Store.Set("t", "t/b.txt", Sample.Change("t", "t/b.txt", "v1", events));
        var expected = events.Concat(events).OrderBy(e => e.When.Start).ThenBy(e => e.When.End).ThenBy(e => e.Id, StringComparer.Ordinal).Select(e => e.Id);
        Assert.Equal(expected, await Store.Ids("t", limit: limit));
    }

    [Fact]
    public async Task A_cursor_outlives_the_event_it_stands_on()
    {
        await Store.Set("t", "t/a.txt", Sample.Change("t", "t/a.txt", "v1", Sample.Event("e1", Day), Sample.Event("e2", Day.PlusDays(1))));
        var page = await Store.Events("t", new EventQuery(Limit: 1), Now);
        await Store.Set("t", "t/a.txt", Sample.Change("t", "t/a.txt", "v2", Sample.Event("e2", Day.PlusDays(1)), Sample.Event("e3", Day.PlusDays(2))));
        Assert.Equal(["e2", "e3"], (await Store.Events("t", new EventQuery(Cursor: page.Cursor), Now)).Events.Select(e => e.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("§")]
    [InlineData("YWJj")]
    [InlineData("JSBPUiAxPTE")]
    public async Task A_made_up_cursor_is_refused(string cursor) =>
        await Assert.ThrowsAsync<FormatException>(() => Store.Events("t", new EventQuery(Cursor: cursor), Now));

    [Theory]
    [InlineData(0)]
    [InlineData(1001)]
    public async Task A_page_has_its_bounds(int limit) =>
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Store.Events("t", new EventQuery(Limit: limit), Now));

    private static LocalInterval Years(int first, int count) => new(new LocalDate(first, 1, 1).AtMidnight(), new LocalDate(first + count, 1, 1).AtMidnight());

    private static LocalDateTime? Moment(string? date) =>
        date is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value.AtMidnight();
}
