using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Timeline.Functions.Ingest;

namespace Timeline.Benchmarks.Load;

/// <summary>
/// Drops articles, ingests them, sweeps over them unchanged, and asks for their timelines. The first articles are also stored by a bare loop: in turns of a few
/// hundred, the program's and the bare loop's, so that what else the machine does falls on both.
/// </summary>
/// <param name="target">The storage.</param>
/// <param name="parallelism">How many articles are handled at once.</param>
/// <param name="output">Where the figures go.</param>
internal sealed class LoadRun(LoadTarget target, int parallelism, TextWriter output)
{
    private const int Turn = 250;
    private const int Report = 10_000;

    // In the first turns the just-in-time compiler is measured; of a short run in its first half.
    private const int WarmUp = 4 * Turn;

    /// <summary>Runs.</summary>
    /// <param name="articles">How many articles.</param>
    /// <param name="compared">How many of them are also stored by the bare loop.</param>
    /// <param name="queries">How many queries are made.</param>
    /// <param name="cancellation">Stops.</param>
    public async Task Run(int articles, int compared, int queries, CancellationToken cancellation)
    {
        using var topics = TopicSettings.Beside(target.Source, DomainReader.Default, NullLogger<TopicSettings>.Instance, TimeProvider.System);
        var ingestor = new ArticleIngestor(target.Source, target.Store, topics, NullLogger<ArticleIngestor>.Instance, TimeProvider.System);
        var corpus = NewsCorpus.Endless().GetEnumerator();
        var (mine, bare, all) = (new Times(), new Times(), new Times());
        var events = 0;
        for (var first = 0; first < articles; first += Turn)
        {
            var numbers = Enumerable.Range(first, Math.Min(Turn, articles - first)).ToArray();
            var texts = numbers.ToDictionary(n => n, _ => corpus.MoveNext() ? corpus.Current : "");
            await Parallel.ForEachAsync(numbers, cancellation, async (n, stop) => await target.Drop(n, texts[n], stop));

            // A file that was written a moment ago is not read yet.
            await Task.Delay(100, cancellation);
            var isCompared = first < compared;
            var isWarm = first >= Math.Min(WarmUp, articles / 2);
            await (!isWarm ? new Times() : isCompared ? mine : all).Take(numbers, parallelism, async n =>
            {
                if (isCompared)
                {
                    target.Record(n);
                }

                Interlocked.Add(ref events, (await ingestor.Ingest(target.Key(n), cancellation)).Events);
            });
            if (isCompared)
            {
                await target.Prepare(cancellation);
                await (isWarm ? bare : new Times()).Take(numbers, parallelism, n => target.Repeat(n, cancellation));
            }

            if ((first + numbers.Length) % Report == 0)
            {
                Say($"{first + numbers.Length,7} articles: {(isCompared ? mine : all).PerSecond,6:F0} articles/s so far, resident {Environment.WorkingSet / 1048576.0,5:F0} MB, managed {GC.GetTotalMemory(forceFullCollection: true) / 1048576.0,4:F0} MB");
            }
        }

        Say($"events: {events}; {parallelism} at once");
        if (mine.Count > 0)
        {
            Say($"ingest    {mine}");
            Say($"bare loop {bare}; ingest reaches {100 * mine.PerSecond / bare.PerSecond:F0} % of it");
        }

        if (all.Count > 0)
        {
            Say($"ingest, not compared: {all}");
        }

        var unchanged = await SweepOver(ingestor, topics, cancellation);
        var failed = queries > 0 ? await new LoadQueries(target, output).Run(articles, queries, cancellation) : 0;
        if (unchanged != articles || failed > 0)
        {
            throw new InvalidOperationException($"Of {articles} articles the sweep found {unchanged} unchanged; {failed} queries failed.");
        }
    }

    // Before the queries: what they read and keep in memory is not the sweep's.
    private async Task<int> SweepOver(ArticleIngestor ingestor, TopicSettings topics, CancellationToken cancellation)
    {
        var sweep = new Sweep(target.Source, target.Store, ingestor, topics, NullLogger<Sweep>.Instance);
        var (before, started, processor) = (Environment.WorkingSet, Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var done = await sweep.Run(null, cancellation);
        Say($"sweep over {done.Unchanged} unchanged articles: {Stopwatch.GetElapsedTime(started).TotalSeconds:F1} s, processor {(Environment.CpuUsage.TotalTime - processor).TotalSeconds:F1} s; resident {before / 1048576.0:F0} MB before, {Environment.WorkingSet / 1048576.0:F0} MB after; {done}");
        return done.Unchanged;
    }

    private void Say(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}

/// <summary>How long things took.</summary>
internal sealed class Times
{
    private readonly ConcurrentBag<double> _milliseconds = [];
    private TimeSpan _elapsed;
    private TimeSpan _processor;

    public int Count => _milliseconds.Count;

    public double PerSecond => Count / _elapsed.TotalSeconds;

    /// <summary>Takes the time of each, and of all together.</summary>
    public async Task Take<T>(IEnumerable<T> things, int parallelism, Func<T, Task> run)
    {
        var (started, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        await Parallel.ForEachAsync(things, new ParallelOptions { MaxDegreeOfParallelism = parallelism }, async (thing, _) =>
        {
            var before = Stopwatch.GetTimestamp();
            await run(thing);
            _milliseconds.Add(Stopwatch.GetElapsedTime(before).TotalMilliseconds);
        });
        _elapsed += Stopwatch.GetElapsedTime(started);
        _processor += Environment.CpuUsage.TotalTime - processor;
    }

    public override string ToString()
    {
        var sorted = _milliseconds.Order().ToArray();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Count} in {_elapsed.TotalSeconds:F1} s: {PerSecond:F0}/s, p50 {sorted[sorted.Length / 2]:F1} ms, p99 {sorted[sorted.Length * 99 / 100]:F1} ms, processor {_processor.TotalMilliseconds / Count:F2} ms each");
    }
}
