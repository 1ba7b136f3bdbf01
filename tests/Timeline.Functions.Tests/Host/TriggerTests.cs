using System.Text;
using System.Text.Json;

namespace Timeline.Functions.Tests.Host;

/// <summary>The host calls the triggers, with what was recorded, and takes their answers as it was recorded to.</summary>
public sealed class TriggerTests
{
    private const int Undecodable = 102;

    [Fact]
    public async Task A_change_is_acted_on_once()
    {
        await using TriggerApp app = await TriggerApp.Start();
        using FunctionsHostDouble host = new(app.Address);
        await host.WaitUntilReady(TestContext.Current.CancellationToken);
        Assert.Equal(1, await host.Deliver(EventTexts.Cloud("Microsoft.Storage.BlobCreated", "2026/é b.txt")));
        Assert.Equal(["2026/é b.txt"], app.Changes);
    }

    /// <summary>Timer envelopes: no status below a minute; year 1 the first time; past due after a stop.</summary>
    [Theory]
    [InlineData("""{"Schedule":{"AdjustForDST":true},"ScheduleStatus":null,"IsPastDue":false}""")]
    [InlineData("""{"Schedule":{"AdjustForDST":true},"ScheduleStatus":{"Last":"0001-01-01T00:00:00+00:00","Next":"2026-11-22T01:22:00+00:00","LastUpdated":"0001-01-01T00:00:00+00:00"},"IsPastDue":false}""")]
    [InlineData("""{"Schedule":{"AdjustForDST":true},"ScheduleStatus":{"Last":"2026-11-22T01:23:00+00:00","Next":"2026-11-22T01:24:00+00:00","LastUpdated":"2026-11-22T01:23:00+00:00"},"IsPastDue":true}""")]
    public async Task Every_tick_sweeps(string timer)
    {
        await using TriggerApp app = await TriggerApp.Start();
        using FunctionsHostDouble host = new(app.Address);
        string envelope = "{\"Data\":{\"timer\":" + timer
            + "},\"Metadata\":{\"sys\":{\"MethodName\":\"Sweep\",\"UtcNow\":\"2026-11-22T01:17:45.1227381Z\",\"RandGuid\":\"3ccc4cc1-5082-491e-9070-7e8a5863660b\"}}}";
        Assert.Equal(Outcome.Completed, await host.Invoke("Sweep", envelope));
        Assert.Equal(1, app.Sweeps);
    }

    /// <summary>A hostile or broken message is told in the log and not delivered again.</summary>
    [Theory]
    [InlineData("not json é")]
    [InlineData("[1,2]")]
    [InlineData("{\"m\":\"ADMIN\"}")]
    [InlineData("{\"Id\":\"mine\",\"DequeueCount\":\"x\",\"dotted.name\":{\"a\":1},\"n\":5,\"b\":true,\"nul\":null}")]
    public async Task What_is_no_event_is_logged_and_not_delivered_again(string text)
    {
        await using TriggerApp app = await TriggerApp.Start();
        using FunctionsHostDouble host = new(app.Address);
        Assert.Equal(1, await host.Deliver(text));
        Assert.Empty(app.Changes);
        Assert.Contains(Undecodable, app.Log.Ids);
    }

    [Fact]
    public async Task The_event_is_read_from_the_data_whatever_the_metadata_says()
    {
        await using TriggerApp app = await TriggerApp.Start();
        using FunctionsHostDouble host = new(app.Address);
        string text = EventTexts.Cloud("Microsoft.Storage.BlobCreated", "t/true.txt");
        string envelope = JsonSerializer.Serialize(new
        {
            Data = new { change = JsonSerializer.Serialize(text) },
            Metadata =
                new { change = "\"{}\"", subject = "\"/blobServices/default/containers/articles/blobs/t/false.txt\"" }
        });
        Assert.Equal(Outcome.Completed, await host.Invoke("ArticleChanged", envelope));
        Assert.Equal(["t/true.txt"], app.Changes);
    }

    [Fact]
    public async Task With_binary_data_the_message_is_base64()
    {
        await using TriggerApp app = await TriggerApp.Start();
        using FunctionsHostDouble host = new(app.Address);
        string base64 = Convert.ToBase64String(Encoding.UTF8.GetBytes(EventTexts.Cloud("Microsoft.Storage.BlobCreated", "t/a.txt")));
        Assert.Equal(Outcome.Completed, await host.Invoke("ArticleChanged", JsonSerializer.Serialize(new
        {
            Data = new { change = base64 },
            Metadata =
                        new { }
        })));
        Assert.Equal(["t/a.txt"], app.Changes);
    }

    [Fact]
    public async Task A_failure_that_passes_is_delivered_again()
    {
        await using TriggerApp app = await TriggerApp.Start();
        int failures = 2;
        app.OnChange = _ => failures-- > 0 ? throw new IOException("The storage is away.") : Task.CompletedTask;
        using FunctionsHostDouble host = new(app.Address);
        Assert.Equal(3, await host.Deliver(EventTexts.Cloud("Microsoft.Storage.BlobCreated", "t/a.txt")));
        Assert.Empty(host.Poison);
    }

    [Fact]
    public async Task A_failure_that_stays_ends_on_the_poison_queue()
    {
        await using TriggerApp app = await TriggerApp.Start();
        app.OnChange = _ => throw new InvalidOperationException("A fault of the program.");
        using FunctionsHostDouble host = new(app.Address);
        string text = EventTexts.Cloud("Microsoft.Storage.BlobCreated", "t/a.txt");
        Assert.Equal(10, await host.Deliver(text));
        Assert.Equal([text], host.Poison);
        Assert.Contains("A fault of the program.", app.Log.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"Data\":null}")]
    [InlineData("{\"Data\":{")]
    public async Task A_call_without_an_envelope_fails(string body)
    {
        await using TriggerApp app = await TriggerApp.Start();
        using FunctionsHostDouble host = new(app.Address);
        Assert.Equal(Outcome.Failed, await host.Invoke("Sweep", body));
        Assert.Equal(0, app.Sweeps);
    }

    [Fact]
    public async Task A_message_of_the_greatest_length_gets_through()
    {
        await using TriggerApp app = await TriggerApp.Start();
        using FunctionsHostDouble host = new(app.Address);
        string name = "t/" + new string('é', 1000) + ".txt";
        string text = EventTexts.Cloud("Microsoft.Storage.BlobCreated", EventTexts.Prefix + name, new { filler = new string('"', 20_000) });
        Assert.Equal(1, await host.Deliver(text));
        Assert.Equal([name], app.Changes);
    }

    [Fact]
    public async Task A_body_beyond_the_limit_is_refused()
    {
        await using TriggerApp app = await TriggerApp.Start();
        using FunctionsHostDouble host = new(app.Address);
        string envelope = "{\"Data\":{\"timer\":\"" + new string('x', 5 * 1024 * 1024) + "\"}}";
        Assert.Equal(Outcome.Failed, await host.Invoke("Sweep", envelope));
        Assert.Equal(0, app.Sweeps);
    }

    /// <summary>Everybody but the host is refused, each for one thing that the host does otherwise.</summary>
    [Theory]
    [InlineData("User-Agent", "curl/8.0")]
    [InlineData("User-Agent", "probe/1.0 (x) Azure-Functions-Host/4.1037.0.0")]
    [InlineData("User-Agent", null)]
    [InlineData("X-Azure-Functions-InvocationId", null)]
    [InlineData("X-Azure-Functions-InvocationId", "spoof")]
    [InlineData("X-Azure-Functions-InvocationId", "spoof, 2e510e81-cf10-4681-8fe9-7d36fe8640c9")]
    [InlineData("Host", "timelines.example.org")]
    public async Task A_stranger_is_refused(string header, string? value)
    {
        await using TriggerApp app = await TriggerApp.Start();
        List<(string Name, string Value)> headers =
        [
            ("Host", app.Address.Authority),
            ("User-Agent", FunctionsHostDouble.UserAgent),
            ("X-Azure-Functions-InvocationId", "2e510e81-cf10-4681-8fe9-7d36fe8640c9"),
            ("Content-Length", "0"),
        ];
        headers.RemoveAll(candidate => candidate.Name == header);
        if (value is not null)
        {
            headers.Add((header, value));
        }

        Assert.Equal(403, (await RawResponse.Of(app.Address, "POST", "/Sweep", [.. headers])).Status);
        Assert.Equal(0, app.Sweeps);
    }
}
