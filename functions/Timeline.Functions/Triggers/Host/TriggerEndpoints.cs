using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using Timeline.Functions.Storage;
using Timeline.Functions.Triggers.Changes;

namespace Timeline.Functions.Triggers.Host;

/// <summary>The addresses at which the Functions host calls the triggers.</summary>
public static class TriggerEndpoints
{
    /// <summary>The queue trigger: the name of its function, and so of its folder and its path.</summary>
    public const string ArticleChanged = "ArticleChanged";

    /// <summary>The timer trigger: the name of its function, and so of its folder and its path.</summary>
    public const string Sweep = "Sweep";

    /// <summary>The name of the queue binding in function.json.</summary>
    internal const string ChangeBinding = "change";

    // A queue message holds 64 KiB; escaped twice and repeated in the metadata it stays below this.
    private const long MaxEnvelope = 4 * 1024 * 1024;

    // The host does not cancel: at its functionTimeout (30 minutes, host.json) it kills the process with all that is in flight.
    private static readonly TimeSpan ChangeDeadline = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan SweepDeadline = TimeSpan.FromMinutes(25);

    /// <summary>
    /// Adds the triggers' paths, their guard, and the answer to the host's readiness call. For a program that the host started
    /// (<see cref="FunctionsHost.IsPresent"/>) and for no other; <see cref="TriggerTargets"/> must be registered.
    /// </summary>
    public static WebApplication MapTriggers(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.UseMiddleware<InvocationLog>();
        app.UseMiddleware<ReaderGate>();

        // Any answer makes the handler ready. It is asked every 25 ms until then, so it is the cheapest there is.
        app.MapGet("/", static () => TypedResults.Text("ready"));

        // POST only: no HTTP function lists it, so that no forwarded request can get here however its path is written.
        app.MapPost("/" + ArticleChanged, OnArticleChanged);
        app.MapPost("/" + Sweep, OnSweep);
        return app;
    }

    private static Task<IResult> OnArticleChanged(HttpContext context, TriggerTargets targets, ILogger<TriggerTargets> log) =>
        Invocation.Run(context, log, ChangeDeadline, async (envelope, cancellation) =>
        {
            ArticleChangeEvent change = envelope.Data.TryGetValue(ChangeBinding, out JsonElement value)
                ? ArticleChangeReader.Read(value)
                : new UndecodableEvent($"The envelope has no {ChangeBinding}.");
            switch (change)
            {
                case ArticlesChanged changed:
                    foreach (ArticleKey key in changed.Keys)
                    {
                        log.ArticleChanged(key.ToString());
                        await targets.ArticleChanged(key, cancellation);
                    }

                    break;
                case ForeignEvent foreign:
                    log.ForeignEvent(foreign.Reason);
                    break;
                case UndecodableEvent undecodable:
                    log.UndecodableEvent(undecodable.Reason);
                    break;
            }
        });

    private static Task<IResult> OnSweep(HttpContext context, TriggerTargets targets, ILogger<TriggerTargets> log) =>
        Invocation.Run(context, log, SweepDeadline, (_, cancellation) => targets.Sweep(cancellation));

    /// <summary>Raises the limit of the body for a trigger's call; articles have their own.</summary>
    internal static void LimitBody(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature)
        {
            feature.MaxRequestBodySize = MaxEnvelope;
        }
    }
}
