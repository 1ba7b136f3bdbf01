namespace Timeline.Functions.Ingest;

/// <summary>Waits between attempts: doubled each time, with full jitter, so that writers of one article fall out of step.</summary>
internal static class Backoff
{
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    public static Task Wait(int attempt, TimeProvider clock, CancellationToken cancellation)
    {
        var ceiling = Math.Min(Longest.TotalMilliseconds, First.TotalMilliseconds * Math.Pow(2, Math.Min(attempt, 16)));
        return Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.NextDouble() * ceiling), clock, cancellation);
    }
}
