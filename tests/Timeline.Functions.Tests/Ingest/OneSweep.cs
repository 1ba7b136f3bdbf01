using Microsoft.Extensions.Logging.Abstractions;
using Timeline.Functions.Ingest;
using Timeline.Functions.Storage;

namespace Timeline.Functions.Tests.Ingest;

/// <summary>One sweep over a home, as the program makes it.</summary>
internal static class OneSweep
{
    /// <summary>Sweeps with the real domain and the topic rules that lie beside the articles.</summary>
    public static async Task<SweepProgress> Run(IArticleSource source, ITimelineStore store, CancellationToken cancellation)
    {
        using var topics = TopicSettings.Beside(source, DomainReader.Default, NullLogger<TopicSettings>.Instance, TimeProvider.System);
        return await Run(source, store, topics, cancellation);
    }

    /// <summary>Sweeps with the domain and the rules of <paramref name="topics"/>.</summary>
    public static async Task<SweepProgress> Run(IArticleSource source, ITimelineStore store, TopicSettings topics, CancellationToken cancellation)
    {
        var ingestor = new ArticleIngestor(source, store, topics, NullLogger<ArticleIngestor>.Instance, TimeProvider.System);
        return await new Sweep(source, store, ingestor, topics, NullLogger<Sweep>.Instance).Run(null, cancellation);
    }
}
