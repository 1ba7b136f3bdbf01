using Azure.Core;
using Timeline.Functions.Telemetry;

namespace Timeline.Functions.Storage.Azure.Queues;

/// <summary>How requests to the Queue service are sent: retries, diagnostics, transport.</summary>
internal sealed class QueueClientOptions : ClientOptions
{
    /// <summary>The version of the service's interface.</summary>
    public const string ServiceVersion = "2020-12-06";

    public QueueClientOptions()
    {
        Retry.NetworkTimeout = TimeSpan.FromSeconds(30);
        Retry.Delay = TimeSpan.FromMilliseconds(200);
        Retry.MaxRetries = 4;
        AddPolicy(RetryCounter.Instance, HttpPipelinePosition.PerRetry);
        Diagnostics.LoggedHeaderNames.Add("x-ms-request-id");
    }
}
