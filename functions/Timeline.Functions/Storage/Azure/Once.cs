namespace Timeline.Functions.Storage.Azure;

/// <summary>Does something before the first use of a resource, once; again only when it failed, or what it did was undone.</summary>
/// <param name="action">What is done; harmless when done twice.</param>
internal sealed class Once(Func<CancellationToken, Task> action)
{
    private volatile bool _done;

    public async Task Run(CancellationToken cancellation)
    {
        if (!_done)
        {
            await action(cancellation);
            _done = true;
        }
    }

    /// <summary>Says that it was undone: the next use does it again.</summary>
    public void Forget() => _done = false;
}
