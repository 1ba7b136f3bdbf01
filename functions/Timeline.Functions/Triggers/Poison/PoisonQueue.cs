using System.Text.Json;
using Timeline.Functions.Storage.Azure;
using Timeline.Functions.Storage.Azure.Queues;
using Timeline.Functions.Triggers.Changes;

namespace Timeline.Functions.Triggers.Poison;

/// <summary>The messages that the host gave up after its last attempt, and the way back for them. Thread-safe.</summary>
/// <param name="events">The queue of change events.</param>
/// <param name="poison">Where the host puts what it gives up.</param>
internal sealed class PoisonQueue(QueueClient events, QueueClient poison)
{
    /// <summary>The queue of change events.</summary>
    public const string EventsQueue = "article-events";

    /// <summary>Named by the host: the queue's name and this ending.</summary>
    public const string Name = EventsQueue + "-poison";

    // The service has no way to take one message by its id: all before it are taken, too, and given back.
    private const int MaxRounds = 32;
    private static readonly TimeSpan Hidden = TimeSpan.FromSeconds(30);

    private readonly Once _created = new(async stop =>
    {
        await events.CreateIfNotExists(stop);
        await poison.CreateIfNotExists(stop);
    });

    /// <summary>The queues of an account.</summary>
    public static PoisonQueue Of(QueueAccount account) =>
        new(new QueueClient(account, EventsQueue, new QueueClientOptions()), new QueueClient(account, Name, new QueueClientOptions()));

    /// <summary>About how many messages there are, and the first of them.</summary>
    public async Task<(int Count, IReadOnlyList<QueueMessage> First)> List(CancellationToken cancellation)
    {
        await _created.Run(cancellation);
        var first = await poison.Peek(cancellation);
        return (Math.Max(first.Count, await poison.ApproximateCount(cancellation)), first);
    }

    /// <summary>Puts a message back on the queue of events; then removes it here, so that it is never lost, at worst handled twice.</summary>
    /// <returns>False when there is no visible message of this id among the first 1,024.</returns>
    public async Task<bool> Replay(string id, CancellationToken cancellation)
    {
        await _created.Run(cancellation);
        List<QueueMessage> others = [];
        try
        {
            for (var round = 0; round < MaxRounds; round++)
            {
                var taken = await poison.Take(QueueClient.MaxMessages, Hidden, cancellation);
                others.AddRange(taken.Where(message => message.Id != id));
                if (taken.FirstOrDefault(message => message.Id == id) is { } wanted)
                {
                    await events.Put(wanted.Text, cancellation);
                    await poison.Delete(wanted, cancellation);
                    return true;
                }

                if (taken.Count == 0)
                {
                    return false;
                }
            }

            return false;
        }
        finally
        {
            // Whatever is not given back here shows again by itself when its time is over.
            await Task.WhenAll(others.Select(message => poison.Hide(message, TimeSpan.Zero, cancellation)));
        }
    }

    /// <summary>What a message says about articles.</summary>
    public static ArticleChangeEvent Event(QueueMessage message) => ArticleChangeReader.Read(JsonSerializer.SerializeToElement(message.Text, PoisonJson.Default.String));
}
