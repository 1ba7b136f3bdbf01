using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Timeline.Functions.Tests.Faults;

/// <summary>Stands before a service and does to some of its requests what networks and busy services do.</summary>
internal sealed class FaultProxy : IAsyncDisposable
{
    private static readonly string[] OfTheConnection = ["Connection", "Keep-Alive", "Transfer-Encoding", "Content-Length", "Host"];
    private static readonly UriCreationOptions AsItStands = new() { DangerousDisablePathAndQueryCanonicalization = true };

    private readonly WebApplication _app;
    private readonly Uri _service;
    private readonly Func<string, int, Fault> _draw;
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false });
    private readonly ConcurrentDictionary<string, int> _seen = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Fault, int> _done = new();

    private FaultProxy(WebApplication app, Uri service, Func<string, int, Fault> draw) => (_app, _service, _draw) = (app, service, draw);

    /// <summary>Where it listens.</summary>
    public Uri Address => new(_app.Urls.First());

    /// <summary>How many requests met which fate.</summary>
    public IReadOnlyDictionary<Fault, int> Done => _done;

    /// <summary>Starts it on a free port.</summary>
    /// <param name="service">The service behind it.</param>
    /// <param name="draw">The fate of a request by its method and address, and how often that came before.</param>
    public static async Task<FaultProxy> Start(Uri service, Func<string, int, Fault> draw)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Limits.MaxRequestBodySize = null;
        });
        var app = builder.Build();
        var proxy = new FaultProxy(app, service, draw);
        app.Run(proxy.Handle);
        await app.StartAsync();
        return proxy;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _client.Dispose();
    }

    private async Task Handle(HttpContext context)
    {
        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var request = $"{context.Request.Method} {target}";
        var fault = _draw(request, _seen.AddOrUpdate(request, 1, (_, before) => before + 1) - 1);
        _done.AddOrUpdate(fault, 1, (_, before) => before + 1);
        switch (fault)
        {
            case Fault.Latency:
                await Task.Delay(100 + (target.Length * 7 % 400), context.RequestAborted);
                break;
            case Fault.Silence:
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
                return;
            case Fault.Reset:
                context.Abort();
                return;
            case Fault.TooManyRequests or Fault.Unavailable:
                context.Response.StatusCode = fault == Fault.Unavailable ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status429TooManyRequests;
                context.Response.Headers.RetryAfter = "1";
                return;
        }

        using var answer = await Forward(context.Request, target);
        await Hand(context, answer, await answer.Content.ReadAsByteArrayAsync(), fault);
    }

    private async Task<HttpResponseMessage> Forward(HttpRequest request, string target)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        using var forwarded = new HttpRequestMessage(new HttpMethod(request.Method), new Uri(_service.GetLeftPart(UriPartial.Authority) + target, AsItStands));
        if (request.ContentLength is not null || body.Length > 0)
        {
            forwarded.Content = new ByteArrayContent(body.ToArray());
        }

        foreach (var (name, values) in request.Headers.Where(header => !OfTheConnection.Contains(header.Key, StringComparer.OrdinalIgnoreCase)))
        {
            if (!forwarded.Headers.TryAddWithoutValidation(name, values.ToArray()))
            {
                forwarded.Content?.Headers.TryAddWithoutValidation(name, values.ToArray());
            }
        }

        // The service is not told that a client went away: what was sent is done.
        return await _client.SendAsync(forwarded, CancellationToken.None);
    }

    private static async Task Hand(HttpContext context, HttpResponseMessage answer, byte[] body, Fault fault)
    {
        if (fault == Fault.LostAnswer || (fault is Fault.ResetMidResponse or Fault.Truncated && body.Length < 2))
        {
            context.Abort();
            return;
        }

        var response = context.Response;
        response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers)
            .Where(header => !OfTheConnection.Contains(header.Key, StringComparer.OrdinalIgnoreCase)))
        {
            response.Headers[name] = values.ToArray();
        }

        if (answer.StatusCode is not (HttpStatusCode.NoContent or HttpStatusCode.NotModified))
        {
            response.ContentLength = HttpMethods.IsHead(context.Request.Method) ? answer.Content.Headers.ContentLength : body.Length;
        }

        var sent = fault is Fault.ResetMidResponse or Fault.Truncated ? body.Length / 2 : body.Length;
        await response.Body.WriteAsync(body.AsMemory(0, sent), CancellationToken.None);
        await response.Body.FlushAsync(CancellationToken.None);
        if (fault == Fault.ResetMidResponse)
        {
            context.Abort();
        }

        // A truncated answer needs no more: the server closes a connection on which it has promised more than it wrote.
    }
}
