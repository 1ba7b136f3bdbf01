using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Timeline.Functions.Storage;
using Timeline.Functions.Triggers;
using Timeline.Functions.Triggers.Host;

namespace Timeline.Functions.Tests.Host;

/// <summary>
/// The triggers on a real socket, with a target that does what a test says. Every other path echoes what it got, so that a test sees what the
/// host made of a request.
/// </summary>
internal sealed class TriggerApp : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<string> changes = new();
    private int sweeps;

    private TriggerApp(WebApplication app, LogSink log)
    {
        this.app = app;
        Log = log;
    }

    public LogSink Log { get; }

    public Uri Address => new(app.Urls.First());

    /// <summary>The articles that were said to have changed, in order.</summary>
    public IReadOnlyList<string> Changes => [.. changes];

    public int Sweeps => sweeps;

    /// <summary>What the target does for an article; nothing by default.</summary>
    public Func<ArticleKey, Task> OnChange { get; set; } = static _ => Task.CompletedTask;

    public static async Task<TriggerApp> Start(params (string Key, string Value)[] settings)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)));
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        builder.Services.AddSingleton(TimeProvider.System);
        TriggerApp? started = null;
        builder.Services.AddSingleton(new TriggerTargets((key, cancellation) => started!.Changed(key, cancellation),
                cancellation => started!.Swept(cancellation)));
        LogSink log = new();
        builder.Logging.AddFunctionsHost().AddProvider(log);

        WebApplication built = builder.Build();
        started = new TriggerApp(built, log);
        built.MapTriggers();
        built.UseRouting();
        built.MapMethods("/{**path}", ["GET", "HEAD", "PUT", "DELETE"], (RequestDelegate)Echo);
        await built.StartAsync();
        return started;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static Task Echo(HttpContext context)
    {
        string target = context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        string text = $"{context.Request.Method} {target} query={context.Request.QueryString} key={context.Request.Headers["x-functions-key"]}";
        context.Response.ContentLength = System.Text.Encoding.UTF8.GetByteCount(text);
        return context.Response.WriteAsync(text);
    }

    private async Task Changed(ArticleKey key, CancellationToken cancellation)
    {
        changes.Enqueue(key.ToString());
        await OnChange(key);
    }

    private Task Swept(CancellationToken cancellation)
    {
        Interlocked.Increment(ref sweeps);
        return Task.CompletedTask;
    }
}
