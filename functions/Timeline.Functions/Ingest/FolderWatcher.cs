using System.Threading.Channels;
using Timeline.Functions.Storage;
using Timeline.Functions.Storage.Local;

namespace Timeline.Functions.Ingest;

/// <summary>
/// Follows a folder while the program runs: what the file system reports is ingested when it has been quiet for a moment, and a sweep on an interval is the
/// truth.
/// </summary>
public sealed class FolderWatcher(FolderArticleSource source, ArticleIngestor ingestor, Sweep sweep, ILogger<FolderWatcher> logger, TimeProvider clock)
    : BackgroundService
{
    /// <summary>How long no event may have come before the changed files are read.</summary>
    public TimeSpan Quiet { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>How often everything is compared.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Told of each sweep's progress.</summary>
    public IProgress<SweepProgress>? Progress { get; init; }

    private int _losses;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // A null path asks for a sweep.
        var events = Channel.CreateUnbounded<string?>();
        var (known, lost, blind) = (0, (long?)null, (long?)null);
        while (true)
        {
            // Anew for each sweep, which sees what happens between two watches: a watch ends with its folder, and a folder may be removed and come back.
            var existed = Directory.Exists(source.Root);
            using var watch = IsWithin(blind, Interval) || !existed ? null : Watch(events.Writer);
            await sweep.TryRun(Progress, stoppingToken);
            if (!existed && Directory.Exists(source.Root))
            {
                // It came back during the sweep, which may have read it: nothing watches it yet.
                continue;
            }

            await Follow(events.Reader, stoppingToken);
            if (Volatile.Read(ref _losses) is var losses && losses != known)
            {
                // One that is lost again and again, as where the system has no watches left to give, would have everything swept without a pause.
                blind = IsWithin(lost, 2 * Interval) ? clock.GetTimestamp() : null;
                (known, lost) = (losses, clock.GetTimestamp());
            }
        }
    }

    private bool IsWithin(long? moment, TimeSpan time) => moment is { } then && clock.GetElapsedTime(then) < time;

    // Null when the folder cannot be watched; then sweeps alone follow it.
    private FileSystemWatcher? Watch(ChannelWriter<string?> events)
    {
        var watcher = new FileSystemWatcher
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            InternalBufferSize = 64 * 1024,
        };
        watcher.Created += (_, e) => events.TryWrite(Directory.Exists(e.FullPath) ? null : e.FullPath);
        watcher.Changed += (_, e) => events.TryWrite(e.FullPath);
        watcher.Deleted += (_, e) => events.TryWrite(e.FullPath);
        watcher.Renamed += (_, e) =>
        {
            events.TryWrite(e.OldFullPath);
            events.TryWrite(Directory.Exists(e.FullPath) ? null : e.FullPath);
        };
        watcher.Error += (_, e) =>
        {
            Interlocked.Increment(ref _losses);
            IngestLog.WatchLost(logger, e.GetException());
            events.TryWrite(null);
        };
        try
        {
            watcher.Path = source.Root;
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException)
        {
            IngestLog.WatchLost(logger, exception);
            watcher.Dispose();
            return null;
        }
    }

    // Returns when it is time to sweep.
    private async Task Follow(ChannelReader<string?> events, CancellationToken cancellation)
    {
        using var due = new CancellationTokenSource(Interval, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(due.Token, cancellation);
        try
        {
            while (await events.WaitToReadAsync(either.Token))
            {
                if (await Batch(events, either.Token) is not { } paths || !await IngestAll(paths, cancellation))
                {
                    return;
                }
            }
        }
        catch (OperationCanceledException) when (due.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            return;
        }
    }

    // The files that changed until it was quiet; null when a sweep is asked for.
    private async Task<HashSet<string>?> Batch(ChannelReader<string?> events, CancellationToken cancellation)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        var all = false;
        while (true)
        {
            var count = paths.Count;
            var any = false;
            while (events.TryRead(out var path))
            {
                any = true;
                all |= path is null;
                _ = path is not null && paths.Add(path);
            }

            if (!any && (count > 0 || all))
            {
                return all ? null : paths;
            }

            await Task.Delay(Quiet, clock, cancellation);
        }
    }

    // False when something is gone that was no article: perhaps a whole folder, or all of them.
    private async Task<bool> IngestAll(HashSet<string> paths, CancellationToken cancellation)
    {
        if (!Directory.Exists(source.Root))
        {
            return false;
        }

        var known = true;
        foreach (var key in paths.Select(source.KeyOf).OfType<ArticleKey>())
        {
            try
            {
                known &= (await ingestor.Ingest(key, cancellation)).Outcome != IngestOutcome.Absent;
            }
            catch (Exception) when (!cancellation.IsCancellationRequested && !Directory.Exists(source.Root))
            {
                // Gone under our hands: the sweep says so, once.
                return false;
            }
            catch (Exception exception) when (!cancellation.IsCancellationRequested)
            {
                IngestLog.ArticleFailed(logger, exception, key.ToString());
            }
        }

        return known && !paths.Any(p => Path.GetDirectoryName(p) == source.Root);
    }
}
