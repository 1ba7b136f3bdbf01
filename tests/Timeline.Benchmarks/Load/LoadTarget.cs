using NodaTime;
using Timeline.Articles;
using Timeline.Functions.Storage;

namespace Timeline.Benchmarks.Load;

/// <summary>Storage under load: what the program uses, and the same requests without the program.</summary>
internal abstract class LoadTarget : IAsyncDisposable
{
    private static readonly Instant Saved = Instant.FromUtc(2025, 4, 28, 18, 0);

    /// <summary>How many articles lie in a topic.</summary>
    public int ArticlesInTopic { get; set; } = 1000;

    /// <summary>What the program reads.</summary>
    public abstract IArticleSource Source { get; }

    /// <summary>What the program writes.</summary>
    public abstract ITimelineStore Store { get; }

    /// <summary>The name of an article.</summary>
    public ArticleKey Key(int number) => new($"topic {number / ArticlesInTopic}", $"{number}.txt");

    /// <summary>Puts an article in its place.</summary>
    public Task Drop(int number, string text, CancellationToken cancellation) =>
        Source.Put(Key(number), new ArticleDocument(Key(number).Name, System.Text.Encoding.UTF8.GetBytes(text), Saved), cancellation);

    /// <summary>From here on the requests that one flow of control makes are kept for <see cref="Repeat"/>.</summary>
    public abstract void Record(int number);

    /// <summary>Turns what was kept into requests of the twin, outside of any measurement.</summary>
    public abstract Task Prepare(CancellationToken cancellation);

    /// <summary>Makes the same requests for an article as the program did, to a twin of its store, with nothing around them; forgets them.</summary>
    public abstract Task Repeat(int number, CancellationToken cancellation);

    public abstract ValueTask DisposeAsync();
}
