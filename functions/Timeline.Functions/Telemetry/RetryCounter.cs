using Azure.Core;
using Azure.Core.Pipeline;

namespace Timeline.Functions.Telemetry;

/// <summary>Counts requests to storage that are sent again. Belongs at <see cref="HttpPipelinePosition.PerRetry"/>.</summary>
internal sealed class RetryCounter : HttpPipelineSynchronousPolicy
{
    /// <summary>The one there is; it keeps nothing.</summary>
    public static readonly RetryCounter Instance = new();

    private RetryCounter()
    {
    }

    /// <inheritdoc/>
    public override void OnSendingRequest(HttpMessage message)
    {
        if (message.ProcessingContext.RetryNumber > 0)
        {
            Signals.Retries.Add(1, new KeyValuePair<string, object?>(Signals.Cause, Signals.RequestCause));
        }
    }
}
