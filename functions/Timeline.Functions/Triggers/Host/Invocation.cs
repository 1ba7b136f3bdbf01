using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;

namespace Timeline.Functions.Triggers.Host;

/// <summary>Answers the host's calls of one trigger: who calls, what is in it, how it ended.</summary>
/// <param name="act">What to do.</param>
/// <param name="deadline">How long it may take; the host cancels nothing.</param>
/// <param name="log">Where what happened is told.</param>
internal sealed class Invocation(Func<Envelope, CancellationToken, Task> act, TimeSpan deadline, ILogger log)
{
    // A queue message holds 64 KiB; escaped twice and repeated in the metadata it stays below this.
    private const long MaxEnvelope = 4 * 1024 * 1024;

    /// <summary>
    /// Runs the trigger and answers 200 when it is done, 500 when it failed (upon which the queue delivers the message again), 400 for a call
    /// without an envelope and 403 for a stranger's.
    /// </summary>
    public async Task Run(HttpContext context)
    {
        int status = await Outcome(context);

        // Never an empty 200, a 204 or null: the host would wait for the invocation to complete until it kills the process.
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync("{}", CancellationToken.None);
    }

    private async Task<int> Outcome(HttpContext context)
    {
        if (!HostCaller.IsHost(context))
        {
            log.Stranger();
            return StatusCodes.Status403Forbidden;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body)
        {
            body.MaxRequestBodySize = MaxEnvelope;
        }

        // Not the request's own token: a broken connection does not mean that the work is unwanted.
        using CancellationTokenSource timeout = new(deadline);
        try
        {
            Envelope? envelope = await JsonSerializer.DeserializeAsync(context.Request.Body, EnvelopeJson.Default.Envelope, timeout.Token);
            if (envelope is null)
            {
                log.NoEnvelope();
                return StatusCodes.Status400BadRequest;
            }

            await act(envelope, timeout.Token);
            return StatusCodes.Status200OK;
        }
        catch (JsonException)
        {
            log.NoEnvelope();
            return StatusCodes.Status400BadRequest;
        }
        catch (BadHttpRequestException bad)
        {
            log.NoEnvelope();
            return bad.StatusCode;
        }
        catch (OperationCanceledException) when (timeout.IsCancellationRequested)
        {
            log.TimedOut(deadline);
            return StatusCodes.Status500InternalServerError;
        }
#pragma warning disable CA1031 // Whatever it is, the host must hear of it: it delivers the message again, and keeps it when that is no use.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            log.Failed(failure);
            return StatusCodes.Status500InternalServerError;
        }
    }
}
