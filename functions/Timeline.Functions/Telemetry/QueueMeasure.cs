using Azure.Storage.Queues;
using Timeline.Functions.Storage;
using Timeline.Functions.Triggers.Poison;

namespace Timeline.Functions.Telemetry;

/// <summary>Measures the account's two queues, where anybody listens.</summary>
/// <param name="storage">The storage; one without queues is not measured.</param>
/// <param name="clock">The clock.</param>
/// <param name="logger">Told of queues that cannot be read.</param>
internal sealed partial class QueueMeasure(TimelineStorage storage, TimeProvider clock, ILogger<QueueMeasure> logger)
{
    /// <summary>Takes one measurement of each queue. One that cannot be read is logged and left out: nothing else depends on it.</summary>
    public async Task Take(CancellationToken cancellation)
    {
        if (storage.Queues is not { } account || !(Signals.QueueMessages.Enabled || Signals.QueueAge.Enabled))
        {
            return;
        }

        foreach (var name in (string[])[PoisonQueue.EventsQueue, PoisonQueue.Name])
        {
            try
            {
                await Take(account.GetQueueClient(name), name, cancellation);
            }
            catch (Exception failure) when (!cancellation.IsCancellationRequested)
            {
                Unreadable(logger, failure, name);
            }
        }
    }

    private async Task Take(QueueClient queue, string name, CancellationToken cancellation)
    {
        var label = new KeyValuePair<string, object?>(Signals.Queue, name);
        Signals.QueueMessages.Record((await queue.GetPropertiesAsync(cancellation)).Value.ApproximateMessagesCount, label);
        var first = (await queue.PeekMessagesAsync(queue.MaxPeekableMessages, cancellation)).Value;
        var now = clock.GetUtcNow();
        var oldest = first.Min(message => message.InsertedOn) ?? now;
        Signals.QueueAge.Record(Math.Max(0, (now - oldest).TotalSeconds), label);
    }

    [LoggerMessage(8, LogLevel.Warning, "The queue {Queue} could not be measured.")]
    private static partial void Unreadable(ILogger logger, Exception failure, string queue);
}
