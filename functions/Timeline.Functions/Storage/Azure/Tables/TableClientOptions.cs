using Azure.Core;
using Timeline.Functions.Telemetry;

namespace Timeline.Functions.Storage.Azure.Tables;

/// <summary>How requests to the Table service are sent: retries, diagnostics, transport.</summary>
internal sealed class TableClientOptions : ClientOptions
{
    /// <summary>The version of the service's interface; from 2020-12-06 on it takes Entra tokens.</summary>
    public const string ServiceVersion = "2020-12-06";

    public TableClientOptions()
    {
        Retry.NetworkTimeout = TimeSpan.FromSeconds(30);
        Retry.Delay = TimeSpan.FromMilliseconds(200);
        Retry.MaxRetries = 4;
        AddPolicy(RetryCounter.Instance, HttpPipelinePosition.PerRetry);
        Diagnostics.LoggedHeaderNames.Add("x-ms-request-id");
    }
}
