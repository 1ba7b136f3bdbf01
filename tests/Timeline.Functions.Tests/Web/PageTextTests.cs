using System.Net;
using Timeline.Functions.Tests.Api;

namespace Timeline.Functions.Tests.Web;

/// <summary>What the pages say and link to, read without a browser.</summary>
public sealed class PageTextTests(TimelineServer server) : IClassFixture<TimelineServer>
{
    private const string Timeline = "/api/timelines/" + SampleEvents.Topic;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("q=the&kind=event&grain=day&min-sources=1&limit=5&order=desc")]
    [InlineData("q=the&from=2025&to=2025-04")]
    public async Task The_strip_jumps_within_what_is_filtered(string query)
    {
        var page = await Page($"{Timeline}?{query}");
        var kept = query.Split('&').Where(part => !part.StartsWith("from", StringComparison.Ordinal) && !part.StartsWith("to", StringComparison.Ordinal));
        var links = page.Split("<nav class=\"density\"")[1].Split("</nav>")[0].Split("href=\"").Skip(2)
            .Select(link => WebUtility.HtmlDecode(link.Split('"')[0]))
            .ToList();
        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            Assert.All(kept, part => Assert.Contains(part, link, StringComparison.Ordinal));
            Assert.DoesNotContain("Nothing matches", await Page(link), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_form_keeps_what_it_has_no_field_for_and_says_what_the_filters_leave()
    {
        var page = await Page(Timeline + "?grain=day,month&limit=3");
        Assert.Contains("<input type=\"hidden\" name=\"grain\" value=\"day,month\" />", page, StringComparison.Ordinal);
        Assert.Contains("<input type=\"hidden\" name=\"limit\" value=\"3\" />", page, StringComparison.Ordinal);
        Assert.Contains(">9 of 19 entries<", page, StringComparison.Ordinal);
        Assert.DoesNotContain(" of 19 entries", await Page(Timeline), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_timeline_says_what_it_counts()
    {
        await server.Seed("counted", [.. Told.Events(Told.Dam)]);
        Assert.Contains("<p class=\"lead\">5 entries, told by 8 articles in 8 sentences, ", await Page("/api/timelines/counted"), StringComparison.Ordinal);
        Assert.Contains("1 article with 8 dates", await Page("/api/timelines"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_hold_less_than_the_timeline_say_so()
    {
        await server.Seed("lengthy", SampleEvents.Many(1_200));
        Assert.Contains("Each file holds the first 1,000 of 1,200 entries.", await Page("/api/timelines/lengthy"), StringComparison.Ordinal);
        Assert.DoesNotContain("Each file", await Page("/api/timelines/lengthy?to=2020-06"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Timeline + "?order=up", true)]
    [InlineData(Timeline + "/none", true)]
    [InlineData("/api/timelines/nowhere", false)]
    [InlineData("/api/articles/nowhere/a.md", false)]
    public async Task A_problem_with_a_timeline_leads_back_to_it(string address, bool leads) =>
        Assert.Equal(leads, (await Page(address)).Contains($"<a href=\"{Timeline}\">Back to the timeline</a>", StringComparison.Ordinal));

    [Fact]
    public async Task The_way_back_keeps_what_can_be_read() =>
        Assert.Contains($"<a href=\"{Timeline}?q=the&amp;kind=event\">Back to the timeline</a>",
            await Page(Timeline + "?q=the&order=up&kind=event&cursor=AAAA"), StringComparison.Ordinal);

    [Theory]
    [InlineData("from=11+March+2026&to=2027", "from-fault", "“11 March 2026” cannot be read as a date.")]
    [InlineData("from=2026&to=2025", "to-fault", "It lies before the first date.")]
    public async Task A_date_that_cannot_be_read_is_said_beside_its_field(string range, string fault, string message)
    {
        using var response = await Get($"{Timeline}?{range}&q=harbour&grain=day");
        var page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        foreach (var typed in range.Split('&').Append("q=harbour").Append("grain=day").Select(part => part.Split('=')))
        {
            Assert.Matches($"name=\"{typed[0]}\"[^>]* value=\"{typed[1].Replace('+', ' ')}\"", page);
        }

        Assert.Contains($"aria-describedby=\"{fault}\"", page, StringComparison.Ordinal);
        Assert.Contains(message, page.Split($"id=\"{fault}\"")[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_that_cannot_be_read_makes_no_topic()
    {
        using var response = await Get("/api/timelines/nowhere?from=11+March+2026");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task The_index_draws_no_more_topics_than_it_keeps()
    {
        for (var i = 0; i < 70; i++)
        {
            await server.Seed($"one-of-many-{i}", SampleEvents.Many(3));
        }

        var page = await Page("/");
        Assert.Equal(64, page.Split("<svg class=\"bars\"").Length - 1);
        Assert.True(page.Split("class=\"card\"").Length > 70);
    }

    private async Task<string> Page(string address)
    {
        using var response = await Get(address);
        return await response.Content.ReadAsStringAsync(Cancellation);
    }

    private async Task<HttpResponseMessage> Get(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Accept", "text/html" } } };
        return await server.Client.SendAsync(request, Cancellation);
    }
}
