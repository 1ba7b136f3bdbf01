using Timeline.Functions.Ingest;
using Timeline.Functions.Storage;

namespace Timeline.Functions.Tests.Ingest;

// Documents that take long or much to read.
public sealed partial class IngestTests
{
    private TimeSpan _readingTime = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task One_that_takes_too_long_is_a_recorded_rejection()
    {
        await Put(A, "slow");
        _readingTime = TimeSpan.FromMilliseconds(100);
        Assert.Equal(IngestOutcome.Rejected, (await Ingestor().Ingest(A, Now)).Outcome);
        Assert.Equal("too-slow", (await _store.Receipt("t", "t/a.txt", Now))!.Rejection!.Reason);
    }

    [Fact]
    public async Task Reading_stops_when_its_caller_stops()
    {
        await Put(A, "slow");
        using var deadline = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Ingestor().Ingest(A, deadline.Token));
        Assert.Null(await _store.Receipt("t", "t/a.txt", Now));
    }

    [Fact]
    public async Task No_small_document_waits_for_a_giant()
    {
        using var giant = await MemoryGate.Enter(new byte[IArticleSource.MaxBytes], Now);
        var second = MemoryGate.Enter(new byte[IArticleSource.MaxBytes], Now).AsTask();
        using var small = await MemoryGate.Enter(new byte[100], Now).AsTask().WaitAsync(TimeSpan.FromSeconds(10), Now);
        Assert.True(small.IsAcquired);
        giant.Dispose();
        (await second).Dispose();
    }

    // Six units of JSON each.
    [Theory]
    [InlineData(60_000, false)]
    [InlineData(10_000, true)]
    public void What_else_belongs_to_an_event_counts(int length, bool isShort)
    {
        var text = new string('\u0001', length);
        var plain = Storage.Sample.Event("e", new NodaTime.LocalDate(2025, 4, 28));
        foreach (var e in new[] { plain with { Focus = text }, plain with { Article = plain.Article with { Source = text } },
                plain with { Article = plain.Article with { Id = text } } })
        {
            Assert.Equal(isShort, StoreLimits.Broken(Storage.Sample.Change("t", "t/a.txt", "1", e)) is null);
        }
    }
}
