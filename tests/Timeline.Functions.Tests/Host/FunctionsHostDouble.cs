using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Timeline.Functions.Tests.Host;

/// <summary>How the host takes an answer.</summary>
internal enum Outcome
{
    /// <summary>The invocation succeeded.</summary>
    Completed,

    /// <summary>It failed; a queue message becomes visible again.</summary>
    Failed,

    /// <summary>Nobody completes it: it waits until functionTimeout, and the process is killed.</summary>
    Hung,
}

/// <summary>
/// Does what the Azure Functions host was recorded to do to a custom handler (host 4.1037): what it sends for a trigger, how it takes the
/// answer, when it delivers a queue message again.
/// </summary>
internal sealed class FunctionsHostDouble(Uri handler) : IDisposable
{
    public const string UserAgent = "Azure-Functions-Host/4.1037.0.0";

    // The host waits for functionTimeout, half an hour; what hangs here is to be known sooner, but what waits for a busy machine does not hang.
    private readonly HttpClient client = new() { BaseAddress = handler, Timeout = TimeSpan.FromMinutes(5) };

    /// <summary>The poison queue.</summary>
    public List<string> Poison { get; } = [];

    /// <summary>Asks for the root until there is any answer, every 25 ms, for at most 30 s.</summary>
    public async Task WaitUntilReady(CancellationToken cancellation)
    {
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        while (true)
        {
            try
            {
                using HttpResponseMessage answer = await client.GetAsync(new Uri("/", UriKind.Relative), limit.Token);
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(25, limit.Token);
            }
        }
    }

    /// <summary>Calls a trigger: JSON in chunks, no length, the headers in the recorded order.</summary>
    public async Task<Outcome> Invoke(string function, string envelope, string? traceparent = null, string? invocation = null)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/" + function);
        request.Headers.Add("X-Azure-Functions-HostVersion", "4.1037.0.0");
        request.Headers.Add("X-Azure-Functions-InvocationId", invocation ?? Guid.NewGuid().ToString());
        request.Headers.Add("User-Agent", UserAgent);
        request.Headers.TransferEncodingChunked = true;
        if (traceparent is not null)
        {
            request.Headers.Add("traceparent", traceparent);
        }

        using MemoryStream body = new(Encoding.UTF8.GetBytes(envelope));
        request.Content = new StreamContent(body);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        using HttpResponseMessage answer = await client.SendAsync(request);
        return Taken((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Delivers a queue message until it is done or host.json's maxDequeueCount is reached; the delay between attempts is left out.</summary>
    /// <returns>How often it was delivered.</returns>
    public async Task<int> Deliver(string text, Func<string, int, string>? envelope = null)
    {
        int most = Repository.Json("host.json").GetProperty("extensions").GetProperty("queues").GetProperty("maxDequeueCount").GetInt32();
        for (int count = 1; count <= most; count++)
        {
            Outcome outcome = await Invoke("ArticleChanged", (envelope ?? QueueEnvelope)(text, count));
            Assert.NotEqual(Outcome.Hung, outcome);
            if (outcome == Outcome.Completed)
            {
                return count;
            }
        }

        Poison.Add(text);
        return most;
    }

    /// <summary>A tick of the timer, of a schedule of a minute or more.</summary>
    public Task<Outcome> Tick() => Invoke("Sweep", """
        {"Data":{"timer":{"Schedule":{"AdjustForDST":true},"ScheduleStatus":{"Last":"2026-11-22T01:25:00.0024125+00:00","Next":"2026-11-22T01:26:00+00:00","LastUpdated":"2026-11-22T01:25:00.0024125+00:00"},"IsPastDue":false}},"Metadata":{"sys":{"MethodName":"Sweep","UtcNow":"2026-11-22T01:26:00.0028443Z","RandGuid":"525f2cf0-664b-4757-8530-1788782cf341"}}}
        """);

    /// <summary>
    /// The envelope of a queue message: its text as a JSON string inside a JSON string, and every top-level member of a JSON message written over
    /// the metadata of that name.
    /// </summary>
    public static string QueueEnvelope(string text, int dequeueCount)
    {
        Dictionary<string, object> metadata = new(StringComparer.OrdinalIgnoreCase)
        {
            ["DequeueCount"] = dequeueCount.ToString(CultureInfo.InvariantCulture),
            ["ExpirationTime"] = "2026-11-29T01:18:07+00:00",
            ["Id"] = JsonSerializer.Serialize(Guid.NewGuid().ToString()),
            ["InsertionTime"] = "2026-11-22T01:18:07+00:00",
            ["NextVisibleTime"] = "2026-11-22T01:28:10+00:00",
            ["PopReceipt"] = "\"MjJOb3YyMDI2MDE6MTg6MTAwODFl\"",
            ["sys"] = new { MethodName = "ArticleChanged", UtcNow = "2026-11-22T01:18:10.2007157Z", RandGuid = Guid.NewGuid() },
        };
        if (TryParse(text) is { ValueKind: JsonValueKind.Object } message)
        {
            foreach (JsonProperty member in message.EnumerateObject())
            {
                metadata[member.Name] = member.Value.ValueKind switch
                {
                    JsonValueKind.Object or JsonValueKind.Array => member.Value,
                    JsonValueKind.String => JsonSerializer.Serialize(member.Value.GetString()),
                    _ => JsonSerializer.Serialize(member.Value.GetRawText()),
                };
            }
        }

        return JsonSerializer.Serialize(new { Data = new { change = JsonSerializer.Serialize(text) }, Metadata = metadata });
    }

    public void Dispose() => client.Dispose();

    private static Outcome Taken(int status, string? mediaType, string body)
    {
        if (status is < 200 or > 299)
        {
            return Outcome.Failed;
        }

        if (status == 204 || body.Length == 0 || body == "null")
        {
            return Outcome.Hung;
        }

        return mediaType == "application/json" && TryParse(body) is { ValueKind: JsonValueKind.Object } ? Outcome.Completed : Outcome.Failed;
    }

    private static JsonElement? TryParse(string text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
