namespace Timeline.Functions.Triggers.Host;

/// <summary>
/// Puts the host's invocation id on every log record of a request. The host keeps no record of what a failed invocation answered, only of what
/// was written to standard output, one record a line.
/// </summary>
internal sealed class InvocationLog(RequestDelegate next, ILogger<InvocationLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        using (log.BeginScope(new Dictionary<string, object?>(1, StringComparer.Ordinal) { ["InvocationId"] = HostCaller.InvocationOf(context.Request) }))
        {
            await next(context);
        }
    }
}
