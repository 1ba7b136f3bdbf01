using System.Net;

namespace Timeline.Functions.Tests.Api;

/// <summary>What HTTP adds to a timeline: formats to choose from, versions, compression, headers.</summary>
public sealed class TimelineAnswerTests(TimelineServer server) : IClassFixture<TimelineServer>
{
    private const string Timeline = "/api/timelines/" + SampleEvents.Topic;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_format_that_nobody_has_is_not_acceptable()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Timeline) { Headers = { { "Accept", "image/png" } } };
        using var response = await server.Client.SendAsync(request, Cancellation);
        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html")]
    [InlineData("text/*", "text/csv")]
    [InlineData("text/calendar", "text/calendar")]
    [InlineData("application/atom+xml, application/json;q=0.5", "application/atom+xml")]
    [InlineData("text/html;q=0.1, application/feed+json", "application/feed+json")]
    [InlineData("application/json;q=0, */*", "application/jsonl")]
    [InlineData("application/xml, text/csv;q=0.5", "text/csv")]
    [InlineData("application/*+json, text/csv;q=0.5", "text/csv")]
    [InlineData("TEXT/Calendar", "text/calendar")]
    public async Task The_accept_header_chooses_the_format(string? accept, string type)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Timeline);
        if (accept is not null)
        {
            request.Headers.Add("Accept", accept);
        }

        using var response = await server.Client.SendAsync(request, Cancellation);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("Accept", response.Headers.Vary);
    }

    [Fact]
    public async Task A_time_tells_versions_apart_as_a_tag_does()
    {
        await server.Seed("changing", SampleEvents.Many(3));
        using var first = await server.Client.GetAsync("/api/timelines/changing", Cancellation);
        var since = first.Content.Headers.LastModified;
        Assert.Equal(new DateTimeOffset(2025, 5, 1, 12, 0, 0, TimeSpan.Zero), since);
        Assert.Equal(HttpStatusCode.NotModified, await Status("/api/timelines/changing", since!.Value));
        Assert.Equal(HttpStatusCode.OK, await Status("/api/timelines/changing", since.Value.AddSeconds(-1)));

        // The clock of this server stands still: what changes now must not pass for what was there a moment ago.
        await server.Seed("changing", SampleEvents.All, "more.txt");
        Assert.Equal(HttpStatusCode.OK, await Status("/api/timelines/changing", since.Value));
    }

    /// <summary>RFC 9110 section 8.8.2.1. The clock of this server stands still, that of the socket does not.</summary>
    [Theory]
    [InlineData(Timeline)]
    [InlineData("/api/openapi.json")]
    [InlineData(Timeline + "?q=nowhere")]
    public async Task An_answer_is_dated_by_the_clock_that_its_change_is_dated_by(string address)
    {
        using var first = await server.Client.GetAsync(address, Cancellation);
        Assert.Equal(first.Content.Headers.LastModified, first.Headers.Date);
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfModifiedSince = first.Headers.Date } };
        using var known = await server.Client.SendAsync(request, Cancellation);
        Assert.Equal((HttpStatusCode.NotModified, first.Headers.Date), (known.StatusCode, known.Headers.Date));
    }

    [Fact]
    public async Task An_answer_that_is_known_is_not_sent_again()
    {
        using var first = await server.Client.GetAsync(Timeline, Cancellation);
        var tag = Assert.Single(first.Headers.GetValues("ETag"));
        using var again = new HttpRequestMessage(HttpMethod.Get, Timeline);
        again.Headers.TryAddWithoutValidation("If-None-Match", tag);
        using var second = await server.Client.SendAsync(again, Cancellation);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(tag, Assert.Single(second.Headers.GetValues("ETag")));
        Assert.Equal(["Accept", "Accept-Encoding"], second.Headers.Vary);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Fact]
    public async Task A_file_is_named_for_its_topic_in_any_script()
    {
        await server.Seed("кино-東京", SampleEvents.Many(1));
        using var response = await server.Client.GetAsync("/api/timelines/кино-東京?format=csv", Cancellation);
        Assert.Equal("кино-東京.csv", response.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.All(Assert.Single(response.Content.Headers.GetValues("Content-Disposition")), c => Assert.True(char.IsAscii(c)));
    }

    [Fact]
    public async Task Head_answers_as_get_does_without_the_body()
    {
        using var get = await server.Client.GetAsync(Timeline, Cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Head, Timeline);
        using var head = await server.Client.SendAsync(request, Cancellation);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(get.Headers.GetValues("ETag"), head.Headers.GetValues("ETag"));
        Assert.Equal((await get.Content.ReadAsByteArrayAsync(Cancellation)).Length, head.Content.Headers.ContentLength);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Answers_are_compressed_for_who_asks(string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Timeline) { Headers = { { "Accept-Encoding", encoding } } };
        using var response = await server.Client.SendAsync(request, Cancellation);
        Assert.Equal(encoding, Assert.Single(response.Content.Headers.ContentEncoding));
    }

    [Theory]
    [InlineData("/api/timelines")]
    [InlineData(Timeline)]
    [InlineData("/api/timelines/nowhere")]
    [InlineData("/nothing")]
    public async Task Every_answer_carries_the_security_headers(string address)
    {
        using var response = await server.Client.GetAsync(address, Cancellation);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.False(response.Headers.Contains("Server"));
    }

    private async Task<HttpStatusCode> Status(string address, DateTimeOffset since)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfModifiedSince = since } };
        using var response = await server.Client.SendAsync(request, Cancellation);
        return response.StatusCode;
    }
}
