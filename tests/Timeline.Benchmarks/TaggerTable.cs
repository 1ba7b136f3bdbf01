using System.Globalization;
using NodaTime;
using Timeline.Temporal;

namespace Timeline.Benchmarks;

/// <summary>The tagger beside the bare pass and beside chrono-node, and its time over the length of the text, in well under a minute.</summary>
internal static class TaggerTable
{
    private const int Characters = 10_000_000;
    private static readonly PublishTime Published = new(new LocalDate(2025, 4, 28));

    public static void Print(TextWriter output)
    {
        var articles = NewsCorpus.Articles(Characters);
        var length = articles.Sum(article => (long)article.Length);
        var mentions = articles.Sum(article => TemporalTagger.Tag(article, Published).Count);
        var plain = articles.Select(WithoutTime).ToArray();
        var plainLength = plain.Sum(text => (long)text.Length);
        Line(output, $"{articles.Count} articles, {length / 1e6:0.0} M characters, {mentions * 1000.0 / length:0.00} mentions in 1,000 characters");
        Line(output, $"{"",-34} {"M chars/s",10} {"ns/char",9} {"B/1,000 chars",14} {"tagger is",14}");

        var tagger = CpuMeter.Measure(length, () => Run(articles));
        var bare = CpuMeter.Measure(length, () => Count(articles));
        var quiet = CpuMeter.Measure(plainLength, () => Run(plain));
        var (chrono, found) = ChronoRun.Measure(articles, "2025-04-28");
        Row("TemporalTagger.Tag", tagger, 1);
        Row("bare pass", bare, bare.NanosecondsPerCharacter / tagger.NanosecondsPerCharacter);
        Row("TemporalTagger.Tag, no time in it", quiet, quiet.NanosecondsPerCharacter / tagger.NanosecondsPerCharacter);
        Row($"chrono-node ({found * 1000.0 / length:0.00} in 1,000)", chrono, chrono.NanosecondsPerCharacter / tagger.NanosecondsPerCharacter);

        foreach (var size in new[] { 100_000, 1_000_000, 10_000_000 })
        {
            var text = NewsCorpus.Text(size);
            Row(string.Create(CultureInfo.InvariantCulture, $"one text of {size / 1e6:0.0} M characters"),
                CpuMeter.Measure(size, () => TemporalTagger.Tag(text, Published)), double.NaN);
        }

        foreach (var (name, pattern) in Adversaries)
        {
            var text = string.Concat(Enumerable.Repeat(pattern, 1_000_000 / pattern.Length));
            Row(name, CpuMeter.Measure(text.Length, () => TemporalTagger.Tag(text, Published)), double.NaN);
        }

        void Row(string name, Cost cost, double ratio) =>
            Line(output, $"{name,-34} {cost.MillionsPerSecond,10:0.0} {cost.NanosecondsPerCharacter,9:0.0} {(double.IsNaN(cost.BytesPerThousand) ? "" : Math.Round(cost.BytesPerThousand)),14} {(double.IsNaN(ratio) ? "" : $"{ratio:0.00} x as fast"),14}");
    }

    private static (string Name, string Pattern)[] Adversaries =>
    [
        ("\"the first of the second of ...\"", "the first of the second of "),
        ("\"Monday to Monday to ...\"", "Monday to "),
        ("\"1 1 1 ...\"", "1 "),
        ("\"a hundred and a hundred and ...\"", "a hundred and "),
        ("\"thousand thousand ...\"", "thousand "),
        ("\"a year before a year before ...\"", "a year before "),
    ];

    private static void Line(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static void Run(IReadOnlyList<string> articles)
    {
        foreach (var article in articles)
        {
            TemporalTagger.Tag(article, Published);
        }
    }

    private static void Count(IReadOnlyList<string> articles)
    {
        foreach (var article in articles)
        {
            BarePass.Count(article);
        }
    }

    /// <summary>The article with its mentions cut out, again and again until none is left.</summary>
    private static string WithoutTime(string article)
    {
        while (TemporalTagger.Tag(article, Published) is { Count: > 0 } mentions)
        {
            foreach (var mention in mentions.Reverse())
            {
                article = article.Remove(mention.Start, mention.End - mention.Start);
            }
        }

        return article;
    }
}
