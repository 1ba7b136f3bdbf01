using System.Net;
using System.Text.Json;

namespace Timeline.Functions.Tests.Api;

/// <summary>What the routes of timelines promise.</summary>
public sealed class TimelineApiTests(TimelineServer server) : IClassFixture<TimelineServer>
{
    private const string Timeline = "/api/timelines/" + SampleEvents.Topic;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Topics_are_listed_with_their_counts()
    {
        var topic = (await server.Json("/api/timelines")).GetProperty("topics").EnumerateArray()
            .Single(t => t.GetProperty("topic").GetString() == SampleEvents.Topic);
        Assert.Equal("North harbour", topic.GetProperty("title").GetString());
        Assert.Equal(SampleEvents.All.Count, topic.GetProperty("events").GetInt32());
        Assert.Equal(Timeline, topic.GetProperty("url").GetString());
    }

    [Fact]
    public async Task An_entry_says_what_when_and_who_told()
    {
        var entry = (await server.Json(Timeline + "?q=docked")).GetProperty("entries")[0];
        Assert.Equal(
            """{"id":"a17","url":"/api/timelines/north-harbour/a17?on=2025-04-28","date":"28 April 2025, 06:02 UTC−4","start":"2025-04-28T06:02:00-04:00","end":"2025-04-28T06:03:00-04:00","grain":"minute","edtf":"2025-04-28T06:02","kind":"event","sentence":"The first ship docked at 6.02 a.m.","focus":null,"confidence":0.9,"firstReported":"2025-04-28T14:00:00-04:00","sourceCount":1,"sources":[{"name":"Harbour Post","mentions":[{"id":"a17","edtf":"2025-04-28T06:02","kind":"event","sentence":"The first ship docked at 6.02 a.m.","expression":{"text":"6.02 a.m.","start":17025,"end":17034},"article":{"id":"opening.html","title":"Harbour opens at last","url":"https://harbour.example/opening?a=1&b=2","source":"Harbour Post","published":"2025-04-28T14:00:00-04:00","publishedFrom":null}}]}],"contradictions":[]}""",
            entry.GetRawText());
    }

    [Theory]
    [InlineData("from=2025-04-28", "a10 a15 a16 a17 a18 a19")]
    [InlineData("from=2025-04-28&to=2025-04-28", "a10 a15 a16 a17 a18")]
    [InlineData("from=2025-04-28T06:02&to=2025-04-28T06:02", "a10 a15 a16 a17")]
    [InlineData("to=1960", "a01")]
    [InlineData("from=-0043&to=-0042-03", "")]
    [InlineData("from=0000&to=1954", "a01")]
    [InlineData("from=195X&to=195X", "a01")]
    [InlineData("from=2023-33&to=2023-33", "a03 a04")]
    [InlineData("from=2023-22&to=2023-22", "")]
    [InlineData("from=2024-06?&to=2024-06~", "a05 a06 a07")]
    [InlineData("grain=month", "a06 a11 a19")]
    [InlineData("grain=decade,weekend", "a02 a09")]
    [InlineData("grain=part-of-day", "a18")]
    [InlineData("q=MINISTER", "a13 a14")]
    [InlineData("q=minister+doubts", "a14")]
    [InlineData("q=東京", "a16")]
    [InlineData("q=opens+at+last+crane", "a07")]
    [InlineData("q=open+crane", "a07")]
    [InlineData("q=zoe+monday", "a16")]
    [InlineData("q=inister", "")]
    [InlineData("q=\u0301&limit=1", "a01")]
    [InlineData("q=nobody+says+this", "")]
    [InlineData("order=desc&limit=3", "a19 a18 a17")]
    [InlineData("order=DESC&limit=1&format=JSON", "a19")]
    [InlineData("order=desc&limit=2&to=1999", "a02 a01")]
    [InlineData("order=desc&from=2025-04&limit=2", "a19 a18")]
    [InlineData("q=a A a A a A a A a A a A a A a A a A a A a A a A&limit=1", "a01")]
    [InlineData("limit=2", "a01 a02")]
    [InlineData("min-sources=1&limit=1", "a01")]
    [InlineData("min-sources=2", "")]
    [InlineData("kind=report", "a14")]
    [InlineData("kind=EVENT&q=minister", "a13")]
    public async Task Queries_choose(string query, string ids) => Assert.Equal(ids, await server.Ids($"{Timeline}?{query}"));

    [Theory]
    [InlineData("q=a b c d e f g h i j k l m n o p q r s t u", "invalid-parameter", "20 are allowed")]
    [InlineData("limit=0", "invalid-parameter", "1 to 1000")]
    [InlineData("limit=1001", "invalid-parameter", "1 to 1000")]
    [InlineData("limit=ten", "invalid-parameter", "ten")]
    [InlineData("from=yesterday", "invalid-parameter", "2024-06-15")]
    [InlineData("from=2024-13", "invalid-parameter", "'from'")]
    [InlineData("from=2024-02-30", "invalid-parameter", "'from'")]
    [InlineData("from=000X", "invalid-parameter", "'from'")]
    [InlineData("from=202", "invalid-parameter", "'from'")]
    [InlineData("from=-0000-13", "invalid-parameter", "'from'")]
    [InlineData("to=9999", "invalid-parameter", "'to'")]
    [InlineData("to=9999-12-31", "invalid-parameter", "'to'")]
    [InlineData("from=9999-12-31T23:59", "invalid-parameter", "'from'")]
    [InlineData("to=9999-12-31T23:59:59", "invalid-parameter", "'to'")]
    [InlineData("from=2025&to=2024", "invalid-parameter", "after")]
    [InlineData("from=2025-04-28T14:00-04:00", "invalid-parameter", "local time")]
    [InlineData("order=up", "invalid-parameter", "desc")]
    [InlineData("min-sources=0", "invalid-parameter", "'min-sources' is a number from 1 to 1000")]
    [InlineData("min-sources=two", "invalid-parameter", "two")]
    [InlineData("kind=rumour", "invalid-parameter", "event or report")]
    [InlineData("grain=fortnight", "invalid-parameter", "part-of-day")]
    [InlineData("cursor=!!!", "invalid-parameter", "cursor")]
    [InlineData("cursor=AAAA", "invalid-parameter", "cursor")]
    [InlineData("before=AAAA", "invalid-parameter", "before")]
    [InlineData("cursor=MjAyNC0wMS0wMVQwMDowMDowMHwyMDI0LTAxLTAyVDAwOjAwOjAwfGE&before=MjAyNC0wMS0wMVQwMDowMDowMHwyMDI0LTAxLTAyVDAwOjAwOjAwfGE",
            "invalid-parameter", "before")]
    [InlineData("cursor=AAAA&order=desc", "invalid-parameter", "cursor")]
    [InlineData("format=pdf", "invalid-parameter", "jsonfeed")]
    [InlineData("from=2024&from=2025", "invalid-parameter", "2 times")]
    [InlineData("From=2024", "unknown-parameter", "from")]
    [InlineData("since=2024", "unknown-parameter", "min-sources")]
    public async Task A_bad_query_is_a_problem_that_says_what_to_do(string query, string type, string detail)
    {
        var problem = await Problem(HttpMethod.Get, $"{Timeline}?{query}", HttpStatusCode.BadRequest);
        Assert.Equal($"/api/problems#{type}", problem.GetProperty("type").GetString());
        Assert.Contains(detail, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/timelines?format=csv")]
    [InlineData("/api/timelines?format=nonsense")]
    [InlineData(Timeline + "/a06?format=csv")]
    [InlineData(Timeline + "/digest?format=csv")]
    public async Task A_format_that_is_not_had_there_is_a_problem_that_says_which_are(string address)
    {
        var problem = await Problem(HttpMethod.Get, address, HttpStatusCode.BadRequest);
        Assert.Contains("Known: json", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/api/timelines/nowhere", 404, "topic-not-found")]
    [InlineData("GET", "/api/timelines/a/b", 404, "entry-not-found")]
    [InlineData("GET", "/api/timelines/a/b/c", 404, "not-found")]
    [InlineData("GET", "/nothing", 404, "not-found")]
    [InlineData("GET", "/api/assets/none.css", 404, "not-found")]
    [InlineData("POST", Timeline, 405, "method-not-allowed")]
    [InlineData("DELETE", Timeline, 405, "method-not-allowed")]
    [InlineData("POST", "/Sweep", 404, "not-found")]
    [InlineData("POST", "/ArticleChanged", 404, "not-found")]
    public async Task What_is_not_there_is_a_problem(string method, string address, int status, string type)
    {
        var problem = await Problem(new HttpMethod(method), address, (HttpStatusCode)status);
        Assert.Equal($"/api/problems#{type}", problem.GetProperty("type").GetString());
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task An_entry_has_an_address_of_its_own()
    {
        var entry = await server.Json(Timeline + "/a06?on=2024-06-01");
        Assert.Equal(Timeline + "/a06?on=2024-06-01", entry.GetProperty("url").GetString());
        Assert.Equal((await server.Json(Timeline + "?q=treaty")).GetProperty("entries")[0].GetRawText(), entry.GetProperty("entry").GetRawText());
        Assert.Equal(entry.GetRawText(), (await server.Json(Timeline + "/a06")).GetRawText());
        var e = entry.GetProperty("events")[0];
        Assert.Equal(("sample rule", "This(sample) against the publish date", "2024-06"),
            (e.GetProperty("rule").GetString(), e.GetProperty("derivation").GetString(), e.GetProperty("timex").GetProperty("value").GetString()));

        // The day is a help for very large topics; a date that was corrected since the link was made does not break it.
        Assert.Equal(entry.GetRawText(), (await server.Json(Timeline + "/a06?on=2020")).GetRawText());
        Assert.Equal("entry-not-found", (await Problem(HttpMethod.Get, Timeline + "/none", HttpStatusCode.NotFound)).GetProperty("type")
            .GetString()!.Split('#')[1]);
        Assert.Equal("unknown-parameter", (await Problem(HttpMethod.Get, Timeline + "/a06?q=x", HttpStatusCode.BadRequest)).GetProperty("type")
            .GetString()!.Split('#')[1]);
    }

    [Theory]
    [InlineData("entries")]
    [InlineData("Köln am Rhein")]
    public async Task An_entry_tells_where_its_articles_publish_date_was_found(string topic)
    {
        var name = Uri.EscapeDataString(topic);
        using var put = await server.Client.PutAsync(
            $"/api/articles/{name}/a%20story.md",
                new StringContent("---\ntitle: A bridge\npublished: 2025-04-28\n---\n\nThe bridge opened in June 2024 after a long wait for its two towers.\n"),
                Cancellation);
        var address = (await server.Json($"/api/timelines/{name}?format=jsonfeed")).GetProperty("items")[0].GetProperty("url").GetString()!;
        var found = Assert.Single((await server.Json(address)).GetProperty("articles").EnumerateArray());
        var article = found.GetProperty("article");
        Assert.Equal(("A bridge", "front-matter"), (article.GetProperty("title").GetString(), article.GetProperty("publishedFrom").GetString()));
        Assert.Equal(article.GetRawText(), (await server.Json(found.GetProperty("receipt").GetString()!)).GetProperty("articles")[0].GetRawText());
    }

    [Theory]
    [InlineData("application/atom+xml")]
    [InlineData("application/feed+json")]
    public async Task A_feed_says_where_it_can_be_had_again_as_a_feed(string type)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Timeline + "?limit=2") { Headers = { { "Accept", type } } };
        using var response = await server.Client.SendAsync(request, Cancellation);
        var body = await response.Content.ReadAsStringAsync(Cancellation);
        Assert.Equal(2, body.Split("format=" + (type.Contains("atom", StringComparison.Ordinal) ? "atom" : "jsonfeed")).Length - 1);
    }

    [Theory]
    [InlineData("/api/health", "healthy")]
    [InlineData("/api/ready", "ready")]
    public async Task Health_and_readiness_are_told(string address, string status) =>
        Assert.Equal(status, (await server.Json(address)).GetProperty("status").GetString());

    [Fact]
    public async Task Every_kind_of_problem_is_described_where_its_type_leads()
    {
        var page = await server.Client.GetStringAsync("/api/problems", Cancellation);
        Assert.All(Functions.Api.Problems.ProblemType.All, type => Assert.Contains($"id=\"{type.Slug}\"", page, StringComparison.Ordinal));
    }

    private async Task<JsonElement> Problem(HttpMethod method, string address, HttpStatusCode status)
    {
        using var request = new HttpRequestMessage(method, address);
        using var response = await server.Client.SendAsync(request, Cancellation);
        var body = await response.Content.ReadAsStringAsync(Cancellation);
        Assert.True(status == response.StatusCode, body);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        return JsonElement.Parse(body);
    }
}
