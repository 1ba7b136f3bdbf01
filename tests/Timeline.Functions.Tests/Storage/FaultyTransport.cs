using System.Net;

namespace Timeline.Functions.Tests.Storage;

/// <summary>Loses the answer of some requests, or the requests themselves, on their way to a real service.</summary>
internal sealed class FaultyTransport : DelegatingHandler
{
    private int _batches;

    public FaultyTransport()
        : base(new SocketsHttpHandler())
    {
    }

    /// <summary>From which batch on requests are lost, counted from 1; 0 for never.</summary>
    public int StopAt { get; init; }

    /// <summary>Whether the batch that is stopped at still reaches the service.</summary>
    public bool StopAfter { get; init; }

    /// <summary>Which batches reach the service while their first answer is lost: every n-th, 0 for none.</summary>
    public int LoseAnswerOfEvery { get; init; }

    public int Batches => _batches;

    /// <summary>Runs before each request.</summary>
    public Func<HttpRequestMessage, Task> Before { get; set; } = _ => Task.CompletedTask;

    /// <summary>The bytes of the largest batch.</summary>
    public long Largest { get; private set; }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await Before(request);
        var batch = request.RequestUri!.AbsolutePath.EndsWith("$batch", StringComparison.Ordinal);
        Largest = batch ? Math.Max(Largest, (await request.Content!.ReadAsByteArrayAsync(cancellationToken)).Length) : Largest;
        var number = batch ? Interlocked.Increment(ref _batches) : _batches;
        if (StopAt > 0 && (number > StopAt || (number == StopAt && batch && !StopAfter)))
        {
            return Refusal();
        }

        var response = await base.SendAsync(request, cancellationToken);
        if (batch && StopAt == number && StopAfter)
        {
            response.Dispose();
            return Refusal();
        }

        if (batch && LoseAnswerOfEvery > 0 && number % LoseAnswerOfEvery == 0)
        {
            response.Dispose();
            throw new HttpRequestException("The connection was reset.");
        }

        return response;
    }

    // A status that nobody retries stands for a process that is no more.
    private static HttpResponseMessage Refusal() => new(HttpStatusCode.Forbidden) { Content = new StringContent("{}") };
}
