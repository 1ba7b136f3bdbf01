using System.Diagnostics;
using System.Runtime.CompilerServices;
using Timeline.Articles.Topics;
using Timeline.Functions.Storage;
using Timeline.Functions.Telemetry;

namespace Timeline.Functions.Ingest;

/// <summary>
/// Compares everything in the source with all receipts and ingests what is new, changed or gone. Heals whatever an event missed or a crash left.
/// Thread-safe; two sweeps at once do double work, not harm.
/// </summary>
public sealed class Sweep(IArticleSource source, ITimelineStore store, ArticleIngestor ingestor, TopicSettings topics, ILogger<Sweep> logger)
{
    /// <summary>How many documents may be listed while the receipts still come: a few words each.</summary>
    private const int ListedAhead = 100_000;

    /// <summary>How many documents are ingested at once.</summary>
    public int Parallelism { get; init; } = Math.Clamp(Environment.ProcessorCount * 2, 4, 32);

    /// <summary>Sweeps once. One document's failure does not stop the others.</summary>
    /// <param name="progress">Told after each document; may be called from several threads, one at a time.</param>
    /// <param name="cancellation">Stops between documents.</param>
    /// <returns>The final figures.</returns>
    public async Task<SweepProgress> Run(IProgress<SweepProgress>? progress, CancellationToken cancellation)
    {
        using var activity = Signals.Source.StartActivity("sweep");
        var started = Stopwatch.GetTimestamp();
        var tally = new Tally(progress);
        var options = new ParallelOptions { MaxDegreeOfParallelism = Parallelism, CancellationToken = cancellation };
        await Parallel.ForEachAsync(Work(tally, cancellation), options, async (work, stop) =>
        {
            try
            {
                var result = work.FiledIn is { } filedIn ? await ingestor.Repair(work.Key, filedIn, stop) : await ingestor.Ingest(work.Key, stop);
                if (work.IsUnlisted && result.Outcome == IngestOutcome.Unchanged)
                {
                    // A receipt that no list leads to, as when another process made the table anew: written again, its topic is on the list.
                    result = await ingestor.Repair(work.Key, [TopicName.Of(work.Key.Topic).Id], stop);
                }

                tally.Change(p => p.After(result));
            }
            catch (Exception exception) when (!stop.IsCancellationRequested)
            {
                IngestLog.ArticleFailed(logger, exception, work.Key.ToString());
                tally.Change(p => p with { Failed = p.Failed + 1 });
            }
        });
        Signals.SweepDuration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds);
        activity?.SetTag("timeline.listed", tally.Now.Listed).SetTag("timeline.unchanged", tally.Now.Unchanged).SetTag("timeline.failed", tally.Now.Failed);
        return tally.Now;
    }

    /// <summary>The same for who sweeps again after a while: a sweep that fails as a whole is logged.</summary>
    /// <returns>The final figures; <see langword="null"/> when it failed.</returns>
    public async Task<SweepProgress?> TryRun(IProgress<SweepProgress>? progress, CancellationToken cancellation)
    {
        try
        {
            return await Run(progress, cancellation);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            IngestLog.SweepFailed(logger, exception);
            return null;
        }
    }

    private async IAsyncEnumerable<(ArticleKey Key, IReadOnlyCollection<string>? FiledIn, bool IsUnlisted)> Work(Tally tally,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        var book = new ReceiptBook(await topics.Reload(cancellation));

        // What is listed too early to know of a change is looked at once more, no worse.
        await using var listed = new ReadAhead<ArticleRef>(source.List, ListedAhead, cancellation);
        await foreach (var receipt in store.Receipts(cancellation))
        {
            book.Enter(receipt);
        }

        await foreach (var article in listed.All(cancellation))
        {
            var isUnlisted = !book.Has(article.Key.ToString());
            if (book.IsDone(article.Key.ToString(), article.Version, out var filedIn))
            {
                tally.Change(p => p with { Listed = p.Listed + 1, Unchanged = p.Unchanged + 1 });
            }
            else
            {
                tally.Change(p => p with { Listed = p.Listed + 1 });
                yield return (article.Key, filedIn, isUnlisted);
            }
        }

        if (tally.Now.Listed == 0 && book.Rest.Any())
        {
            // As it should be when somebody removed them; as it looks, too, when a share is not mounted.
            IngestLog.NothingListed(logger);
        }

        foreach (var (article, filedIn) in book.Rest)
        {
            var slash = article.IndexOf('/', StringComparison.Ordinal);
            yield return (new ArticleKey(article[..slash], article[(slash + 1)..]), filedIn, false);
        }
    }

    private sealed class Tally(IProgress<SweepProgress>? progress)
    {
        private readonly Lock _lock = new();

        public SweepProgress Now { get; private set; }

        public void Change(Func<SweepProgress, SweepProgress> change)
        {
            lock (_lock)
            {
                Now = change(Now);
                progress?.Report(Now);
            }
        }
    }
}
