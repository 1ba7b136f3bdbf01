using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Text.Json;
using Azure.Storage.Blobs;
using Timeline.Functions.Storage.Azure;
using Timeline.Functions.Tests.Api;
using Timeline.Functions.Tests.Faults;
using Timeline.Functions.Tests.Storage;

namespace Timeline.Functions.Tests.Host;

/// <summary>The program itself, as a process, under the double of the host.</summary>
public sealed class HostedProgramTests(Azurite azurite)
{
    private const string Created = "Microsoft.Storage.BlobCreated";
    private const string TraceParent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    [Fact]
    public async Task It_listens_where_the_host_says_and_nowhere_else()
    {
        await using HostedProgram program = await HostedProgram.UnderHost();
        using TcpClient client = new();
        await Assert.ThrowsAnyAsync<SocketException>(() => client.ConnectAsync("127.0.0.1", program.InheritedPort, TestContext.Current.CancellationToken)
            .AsTask());
    }

    /// <summary>An article is dropped, read, and removed again, by nothing but the host's calls.</summary>
    [Fact]
    public async Task An_event_puts_an_article_on_its_timeline_and_another_takes_it_off()
    {
        await using HostedProgram program = await HostedProgram.UnderHost();
        using FunctionsHostDouble host = new(program.Address);
        program.Write("moon", "landing.md",
            "---\ntitle: Landing\npublished: 2024-06-12T10:00:00Z\n---\n\nThe probe landed on Monday. It will return next year.\n");

        Assert.Equal(1, await host.Deliver(EventTexts.Cloud(Created, "moon/landing.md")));
        JsonElement timeline = await Timeline(program, "moon");
        Assert.Contains("The probe landed on Monday.", timeline.GetRawText(), StringComparison.Ordinal);
        Assert.Contains("2024-06-10", timeline.GetRawText(), StringComparison.Ordinal);

        // At least once: the same message again changes nothing.
        Assert.Equal(1, await host.Deliver(EventTexts.EventGrid(Created, "moon/landing.md")));
        Assert.Equal(timeline.GetRawText(), (await Timeline(program, "moon")).GetRawText());

        program.Remove("moon", "landing.md");
        Assert.Equal(1, await host.Deliver(EventTexts.Cloud("Microsoft.Storage.BlobDeleted", "moon/landing.md")));
        Assert.Equal(404, (await Get(program, "/api/timelines/moon")).Status);
    }

    /// <summary>As on Azure: the article is a blob, the timeline lies in a table, and the subject of the event is the blob's name.</summary>
    [Fact]
    public async Task A_blobs_events_keep_its_timeline()
    {
        await using HostedProgram program = await HostedProgram.UnderHost(azurite.ConnectionString);
        using FunctionsHostDouble host = new(program.Address);
        BlobContainerClient articles = new(azurite.ConnectionString, BlobArticleSource.DefaultContainer, StorageOptions.Blobs());
        await articles.CreateIfNotExistsAsync(cancellationToken: TestContext.Current.CancellationToken);
        const string Name = "hosted-blob/é 100% b.txt";
        BlobClient blob = articles.GetBlobClient(Name);
        await blob.UploadAsync(BinaryData.FromString("OSLO, June 12, 2024 - The bridge opened yesterday."), overwrite: true,
            TestContext.Current.CancellationToken);

        Assert.Equal(1, await host.Deliver(EventTexts.Cloud(Created, EventTexts.Prefix + Name, new { url = blob.Uri.AbsoluteUri })));
        Assert.Contains("2024-06-11", (await Timeline(program, "hosted-blob")).GetRawText(), StringComparison.Ordinal);

        await blob.DeleteAsync(cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(1, await host.Deliver(EventTexts.Cloud("Microsoft.Storage.BlobDeleted", EventTexts.Prefix + Name, new { url = blob.Uri.AbsoluteUri })));
        Assert.Equal(404, (await Get(program, "/api/timelines/hosted-blob")).Status);
    }

    /// <summary>Read all at once, they would take more than twice the memory there is.</summary>
    [Fact]
    public async Task Large_pages_wait_for_each_other()
    {
        await using HostedProgram program = await HostedProgram.UnderHost(null, ("DOTNET_GCHeapHardLimit", "10000000"));
        using FunctionsHostDouble host = new(program.Address);
        string page = "<title>Dam</title>" + string.Concat(Enumerable.Repeat("<p>a c d</p>", 80_000));
        string[] names = [.. Enumerable.Range(0, 8).Select(n => $"{n}.html")];
        foreach (string name in names)
        {
            program.Write("large", name, page);
        }

        Outcome[] outcomes = await Task.WhenAll(names.Select(name => host.Invoke("ArticleChanged",
                    FunctionsHostDouble.QueueEnvelope(EventTexts.Cloud(Created, $"large/{name}"), 1))));
        Assert.All(outcomes, outcome => Assert.Equal(Outcome.Completed, outcome));
    }

    [Fact]
    public async Task The_sweep_finds_what_no_event_told()
    {
        await using HostedProgram program = await HostedProgram.UnderHost();
        using FunctionsHostDouble host = new(program.Address);
        program.Write("mars", "rover.txt", "MARS, June 12, 2024 - The rover stopped yesterday.");
        Assert.Equal(Outcome.Completed, await host.Tick());
        Assert.Contains("2024-06-11", (await Timeline(program, "mars")).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_record_is_one_line_of_json_with_the_invocation_and_the_trace()
    {
        await using HostedProgram program = await HostedProgram.UnderHost();
        using FunctionsHostDouble host = new(program.Address);
        string invocation = Guid.NewGuid().ToString();
        string text = EventTexts.Cloud(Created, "t/gone.txt");
        Assert.Equal(Outcome.Completed, await host.Invoke("ArticleChanged", FunctionsHostDouble.QueueEnvelope(text, 1), TraceParent, invocation));

        JsonElement record = Assert.Single(await program.Records(invocation, 1), candidate => candidate.GetProperty("EventId").GetInt32() == 100);
        Assert.Equal("t/gone.txt", record.GetProperty("State").GetProperty("Article").GetString());
        Assert.Equal(JsonValueKind.Number, record.GetProperty("State").GetProperty("LagSeconds").ValueKind);
        string scopes = record.GetProperty("Scopes").GetRawText();
        Assert.Contains($"\"InvocationId\":\"{invocation}\"", scopes, StringComparison.Ordinal);
        Assert.Contains("0af7651916cd43dd8448eb211c80319c", scopes, StringComparison.Ordinal);
        Assert.All(program.Output, line => Assert.Equal(JsonValueKind.Object, HostedProgram.Parse(line).ValueKind));
    }

    [Fact]
    public async Task One_record_is_one_line_whatever_a_name_holds()
    {
        await using HostedProgram program = await HostedProgram.UnderHost();
        using FunctionsHostDouble host = new(program.Address);
        string invocation = Guid.NewGuid().ToString();
        const string Name = "t/a\u2028{\"LogLevel\":\"Critical\",\"Message\":\"forged\"}\u2029b.txt";
        await host.Invoke("ArticleChanged", FunctionsHostDouble.QueueEnvelope(EventTexts.Cloud(Created, Name), 1), invocation: invocation);

        JsonElement record = Assert.Single(await program.Records(invocation, 1), candidate => candidate.GetProperty("EventId").GetInt32() == 100);
        Assert.Equal(Name, record.GetProperty("State").GetProperty("Article").GetString());
        Assert.DoesNotContain(program.Output, line => line.Contains('\u2028', StringComparison.Ordinal));
    }

    [Fact]
    public async Task Errors_go_to_standard_error()
    {
        await using HostedProgram program = await HostedProgram.UnderHost();
        using FunctionsHostDouble host = new(program.Address);
        string invocation = Guid.NewGuid().ToString();
        Assert.Equal(Outcome.Completed, await host.Invoke("ArticleChanged", FunctionsHostDouble.QueueEnvelope("no event", 1), invocation: invocation));
        Assert.Single(await program.Records(invocation, 1));
        Assert.Contains(program.Errors, line => line.Contains(invocation, StringComparison.Ordinal));
        Assert.DoesNotContain(program.Output, line => line.Contains(invocation, StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_key_reaches_log_or_answer()
    {
        await using HostedProgram program = await HostedProgram.UnderHost();
        await using ForwardingDouble host = await ForwardingDouble.Start(program.Address);
        program.Write("t", "a.md", "# A\n\nIt happened on 12 June 2024.\n");
        using FunctionsHostDouble queue = new(program.Address);
        await queue.Deliver(EventTexts.Cloud(Created, "t/a.md"));

        foreach (string target in (string[])["/api/timelines?code=", "/api/timelines/t?limit=1&code=", "/api/nothing?code=", "/api/timelines/t?limit=x&code="])
        {
            RawResponse answer = await host.Send("GET", target + HostedProgram.ReaderKey, ("Host", "timelines.example.org"));
            Assert.NotEqual(401, answer.Status);
            Assert.DoesNotContain(HostedProgram.ReaderKey, answer.Head + answer.Body, StringComparison.Ordinal);
        }

        Assert.Equal(401, (await host.Send("GET", "/api/timelines/t")).Status);
        Assert.DoesNotContain(HostedProgram.ReaderKey, string.Join('\n', program.Output.Concat(program.Errors)), StringComparison.Ordinal);
    }

    /// <summary>Whatever the host makes of a path, the program answers with a status, and no trigger runs.</summary>
    [Theory]
    [InlineData("PUT", "/api/articles/..%5C..%5CSweep")]
    [InlineData("DELETE", "/api/articles/%252e%252e/%252e%252e/ArticleChanged")]
    [InlineData("GET", "/api/%252e%252e/Sweep")]
    public async Task No_path_leads_to_a_trigger(string method, string target)
    {
        await using HostedProgram program = await HostedProgram.UnderHost();
        await using ForwardingDouble host = await ForwardingDouble.Start(program.Address);
        program.Write("t", "a.txt", "It happened on 12 June 2024.");
        RawResponse answer = await host.Send(method, target, ("x-functions-key", method == "GET" ? HostedProgram.ReaderKey : ForwardingDouble.FunctionKey),
            ("Content-Length", "0"));
        Assert.InRange(answer.Status, 404, 405);
        Assert.Equal(404, (await Get(program, "/api/timelines/t")).Status);
    }

    /// <summary>Nobody listens where the account's tables should be.</summary>
    [Fact]
    public async Task At_home_an_account_that_is_away_is_asked_again_later()
    {
        await using HostedProgram program = await HostedProgram.AtHome(azurite.ConnectionString.Replace(azurite.Tables, "http://127.0.0.1:1/away",
                StringComparison.Ordinal));
        for (int attempt = 0; attempt < 400 && !program.Output.Any(line => line.StartsWith("New, changed and deleted articles are followed.",
                    StringComparison.Ordinal)); attempt++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.Contains(program.Output.Concat(program.Errors), line => line.Contains("A sweep failed; the next one tries again.", StringComparison.Ordinal));
        Assert.Equal(200, (await Get(program, "/api/health")).Status);
    }

    /// <summary>Monitors ask often, however much is stored.</summary>
    [Fact]
    public async Task Readiness_is_one_request_to_storage()
    {
        await TimelineServer.Seed(new TableTimelineStore(azurite.Table(TableTimelineStore.DefaultTable), TimeProvider.System), "readiness",
            SampleEvents.Many(1), "a.txt");
        ConcurrentQueue<string> requests = new();
        await using FaultProxy tables = await FaultProxy.Start(new Uri(azurite.Tables), (request, _) =>
        {
            requests.Enqueue(request);
            return Fault.None;
        });
        await using HostedProgram program = await HostedProgram.UnderHost(azurite.ConnectionString.Replace(new Uri(azurite.Tables).Authority,
                tables.Address.Authority, StringComparison.Ordinal));
        Assert.Equal(200, (await Get(program, "/api/ready")).Status);
        requests.Clear();
        Assert.Equal(200, (await Get(program, "/api/ready")).Status);
        Assert.Single(requests);
    }

    [Fact]
    public async Task At_home_there_are_no_triggers()
    {
        await using HostedProgram program = await HostedProgram.AtHome();
        foreach (string path in (string[])["/Sweep", "/ArticleChanged"])
        {
            RawResponse answer = await RawResponse.Of(
                program.Address,
                "POST",
                path,
                ("User-Agent", FunctionsHostDouble.UserAgent),
                ("X-Azure-Functions-InvocationId", Guid.NewGuid().ToString()),
                ("Content-Length", "0"));
            Assert.InRange(answer.Status, 404, 405);
        }
    }

    private static Task<RawResponse> Get(HostedProgram program, string target) =>
        RawResponse.Of(program.Address, "GET", target, ("x-functions-key", HostedProgram.ReaderKey), ("Accept", "application/json"));

    private static async Task<JsonElement> Timeline(HostedProgram program, string topic)
    {
        using HttpClient client = new();
        client.DefaultRequestHeaders.Add("x-functions-key", HostedProgram.ReaderKey);
        return HostedProgram.Parse(await client.GetStringAsync(new Uri(program.Address, "/api/timelines/" + topic), TestContext.Current.CancellationToken));
    }
}
