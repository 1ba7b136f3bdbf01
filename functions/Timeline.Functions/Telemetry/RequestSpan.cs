using System.Diagnostics;

namespace Timeline.Functions.Telemetry;

/// <summary>Says on a request's span how the request ended. The framework, whose span it is, says everything else there.</summary>
internal sealed class RequestSpan(RequestDelegate next)
{
    /// <summary>Runs the rest of the request.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        await next(context);
        var status = context.Response.StatusCode;
        Activity.Current?.SetTag("http.response.status_code", status)
            .SetStatus(status >= StatusCodes.Status500InternalServerError ? ActivityStatusCode.Error : ActivityStatusCode.Unset);
    }
}
