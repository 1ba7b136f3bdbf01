using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Timeline.Functions.Tests.Host;

/// <summary>
/// The host's public side: finds the HTTP function by the method, checks its key, and forwards the request as it was recorded to be forwarded,
/// with its path decoded once too often.
/// </summary>
internal sealed class ForwardingDouble : IAsyncDisposable
{
    public const string FunctionKey = "a-function-key";

    private static readonly string[] Dropped = ["Content-Encoding", "Content-Language", "Content-MD5", "Connection", "Transfer-Encoding"];

    private readonly WebApplication app;
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    private readonly Uri handler;

    private ForwardingDouble(WebApplication app, Uri handler)
    {
        this.app = app;
        this.handler = handler;
    }

    public Uri Address => new(app.Urls.First());

    public static async Task<ForwardingDouble> Start(Uri handler)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        WebApplication built = builder.Build();
        ForwardingDouble started = new(built, handler);
        built.Run(started.Handle);
        await built.StartAsync();
        return started;
    }

    /// <summary>Sends a request line as it stands; no client library gets to tidy the path.</summary>
    public Task<RawResponse> Send(string method, string target, params (string Name, string Value)[] headers) =>
        RawResponse.Of(Address, method, target, headers);

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
    }

    private async Task Handle(HttpContext context)
    {
        HttpRequest request = context.Request;
        FunctionFolder? function = FunctionFolder.All.SingleOrDefault(candidate => candidate.Methods.Contains(request.Method));
        if (function is null || !request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (function.AuthLevel == "function" && request.Headers["x-functions-key"] != FunctionKey && request.Query["code"] != FunctionKey)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        if (request.Headers.TransferEncoding.Count > 0)
        {
            // The host fails to rebuild a request whose length it does not know.
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return;
        }

        using HttpRequestMessage forwarded = new(new HttpMethod(request.Method), Target(request));
        if (request.ContentLength > 0)
        {
            forwarded.Content = new StreamContent(request.Body);
        }

        foreach ((string name, Microsoft.Extensions.Primitives.StringValues values) in request.Headers.Where(header => !Dropped.Contains(header.Key,
                    StringComparer.OrdinalIgnoreCase)))
        {
            if (!forwarded.Headers.TryAddWithoutValidation(name, values.ToArray()))
            {
                forwarded.Content?.Headers.TryAddWithoutValidation(name, values.ToArray());
            }
        }

        forwarded.Headers.TryAddWithoutValidation("User-Agent", FunctionsHostDouble.UserAgent);
        forwarded.Headers.TryAddWithoutValidation("X-Azure-Functions-HostVersion", "4.1037.0.0");
        forwarded.Headers.TryAddWithoutValidation("X-Azure-Functions-InvocationId", Guid.NewGuid().ToString());
        using HttpResponseMessage answer = await client.SendAsync(forwarded);
        byte[] body = await answer.Content.ReadAsByteArrayAsync();
        context.Response.StatusCode = (int)answer.StatusCode;
        foreach ((string name, IEnumerable<string> values) in answer.Headers.Concat(answer.Content.Headers)
            .Where(header => !Dropped.Contains(header.Key, StringComparer.OrdinalIgnoreCase)))
        {
            context.Response.Headers[name] = values.ToArray();
        }

        if (!HttpMethods.IsHead(request.Method))
        {
            context.Response.ContentLength = body.Length;
            await context.Response.Body.WriteAsync(body);
        }
    }

    // Kestrel has decoded the path; the host makes a new address of the decoded one, which decodes, folds and cuts it again.
    private Uri Target(HttpRequest request)
    {
        string path = request.Path.Value!.Split('?', '#')[0];
        string query = string.Join('&',
            request.Query.Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value.ToString()).Replace("%2C", ",", StringComparison.Ordinal)}"));
        return new Uri($"{handler.GetLeftPart(UriPartial.Authority)}{path}{(query.Length > 0 ? "?" + query : "")}");
    }
}
