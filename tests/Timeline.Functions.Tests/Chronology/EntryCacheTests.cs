using Timeline.Functions.Chronology;
using Timeline.Functions.Storage.Local;
using Timeline.Functions.Tests.Api;
using Timeline.Functions.Tests.Ingest;
using Timeline.Functions.Tests.Storage;

namespace Timeline.Functions.Tests.Chronology;

/// <summary>When the entries of a topic are made anew.</summary>
public sealed class EntryCacheTests : IDisposable
{
    private const string Topic = "busy";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_large_topic_that_keeps_changing_is_made_anew_a_tenth_of_the_time()
    {
        var (clock, pages) = (new Clock(), new List<TimeSpan>());
        using var store = new SqliteTimelineStore(Path.Join(_folder.Path, "t.db"));
        await TimelineServer.Seed(store, Topic, SampleEvents.Many(5_001), "0.txt");
        var cache = new EntryCache(
            new CountingStore(store)
            {
                BeforeEvents = () =>
                {
                    pages.Add(clock.Now);
                    clock.Pass(TimeSpan.FromSeconds(0.5));
                    return Task.CompletedTask;
                },
            },
            clock);
        var first = await cache.Of(Topic, TestContext.Current.CancellationToken);
        var (took, read) = (clock.Now, pages.Count);

        // Soon after, the old ones will do; later they still do, while they are made beside; then the new ones are there.
        await TimelineServer.Seed(store, Topic, SampleEvents.Many(1), "1.txt");
        clock.Pass(took * 8);
        Assert.Same(first, await cache.Of(Topic, TestContext.Current.CancellationToken));
        await TimelineServer.Seed(store, Topic, SampleEvents.Many(1), "2.txt");
        clock.Pass(took * 1.5);
        Assert.Same(first, await cache.Of(Topic, TestContext.Current.CancellationToken));
        clock.Pass(took);
        var second = await cache.Of(Topic, TestContext.Current.CancellationToken);
        Assert.Equal((5_003, read * 2), (second.Events.Count, pages.Count));
        Assert.True(pages[read] >= took * 10, $"Made anew at {pages[read]}, after a first making of {took}.");
    }

    public void Dispose() => _folder.Dispose();

    private sealed class Clock : TimeProvider
    {
        private long _ticks;

        public TimeSpan Now => new(Interlocked.Read(ref _ticks));

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public void Pass(TimeSpan time) => Interlocked.Add(ref _ticks, time.Ticks);

        public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch + Now;

        public override long GetTimestamp() => Now.Ticks;
    }
}
