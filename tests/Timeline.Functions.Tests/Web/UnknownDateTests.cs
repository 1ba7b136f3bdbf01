using System.Text;
using Timeline.Functions.Tests.Api;

namespace Timeline.Functions.Tests.Web;

/// <summary>An article that nobody dates is shown as one, wherever it is shown.</summary>
public sealed class UnknownDateTests(TimelineServer server) : IClassFixture<TimelineServer>
{
    private const string Undated =
        "A pier sinks\n\nThe old pier of Marn sank yesterday after a storm that nobody had foreseen.\n\nIt had been built in May 1931 by prisoners.\n";
    private const string Dated = "MARN, March 11, 2024 (Reuters) - The lighthouse of Marn fell into the sea on Sunday, killing its keeper.\n";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_says_so_and_leaves_the_dot_of_a_guess_open()
    {
        await Put("piers", Undated);
        var page = await Text("/api/timelines/piers?format=html");
        Assert.Contains("publish date not known, file of ", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\">published ", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<li class=\"date \">", page, StringComparison.Ordinal);
        var entry = (await server.Json("/api/timelines/piers?q=storm")).GetProperty("entries")[0].GetProperty("url").GetString()!;
        Assert.DoesNotContain("<dt>Left out</dt>", await Text(entry + "&format=html"), StringComparison.Ordinal);
        Assert.Contains("<dd>not known; read as if on ", await Text(entry + "&format=html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_an_entry_says_what_was_left_out_of_its_articles()
    {
        await Put("cut", Dated + "\nRead more: The keeper's last letter, of 2 May 2023\n");
        var entry = (await server.Json("/api/timelines/cut")).GetProperty("entries")[0].GetProperty("url").GetString()!;
        Assert.Contains("<dt>Left out</dt><dd dir=\"auto\">dateline: “MARN, March 11, 2024 (Reuters) -”</dd>",
            System.Net.WebUtility.HtmlDecode(await Text(entry + "&format=html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Formats_say_where_the_date_was_found()
    {
        await Put("lights", Dated);
        await Put("mixed", Undated);
        var mention = (await server.Json("/api/timelines/mixed")).GetProperty("entries")[0].GetProperty("sources")[0].GetProperty("mentions")[0];
        Assert.Equal("last-modified", mention.GetProperty("article").GetProperty("publishedFrom").GetString());
        Assert.Contains(",last-modified,", await Text("/api/timelines/mixed?format=csv"), StringComparison.Ordinal);
        Assert.Contains(",dateline,", await Text("/api/timelines/lights?format=csv"), StringComparison.Ordinal);
        Assert.Contains("STATUS:TENTATIVE\r\n", await Text("/api/timelines/mixed?q=storm&format=ics"), StringComparison.Ordinal);
        Assert.DoesNotContain("STATUS:TENTATIVE", await Text("/api/timelines/mixed?q=prisoners&format=ics"), StringComparison.Ordinal);
        Assert.DoesNotContain("datePublished", await Text("/api/timelines/mixed?format=jsonld"), StringComparison.Ordinal);
        Assert.Contains("\"datePublished\":\"2024-03-11\"", await Text("/api/timelines/lights?format=jsonld"), StringComparison.Ordinal);
        Assert.Equal("published 11 March 2024", (await Text("/api/timelines/lights?format=html")).Split("class=\"published\">")[1].Split('<')[0]);
    }

    [Fact]
    public async Task What_is_counted_from_it_is_no_day_that_matters()
    {
        await Put("storms", Undated);
        Assert.Empty((await server.Json("/api/timelines/storms/digest")).GetProperty("dates").EnumerateArray());
    }

    private async Task Put(string topic, string text)
    {
        using var answer = await server.Client.PutAsync($"/api/articles/{topic}/a.txt", new StringContent(text, Encoding.UTF8), Cancellation);
        answer.EnsureSuccessStatusCode();
    }

    private Task<string> Text(string address) => server.Client.GetStringAsync(address, Cancellation);
}
