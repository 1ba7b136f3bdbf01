using System.Text.Json;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Timeline.Functions.Storage.Azure;
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

    /// <summary>The most messages that one request looks at or takes.</summary>
    public const int MaxMessages = 32;

    // The service has no way to take one message by its id: all before it are taken, too, and given back.
    private const int MaxRounds = 32;
    private static readonly TimeSpan Hidden = TimeSpan.FromSeconds(30);

    private readonly Once _created = new(async stop =>
    {
        await events.CreateIfNotExistsAsync(cancellationToken: stop);
        await poison.CreateIfNotExistsAsync(cancellationToken: stop);
    });

    /// <summary>The queues of an account.</summary>
    public static PoisonQueue Of(QueueServiceClient account) => new(account.GetQueueClient(EventsQueue), account.GetQueueClient(Name));

    /// <summary>About how many messages there are, and the first of them.</summary>
    public async Task<(int Count, IReadOnlyList<PeekedMessage> First)> List(CancellationToken cancellation)
    {
        await _created.Run(cancellation);
        var first = (await poison.PeekMessagesAsync(MaxMessages, cancellation)).Value;
        return (Math.Max(first.Length, (await poison.GetPropertiesAsync(cancellation)).Value.ApproximateMessagesCount), first);
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
                var taken = (await poison.ReceiveMessagesAsync(MaxMessages, Hidden, cancellation)).Value;
                others.AddRange(taken.Where(message => message.MessageId != id));
                if (Array.Find(taken, message => message.MessageId == id) is { } wanted)
                {
                    await events.SendMessageAsync(wanted.Body, cancellationToken: cancellation);
                    await IfThere(poison.DeleteMessageAsync(wanted.MessageId, wanted.PopReceipt, cancellation));
                    return true;
                }

                if (taken.Length == 0)
                {
                    return false;
                }
            }

            return false;
        }
        finally
        {
            // Whatever is not given back here shows again by itself when its time is over.
            await Task.WhenAll(others.Select(message => IfThere(poison.UpdateMessageAsync(message.MessageId, message.PopReceipt,
                            cancellationToken: cancellation))));
        }
    }

    /// <summary>What a message says about articles.</summary>
    public static ArticleChangeEvent Event(string text) => ArticleChangeReader.Read(JsonSerializer.SerializeToElement(text, PoisonJson.Default.String));

    // A message may be gone, or somebody else may have taken it since.
    private static async Task IfThere(Task request)
    {
        try
        {
            await request;
        }
        catch (RequestFailedException failure) when (failure.Status == StatusCodes.Status404NotFound)
        {
        }
    }
}
