using Timeline.Functions.Tests.Faults;
using Timeline.Functions.Tests.Host;
using Timeline.Functions.Tests.Storage;

namespace Timeline.Functions.Tests.Telemetry;

/// <summary>What the program, as a process, sends to a receiver of OTLP.</summary>
public sealed class OtlpExportTests(Azurite azurite)
{
    private const string Created = "Microsoft.Storage.BlobCreated";
    private const string Trace = "0af7651916cd43dd8448eb211c80319c";
    private const string Caller = "b7ad6b7169203331";

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Spans_continue_the_callers_trace_and_say_what_became_of_the_article()
    {
        await using var receiver = await OtlpReceiver.Start();
        await using var program = await UnderHost(receiver, storage: null);
        using FunctionsHostDouble host = new(program.Address);
        program.Write("moon", "landing.md", "# Landing\n\nThe probe landed on 12 June 2024. It took off on 14 June 2024.\n");
        program.Write("moon", "nothing.md", "");
        await host.Invoke("ArticleChanged", FunctionsHostDouble.QueueEnvelope(EventTexts.Cloud(Created, "moon/landing.md"), 1), $"00-{Trace}-{Caller}-01");
        await host.Invoke("ArticleChanged", FunctionsHostDouble.QueueEnvelope(EventTexts.Cloud(Created, "moon/nothing.md"), 1), $"00-{Trace}-{Caller}-01");
        await receiver.Until(r => r.Spans.Count(s => s.Name == "ingest") == 2 && r.Spans.Count(s => s.Parent == Caller) == 2, Now);

        var ingest = receiver.Spans.Single(s => s.Tags.GetValueOrDefault("timeline.article") == "moon/landing.md");
        var request = receiver.Spans.Single(s => s.Id == ingest.Parent);
        Assert.Equal((Trace, Trace, Caller, "timeline"), (ingest.Trace, request.Trace, request.Parent, ingest.Service));
        Assert.Equal(("stored", "2"), (ingest.Tags["timeline.outcome"], ingest.Tags["timeline.events"]));
        Assert.Equal(("POST", "/ArticleChanged", "200"), (request.Tags["http.request.method"], request.Tags["url.path"],
                request.Tags["http.response.status_code"]));
        var rejected = receiver.Spans.Single(s => s.Tags.GetValueOrDefault("timeline.article") == "moon/nothing.md");
        Assert.Equal(("rejected", "empty"), (rejected.Tags["timeline.outcome"], rejected.Tags["timeline.reason"]));

        await receiver.Until(r => r.Value("timeline.articles", "rejected") == 1 && r.Value("timeline.events") == 2, Now);
        Assert.Equal(1, receiver.Value("timeline.articles", "stored"));
        Assert.Equal(1, receiver.Value("timeline.rejections", "empty"));
        var lag = Assert.Single(receiver.Points, p => p.Metric == "timeline.ingest.lag");
        Assert.Equal(("s", 2UL), (lag.Unit, lag.Count));
        Assert.InRange(lag.Value, 0, 120);
        Assert.Equal(2UL, Assert.Single(receiver.Points, p => p.Metric == "timeline.change.wait").Count);
        Assert.Contains(receiver.Points, p => p.Metric == "http.server.request.duration");
    }

    /// <summary>The same version again is no lag, and a caller that does not record is not recorded.</summary>
    [Fact]
    public async Task What_is_unchanged_counts_as_such_and_the_callers_sampling_is_kept()
    {
        await using var receiver = await OtlpReceiver.Start();
        await using var program = await UnderHost(receiver, storage: null);
        using FunctionsHostDouble host = new(program.Address);
        program.Write("moon", "landing.md", "# Landing\n\nThe probe landed on 12 June 2024.\n");
        for (var time = 0; time < 3; time++)
        {
            await host.Invoke("ArticleChanged", FunctionsHostDouble.QueueEnvelope(EventTexts.Cloud(Created, "moon/landing.md"), 1), $"00-{Trace}-{Caller}-00");
        }

        await receiver.Until(r => r.Value("timeline.articles", "unchanged") == 2, Now);
        Assert.Equal(1UL, Assert.Single(receiver.Points, p => p.Metric == "timeline.ingest.lag").Count);
        Assert.DoesNotContain(receiver.Spans, s => s.Trace == Trace);
    }

    [Fact]
    public async Task Retries_and_queues_are_measured()
    {
        await using var receiver = await OtlpReceiver.Start();
        await using var emulator = await Emulator.Start();
        await using var tables = await FaultProxy.Start(emulator.Tables, (request, before) => before == 0 && request.StartsWith("GET", StringComparison.Ordinal)
            ? Fault.Unavailable : Fault.None);
        await using var program = await UnderHost(receiver, emulator.Through(emulator.Blobs, tables.Address));
        using FunctionsHostDouble host = new(program.Address);
        var container = emulator.Articles;
        await container.CreateIfNotExistsAsync(cancellationToken: Now);
        await container.GetBlobClient("moon/landing.txt").UploadAsync(BinaryData.FromString("It landed on 12 June 2024."), Now);
        using var pump = new QueuePump(emulator.ConnectionString, new KillableProgram("", ""), 1);
        await pump.Create(Now);
        await pump.Tell(Created, "moon/landing.txt", Now);

        Assert.Equal(Outcome.Completed, await host.Tick());
        await receiver.Until(r => r.Value("timeline.retries", "request") > 0 && r.Value("timeline.queue.messages", "article-events-poison") == 0, Now);
        Assert.Equal(1, receiver.Value("timeline.queue.messages", "article-events"));
        Assert.InRange(receiver.Value("timeline.queue.age", "article-events")!.Value, 0, 120);
        Assert.Equal(0, receiver.Value("timeline.queue.age", "article-events-poison"));
        await receiver.Until(r => r.Spans.Any(s => s.Name == "sweep") && r.Points.Any(p => p.Metric == "timeline.sweep.duration"), Now);
        var sweep = receiver.Spans.Single(s => s.Name == "sweep");
        Assert.Contains(receiver.Spans, s => s.Name == "ingest" && s.Parent == sweep.Id);
        Assert.Contains(receiver.Spans, s => s.Trace == sweep.Trace && s.Tags.GetValueOrDefault("server.port") == $"{tables.Address.Port}");
    }

    /// <summary>The account's tables are away.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_request_that_fails_says_so_on_its_span_and_names_its_invocation_in_the_log(bool underHost)
    {
        await using var receiver = await OtlpReceiver.Start();
        var storage = azurite.ConnectionString.Replace(azurite.Tables, "http://127.0.0.1:1/away", StringComparison.Ordinal);
        await using var program = underHost ? await UnderHost(receiver, storage) : await HostedProgram.AtHome(storage, Environment(receiver));
        var invocation = Guid.NewGuid().ToString();
        var answer = await RawResponse.Of(program.Address, "GET", "/api/ready", ("x-functions-key", HostedProgram.ReaderKey),
            ("X-Azure-Functions-InvocationId", invocation));
        Assert.Equal(503, answer.Status);
        await receiver.Until(r => r.Spans.Any(s => s.Tags.GetValueOrDefault("url.path") == "/api/ready"
                && s.Tags.GetValueOrDefault("http.response.status_code") == "503"), Now);
        if (underHost)
        {
            Assert.Contains(await program.Records(invocation, 1), record => record.GetProperty("EventId").GetInt32() == 9);
        }
    }

    [Fact]
    public async Task A_queue_that_is_away_does_not_stop_the_sweep()
    {
        await using var receiver = await OtlpReceiver.Start();
        await using var program = await UnderHost(receiver, azurite.ConnectionString.Replace(azurite.Queues, "http://127.0.0.1:1/away",
                StringComparison.Ordinal));
        using FunctionsHostDouble host = new(program.Address);
        Assert.Equal(Outcome.Completed, await host.Tick());
        await receiver.Until(r => r.Spans.Any(s => s.Name == "sweep"), Now);
    }

    [Fact]
    public async Task No_key_is_sent()
    {
        await using var receiver = await OtlpReceiver.Start();
        await using var program = await UnderHost(receiver, azurite.ConnectionString);
        foreach (var target in (string[])["/api/timelines?code=", "/api/timelines/t?limit=1&code=", "/api/nothing?code="])
        {
            await RawResponse.Of(program.Address, "GET", target + HostedProgram.ReaderKey);
            await RawResponse.Of(program.Address, "GET", target[..target.IndexOf('?', StringComparison.Ordinal)], ("x-functions-key", HostedProgram.ReaderKey));
        }

        await receiver.Until(r => r.Spans.Count(s => s.Tags.GetValueOrDefault("url.path", "").StartsWith("/api/", StringComparison.Ordinal)) == 6
            && r.Points.Count > 0, Now);
        Assert.DoesNotContain(HostedProgram.ReaderKey, receiver.Raw, StringComparison.Ordinal);
        Assert.DoesNotContain("?code=", receiver.Raw, StringComparison.Ordinal);
        Assert.DoesNotContain("&code=", receiver.Raw, StringComparison.Ordinal);
        Assert.DoesNotContain("AccountKey", receiver.Raw, StringComparison.Ordinal);
    }

    /// <summary>The loaded assemblies stand in the process's map of memory.</summary>
    [Fact]
    public async Task Without_a_receiver_nothing_of_it_is_loaded()
    {
        await using var program = await HostedProgram.UnderHost();
        using FunctionsHostDouble host = new(program.Address);
        program.Write("moon", "landing.md", "# Landing\n\nThe probe landed on 12 June 2024.\n");
        Assert.Equal(1, await host.Deliver(EventTexts.Cloud(Created, "moon/landing.md")));
        var maps = await File.ReadAllTextAsync($"/proc/{program.Id}/maps", Now);
        Assert.Contains("Timeline.Functions.dll", maps, StringComparison.Ordinal);
        Assert.DoesNotContain("OpenTelemetry", maps, StringComparison.Ordinal);
    }

    private static Task<HostedProgram> UnderHost(OtlpReceiver receiver, string? storage) => HostedProgram.UnderHost(storage, Environment(receiver));

    private static (string Name, string Value)[] Environment(OtlpReceiver receiver) =>
        [("OTEL_EXPORTER_OTLP_ENDPOINT", receiver.Address), ("OTEL_METRIC_EXPORT_INTERVAL", "300"), ("OTEL_BSP_SCHEDULE_DELAY", "100")];
}
