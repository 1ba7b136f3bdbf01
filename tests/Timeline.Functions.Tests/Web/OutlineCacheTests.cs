using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Timeline.Functions.Api;
using Timeline.Functions.Storage;
using Timeline.Functions.Storage.Local;
using Timeline.Functions.Tests.Api;
using Timeline.Functions.Tests.Ingest;
using Timeline.Functions.Tests.Storage;
using Timeline.Functions.Web;

namespace Timeline.Functions.Tests.Web;

/// <summary>When the events of a topic are read for its picture.</summary>
public sealed class OutlineCacheTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteTimelineStore _store;
    private readonly Clock _clock = new();
    private int _pages;

    public OutlineCacheTests() => _store = new SqliteTimelineStore(Path.Join(_folder.Path, "t.db"));

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_who_wait_share_one_reading_which_serves_until_the_topic_changes()
    {
        await TimelineServer.Seed(_store, "t", SampleEvents.Many(30), "a.txt");
        using var outlines = Outlines();
        var (first, second) = (outlines.Of(Topic(30), Now), outlines.Of(Topic(30), Now));
        Assert.Equal(30, (await first).Count);
        Assert.Same(await first, await second);

        await TimelineServer.Seed(_store, "u", SampleEvents.Many(1), "a.txt");
        _clock.Now += TimeSpan.FromDays(1);
        Assert.Same(await first, await outlines.Of(Topic(30), Now));
        Assert.Equal(1, _pages);

        // As many as before, at other times.
        var tag = (await _store.Receipt("t", "t/a.txt", Now))!.Tag;
        await _store.Replace("t", "t/a.txt", tag, Sample.Change("t", "t/a.txt", "2", [.. SampleEvents.Many(60).Skip(30)]), Now);
        Assert.NotEqual((await first)[0], (await outlines.Of(Topic(30), Now))[0]);
    }

    [Fact]
    public async Task A_large_topic_that_keeps_changing_is_read_once_a_minute()
    {
        await TimelineServer.Seed(_store, "t", SampleEvents.Many(5_001), "a.txt");
        using var outlines = Outlines();
        var first = await outlines.Of(Topic(5_001), Now);
        await TimelineServer.Seed(_store, "t", SampleEvents.Many(1), "b.txt");
        _clock.Now += TimeSpan.FromSeconds(59);
        Assert.Same(first, await outlines.Of(Topic(5_002), Now));
        _clock.Now += TimeSpan.FromSeconds(1);
        Assert.Equal(5_002, (await outlines.Of(Topic(5_002), Now)).Count);
    }

    [Fact]
    public async Task A_reading_that_failed_is_tried_again()
    {
        await TimelineServer.Seed(_store, "t", SampleEvents.Many(3), "a.txt");

        // A request that took longer than its time is told as one that was cancelled.
        using var outlines = Outlines(() => _pages == 1 ? throw new TaskCanceledException() : Task.CompletedTask);
        await Assert.ThrowsAsync<TaskCanceledException>(() => outlines.Of(Topic(3), Now));
        Assert.Equal(3, (await outlines.Of(Topic(3), Now)).Count);
    }

    [Fact]
    public async Task The_index_reads_several_topics_at_once_but_not_all()
    {
        for (var n = 0; n < 20; n++)
        {
            await TimelineServer.Seed(_store, $"t{n}", SampleEvents.Many(3), "a.txt");
        }

        var go = new TaskCompletionSource();
        using var outlines = Outlines(() => go.Task);
        await using var services = new ServiceCollection().AddLogging().AddSingleton(outlines)
            .AddSingleton<TimeProvider>(_clock).AddSingleton(new ChangeTimes(_clock)).BuildServiceProvider();
        var page = HtmlPages.Index(new DefaultHttpContext { RequestServices = services }, await _store.Topics(Now).ToListAsync(Now));
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Now);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        while (Volatile.Read(ref _pages) < 8)
        {
            await Task.Delay(20, limit.Token);
        }

        await Task.Delay(200, Now);
        Assert.Equal(8, Volatile.Read(ref _pages));
        go.SetResult();
        await page;
        Assert.Equal(20, _pages);
    }

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    private static TopicSummary Topic(int events) => new("t", "t", 1, events);

    private OutlineCache Outlines(Func<Task>? before = null) => new(
        new CountingStore(_store)
        {
            BeforeEvents = () =>
            {
                Interlocked.Increment(ref _pages);
                return before?.Invoke() ?? Task.CompletedTask;
            },
        },
        _clock);

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = DateTimeOffset.UnixEpoch;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
