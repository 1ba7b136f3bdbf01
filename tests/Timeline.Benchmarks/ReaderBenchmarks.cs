using System.Text;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using NodaTime;
using Timeline.Articles;

namespace Timeline.Benchmarks;

/// <summary>The reader of articles over a page of 100 KB, beside the parser of HTML that it stands on.</summary>
[MemoryDiagnoser]
public class ReaderBenchmarks
{
    private readonly byte[] page = NewsPage.Make();
    private readonly HtmlParser parser = new();

    /// <summary>How long the page is, in bytes.</summary>
    public int Length => page.Length;

    [Benchmark(Baseline = true)]
    public int ParseAlone() => parser.ParseDocument(Encoding.UTF8.GetString(page)).All.Length;

    [Benchmark]
    public ReadResult ReadArticle() => ArticleReader.Read(new ArticleDocument("story.html", page, Instant.FromUtc(2025, 4, 28, 12, 0)));
}
