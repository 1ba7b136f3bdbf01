using System.Text;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;
using Timeline.Functions.Storage.Azure;
using Timeline.Functions.Tests.Host;
using Timeline.Functions.Triggers.Poison;

namespace Timeline.Functions.Tests.Faults;

/// <summary>
/// Reads the queue of events as the Functions host does, and kills the program every so many messages. In between calls wait, as they do when the host
/// starts a program again; a call that was under way fails, and its message comes again.
/// </summary>
/// <param name="storage">The account's connection string.</param>
/// <param name="program">The program.</param>
/// <param name="killEvery">After how many handled messages it is killed.</param>
internal sealed class QueuePump(string storage, KillableProgram program, int killEvery) : IDisposable
{
    // host.json: maxDequeueCount. The delay between attempts is shortened.
    private const int MaxAttempts = 10;
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Hidden = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    // The emulator looks through all messages for each that is taken: a long queue would measure it and nothing else.
    private const int MostOpen = 500;

    private readonly QueueClient _events = new(storage, PoisonQueue.EventsQueue, StorageOptions.Queues());
    private readonly QueueClient _poison = new(storage, PoisonQueue.Name, StorageOptions.Queues());
    private readonly SemaphoreSlim _starting = new(1);

    // Cancelled when no message was done with for so long: the run fails then, and does not wait for ever.
    private readonly CancellationTokenSource _stuck = new(Patience);
    private int _open;
    private int _handled;

    /// <summary>Messages that were handled.</summary>
    public int Handled => _handled;

    /// <summary>Calls that failed, so that the message came again.</summary>
    public int Failed { get; private set; }

    /// <summary>How often the program was killed.</summary>
    public int Kills { get; private set; }

    /// <summary>Told before each kill how many messages were handled.</summary>
    public Action<int>? Progress { get; init; }

    /// <summary>Makes the queues.</summary>
    public async Task Create(CancellationToken cancellation)
    {
        await _events.CreateIfNotExistsAsync(cancellationToken: cancellation);
        await _poison.CreateIfNotExistsAsync(cancellationToken: cancellation);
    }

    /// <summary>Puts an event on the queue, as Event Grid does; waits while there are many.</summary>
    public async Task Tell(string type, string name, CancellationToken cancellation)
    {
        while (Volatile.Read(ref _open) >= MostOpen)
        {
            await Task.Delay(20, cancellation);
            _stuck.Token.ThrowIfCancellationRequested();
        }

        Interlocked.Increment(ref _open);
        await _events.SendMessageAsync(Convert.ToBase64String(Encoding.UTF8.GetBytes(EventTexts.Cloud(type, name))), cancellation);
    }

    /// <summary>Pumps until the author has finished and every message is handled or given up.</summary>
    public async Task Run(Task author, int parallelism, CancellationToken cancellation)
    {
        await program.Start(cancellation);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _stuck.Token);
        await Task.WhenAll(Enumerable.Range(0, parallelism).Select(async _ =>
        {
            while (!author.IsCompleted || Volatile.Read(ref _open) > 0)
            {
                var taken = (await _events.ReceiveMessagesAsync(1, Hidden, limit.Token)).Value;
                foreach (var message in taken.Length > 0 ? taken : await Idle(limit.Token))
                {
                    await Handle(message, limit.Token);
                }
            }
        }));
        await author;
    }

    /// <summary>How many messages were given up.</summary>
    public async Task<int> Poisoned(CancellationToken cancellation) => (await _poison.GetPropertiesAsync(cancellation)).Value.ApproximateMessagesCount;

    public void Dispose()
    {
        _starting.Dispose();
        _stuck.Dispose();
    }

    private static async Task<QueueMessage[]> Idle(CancellationToken cancellation)
    {
        await Task.Delay(50, cancellation);
        return [];
    }

    private async Task Handle(QueueMessage message, CancellationToken cancellation)
    {
        // Nobody passes while the program is started again.
        await _starting.WaitAsync(cancellation);
        _starting.Release();
        if (await program.Deliver(Encoding.UTF8.GetString(Convert.FromBase64String(message.Body.ToString())), cancellation))
        {
            await Once(_events.DeleteMessageAsync(message.MessageId, message.PopReceipt, cancellation));
            Leave();
            var handled = Interlocked.Increment(ref _handled);
            if (handled % killEvery == 0)
            {
                Progress?.Invoke(handled);
                await Restart(cancellation);
            }

            return;
        }

        Failed++;
        if (message.DequeueCount < MaxAttempts)
        {
            await Once(_events.UpdateMessageAsync(message.MessageId, message.PopReceipt, visibilityTimeout: Delay, cancellationToken: cancellation));
            return;
        }

        await _poison.SendMessageAsync(message.Body, cancellationToken: cancellation);
        await Once(_events.DeleteMessageAsync(message.MessageId, message.PopReceipt, cancellation));
        Leave();
    }

    private void Leave()
    {
        Interlocked.Decrement(ref _open);
        _stuck.CancelAfter(Patience);
    }

    /// <summary>A request that was sent again because its answer came too late finds its work done: the receipt it names is no longer known.</summary>
    private static async Task Once(Task request)
    {
        try
        {
            await request;
        }
        catch (RequestFailedException failure) when (failure.Status == 404)
        {
        }
    }

    private async Task Restart(CancellationToken cancellation)
    {
        await _starting.WaitAsync(cancellation);
        try
        {
            await program.Kill();
            Kills++;
            await program.Start(cancellation);
        }
        finally
        {
            _starting.Release();
        }
    }
}
