using Azure.Core;
using Azure.Core.Pipeline;

namespace Timeline.Benchmarks.Load;

/// <summary>A request that was sent.</summary>
internal sealed class RecordedRequest
{
    public required string Method { get; init; }

    public required string Address { get; set; }

    public required IReadOnlyList<(string Name, string Value)> Headers { get; init; }

    public required string? ContentType { get; init; }

    public required byte[]? Body { get; set; }

    public required int Status { get; init; }
}

/// <summary>Sends requests, and keeps those of flows of control that ask for it.</summary>
internal sealed class RecordingTransport : HttpPipelineTransport
{
    // What the bare loop has no need of: another signature, and what the handler sets by itself.
    private static readonly string[] LeftOut = ["Authorization", "x-ms-date", "Content-Type", "Content-Length", "x-ms-client-request-id", "traceparent"];

    /// <summary>Where the requests of this flow of control go; <see langword="null"/> for nowhere.</summary>
    public static AsyncLocal<List<RecordedRequest>?> Requests { get; } = new();

    public override Request CreateRequest() => HttpClientTransport.Shared.CreateRequest();

    public override void Process(HttpMessage message) => HttpClientTransport.Shared.Process(message);

    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        await HttpClientTransport.Shared.ProcessAsync(message);
        if (Requests.Value is not { } requests)
        {
            return;
        }

        var request = message.Request;
        using var body = new MemoryStream();
        if (request.Content is { } content)
        {
            await content.WriteToAsync(body, message.CancellationToken);
        }

        requests.Add(new RecordedRequest
        {
            Method = request.Method.Method,
            Address = request.Uri.ToUri().AbsoluteUri,
            Headers = [.. request.Headers.Where(header => !LeftOut.Contains(header.Name, StringComparer.OrdinalIgnoreCase))
                .Select(header => (header.Name, header.Value))],
            ContentType = request.Headers.TryGetValue("Content-Type", out var type) ? type : null,
            Body = request.Content is null ? null : body.ToArray(),
            Status = message.Response.Status,
        });
    }
}
