using System.Diagnostics;
using NodaTime;
using Timeline.Articles;
using Timeline.Functions.Ingest;
using Timeline.Functions.Storage;

namespace Timeline.Functions.Telemetry;

/// <summary>One article's handling as a span and as measurements. Dispose of it at the end; without <see cref="Done"/> before, it failed.</summary>
internal sealed class IngestSpan : IDisposable
{
    private const string Failed = "failed";

    private readonly Activity? _activity;
    private readonly long _started;
    private string _outcome = Failed;

    private IngestSpan(ArticleKey key)
    {
        _started = Stopwatch.GetTimestamp();
        _activity = Signals.Source.StartActivity("ingest");
        if (_activity is not null)
        {
            _activity.SetTag("timeline.article", key.ToString());
        }
    }

    /// <summary>Begins.</summary>
    public static IngestSpan Start(ArticleKey key) => new(key);

    /// <summary>Notes the result.</summary>
    public void Done(IngestResult result)
    {
        _outcome = Word(result.Outcome);
        Signals.Events.Add(result.Events);
        _activity?.SetTag("timeline.events", result.Events);
    }

    /// <summary>Notes that a version that was not known before is stored, or why it was rejected.</summary>
    /// <param name="version">The version; when it was written.</param>
    /// <param name="known">The version that was stored before, if any.</param>
    /// <param name="rejection">Why it was rejected, if it was.</param>
    /// <param name="now">The time.</param>
    public void Stored(ArticleVersion version, ArticleVersion? known, Rejected? rejection, DateTimeOffset now)
    {
        if (rejection is not null)
        {
            Signals.Rejections.Add(1, new KeyValuePair<string, object?>(Signals.Reason, rejection.Reason));
            _activity?.SetTag(Signals.Reason, rejection.Reason);
        }

        // New rules read old versions again: that is no lag.
        if (Signals.IngestLag.Enabled && known?.ETag != version.ETag)
        {
            Signals.IngestLag.Record(Math.Max(0, (Instant.FromDateTimeOffset(now) - version.Modified).TotalSeconds));
        }
    }

    /// <summary>Notes that it is begun again.</summary>
    /// <param name="cause">Why: <see cref="Signals.StorageCause"/> or <see cref="Signals.ConflictCause"/>.</param>
    public void Again(string cause)
    {
        Signals.Retries.Add(1, new KeyValuePair<string, object?>(Signals.Cause, cause));
        _activity?.AddEvent(new ActivityEvent(cause));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        var outcome = new KeyValuePair<string, object?>(Signals.Outcome, _outcome);
        Signals.Articles.Add(1, outcome);
        Signals.IngestDuration.Record(Stopwatch.GetElapsedTime(_started).TotalSeconds, outcome);
        if (_activity is not null)
        {
            _activity.SetTag(Signals.Outcome, _outcome);
            _activity.SetStatus(_outcome == Failed ? ActivityStatusCode.Error : ActivityStatusCode.Ok);
            _activity.Dispose();
        }
    }

    private static string Word(IngestOutcome outcome) => outcome switch
    {
        IngestOutcome.Absent => "absent",
        IngestOutcome.Unchanged => "unchanged",
        IngestOutcome.Stored => "stored",
        IngestOutcome.Rejected => "rejected",
        _ => "deleted",
    };
}
