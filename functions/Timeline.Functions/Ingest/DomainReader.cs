using Timeline.Articles;
using Timeline.Events;

namespace Timeline.Functions.Ingest;

/// <summary>The domain as the ingestor sees it: what a document holds and what it tells, and which build of the rules says so.</summary>
/// <param name="Read">Reads a document; pure.</param>
/// <param name="Extract">Gives the events of an article by its id, and how many of them are of use; pure.</param>
/// <param name="Rules">Differs between builds that may read differently; kept in receipts.</param>
public sealed record DomainReader(
    Func<ArticleDocument, ReadResult> Read, Func<string, Article, int, ArticleEvents> Extract, string Rules)
{
    /// <summary>The domain of this program. Builds are deterministic, so the module's id stands for its content.</summary>
    public static DomainReader Default { get; } =
        new(ArticleReader.Read, EventExtractor.Read, typeof(EventExtractor).Module.ModuleVersionId.ToString("N"));
}
