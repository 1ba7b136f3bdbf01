namespace Timeline.Functions.Ingest;

/// <summary>What became of a document.</summary>
public enum IngestOutcome
{
    /// <summary>Neither in the source nor on a timeline.</summary>
    Absent,

    /// <summary>Its timelines already tell this version; nothing was written.</summary>
    Unchanged,

    /// <summary>Its events are on the timelines.</summary>
    Stored,

    /// <summary>It is no article; the reason is in its receipt.</summary>
    Rejected,

    /// <summary>It is gone, and its events with it.</summary>
    Deleted,
}

/// <summary>What became of a document, in figures.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Articles">How many articles it holds.</param>
/// <param name="Events">How many events it gave.</param>
/// <param name="Topics">The ids of the topics it is filed in.</param>
public sealed record IngestResult(IngestOutcome Outcome, int Articles, int Events, IReadOnlyList<string> Topics)
{
    /// <summary>A result without events.</summary>
    public static IngestResult None(IngestOutcome outcome) => new(outcome, 0, 0, []);
}

/// <summary>A document was changed by others faster than it could be read. Transient: the next sweep or event takes it up again.</summary>
public sealed class IngestConflictException(string message) : Exception(message);
