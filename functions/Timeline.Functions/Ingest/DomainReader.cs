using Timeline.Articles;
using Timeline.Events;

namespace Timeline.Functions.Ingest;

/// <summary>The domain as the ingestor sees it: what a document holds and what it tells, and which build of the rules says so.</summary>
/// <param name="Read">Reads a document; pure.</param>
/// <param name="Extract">Gives the events of an article by its id; pure.</param>
/// <param name="Rules">Differs between builds that may read differently; kept in receipts.</param>
public sealed record DomainReader(
    Func<ArticleDocument, ReadResult> Read, Func<string, Article, IReadOnlyList<TimelineEvent>> Extract, string Rules)
{
    /// <summary>The domain of this program. Builds are deterministic, so the module's id stands for its content.</summary>
    public static DomainReader Default { get; } =
        new(ArticleReader.Read, EventExtractor.Extract, typeof(EventExtractor).Module.ModuleVersionId.ToString("N"));
}
