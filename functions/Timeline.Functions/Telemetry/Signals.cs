using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Timeline.Functions.Telemetry;

/// <summary>
/// The program's own spans and measurements. Without a listener (see <see cref="OtlpExport"/>) starting a span gives <see langword="null"/> and recording is a
/// test of a field. Names follow OpenTelemetry's; what each means is in <c>docs/operations.md</c>.
/// </summary>
internal static class Signals
{
    /// <summary>The name of the source of spans, and of the meter.</summary>
    public const string Name = "Timeline";

    /// <summary>What became of an article, on <see cref="Articles"/> and <see cref="IngestDuration"/>.</summary>
    public const string Outcome = "timeline.outcome";

    /// <summary>Why an article was rejected, on <see cref="Rejections"/>: one of the codes of receipts.</summary>
    public const string Reason = "timeline.reason";

    /// <summary>What made something be done again, on <see cref="Retries"/>.</summary>
    public const string Cause = "timeline.cause";

    /// <summary>A request to storage that failed in a way that passes was sent again.</summary>
    public const string RequestCause = "request";

    /// <summary>An article was begun again because storage failed beyond the retries of requests.</summary>
    public const string StorageCause = "storage";

    /// <summary>An article was begun again because somebody else changed it, or its timelines.</summary>
    public const string ConflictCause = "conflict";

    /// <summary>The queue measured, on <see cref="QueueMessages"/> and <see cref="QueueAge"/>.</summary>
    public const string Queue = "timeline.queue";

    private static readonly Meter Meter = new(Name);
    private static readonly double[] Durations = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
    private static readonly double[] Waits = [0.1, 0.5, 1, 2, 5, 10, 30, 60, 300, 900, 3600, 86400];

    /// <summary>Spans.</summary>
    public static ActivitySource Source { get; } = new(Name);

    /// <summary>Articles handled, by outcome.</summary>
    public static Counter<long> Articles { get; } = Meter.CreateCounter<long>("timeline.articles", "{article}", "Articles handled, by what became of them.");

    /// <summary>Articles rejected, by reason.</summary>
    public static Counter<long> Rejections { get; } = Meter.CreateCounter<long>("timeline.rejections", "{article}", "Articles rejected, by reason.");

    /// <summary>Events found in articles that were stored, once however many timelines they are on; those of a changed article count again.</summary>
    public static Counter<long> Events { get; } = Meter.CreateCounter<long>("timeline.events", "{event}", "Events found.");

    /// <summary>What was done again, by cause.</summary>
    public static Counter<long> Retries { get; } = Meter.CreateCounter<long>("timeline.retries", "{retry}", "What was done again, by cause.");

    /// <summary>From the beginning to the end of one article's handling.</summary>
    public static Histogram<double> IngestDuration { get; } = Histogram("timeline.ingest.duration", "How long an article's handling took.", Durations);

    /// <summary>From the moment an article was written to the moment its events were stored; only for versions seen for the first time.</summary>
    public static Histogram<double> IngestLag { get; } = Histogram("timeline.ingest.lag", "From the write of an article to its events being stored.", Waits);

    /// <summary>From the moment an event happened to the moment it was handed to the program.</summary>
    public static Histogram<double> ChangeWait { get; } = Histogram("timeline.change.wait", "From a change to its message being delivered.", Waits);

    /// <summary>How long a sweep took.</summary>
    public static Histogram<double> SweepDuration { get; } = Histogram("timeline.sweep.duration", "How long a sweep took.", Waits);

    /// <summary>About how many messages a queue holds, measured by each sweep.</summary>
    public static Gauge<long> QueueMessages { get; } = Meter.CreateGauge<long>("timeline.queue.messages", "{message}", "Messages on a queue.");

    /// <summary>The age of a queue's oldest visible message, measured by each sweep; 0 when it is empty.</summary>
    public static Gauge<double> QueueAge { get; } = Meter.CreateGauge<double>("timeline.queue.age", "s", "Age of a queue's oldest message.");

    private static Histogram<double> Histogram(string name, string description, double[] boundaries) =>
        Meter.CreateHistogram(name, "s", description, tags: null, new InstrumentAdvice<double> { HistogramBucketBoundaries = boundaries });
}
