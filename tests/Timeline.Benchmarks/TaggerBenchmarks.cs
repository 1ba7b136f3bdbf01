using BenchmarkDotNet.Attributes;
using NodaTime;
using Timeline.Temporal;

namespace Timeline.Benchmarks;

/// <summary>The tagger and the bare pass over 10 million characters of news, and the tagger over one text of three lengths.</summary>
[MemoryDiagnoser]
public class TaggerBenchmarks
{
    private static readonly PublishTime Published = new(new LocalDate(2025, 4, 28));
    private IReadOnlyList<string> articles = [];
    private string text = "";

    /// <summary>Characters of the text.</summary>
    [Params(100_000, 1_000_000, 10_000_000)]
    public int Characters { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        articles = NewsCorpus.Articles(Characters);
        text = NewsCorpus.Text(Characters);
    }

    [Benchmark(Baseline = true)]
    public int BarePassOverArticles() => articles.Sum(article => BarePass.Count(article));

    [Benchmark]
    public int TagArticles() => articles.Sum(article => TemporalTagger.Tag(article, Published).Count);

    [Benchmark]
    public int TagOneText() => TemporalTagger.Tag(text, Published).Count;
}
