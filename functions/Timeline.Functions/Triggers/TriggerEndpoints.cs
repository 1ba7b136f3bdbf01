using Timeline.Functions.Triggers.Host;

namespace Timeline.Functions.Triggers;

/// <summary>The addresses at which the Functions host calls the triggers.</summary>
public static class TriggerEndpoints
{
    /// <summary>The name of the timer's function, and so of its folder and its path.</summary>
    internal const string Sweep = "Sweep";

    // The host cancels nothing: at its functionTimeout (30 minutes, host.json) it kills the process with all that is in flight.
    internal static readonly TimeSpan ChangeDeadline = TimeSpan.FromMinutes(5);
    internal static readonly TimeSpan SweepDeadline = TimeSpan.FromMinutes(25);

    /// <summary>
    /// Adds the triggers' paths, the answer to the host's readiness call, and the gate for readers. For a program that the host started
    /// (<see cref="FunctionsHost.IsPresent"/>) and no other; before <c>UseRouting</c>, because the gate takes keys out of the address.
    /// </summary>
    /// <exception cref="InvalidOperationException"><see cref="TriggerTargets"/> or <see cref="TimeProvider"/> is not registered.</exception>
    public static WebApplication MapTriggers(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        TriggerTargets targets = app.Services.GetRequiredService<TriggerTargets>();
        ILogger log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(TriggerEndpoints).Namespace!);
        ArticleChangedTrigger changed = new(targets.ArticleChanged, app.Services.GetRequiredService<TimeProvider>(), log);
        Invocation change = new(changed.Handle, ChangeDeadline, log);
        Invocation sweep = new((_, cancellation) => targets.Sweep(cancellation), SweepDeadline, log);

        app.UseMiddleware<InvocationScope>();
        app.UseMiddleware<ReaderGate>();

        // Any answer makes the program ready; it is asked every 25 ms until there is one.
        app.MapGet("/", (RequestDelegate)(static context => context.Response.WriteAsync("ready", context.RequestAborted)));

        // POST only: no HTTP function lists it, so that no forwarded request can get here however its path is written.
        app.MapPost("/" + ArticleChangedTrigger.Name, (RequestDelegate)change.Run);
        app.MapPost("/" + Sweep, (RequestDelegate)sweep.Run);
        return app;
    }
}
