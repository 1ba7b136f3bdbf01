using System.Net;
using System.Text.Json;
using Timeline.Functions.Chronology;

namespace Timeline.Functions.Tests.Api;

/// <summary>Entries that several sources tell, and the days that matter.</summary>
public sealed class EntryApiTests(TimelineServer server) : IClassFixture<TimelineServer>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_several_sources_tell_is_one_entry()
    {
        await server.Seed("dam", Told.Events(Told.Dam));
        var entry = Assert.Single((await server.Json("/api/timelines/dam?min-sources=2")).GetProperty("entries").EnumerateArray());
        Assert.Equal(("d1", "2021-03-13", "2021-03-14", 3), (Text(entry, "id"), Text(entry, "edtf"), Text(entry, "firstReported"),
                entry.GetProperty("sourceCount").GetInt32()));
        Assert.Equal(
            ["Post: d1 d3", "Herald: d2", "Echo: d4"],
            entry.GetProperty("sources").EnumerateArray()
                .Select(s => $"{Text(s, "name")}: {string.Join(' ', s.GetProperty("mentions").EnumerateArray().Select(m => Text(m, "id")))}"));
        var other = Assert.Single(entry.GetProperty("contradictions").EnumerateArray());
        Assert.Equal(("d4", "14 March 2021", "Echo"), (Text(other, "id"), Text(other, "date"), Text(other, "source")));
        Assert.Empty((await server.Json("/api/timelines/dam?min-sources=4")).GetProperty("entries").EnumerateArray());
    }

    [Theory]
    [InlineData("d1")]
    [InlineData("d3")]
    [InlineData("d4?on=2021-03-14")]
    public async Task Every_event_of_an_entry_leads_to_it(string address)
    {
        await server.Seed("dam2", Told.Events(Told.Dam), $"{address[..2]}.txt");
        var entry = await server.Json($"/api/timelines/dam2/{address}");
        Assert.Equal("/api/timelines/dam2/d1?on=2021-03-13", Text(entry, "url"));
        Assert.Equal(["d1", "d2", "d4", "d3"], entry.GetProperty("events").EnumerateArray().Select(e => Text(e, "id")).Distinct());
    }

    [Fact]
    public async Task Words_may_stand_in_any_sentence_of_an_entry()
    {
        await server.Seed("dam3", Told.Events(Told.Dam));
        Assert.Equal("d1", Text((await server.Json("/api/timelines/dam3?q=heavy+rain")).GetProperty("entries")[0], "id"));
        Assert.Empty((await server.Json("/api/timelines/dam3?q=heavy+rain+swept")).GetProperty("entries").EnumerateArray());
    }

    [Fact]
    public async Task A_source_that_comes_later_joins_its_entry_at_once()
    {
        var events = Told.Events(Told.Dam);
        await server.Seed("dam4", [events[0], .. events.Skip(4)]);
        Assert.Empty((await server.Json("/api/timelines/dam4?min-sources=2")).GetProperty("entries").EnumerateArray());
        await server.Seed("dam4", [events[1]], "later.txt");
        Assert.Equal(2, (await server.Json("/api/timelines/dam4?min-sources=2")).GetProperty("entries")[0].GetProperty("sourceCount").GetInt32());
    }

    [Fact]
    public async Task The_days_that_matter_are_told_with_their_sentences()
    {
        await server.Seed("dam5", Told.Events(Told.Dam));
        var dates = (await server.Json("/api/timelines/dam5/digest?dates=2")).GetProperty("dates").EnumerateArray().ToList();
        Assert.Equal(2, dates.Count);
        var main = dates.Single(d => d.GetProperty("score").GetDouble() == 1);
        Assert.Equal(("2021-03-13", "/api/timelines/dam5?from=2021-03-13&to=2021-03-13"), (Text(main, "date"), Text(main, "url")));
        Assert.Contains("burst", Text(main.GetProperty("summary")[0], "text"), StringComparison.Ordinal);
        Assert.Equal("Post", Text(main.GetProperty("summary")[0].GetProperty("article"), "source"));
        Assert.Equal(["2021-06-08"], (await server.Json("/api/timelines/dam5/digest?from=2021-06-08&to=2021-06-08")).GetProperty("dates").EnumerateArray()
            .Select(d => Text(d, "date")));
    }

    [Fact]
    public async Task A_day_that_matters_shows_the_entry_that_its_sentence_tells()
    {
        // The first sentence of every article stands in for a lead: it tells of its own date, not of the day it was published on.
        await server.Seed("dam7", Told.Events(Told.Dam));
        var dates = (await server.Json("/api/timelines/dam7/digest?dates=100")).GetProperty("dates").EnumerateArray().ToList();
        Assert.Equal(["2021-03-13", "2021-06-08", "2021-09-01", "2021-10-20"], dates.Select(d => Text(d, "date")));
        foreach (var date in dates)
        {
            var told = (await server.Json(Text(date, "url")!)).GetProperty("entries").EnumerateArray()
                .SelectMany(e => e.GetProperty("sources").EnumerateArray()).SelectMany(s => s.GetProperty("mentions").EnumerateArray())
                    .Select(m => Text(m, "sentence"));
            Assert.Contains(Text(date.GetProperty("summary")[0], "text"), told);
        }
    }

    [Theory]
    [InlineData("dates=0", 400, "'dates' is a number from 1 to 1000")]
    [InlineData("dates=3&q=x", 400, "Known: dates, from, to, format")]
    [InlineData("from=2025&to=2024", 400, "after")]
    [InlineData("format=csv", 400, "json")]
    public async Task A_bad_query_of_a_digest_is_a_problem(string query, int status, string detail)
    {
        await server.Seed("dam6", Told.Events(Told.Dam), $"{query}.txt");
        using var response = await server.Client.GetAsync($"/api/timelines/dam6/digest?{query}", Cancellation);
        Assert.Equal((HttpStatusCode)status, response.StatusCode);
        Assert.Contains(detail, await response.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Entries_of_a_topic_are_made_once_for_each_version_of_it()
    {
        await server.Seed("once", SampleEvents.Many(10));
        var cache = new EntryCache(server.Storage.Store, TimeProvider.System);
        var first = await cache.Of("once", Cancellation);
        Assert.Same(first, await cache.Of("once", Cancellation));
        await server.Seed("other", SampleEvents.Many(1));
        Assert.Same(first, await cache.Of("once", Cancellation));
        await server.Seed("once", SampleEvents.All, "more.txt");
        Assert.NotSame(first, await cache.Of("once", Cancellation));
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
