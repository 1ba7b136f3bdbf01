using Timeline.Articles.Topics;
using Timeline.Functions.Storage;
using Timeline.Functions.Telemetry;

namespace Timeline.Functions.Ingest;

/// <summary>
/// Brings the timelines in step with one document. Thread-safe; any number of them, in any number of processes, may work on one document.
/// </summary>
/// <remarks>
/// Why an older version never overwrites a newer one: the receipts are read before the document (those of other topics before it is checked again), and each is
/// replaced only if it is still the one that was read. Whatever was stored meanwhile makes the replace fail, and the document is read again. Afterwards the
/// document's version is checked: who finds it changed goes again, so the last to finish leaves the last version.
/// </remarks>
public sealed class ArticleIngestor(IArticleSource source, ITimelineStore store, TopicSettings topics, ILogger<ArticleIngestor> logger, TimeProvider clock)
{
    private const int MaxRounds = 64;
    private const int MaxFaults = 6;

    /// <summary>
    /// How long reading a document may take; the largest takes seconds. One that takes longer would do so at every delivery and in every sweep, so that it is
    /// rejected.
    /// </summary>
    public TimeSpan ReadingTime { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Brings the timelines in step with the document as it is now; writes nothing when they are.</summary>
    /// <exception cref="IngestConflictException">The document kept changing.</exception>
    public Task<IngestResult> Ingest(ArticleKey key, CancellationToken cancellation) => Repair(key, [], cancellation);

    /// <summary>The same, also when its own receipt says that all is done: for what a stopped ingest left behind in other topics.</summary>
    /// <param name="key">The document's name.</param>
    /// <param name="filedIn">Topics where it has a receipt.</param>
    /// <param name="cancellation">Stops.</param>
    /// <exception cref="IngestConflictException">The document kept changing.</exception>
    public async Task<IngestResult> Repair(ArticleKey key, IReadOnlyCollection<string> filedIn, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(key);
        var home = TopicName.Of(key.Topic).Id;

        // Where this call wrote in vain stays here: a newer version's receipt, by whomever, need not name those topics.
        var loose = new HashSet<string>(filedIn, StringComparer.Ordinal);
        var faults = 0;
        using var span = IngestSpan.Start(key);
        for (var round = 0; round < MaxRounds; round++)
        {
            try
            {
                if (await Round(key, home, loose, span, cancellation) is { } result)
                {
                    span.Done(result);
                    return result;
                }

                span.Again(Signals.ConflictCause);
            }
            catch (Exception exception) when (TransientFault.Is(exception) && faults < MaxFaults && !cancellation.IsCancellationRequested)
            {
                IngestLog.StorageFailed(logger, exception, key.ToString(), ++faults);
                span.Again(Signals.StorageCause);
            }

            await Backoff.Wait(round, clock, cancellation);
        }

        throw new IngestConflictException($"'{key}' was changed by others {MaxRounds} times while it was ingested.");
    }

    // Null: somebody else was at it, go again.
    private async Task<IngestResult?> Round(ArticleKey key, string home, HashSet<string> loose, IngestSpan span, CancellationToken cancellation)
    {
        var path = key.ToString();
        var filing = await topics.Current(cancellation);
        var receipt = await store.Receipt(home, path, cancellation);
        if (loose.Count == 0 && receipt is { Unfinished: false } && filing.Covers(receipt.Rules)
            && await source.Version(key, cancellation) is { } now && now.ETag == receipt.Version.ETag)
        {
            return IngestResult.None(IngestOutcome.Unchanged);
        }

        var document = await source.Open(key, cancellation);
        using var room = document is null ? null : await MemoryGate.Enter(document.Document.Content, cancellation);
        var changes = document is null ? null : Understand(filing, key, home, document, cancellation).Changes;
        var others = loose.Concat(receipt?.Topics ?? []).Concat(changes?.Keys ?? []).Where(t => t != home).Distinct(StringComparer.Ordinal).ToArray();
        if (!await ReplaceOthers(key, others, loose, document?.Version, changes, cancellation))
        {
            return null;
        }

        var change = changes?[home];
        if ((change is not null || receipt is not null) && !await store.Replace(home, path, receipt?.Tag, change, cancellation))
        {
            return null;
        }

        if ((await source.Version(key, cancellation))?.ETag != document?.Version.ETag)
        {
            return null;
        }

        if (change is null)
        {
            return IngestResult.None(receipt is null && others.Length == 0 ? IngestOutcome.Absent : IngestOutcome.Deleted);
        }

        if (change.Receipt.Rejection is { } rejection)
        {
            IngestLog.Rejected(logger, path, rejection.Reason, rejection.Detail);
        }

        span.Stored(change.Receipt.Version, receipt?.Version, change.Receipt.Rejection, clock.GetUtcNow());
        return new IngestResult(change.Receipt.Rejection is null ? IngestOutcome.Stored : IngestOutcome.Rejected, change.Receipt.ArticleCount,
            change.Receipt.EventCount, change.Receipt.Topics);
    }

    private Understanding Understand(Filing filing, ArticleKey key, string home, SourceDocument document, CancellationToken cancellation)
    {
        using var late = new CancellationTokenSource(ReadingTime, clock);
        return Understanding.Of(filing, key, home, document, failure => IngestLog.ReaderFailed(logger, failure, key.ToString()), late.Token, cancellation);
    }

    private async Task<bool> ReplaceOthers(
        ArticleKey key, string[] topics, HashSet<string> loose, ArticleVersion? version, IReadOnlyDictionary<string, ArticleChange>? changes,
            CancellationToken cancellation)
    {
        if (topics.Length == 0)
        {
            return true;
        }

        var path = key.ToString();
        var receipts = new Dictionary<string, Receipt?>(StringComparer.Ordinal);
        foreach (var topic in topics)
        {
            receipts[topic] = await store.Receipt(topic, path, cancellation);
        }

        if ((await source.Version(key, cancellation))?.ETag != version?.ETag)
        {
            return false;
        }

        foreach (var (topic, receipt) in receipts)
        {
            var change = changes?.GetValueOrDefault(topic);
            if (change is null && receipt is null)
            {
                continue;
            }

            loose.Add(topic);
            if (!await store.Replace(topic, path, receipt?.Tag, change, cancellation))
            {
                return false;
            }
        }

        return true;
    }
}
