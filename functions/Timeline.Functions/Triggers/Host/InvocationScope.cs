namespace Timeline.Functions.Triggers.Host;

/// <summary>
/// Puts the host's invocation id on every log record of a request (the host keeps no record of what a failed invocation answered, only of what
/// was written to standard output, one record a line), and restores the scheme the client used: the host itself always speaks plain HTTP.
/// </summary>
internal sealed class InvocationScope(RequestDelegate next, ILogger<InvocationScope> log)
{
    /// <summary>Runs the rest of the request.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        if (request.Headers["X-Forwarded-Proto"].ToString().Equals("https", StringComparison.OrdinalIgnoreCase))
        {
            request.Scheme = "https";
        }

        string invocation = HostCaller.InvocationOf(request) ?? "none";
        using (log.BeginScope(new Dictionary<string, object>(1, StringComparer.Ordinal) { ["InvocationId"] = invocation }))
        {
            await next(context);
        }
    }
}
