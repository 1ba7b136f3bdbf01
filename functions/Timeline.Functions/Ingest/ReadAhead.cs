using System.Threading.Channels;

namespace Timeline.Functions.Ingest;

/// <summary>A sequence that is read in the background from now on, while something else is waited for. Read once; disposing of it stops the reading.</summary>
/// <typeparam name="T">What it is of.</typeparam>
internal sealed class ReadAhead<T> : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop;
    private readonly Channel<T> _read;
    private readonly Task _reading;

    /// <summary>Begins.</summary>
    /// <param name="source">Makes the sequence.</param>
    /// <param name="atMost">How many items are kept for the reader; then the sequence waits.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public ReadAhead(Func<CancellationToken, IAsyncEnumerable<T>> source, int atMost, CancellationToken cancellation)
    {
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        _read = Channel.CreateBounded<T>(new BoundedChannelOptions(atMost) { SingleReader = true, SingleWriter = true });
        _reading = Task.Run(() => Read(source(_stop.Token)), CancellationToken.None);
    }

    /// <summary>The items, and what the sequence failed with.</summary>
    public IAsyncEnumerable<T> All(CancellationToken cancellation) => _read.Reader.ReadAllAsync(cancellation);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _reading;
        _stop.Dispose();
    }

    private async Task Read(IAsyncEnumerable<T> source)
    {
        try
        {
            await foreach (var item in source)
            {
                await _read.Writer.WriteAsync(item, _stop.Token);
            }

            _read.Writer.Complete();
        }
        catch (Exception failure)
        {
            _read.Writer.Complete(failure);
        }
    }
}
