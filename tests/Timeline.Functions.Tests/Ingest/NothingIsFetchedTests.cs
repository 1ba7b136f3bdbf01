using System.Net;
using System.Net.Sockets;
using System.Text;
using NodaTime;
using Timeline.Articles;
using Timeline.Events;
using Timeline.Functions.Tests.Host;

namespace Timeline.Functions.Tests.Ingest;

/// <summary>Whatever an article points to is left where it is: a server that stands there hears of nothing.</summary>
public sealed class NothingIsFetchedTests
{
    private const string Page = """
        <!DOCTYPE html SYSTEM "@/dtd"><html manifest="@/m"><head><base href="@/base/"><title>Dam</title><link rel="canonical" href="@/canonical"><link rel="stylesheet" href="@/style.css">
        <link rel="alternate" type="application/json+oembed" href="@/oembed"><meta http-equiv="refresh" content="0;url=@/refresh"><meta property="og:image" content="@/image.png"><script src="@/script.js"></script>
        <script type="application/ld+json">{"@context":"@/context","@type":"NewsArticle","headline":"Dam","datePublished":"2024-06-12","url":"@/story"}</script></head>
        <body><article><h1>Dam</h1><p>It opened on 12 June 2024. <a href="@/a">More</a></p><img src="@/i.png" srcset="@/i2.png 2x"><iframe src="@/frame"></iframe><object data="@/object"></object><video src="@/video" poster="@/poster"></video></article></body></html>
        """;

    public static TheoryData<string, string> Documents => new()
    {
        { "a.html", Page },
        { "a.md", "---\ntitle: Dam\nurl: @/story\n---\n\n![x](@/image.png) It opened on 12 June 2024, [they said](@/link).\n\n<img src=\"@/raw.png\">\n" },
        { "a.json", "{\"$schema\":\"@/schema\",\"title\":\"Dam\",\"url\":\"@/story\",\"image\":\"@/image.png\",\"text\":\"It opened on 12 June 2024.\"}" },
        { "a.xml", "<?xml version=\"1.0\"?><?xml-stylesheet href=\"@/style.xsl\"?><!DOCTYPE rss SYSTEM \"@/dtd\"><rss "
            + "xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"@/include\"/><channel><item><title>Dam</title><link>@/item</link><description>It opened on 12 June 2024.</description></item></channel></rss>" },
        { "a.xml", "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"@/entity\">]><rss><channel><item><title>&x;</title><description>It opened on 12 "
            + "June 2024. &x;</description></item></channel></rss>" },
        { "a.txt", "ORRIN, June 12, 2024 - The dam opened yesterday, as @/story says.\n\nThere is more of it at @/more for those who want to know.\n" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void Reading_connects_to_nobody(string name, string text)
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)server.LocalEndpoint).Port}/";
        var document = new ArticleDocument(name, Encoding.UTF8.GetBytes(text.Replace("@/", address, StringComparison.Ordinal)),
            Instant.FromUtc(2024, 6, 13, 0, 0))
        { Url = address + "document" };
        if (ArticleReader.Read(document) is ReadArticles read)
        {
            Assert.All(read.Articles, article => Assert.NotEmpty(EventExtractor.Extract(name, article)));
        }

        Assert.False(server.Pending());
    }

    /// <summary>The same through the whole program: ingested, listed, shown, in every format.</summary>
    [Fact]
    public async Task The_program_connects_to_nobody()
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)server.LocalEndpoint).Port}/";
        await using var program = await HostedProgram.UnderHost();
        program.Write("dams", "a.html", Page.Replace("@/", address, StringComparison.Ordinal));
        using (var host = new FunctionsHostDouble(program.Address))
        {
            Assert.Equal(1, await host.Deliver(EventTexts.Cloud("Microsoft.Storage.BlobCreated", "dams/a.html")));
        }

        foreach (var format in (string[])["json", "html", "jsonld", "atom", "ics"])
        {
            var answer = await RawResponse.Of(program.Address, "GET", $"/api/timelines/dams?format={format}", ("x-functions-key", HostedProgram.ReaderKey),
                ("Accept", format == "html" ? "text/html" : "*/*"));
            Assert.Equal(200, answer.Status);
        }

        Assert.False(server.Pending());
    }
}
