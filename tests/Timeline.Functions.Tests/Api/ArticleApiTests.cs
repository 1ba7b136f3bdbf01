using System.Net;
using System.Text;
using System.Text.Json;
using Timeline.Articles;
using Timeline.Functions.Tests.Storage;

namespace Timeline.Functions.Tests.Api;

/// <summary>Articles come and go over HTTP, and their receipts say what became of them.</summary>
public sealed class ArticleApiTests(TimelineServer server) : IClassFixture<TimelineServer>
{
    private const string Story = "---\ntitle: A bridge\npublished: 2025-04-28\n---\n\nThe bridge opened in June 2024 after a long wait for its two towers.\n";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_article_is_put_read_replaced_and_removed()
    {
        using var created = await Put("/api/articles/coming/stories/a%20bridge.md", Story);
        Assert.Equal(HttpStatusCode.Created, created.StatusCode);
        Assert.Equal("/api/articles/coming/stories/a%20bridge.md", created.Headers.Location?.OriginalString);
        var receipt = JsonElement.Parse(await created.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal("A bridge", receipt.GetProperty("articles")[0].GetProperty("title").GetString());
        Assert.Equal("front-matter", receipt.GetProperty("articles")[0].GetProperty("publishedFrom").GetString());
        Assert.Contains("2024-06", await server.Client.GetStringAsync("/api/timelines/coming", Cancellation), StringComparison.Ordinal);

        using var replaced = await Put("/api/articles/coming/stories/a%20bridge.md", Story.Replace("June 2024", "May 2023", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, replaced.StatusCode);
        var timeline = await server.Client.GetStringAsync("/api/timelines/coming", Cancellation);
        Assert.Contains("2023-05", timeline, StringComparison.Ordinal);
        Assert.DoesNotContain("2024-06", timeline, StringComparison.Ordinal);

        using var removed = await server.Client.DeleteAsync("/api/articles/coming/stories/a%20bridge.md", Cancellation);
        Assert.Equal(HttpStatusCode.NoContent, removed.StatusCode);
        using var gone = await server.Client.GetAsync("/api/articles/coming/stories/a%20bridge.md", Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        using var twice = await server.Client.DeleteAsync("/api/articles/coming/stories/a%20bridge.md", Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, twice.StatusCode);
    }

    [Fact]
    public async Task A_bad_article_is_kept_and_its_receipt_says_why_it_was_rejected()
    {
        using var response = await Put("/api/articles/broken/empty.txt", "");
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        var receipt = JsonElement.Parse(await response.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal("empty", receipt.GetProperty("rejected").GetProperty("reason").GetString());
    }

    [Fact]
    public async Task A_browser_gets_a_page_of_what_became_of_an_article()
    {
        using var put = await Put("/api/articles/paged/a%20bridge.md", Story.Replace("A bridge", "A <b>bridge</b> & more", StringComparison.Ordinal));
        using var bad = await Put("/api/articles/paged/empty.txt", "");
        var page = await Page("/api/articles/paged/a%20bridge.md");
        Assert.Contains("A &lt;b&gt;bridge&lt;/b&gt; &amp; more", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.Contains("front-matter", page, StringComparison.Ordinal);
        Assert.Contains("1 article with 1 date.", page, StringComparison.Ordinal);
        Assert.Contains("<code>empty</code>", await Page("/api/articles/paged/empty.txt"), StringComparison.Ordinal);
        Assert.StartsWith("{", await server.Client.GetStringAsync("/api/articles/paged/a%20bridge.md", Cancellation), StringComparison.Ordinal);
        Assert.StartsWith("{", await Page("/api/articles/paged/a%20bridge.md?format=json"), StringComparison.Ordinal);

        async Task<string> Page(string address)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Accept", "text/html" } } };
            using var response = await server.Client.SendAsync(request, Cancellation);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.True(response.Headers.Contains("Content-Security-Policy"));
            return await response.Content.ReadAsStringAsync(Cancellation);
        }
    }

    [Fact]
    public async Task The_documents_of_a_topic_are_listed_the_rejected_first_with_the_reason()
    {
        using var put = await Put("/api/articles/listed%20here/a%20bridge.md", Story);
        using var bad = await Put("/api/articles/listed%20here/none.txt", "");
        var list = JsonElement.Parse(await server.Client.GetStringAsync("/api/articles/Listed%20Here", Cancellation));
        Assert.Equal(["listed here/none.txt", "listed here/a bridge.md"], list.GetProperty("documents").EnumerateArray()
            .Select(d => d.GetProperty("article").GetString()));
        var (rejected, read) = (list.GetProperty("documents")[0], list.GetProperty("documents")[1]);
        Assert.Equal("empty", rejected.GetProperty("rejected").GetProperty("reason").GetString());
        Assert.Equal((1, 1, JsonValueKind.Null), (read.GetProperty("articles").GetInt32(), read.GetProperty("events").GetInt32(),
                read.GetProperty("rejected").ValueKind));
        Assert.Equal("A bridge", JsonElement.Parse(await server.Client.GetStringAsync(read.GetProperty("url").GetString(), Cancellation))
            .GetProperty("articles")[0].GetProperty("title").GetString());
        var page = await server.Client.GetStringAsync("/api/articles/listed%20here?format=html", Cancellation);
        Assert.Contains("2 documents, 1 of them rejected.", page, StringComparison.Ordinal);
        Assert.Contains(rejected.GetProperty("rejected").GetProperty("detail").GetString()!, System.Net.WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        var timeline = await server.Client.GetStringAsync("/api/timelines/listed%20here?format=html", Cancellation);
        Assert.Contains(list.GetProperty("topic").GetString()! is var id ? $"href=\"/api/articles/{Uri.EscapeDataString(id)}\"" : "", timeline,
            StringComparison.Ordinal);
        using var nowhere = await server.Client.GetAsync("/api/articles/nowhere-at-all", Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, nowhere.StatusCode);
        using var nameless = await Put("/api/articles/listed%20here", Story);
        Assert.Equal(HttpStatusCode.BadRequest, nameless.StatusCode);
        Assert.Contains("name is missing", await nameless.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_very_many_documents_the_first_are_listed_and_the_others_counted()
    {
        await Task.WhenAll(Enumerable.Range(0, 1002).Select(async n =>
        {
            var change = Sample.Change("many", $"many/{n:d4}.txt", "v1");
            var rejected = n == 1001 ? new Rejected("empty", "There is no text.") : null;
            change = change with { Receipt = change.Receipt with { Rejection = rejected } };
            Assert.True(await server.Storage.Store.Replace("many", change.Receipt.Article, null, change, Cancellation));
        }));
        var list = JsonElement.Parse(await server.Client.GetStringAsync("/api/articles/many", Cancellation));
        var listed = list.GetProperty("documents").EnumerateArray().Select(d => d.GetProperty("article").GetString()).ToList();
        Assert.Equal(["many/1001.txt", .. Enumerable.Range(0, 999).Select(n => $"many/{n:d4}.txt")], listed);
        Assert.Equal(2, list.GetProperty("unlisted").GetInt32());
    }

    // Written to the socket as they stand: a client library would tidy them up.
    [Theory]
    [InlineData("/api/articles/topic/%2e%2e/escape.txt")]
    [InlineData("/api/articles/topic/../../escape.txt")]
    [InlineData("/api/articles/topic/..%2Fescape.txt")]
    [InlineData("/api/articles/topic/..%5C..%5CSweep")]
    [InlineData("/api/articles/topic/%252e%252e%252fescape.txt")]
    [InlineData("/api/articles/topic/a%2Fb.txt")]
    [InlineData("/api/articles/topic/a%00b.txt")]
    [InlineData("/api/articles/topic/a%0Ab.txt")]
    [InlineData("/api/articles/topic/.hidden")]
    [InlineData("/api/articles/topic/unfinished.tmp")]
    [InlineData("/api/articles/topic/a//b.txt")]
    [InlineData("/api/articles/topic/")]
    [InlineData("/api/articles/..%5Ctopic/a.txt")]
    [InlineData("/api/articles/%2e%2e/a.txt")]
    public async Task A_name_that_leads_elsewhere_is_refused(string path)
    {
        var status = await RawRequest.Send(server.Address, $"PUT {path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nConnection: close\r\n\r\nx");
        Assert.True(status is 400 or 404 or 405, $"{path} gave {status}");
        Assert.False(Directory.Exists(server.Articles) && Directory.EnumerateFiles(server.Articles, "*escape*", SearchOption.AllDirectories).Any());
        Assert.False(File.Exists(Path.Join(Path.GetDirectoryName(server.Articles), "escape.txt")));
    }

    [Fact]
    public async Task A_name_is_as_long_as_storage_allows_and_no_longer()
    {
        using var fits = await Put($"/api/articles/long/{string.Join('/', Enumerable.Repeat(new string('a', 99), 8))}.txt", Story);
        Assert.Equal(HttpStatusCode.Created, fits.StatusCode);
        using var does = await Put($"/api/articles/long/{string.Join('/', Enumerable.Repeat(new string('a', 99), 10))}.txt", Story);
        Assert.Equal(HttpStatusCode.BadRequest, does.StatusCode);
    }

    [Theory]
    [InlineData("x-ms-meta-a-b: x")]
    [InlineData("x-ms-meta-1a: x")]
    [InlineData("x-ms-meta-: x")]
    [InlineData("x-ms-meta-title: a\r\nx-ms-meta-Title: b")]
    [InlineData("x-ms-meta-title: {9000}")]
    [InlineData("Content-Type: text/plain; charset=é")]
    [InlineData("Content-Encoding: é")]
    [InlineData("Content-Range: bytes 0-0/9")]
    public async Task What_no_account_can_keep_is_refused(string headers)
    {
        var sent = headers.Replace("{9000}", new string('x', 9000), StringComparison.Ordinal);
        Assert.Equal(400, await RawRequest.Send(server.Address,
                $"PUT /api/articles/meta/a.txt HTTP/1.1\r\nHost: localhost\r\n{sent}\r\nContent-Length: 1\r\nConnection: close\r\n\r\nx"));
    }

    /// <summary>A header on several lines is one list (RFC 9110 section 5.3).</summary>
    [Theory]
    [InlineData("Content-Encoding: gzip\r\nContent-Encoding: br", "unsupported-encoding")]
    [InlineData("Content-Encoding: gzip, br", "unsupported-encoding")]
    [InlineData("Content-Encoding:\r\nContent-Encoding: br", "unsupported-encoding")]
    [InlineData("Content-Encoding:\r\nContent-Encoding: identity", null)]
    [InlineData("Content-Encoding:", null)]
    public async Task Every_line_of_an_encoding_counts(string encodings, string? reason)
    {
        var address = $"/api/articles/encoded/{Guid.NewGuid():N}.md";
        var request = $"PUT {address} HTTP/1.1\r\nHost: localhost\r\n{encodings}\r\nContent-Length: {Story.Length}\r\nConnection: close\r\n\r\n{Story}";
        Assert.Equal(201, await RawRequest.Send(server.Address, request));
        var rejected = JsonElement.Parse(await server.Client.GetStringAsync(address, Cancellation)).GetProperty("rejected");
        Assert.Equal(reason, rejected.ValueKind == JsonValueKind.Null ? null : rejected.GetProperty("reason").GetString());
    }

    [Fact]
    public async Task What_was_written_is_told_as_written_though_it_is_removed_meanwhile()
    {
        // Once around gives the race a chance only; of many it always comes to pass.
        for (var i = 0; i < 40; i++)
        {
            var put = Put("/api/articles/raced/a.md", Story);
            var delete = server.Client.DeleteAsync("/api/articles/raced/a.md", Cancellation);
            using var written = await put;
            using var removed = await delete;
            Assert.True(written.IsSuccessStatusCode, await written.Content.ReadAsStringAsync(Cancellation));
        }
    }

    [Theory]
    [InlineData("PUT", "If-None-Match: *", 201, 412)]
    [InlineData("PUT", "If-Match: *", 412, 200)]
    [InlineData("PUT", "If-Match: \"a\"", 412, 412)]
    [InlineData("PUT", "If-None-Match: W/\"a\", \"b\"", 201, 200)]
    [InlineData("PUT", "If-None-Match: a", 412, 412)]
    [InlineData("DELETE", "If-Match: *", 412, 204)]
    [InlineData("DELETE", "If-Match: \"a\"", 412, 412)]
    public async Task A_write_is_as_conditional_as_it_says(string method, string condition, int absent, int present)
    {
        var address = $"/api/articles/conditional/{Guid.NewGuid():N}.md";
        var request = $"{method} {address} HTTP/1.1\r\nHost: localhost\r\n{condition}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        Assert.Equal(absent, await RawRequest.Send(server.Address, request));
        using var response = await Put(address, Story);
        Assert.Equal(absent == 201 ? HttpStatusCode.OK : HttpStatusCode.Created, response.StatusCode);
        Assert.Equal(present, await RawRequest.Send(server.Address, request));
    }

    [Fact]
    public async Task Of_many_who_create_a_document_at_once_one_does()
    {
        var address = $"/api/articles/conditional/{Guid.NewGuid():N}.md";
        var request = $"PUT {address} HTTP/1.1\r\nHost: localhost\r\nIf-None-Match: *\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => RawRequest.Send(server.Address, request)));
        Assert.Single(answers, 201);
        Assert.Equal(11, answers.Count(status => status == 412));
    }

    [Fact]
    public async Task Nothing_is_written_over_the_version_whose_tag_the_client_names()
    {
        using var put = await Put("/api/articles/conditional/tagged.md", Story);
        using var read = await server.Client.GetAsync("/api/articles/conditional/tagged.md", Cancellation);
        var request = $"PUT /api/articles/conditional/tagged.md HTTP/1.1\r\nHost: localhost\r\nIf-None-Match: \"a\", {read.Headers.ETag}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        Assert.Equal(412, await RawRequest.Send(server.Address, request));
        using var other = await Put("/api/articles/conditional/tagged.md", Story + " It rained on 3 May 2024.");
        Assert.Equal(200, await RawRequest.Send(server.Address, request));
    }

    [Fact]
    public async Task Metadata_may_be_in_any_script()
    {
        Assert.Equal(201, await RawRequest.Send(server.Address,
                "PUT /api/articles/meta/b.txt HTTP/1.1\r\nHost: localhost\r\nx-ms-meta-title: Élan 新聞\r\nContent-Length: 34\r\nConnection: close\r\n\r\nThe "
                + "bridge opened on 12 June 2024."));
        Assert.Contains("Élan 新聞", await server.Client.GetStringAsync("/api/articles/meta/b.txt", Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_is_too_large_is_refused()
    {
        var status = await RawRequest.Send(server.Address,
            "PUT /api/articles/large/a.txt HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99000000\r\nConnection: close\r\n\r\n");
        Assert.Equal(413, status);
    }

    private Task<HttpResponseMessage> Put(string address, string content) =>
        server.Client.PutAsync(address, new StringContent(content, Encoding.UTF8), Cancellation);
}
