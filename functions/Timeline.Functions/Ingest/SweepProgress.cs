namespace Timeline.Functions.Ingest;

/// <summary>How far a sweep is, in documents.</summary>
/// <param name="Listed">Seen in the source so far.</param>
/// <param name="Unchanged">Found as their receipts say.</param>
/// <param name="Stored">New or changed, and now on the timelines.</param>
/// <param name="Rejected">New or changed, and no article.</param>
/// <param name="Deleted">Gone from the source, and now from the timelines.</param>
/// <param name="Failed">Not done because of storage; the next sweep tries again.</param>
/// <param name="Articles">Articles found in those that were stored; a document may hold several.</param>
/// <param name="Events">Events found in those that were stored, each once however many timelines it is on.</param>
public readonly record struct SweepProgress(int Listed, int Unchanged, int Stored, int Rejected, int Deleted, int Failed, int Articles, int Events)
{
    /// <summary>The progress after one more document was ingested.</summary>
    internal SweepProgress After(IngestResult result) => result.Outcome switch
    {
        IngestOutcome.Stored => this with { Stored = Stored + 1, Articles = Articles + result.Articles, Events = Events + result.Events },
        IngestOutcome.Rejected => this with { Rejected = Rejected + 1 },
        IngestOutcome.Deleted => this with { Deleted = Deleted + 1 },
        IngestOutcome.Unchanged => this with { Unchanged = Unchanged + 1 },
        _ => this,
    };
}
