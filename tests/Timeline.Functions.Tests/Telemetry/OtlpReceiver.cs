using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Timeline.Functions.Tests.Telemetry;

/// <summary>A span as it was sent.</summary>
internal sealed record Span(string Name, string Trace, string Id, string Parent, IReadOnlyDictionary<string, string> Tags, string Service);

/// <summary>A point of a metric as it was sent: the sum of a counter, the last value of a gauge, the count and sum of a histogram.</summary>
internal sealed record Point(string Metric, string Unit, IReadOnlyDictionary<string, string> Tags, double Value, ulong Count);

/// <summary>What OTLP exporters send to: takes traces and metrics as protobuf over HTTP and keeps what they say.</summary>
/// <remarks>Field numbers: opentelemetry-proto 1.x, <c>trace.proto</c>, <c>metrics.proto</c>, <c>common.proto</c>, <c>resource.proto</c>.</remarks>
internal sealed class OtlpReceiver : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Span> _spans = new();
    private readonly ConcurrentDictionary<string, Point> _points = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _raw = new();

    private OtlpReceiver(WebApplication app) => _app = app;

    /// <summary>Its address, as <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> takes it.</summary>
    public string Address => _app.Urls.First();

    /// <summary>All spans so far.</summary>
    public IReadOnlyList<Span> Spans => [.. _spans];

    /// <summary>The last of each point so far.</summary>
    public IReadOnlyList<Point> Points => [.. _points.Values];

    /// <summary>All bodies so far, byte by byte as Latin-1.</summary>
    public string Raw => string.Concat(_raw);

    public static async Task<OtlpReceiver> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var receiver = new OtlpReceiver(app);
        app.MapPost("/v1/traces", context => Take(context, receiver.Traces));
        app.MapPost("/v1/metrics", context => Take(context, receiver.Metrics));
        await app.StartAsync();
        return receiver;
    }

    /// <summary>Waits until what was sent holds something.</summary>
    public async Task Until(Func<OtlpReceiver, bool> holds, CancellationToken cancellation)
    {
        for (var attempt = 0; !holds(this); attempt++)
        {
            Assert.True(attempt < 400, $"Not sent. Spans: {string.Join(", ", Spans.Select(s => s.Name))}; points: {string.Join(", ", Points)}");
            await Task.Delay(50, cancellation);
        }
    }

    /// <summary>The value of a point; <see langword="null"/> when it was not sent.</summary>
    public double? Value(string metric, string? tag = null) => Points.FirstOrDefault(p => p.Metric == metric
        && (tag is null || p.Tags.Values.Contains(tag)))?.Value;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task Take(HttpContext context, Action<ProtobufMessage> keep)
    {
        Assert.Equal("application/x-protobuf", context.Request.ContentType);
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        keep(new ProtobufMessage(body.ToArray()));
        context.Response.ContentType = "application/x-protobuf";
    }

    private static Dictionary<string, string> Tags(ProtobufMessage of, int field) => of.Messages(field)
        .ToDictionary(pair => pair.Text(1), pair => Value(pair.Message(2)), StringComparer.Ordinal);

    private static string Value(ProtobufMessage any) => any.Number(3) is { } number ? $"{number}" : any.Text(1);

    private void Traces(ProtobufMessage request)
    {
        foreach (var resource in request.Messages(1))
        {
            var service = Tags(resource.Message(1), 1)["service.name"];
            foreach (var span in resource.Messages(2).SelectMany(scope => scope.Messages(2)))
            {
                _spans.Enqueue(new Span(span.Text(5), span.Hex(1), span.Hex(2), span.Hex(4), Tags(span, 9), service));
                _raw.Enqueue(string.Join('\n', Tags(span, 9).Select(tag => $"{tag.Key}={tag.Value}")) + "\n" + span.Text(5) + "\n");
            }
        }
    }

    private void Metrics(ProtobufMessage request)
    {
        foreach (var metric in request.Messages(1).SelectMany(resource => resource.Messages(2)).SelectMany(scope => scope.Messages(2)))
        {
            var (name, unit) = (metric.Text(1), metric.Text(3));
            foreach (var point in metric.Message(5).Messages(1).Concat(metric.Message(7).Messages(1)))
            {
                Keep(new Point(name, unit, Tags(point, 7), point.Double(4) ?? (long)(point.Number(6) ?? 0), 1));
            }

            foreach (var point in metric.Message(9).Messages(1))
            {
                Keep(new Point(name, unit, Tags(point, 9), point.Double(5) ?? 0, point.Number(4) ?? 0));
            }
        }
    }

    private void Keep(Point point)
    {
        _points[$"{point.Metric} {string.Join(' ', point.Tags)}"] = point;
        _raw.Enqueue($"{point}\n{string.Join('\n', point.Tags)}\n");
    }
}
