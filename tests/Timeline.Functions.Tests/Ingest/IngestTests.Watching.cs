using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Timeline.Functions.Ingest;
using Timeline.Functions.Storage;

namespace Timeline.Functions.Tests.Ingest;

/// <content>A folder that is followed.</content>
public sealed partial class IngestTests
{
    [Fact]
    public async Task A_watcher_follows_the_folder()
    {
        await Put(A, "2025-04-01 before");
        using var watcher = new FolderWatcher(_source, Ingestor(), Sweep(), NullLogger<FolderWatcher>.Instance, TimeProvider.System)
        {
            Quiet = TimeSpan.FromMilliseconds(20),
        };
        await watcher.StartAsync(Now);
        await Until("t", "before");
        await Put(A, "2025-04-01 changed");
        await Until("t", "changed");
        await Put(new ArticleKey("new", "deep/b.txt"), "2025-04-01 other");
        await Until("new", "other");
        Directory.Move(Path.Join(_source.Root, "new"), Path.Join(_source.Root, "moved"));
        await Until("moved", "other");
        await Until("new");
        Directory.Delete(Path.Join(_source.Root, "moved"), recursive: true);
        await Until("moved");
        File.Delete(Path.Join(_source.Root, "t", "a.txt"));
        await Until("t");
        await watcher.StopAsync(Now);
    }

    /// <summary>Moved away, it is gone at once, as a disk that is pulled out; what happens to its files then is still reported.</summary>
    [Fact]
    public async Task A_watcher_keeps_the_timelines_of_a_folder_that_is_gone_and_follows_it_when_it_is_made_again()
    {
        var clock = new Hurried();
        using var log = new Host.LogSink();
        using var loggers = LoggerFactory.Create(logging => logging.AddProvider(log));
        var sweep = new Sweep(_source, _store, Ingestor(), LineReader.Beside(_source, "lines-1"), loggers.CreateLogger<Sweep>());
        using var watcher = new FolderWatcher(_source, Ingestor(), sweep, loggers.CreateLogger<FolderWatcher>(), clock)
        {
            Quiet = TimeSpan.FromMilliseconds(20),
        };
        await Put(A, "2025-04-01 before");
        await watcher.StartAsync(Now);
        await Until("t", "before");
        var aside = Path.Join(_folder.Path, "aside");
        Directory.Move(_source.Root, aside);
        File.Delete(Path.Join(aside, "t", "a.txt"));
        await Until(() => Task.FromResult(log.Ids.Contains(4)), () => { });
        Assert.Contains($"The folder of articles '{_source.Root}' is gone", log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(3, log.Ids);
        Assert.Equal(["before"], await Sentences("t"));

        Directory.CreateDirectory(_source.Root);
        await Put(A, "2025-04-01 again");

        // Again and again: on a busy machine the watcher does not yet wait for the interval that is to end.
        await Until("t", clock.EndInterval, "again");
        await Put(A, "2025-04-01 changed");
        await Until("t", "changed");
        await watcher.StopAsync(Now);
    }

    [Fact]
    public async Task Articles_that_are_all_gone_are_removed_with_a_word()
    {
        using var log = new Host.LogSink();
        using var loggers = LoggerFactory.Create(logging => logging.AddProvider(log));
        var sweep = new Sweep(_source, _store, Ingestor(), LineReader.Beside(_source, "lines-1"), loggers.CreateLogger<Sweep>());
        await sweep.Run(null, Now);
        await Put(A, "2025-04-01 one");
        await Put(new ArticleKey("u", "a.txt"), "2025-04-01 two");
        await sweep.Run(null, Now);
        Directory.Delete(Path.Join(_source.Root, "u"), recursive: true);
        Assert.Equal(1, (await sweep.Run(null, Now)).Deleted);
        Assert.Empty(log.Ids);

        Directory.Delete(_source.Root, recursive: true);
        await Assert.ThrowsAsync<DirectoryNotFoundException>(() => sweep.Run(null, Now));
        Assert.Equal(["one"], await Sentences("t"));
        Directory.CreateDirectory(_source.Root);
        Assert.Equal(1, (await sweep.Run(null, Now)).Deleted);
        Assert.Equal([11], log.Ids);
        Assert.Empty(await Sentences("t"));
    }

    [Fact]
    public async Task A_folder_that_comes_back_while_it_is_swept_is_watched()
    {
        // Rules are what a sweep reads first: after it was seen that there is no folder to watch, before the articles are listed.
        async Task<byte[]?> ComeBack(CancellationToken cancellation)
        {
            if (!Directory.Exists(_source.Root))
            {
                Directory.CreateDirectory(_source.Root);
                await Put(A, "2025-04-01 again");
            }

            return null;
        }

        using var rules = new TopicSettings(DomainReader.Default, IArticleSource.TopicRulesName, ComeBack, isRequired: false,
            NullLogger<TopicSettings>.Instance,
            TimeProvider.System);
        var sweep = new Sweep(_source, _store, Ingestor(), rules, NullLogger<Sweep>.Instance);
        using var watcher = new FolderWatcher(_source, Ingestor(), sweep, NullLogger<FolderWatcher>.Instance, TimeProvider.System)
        {
            Quiet = TimeSpan.FromMilliseconds(20),
        };
        await Put(A, "2025-04-01 before");
        await watcher.StartAsync(Now);
        await Until("t", "before");
        Directory.Delete(_source.Root, recursive: true);
        await Until("t", "again");
        await Put(A, "2025-04-01 changed");
        await Until("t", "changed");
        await watcher.StopAsync(Now);
    }

    // Fails by the test's own time limit, not by a guess of how fast a machine is.
    private Task Until(string topic, params string[] sentences) => Until(topic, () => { }, sentences);

    private Task Until(string topic, Action meanwhile, params string[] sentences) =>
        Until(async () => (await Sentences(topic)).SequenceEqual(sentences, StringComparer.Ordinal), meanwhile);

    private static async Task Until(Func<Task<bool>> isSo, Action meanwhile)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Now);
        limit.CancelAfter(TimeSpan.FromSeconds(30));
        while (!await isSo())
        {
            meanwhile();
            await Task.Delay(20, limit.Token);
        }
    }

    /// <summary>The system's clock, whose long timers end when the test says so.</summary>
    private sealed class Hurried : TimeProvider
    {
        private readonly List<ITimer> _long = [];

        public void EndInterval()
        {
            lock (_long)
            {
                _long.ForEach(timer => timer.Change(TimeSpan.Zero, Timeout.InfiniteTimeSpan));
            }
        }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = base.CreateTimer(callback, state, dueTime, period);
            if (dueTime > TimeSpan.FromSeconds(10))
            {
                lock (_long)
                {
                    _long.Add(timer);
                }
            }

            return timer;
        }
    }
}
