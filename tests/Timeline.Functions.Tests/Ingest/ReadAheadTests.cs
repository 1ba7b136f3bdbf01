using System.Runtime.CompilerServices;
using Timeline.Functions.Ingest;

namespace Timeline.Functions.Tests.Ingest;

public sealed class ReadAheadTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_reads_before_it_is_asked_and_no_further_than_it_may()
    {
        var read = 0;
        var full = new TaskCompletionSource();
        await using (var ahead = new ReadAhead<int>(stop => Count(n => { if ((read = n) == 4) { full.SetResult(); } }, stop), 3, Now))
        {
            // Three are kept, and the fourth waits for its place.
            await full.Task.WaitAsync(Now);
            var taken = new List<int>();
            await foreach (var number in ahead.All(Now))
            {
                taken.Add(number);
                if (number == 5)
                {
                    break;
                }
            }

            Assert.Equal([1, 2, 3, 4, 5], taken);
        }

        Assert.InRange(read, 5, 9);
    }

    [Fact]
    public async Task What_the_sequence_fails_with_comes_after_its_items()
    {
        await using var ahead = new ReadAhead<int>(stop => Count(n => { if (n == 3) { throw new IOException("gone"); } }, stop), 10, Now);
        var taken = new List<int>();
        var failure = await Assert.ThrowsAsync<IOException>(async () =>
        {
            await foreach (var number in ahead.All(Now))
            {
                taken.Add(number);
            }
        });
        Assert.Equal("gone", failure.Message);
        Assert.Equal([1, 2], taken);
    }

    // Without end.
    private static async IAsyncEnumerable<int> Count(Action<int> before, [EnumeratorCancellation] CancellationToken stop)
    {
        for (var n = 1; ; n++)
        {
            stop.ThrowIfCancellationRequested();
            await Task.Yield();
            before(n);
            yield return n;
        }
    }
}
