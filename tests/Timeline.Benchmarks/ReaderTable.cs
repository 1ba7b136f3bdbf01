using System.Globalization;

namespace Timeline.Benchmarks;

/// <summary>The reader beside the parser alone, in seconds.</summary>
internal static class ReaderTable
{
    public static void Print(TextWriter output)
    {
        var reader = new ReaderBenchmarks();
        var costs = CpuMeter.MeasureAll(reader.Length, () => reader.ParseAlone(), () => reader.ReadArticle());
        var (parse, read) = (costs[0], costs[1]);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"a page of {reader.Length} bytes"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"AngleSharp alone     {parse.MillionsPerSecond,6:0.0} MB/s {parse.NanosecondsPerCharacter * reader.Length / 1e6,6:0.00} ms/page {parse.BytesPerThousand / 1000,6:0.0} B/B"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"ArticleReader.Read   {read.MillionsPerSecond,6:0.0} MB/s {read.NanosecondsPerCharacter * reader.Length / 1e6,6:0.00} ms/page {read.BytesPerThousand / 1000,6:0.0} B/B   {read.NanosecondsPerCharacter / parse.NanosecondsPerCharacter:0.00} x the time of AngleSharp"));
    }
}
