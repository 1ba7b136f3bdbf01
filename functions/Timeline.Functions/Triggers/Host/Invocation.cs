using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Timeline.Functions.Triggers.Host;

/// <summary>One call of a trigger: who calls, what is in it, how it is answered.</summary>
internal static class Invocation
{
    // Never an empty 200, a 204 or null: the host waits for the invocation to complete until it kills the process.
    private static readonly InvocationAnswer Empty = new();

    /// <summary>Runs a trigger.</summary>
    /// <param name="context">The request.</param>
    /// <param name="log">Where what happened is told.</param>
    /// <param name="deadline">How long it may take; the host cancels nothing.</param>
    /// <param name="act">What to do.</param>
    /// <returns>200 and <c>{}</c> when it is done; 500 when it failed, upon which the queue delivers the message again; 403 for a stranger.</returns>
    public static async Task<IResult> Run(HttpContext context, ILogger log, TimeSpan deadline, Func<Envelope, CancellationToken, Task> act)
    {
        if (!HostCaller.Is(context, out _))
        {
            log.Stranger(context.Request.Method);
            return Answer(StatusCodes.Status403Forbidden);
        }

        // Not the request's own token: a broken connection does not mean that the work is unwanted.
        using CancellationTokenSource timeout = new(deadline);
        try
        {
            TriggerEndpoints.LimitBody(context);
            Envelope? envelope = await JsonSerializer.DeserializeAsync(context.Request.Body, HostJson.Default.Envelope, timeout.Token);
            if (envelope is null)
            {
                log.NoEnvelope();
                return Answer(StatusCodes.Status400BadRequest);
            }

            await act(envelope, timeout.Token);
            return Answer(StatusCodes.Status200OK);
        }
        catch (JsonException)
        {
            log.NoEnvelope();
            return Answer(StatusCodes.Status400BadRequest);
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested)
        {
            log.TimedOut(deadline);
            return Answer(StatusCodes.Status500InternalServerError);
        }
#pragma warning disable CA1031 // Whatever it is, the host must hear of it: it delivers the message again, and keeps it when that is no use.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            log.Failed(failure);
            return Answer(StatusCodes.Status500InternalServerError);
        }
    }

    private static JsonHttpResult<InvocationAnswer> Answer(int status) => TypedResults.Json(Empty, HostJson.Default.InvocationAnswer, statusCode: status);
}
