using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Timeline.Articles;
using Timeline.Functions.Ingest;
using Timeline.Functions.Storage;
using Timeline.Functions.Tests.Storage;

namespace Timeline.Functions.Tests.Ingest;

/// <summary>Drives a source and a store through a random history and compares them with the model after every step. The seed tells all of it.</summary>
internal sealed class History(int seed, IArticleSource source, ITimelineStore store) : IDisposable
{
    private static readonly LocalDate Day = new(2025, 1, 1);
    private static readonly ArticleKey[] Keys = [.. Enumerable.Range(0, 6).Select(n => new ArticleKey(n % 2 == 0 ? "Even" : "odd", $"{n}/é {n}.txt"))];

    private static readonly string[] Named = ["Third", "Élan #1", "EVEN"];

    private readonly Random _random = new(seed);
    private readonly HistoryModel _model = new();
    private readonly Dictionary<ArticleKey, ModelDocument> _dropped = [];
    private readonly List<string> _log = [];
    private readonly TopicSettings _topics = LineReader.Beside(source);
    private int _sentences;

    public void Dispose() => _topics.Dispose();

    /// <summary>Takes so many steps.</summary>
    public async Task Run(int steps, CancellationToken cancellation)
    {
        for (var step = 0; step < steps; step++)
        {
            var key = Keys[_random.Next(Keys.Length)];
            var lot = _random.Next(100);
            await (lot switch
            {
                < 30 => Put(key, cancellation),
                < 40 => Delete(key, cancellation),
                < 70 => Ingest(key, cancellation),
                < 80 => Interleave(key, cancellation),
                < 90 => IngestTwiceAtOnce(key, cancellation),
                _ => Sweep(cancellation),
            });
            await Check(step, cancellation);
        }

        await Sweep(cancellation);
        await Check(steps, cancellation);
        _log.Add("sweep again");
        var idle = await NewSweep().Run(null, cancellation);
        Assert.True(idle.Unchanged == _dropped.Count && idle.Stored + idle.Rejected + idle.Deleted + idle.Failed == 0,
            Failure(steps, $"A second sweep did something: {idle}"));
    }

    private async Task Put(ArticleKey key, CancellationToken cancellation)
    {
        _log.Add($"put {key}");
        _dropped[key] = Document();
        await Put(key, _dropped[key], cancellation);
    }

    private async Task Delete(ArticleKey key, CancellationToken cancellation)
    {
        _log.Add($"delete {key}");
        Assert.Equal(_dropped.Remove(key), await source.Delete(key, cancellation));
    }

    private async Task Ingest(ArticleKey key, CancellationToken cancellation)
    {
        _log.Add($"ingest {key}");
        await Ingestor().Ingest(key, cancellation);
        _model.Tell(key, _dropped.GetValueOrDefault(key));
    }

    private async Task IngestTwiceAtOnce(ArticleKey key, CancellationToken cancellation)
    {
        _log.Add($"ingest twice at once {key}");
        await Task.WhenAll(Ingestor().Ingest(key, cancellation), Ingestor().Ingest(key, cancellation));
        _model.Tell(key, _dropped.GetValueOrDefault(key));
    }

    private async Task Sweep(CancellationToken cancellation)
    {
        _log.Add("sweep");
        Assert.Equal(0, (await NewSweep().Run(null, cancellation)).Failed);
        foreach (var key in Keys)
        {
            _model.Tell(key, _dropped.GetValueOrDefault(key));
        }
    }

    /// <summary>Writers that overtake each other, each ingesting what it wrote or removed: in the end the last version alone is told.</summary>
    private async Task Interleave(ArticleKey key, CancellationToken cancellation)
    {
        var versions = Enumerable.Range(0, _random.Next(2, 5)).Select(_ => _random.Next(5) == 0 ? null : Document()).ToArray();
        _log.Add($"interleave {versions.Length} writers of {key}");
        var written = new ConcurrentDictionary<string, ModelDocument>(StringComparer.Ordinal);
        await Task.WhenAll(versions.Select(version => Task.Run(
            async () =>
            {
                if (version is null)
                {
                    await source.Delete(key, cancellation);
                }
                else
                {
                    written[version.Text] = version;
                    await Put(key, version, cancellation);
                }

                await Ingestor().Ingest(key, cancellation);
            },
            cancellation)));
        if (await source.Open(key, cancellation) is { } last)
        {
            _dropped[key] = written[Encoding.UTF8.GetString(last.Document.Content.Span)];
        }
        else
        {
            _dropped.Remove(key);
        }

        _model.Tell(key, _dropped.GetValueOrDefault(key));
    }

    private async Task Check(int step, CancellationToken cancellation)
    {
        var topics = await store.Topics(cancellation).Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.Topic} {t.Articles} {t.Events}"))
            .ToListAsync(cancellation);
        Assert.True(_model.Topics().SequenceEqual(topics, StringComparer.Ordinal),
            Failure(step, $"topics: {string.Join("; ", topics)} instead of {string.Join("; ", _model.Topics())}"));
        var from = Day.PlusDays(_random.Next(-10, 60));
        var to = from.PlusDays(_random.Next(1, 120));
        foreach (var topic in (string[])["even", "odd", "third", "élan-1"])
        {
            foreach (var (first, last) in ((LocalDate, LocalDate)[])[.. _random.Next(4) == 0 ? [(from, to)] : Array.Empty<(LocalDate, LocalDate)>(),
                    (Day.PlusYears(-1), Day.PlusYears(1))])
            {
                var events = await store.All(topic, first.AtMidnight(), last.AtMidnight(), limit: 50 + _random.Next(400));
                var told = events.Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.When.Start.Date:uuuu-MM-dd} {e.Sentence}")).ToList();
                Assert.True(events.Zip(events.Skip(1)).All(pair => pair.First.When.Start <= pair.Second.When.Start), Failure(step, "events out of order"));
                Assert.True(
                    _model.Sentences(topic, first, last).SequenceEqual(told.Order(StringComparer.Ordinal), StringComparer.Ordinal),
                    Failure(step, $"'{topic}' from {first} to {last}: {told.Count} sentences instead of {_model.Sentences(topic, first, last).Count()}"));
            }
        }
    }

    private string Failure(int step, string what) => $"seed {seed}, step {step}: {what}\n{string.Join('\n', _log)}";

    // One in twelve has more events than one transaction takes.
    private ModelDocument Document()
    {
        var count = _random.Next(12) == 0 ? 100 + _random.Next(60) : _random.Next(7);
        var lines = Enumerable.Range(0, count).Select(_ => (Day.PlusDays(_random.Next(90)), $"sentence {_sentences++} 🚀 é")).ToList();
        var topics = Named.Where(_ => _random.Next(4) == 0).ToList();
        return new ModelDocument(lines, topics, _random.Next(8) == 0);
    }

    private Task Put(ArticleKey key, ModelDocument document, CancellationToken cancellation) =>
        source.Put(key, new ArticleDocument(key.Name, Encoding.UTF8.GetBytes(document.Text), Instant.MinValue), cancellation);

    private ArticleIngestor Ingestor() => new(source, store, _topics, NullLogger<ArticleIngestor>.Instance, TimeProvider.System);

    private Sweep NewSweep() => new(source, store, Ingestor(), _topics, NullLogger<Sweep>.Instance);
}
