using Azure.Core;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Timeline.Functions.Telemetry;

namespace Timeline.Functions.Storage.Azure;

/// <summary>How requests to an account are sent: what is sent again, when, and in which version of the interface.</summary>
internal static class StorageOptions
{
    /// <summary>For blobs.</summary>
    public static BlobClientOptions Blobs()
    {
        // The newest version is not known to every emulator, and nothing of it is used. The library's own first wait is 4 s, which an article would spend for
        // each request that was lost.
        var options = new BlobClientOptions(BlobClientOptions.ServiceVersion.V2025_11_05) { Retry = { Delay = TimeSpan.FromSeconds(0.8) } };
        return Counted(options);
    }

    /// <summary>For tables.</summary>
    public static TableClientOptions Tables() => Counted(Brisk(new TableClientOptions()));

    /// <summary>For queues. Texts are taken and given as they lie on the queue: Event Grid and the host write base64, others may not.</summary>
    public static QueueClientOptions Queues() =>
        Counted(Brisk(new QueueClientOptions(QueueClientOptions.ServiceVersion.V2025_11_05) { MessageEncoding = QueueMessageEncoding.None }));

    // Requests are small, and whoever waits for one has more of them to make.
    private static T Brisk<T>(T options)
        where T : ClientOptions
    {
        options.Retry.NetworkTimeout = TimeSpan.FromSeconds(30);
        options.Retry.Delay = TimeSpan.FromMilliseconds(200);
        options.Retry.MaxRetries = 4;
        return options;
    }

    private static T Counted<T>(T options)
        where T : ClientOptions
    {
        options.AddPolicy(RetryCounter.Instance, HttpPipelinePosition.PerRetry);
        return options;
    }
}
