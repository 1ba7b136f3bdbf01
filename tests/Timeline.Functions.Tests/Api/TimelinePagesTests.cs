using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Timeline.Events;
using Timeline.Functions.Api.Formats;
using Timeline.Functions.Api.Problems;
using Timeline.Functions.Api.Queries;
using Timeline.Functions.Chronology;
using Timeline.Functions.Tests.Ingest;
using Timeline.Temporal;

namespace Timeline.Functions.Tests.Api;

/// <summary>Pages of a timeline join without gap or double, in both directions, whatever comes in between and however large the topic is.</summary>
public sealed class TimelinePagesTests(TimelineServer server) : IClassFixture<TimelineServer>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData("&order=desc")]
    [InlineData("&q=tenth")]
    public async Task Pages_add_up_to_the_whole_even_when_events_come_in_between(string query)
    {
        var topic = $"paged{query.Length}";
        var events = SampleEvents.Many(250);
        await server.Seed(topic, events);
        var whole = (await server.Ids($"/api/timelines/{topic}?limit=1000{query}")).Split(' ');
        var found = new List<string>();
        var next = $"/api/timelines/{topic}?limit=7{query}";
        for (var pages = 0; next is not null; pages++)
        {
            var page = await server.Json(next);
            found.AddRange(page.GetProperty("entries").EnumerateArray().Select(e => e.GetProperty("id").GetString()!));
            next = page.GetProperty("next").GetString();

            // One event before all others, one behind them, and one right beside the place where this page ended.
            var last = events.Single(e => e.Id == found.Last(id => id.Length == 6));
            await server.Seed(topic, [Beside(last, $"before{pages}", -10_000), Beside(last, $"z{pages}", 10_000), Beside(last, $"{last.Id}x{pages}", 0)],
                $"{pages}.txt");
        }

        Assert.Equal(whole, found.Where(id => id.Length == 6));
        Assert.Equal(query.Contains('q') ? 25 : 250, whole.Length);
        Assert.Equal(found.Count, found.Distinct().Count());
        Assert.Contains(found, id => id.Length != 6);
    }

    [Fact]
    public async Task Every_format_leads_to_its_next_page()
    {
        await server.Seed("cut", SampleEvents.Many(30));
        foreach (var format in TimelineFormats.Names)
        {
            var (pages, next) = (0, (string?)$"/api/timelines/cut?limit=10&format={format}");
            for (; next is not null; pages++)
            {
                using var response = await server.Client.GetAsync(next, Cancellation);
                Assert.Equal(HttpStatusCode.OK, response.StatusCode);
                next = response.Headers.TryGetValues("Link", out var links) ? Assert.Single(links).Split("<")[1].Split(">; rel=\"next\"")[0] : null;
            }

            Assert.Equal(3, pages);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("&q=tenth")]
    [InlineData("&from=2020-02&to=2020-02-20")]
    public async Task Pages_can_be_read_backward(string query)
    {
        var topic = $"backward{query.Length}";
        await server.Seed(topic, [.. SampleEvents.Many(250), .. SampleEvents.All]);
        var whole = (await server.Ids($"/api/timelines/{topic}?limit=1000{query}")).Split(' ');
        var reader = Reader(1000);
        var (all, _) = await reader.Page(topic, Query($"limit=1000{query}"), Cancellation);
        for (var at = 1; at < all.Entries.Count; at += 7)
        {
            var (before, _) = await reader.Page(topic, Query($"{query}&limit=9&before={EntryPlace.Of(all.Entries[at])}"), Cancellation);
            Assert.Equal(whole[Math.Max(0, at - 9)..at], before.Entries.Select(e => e.Id));
            Assert.Equal(at > 9, before.Start is not null);
            var (after, _) = await reader.Page(topic, Query($"{query}&limit=2&cursor={before.Cursor}"), Cancellation);
            Assert.Equal(whole[at..Math.Min(at + 2, whole.Length)], after.Entries.Select(e => e.Id));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("&q=tenth")]
    [InlineData("&from=2020-02&to=2020-02-20")]
    public async Task A_topic_too_large_to_be_kept_is_read_page_by_page_in_both_directions(string query)
    {
        var topic = $"vast{query.Length}";
        await server.Seed(topic, SampleEvents.Many(250));
        var whole = (await Reader(1000).Page(topic, Query($"limit=1000{query}"), Cancellation)).Page.Entries.Select(e => e.Id).ToList();
        Assert.NotEmpty(whole);
        Assert.Equal(whole, await Pages(topic, query, "limit=7"));
        Assert.Equal(whole.AsEnumerable().Reverse(), await Pages(topic, query, "limit=7&order=desc"));
        var (middle, all) = await Reader(20).Page(topic, Query($"limit=7{query}&cursor={await Cursor(topic, query)}"), Cancellation);
        Assert.True(all.IsVast);
        var (before, _) = await Reader(20).Page(topic, Query($"limit=7{query}&before={middle.Start}"), Cancellation);
        Assert.Equal(whole[..7], before.Entries.Select(e => e.Id));
        Assert.Null(before.Start);
    }

    /// <summary>Two far dates behind years of days: the stretch that would hold enough holds more than is read of any.</summary>
    [Theory]
    [InlineData(3)]
    [InlineData(40)]
    [InlineData(260)]
    public async Task The_latest_of_a_vast_topic_are_found_behind_a_few_far_dates(int mostOfStretch)
    {
        var events = SampleEvents.Many(250);
        await server.Seed($"far{mostOfStretch}", [.. events, Beside(events[^1], "far1", 25_000), Beside(events[^1], "far2", 25_300)]);
        var whole = (await Reader(1000).Page($"far{mostOfStretch}", Query("limit=1000"), Cancellation)).Page.Entries.Select(e => e.Id).ToList();
        var page = await new VastTopic(server.Storage.Store, $"far{mostOfStretch}") { MostOfStretch = mostOfStretch }.Page(Query("limit=9&order=desc"),
            Cancellation);
        Assert.Equal(whole.AsEnumerable().Reverse().Take(9), page.Entries.Select(e => e.Id));
        Assert.NotNull(page.Cursor);
    }

    /// <summary>Whatever the page's size, what a filter passes over is read a thousand at a time.</summary>
    [Theory]
    [InlineData("limit=1&q=nowhere", 1)]
    [InlineData("limit=3&q=tenth", 1)]
    [InlineData("limit=1&q=nowhere&order=desc", 40)]
    public async Task A_filter_costs_few_requests(string query, int requests)
    {
        await server.Seed($"sieved{query.Length}", SampleEvents.Many(250));
        var read = 0;
        var store = new CountingStore(server.Storage.Store) { BeforeEvents = () => Task.FromResult(read++) };
        await new VastTopic(store, $"sieved{query.Length}").Page(Query(query), Cancellation);
        Assert.InRange(read, 1, requests);
    }

    [Theory]
    [InlineData(null, null, 0)]
    [InlineData("2020-02", null, 1)]
    [InlineData(null, "2020-02", 1)]
    public async Task A_vast_topic_asked_for_without_a_bound_is_refused_before_it_is_read(string? from, string? to, int requests)
    {
        await server.Seed($"boundless{from}{to is null}", SampleEvents.Many(250));
        var read = 0;
        var topic = new VastTopic(new CountingStore(server.Storage.Store) { BeforeEvents = () => Task.FromResult(read++) }, $"boundless{from}{to is null}");
        var query = Query($"from={from}&to={to}");
        var all = () => topic.All(query.From, query.To, Cancellation);
        if (requests == 0)
        {
            Assert.Equal(ProblemType.TooManyEvents, (await Assert.ThrowsAsync<ProblemException>(all)).Type);
            Assert.Equal(ProblemType.TooManyEvents, (await Assert.ThrowsAsync<ProblemException>(() => topic.Find("m00001", null, Cancellation))).Type);
        }
        else
        {
            Assert.InRange((await all()).Count, 1, 249);
        }

        Assert.Equal(requests, read);
    }

    private static TimelineEvent Beside(TimelineEvent e, string id, int days) =>
        e with { Id = id, When = new LocalInterval(e.When.Start.PlusDays(days), e.When.End.PlusDays(days)) };

    private static TimelineQuery Query(string query) => QueryParser.Parse(new QueryCollection(QueryHelpers.ParseQuery(query)));

    private TimelineReader Reader(int mostEvents) => new(server.Storage.Store,
        new EntryCache(server.Storage.Store, TimeProvider.System) { MostEvents = mostEvents });

    private async Task<string?> Cursor(string topic, string query) => (await Reader(20).Page(topic, Query($"limit=7{query}"), Cancellation)).Page.Cursor;

    private async Task<List<string>> Pages(string topic, string query, string paging)
    {
        var found = new List<string>();
        string? cursor = null;
        do
        {
            var (page, all) = await Reader(20).Page(topic, Query($"{paging}{query}{(cursor is null ? "" : "&cursor=" + cursor)}"), Cancellation);
            Assert.True(all.IsVast);
            found.AddRange(page.Entries.Select(e => e.Id));
            cursor = page.Cursor;
        }
        while (cursor is not null);

        return found;
    }
}
