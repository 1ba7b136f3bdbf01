using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Timeline.Articles;
using Timeline.Functions.Ingest;
using Timeline.Functions.Storage;
using Timeline.Functions.Storage.Local;
using Timeline.Functions.Tests.Storage;

namespace Timeline.Functions.Tests.Ingest;

public sealed partial class IngestTests : IDisposable
{
    private static readonly ArticleKey A = new("t", "a.txt");

    private readonly TemporaryFolder _folder = new();
    private readonly SqliteTimelineStore _sqlite;
    private readonly CountingStore _store;
    private readonly FolderArticleSource _source;

    public IngestTests()
    {
        _sqlite = new SqliteTimelineStore(Path.Join(_folder.Path, "t.db"));
        _store = new CountingStore(_sqlite);
        _source = new FolderArticleSource(Path.Join(_folder.Path, "articles"), TimeProvider.System);
    }

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_document_becomes_events_and_a_receipt()
    {
        await Put(A, "2025-04-01 one\n2025-04-02 two");
        var result = await Ingestor().Ingest(A, Now);
        Assert.Equal((IngestOutcome.Stored, 2), (result.Outcome, result.Events));
        Assert.Equal(["one", "two"], await Sentences("t"));
        var receipt = (await _store.Receipt("t", "t/a.txt", Now))!;
        Assert.Equal(await _source.Version(A, Now), receipt.Version);
        Assert.Equal((2, "lines-1", "a.txt"), (receipt.EventCount, receipt.Rules, receipt.Articles[0].Id));
    }

    [Fact]
    public async Task The_same_again_writes_nothing()
    {
        await Put(A, "2025-04-01 one");
        await Ingestor().Ingest(A, Now);
        Assert.Equal(IngestOutcome.Unchanged, (await Ingestor().Ingest(A, Now)).Outcome);
        Assert.Equal(1, (await Sweep().Run(null, Now)).Unchanged);
        Assert.Equal(1, _store.Writes);
    }

    [Fact]
    public async Task Other_rules_read_again()
    {
        await Put(A, "2025-04-01 one");
        await Ingestor().Ingest(A, Now);
        Assert.Equal(1, (await Sweep("lines-2").Run(null, Now)).Stored);
        Assert.Equal("lines-2", (await _store.Receipt("t", "t/a.txt", Now))!.Rules);
    }

    [Fact]
    public async Task Changed_replaces_and_deleted_removes()
    {
        await Put(A, "2025-04-01 one");
        await Ingestor().Ingest(A, Now);
        await Put(A, "2025-04-02 two");
        await Ingestor().Ingest(A, Now);
        Assert.Equal(["two"], await Sentences("t"));
        await _source.Delete(A, Now);
        Assert.Equal(IngestOutcome.Deleted, (await Ingestor().Ingest(A, Now)).Outcome);
        Assert.Equal(IngestOutcome.Absent, (await Ingestor().Ingest(A, Now)).Outcome);
        Assert.Empty(await _store.Receipts(Now).ToListAsync(Now));
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("reject it", "no")]
    [InlineData("throw up", "reader-failed")]
    [InlineData("HUGE", "too-large")]
    [InlineData("CROWD", "too-many-events")]
    [InlineData("LONG", "event-too-long")]
    public async Task A_bad_article_is_a_recorded_rejection(string text, string reason)
    {
        await Put(A, "2025-04-01 one");
        await Ingestor().Ingest(A, Now);
        await Put(A, text switch
        {
            "HUGE" => new string(' ', IArticleSource.MaxBytes + 1),
            "CROWD" => string.Concat(Enumerable.Repeat("2025-04-01 one\n", ITimelineStore.MaxEvents + 1)),
            "LONG" => "2025-04-01 " + new string('x', ITimelineStore.MaxEventLength),
            _ => text,
        });
        Assert.Equal(IngestOutcome.Rejected, (await Ingestor().Ingest(A, Now)).Outcome);
        Assert.Equal(reason, (await _store.Receipt("t", "t/a.txt", Now))!.Rejection!.Reason);
        Assert.Empty(await Sentences("t"));
        Assert.Equal(IngestOutcome.Unchanged, (await Ingestor().Ingest(A, Now)).Outcome);
    }

    [Fact]
    public async Task A_rejection_is_logged_with_its_reason_once()
    {
        await Put(A, "reject this");
        using var log = new Host.LogSink();
        using var loggers = LoggerFactory.Create(logging => logging.AddProvider(log));
        var ingestor = new ArticleIngestor(_source, _store, LineReader.Beside(_source, "lines-1"), loggers.CreateLogger<ArticleIngestor>(),
            TimeProvider.System);
        await ingestor.Ingest(A, Now);
        await ingestor.Ingest(A, Now);
        Assert.Equal("t/a.txt is rejected, no: It says so.", log.Text);
    }

    [Fact]
    public async Task Articles_of_a_document_are_filed_where_they_say()
    {
        await Put(A, "2025-04-01 one\ntopic: U\n---\n2025-04-02 two\ntopic: u\ntopic: V");
        await Put(new ArticleKey("u", "a.txt"), "2025-04-03 three");
        Assert.Equal(2, (await Sweep().Run(null, Now)).Stored);
        Assert.Equal(["a.txt#1", "a.txt#2"], (await _store.All("t")).ConvertAll(e => e.Article.Id));
        Assert.Equal(["/t/a.txt#1", "/t/a.txt#2", "a.txt"], (await _store.All("u")).ConvertAll(e => e.Article.Id));
        Assert.Equal(["/t/a.txt#2"], (await _store.All("v")).ConvertAll(e => e.Article.Id));

        await Put(A, "2025-04-01 one\ntopic: V");
        await Ingestor().Ingest(A, Now);
        Assert.Equal(["three"], await Sentences("u"));
        Assert.Equal(["one"], await Sentences("v"));

        await _source.Delete(A, Now);
        await Ingestor().Ingest(A, Now);
        Assert.Equal(["u"], await _store.Topics(Now).Select(t => t.Topic).ToListAsync(Now));
    }

    [Fact]
    public async Task A_sweep_clears_up_after_an_ingest_that_stopped_between_topics()
    {
        await Put(A, "2025-04-01 one\ntopic: u");
        await Ingestor().Ingest(A, Now);
        var change = Sample.Change("w", "t/a.txt", "v0", Sample.Event("stray", new LocalDate(2025, 1, 1)));
        await _store.Set("w", "t/a.txt", change with { Receipt = change.Receipt with { Topics = [] } });
        await _store.Set("u", "t/a.txt", null);
        await Sweep().Run(null, Now);
        Assert.Equal(["one"], await Sentences("u"));
        Assert.Empty(await Sentences("w"));
        Assert.Equal(1, (await Sweep().Run(null, Now)).Unchanged);

        await _store.Set("t", "t/a.txt", null);
        await _source.Delete(A, Now);
        await Sweep().Run(null, Now);
        Assert.Empty(await _store.Topics(Now).ToListAsync(Now));
    }

    [Fact]
    public async Task An_older_version_never_overwrites_a_newer_one()
    {
        await Put(A, "2025-04-01 old");
        _store.BeforeNext = async () =>
        {
            await Put(A, "2025-04-02 new");
            await Ingestor().Ingest(A, Now);
        };
        await Ingestor().Ingest(A, Now);
        Assert.Equal(["new"], await Sentences("t"));
    }

    [Fact]
    public async Task A_version_written_while_storing_is_not_missed()
    {
        await Put(A, "2025-04-01 old\ntopic: u");
        _store.BeforeNext = () => Put(A, "2025-04-02 new");
        await Ingestor().Ingest(A, Now);
        Assert.Equal(["new"], await Sentences("t"));
        Assert.Empty(await Sentences("u"));
        _store.BeforeNext = () => _source.Delete(A, Now);
        await Ingestor("lines-2").Ingest(A, Now);
        Assert.Empty(await Sentences("t"));
    }

    /// <summary>The newer version names none of the topics that the older one was written to, so its receipt does not tell of them.</summary>
    [Theory]
    [InlineData("overtaken", "2025-04-02 new", "new")]
    [InlineData("overtaken", null, null)]
    [InlineData("storage fails", "2025-04-02 new", "new")]
    [InlineData("storage fails", null, null)]
    public async Task An_ingest_that_is_broken_off_between_topics_leaves_nothing_in_them(string how, string? next, string? told)
    {
        await Put(A, "2025-04-01 old\ntopic: u\ntopic: v");
        _store.BeforeNext = () =>
        {
            // The first of the other topics is written; before the second, or the document's own:
            _store.BeforeNext = async () =>
            {
                await (next is null ? (Task)_source.Delete(A, Now) : Put(A, next));
                await (how == "overtaken" ? Ingestor().Ingest(A, Now) : throw new IOException("reset"));
            };
            return Task.CompletedTask;
        };
        await Ingestor().Ingest(A, Now);
        Assert.Equal(told is null ? [] : [told], await Sentences("t"));
        Assert.Equal(told is null ? [] : ["t"], await _store.Topics(Now).Select(t => t.Topic).ToListAsync(Now));
    }

    [Fact]
    public async Task A_fault_that_passes_is_tried_again_and_one_that_stays_is_told()
    {
        await Put(A, "2025-04-01 one");
        _store.BeforeNext = () => throw new IOException("reset");
        Assert.Equal(IngestOutcome.Stored, (await Ingestor().Ingest(A, Now)).Outcome);
        await Put(A, "2025-04-01 two");
        _store.BeforeNext = () => throw new InvalidOperationException("forbidden");
        await Assert.ThrowsAsync<InvalidOperationException>(() => Ingestor().Ingest(A, Now));
        _store.BeforeNext = () => throw new InvalidOperationException("forbidden");
        Assert.Equal(1, (await Sweep().Run(null, Now)).Failed);
        Assert.Equal(1, (await Sweep().Run(null, Now)).Stored);
    }

    [Fact]
    public async Task Many_handlers_and_writers_end_with_the_last_version()
    {
        var writers = Task.WhenAll(Enumerable.Range(0, 4).Select(w => Task.Run(async () =>
        {
            for (var n = 0; n < 15; n++)
            {
                if (n % 5 == 4)
                {
                    await _source.Delete(A, Now);
                }
                else
                {
                    await Put(A, $"2025-04-01 {w}-{n}\n2025-04-02 {w}-{n}\ntopic: u{n % 2}");
                }

                await Ingestor().Ingest(A, Now);
            }
        })));
        await writers;
        await Put(A, "2025-04-03 last\ntopic: u1");
        await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(() => Ingestor().Ingest(A, Now))));
        Assert.Equal(["last"], await Sentences("t"));
        Assert.Equal(["last"], await Sentences("u1"));
        Assert.Empty(await Sentences("u0"));
    }

    [Fact]
    public async Task A_sweep_finds_new_changed_and_gone_and_counts_them()
    {
        for (var n = 0; n < 20; n++)
        {
            await Put(new ArticleKey("t", $"{n}.txt"), $"2025-04-01 {n}");
        }

        await Put(new ArticleKey("t", "bad.txt"), "reject");
        var first = await Sweep().Run(null, Now);
        Assert.Equal(new SweepProgress(21, 0, 20, 1, 0, 0, 20, 20), first);

        await Put(new ArticleKey("t", "0.txt"), "2025-04-01 changed\n2025-04-01 twice");
        await Put(new ArticleKey("t", "20.txt"), "2025-04-01 new");
        await _source.Delete(new ArticleKey("t", "1.txt"), Now);
        var told = new List<SweepProgress>();
        var second = await Sweep().Run(new Listener(told.Add), Now);
        Assert.Equal(new SweepProgress(21, 19, 2, 0, 1, 0, 2, 3), second);
        Assert.Equal(second, told[^1]);
        Assert.Equal(21, (await Sentences("t")).Count);
    }

    public void Dispose()
    {
        _sqlite.Dispose();
        _folder.Dispose();
    }

    private ArticleIngestor Ingestor(string rules = "lines-1") =>
        new(_source, _store, LineReader.Beside(_source, rules), NullLogger<ArticleIngestor>.Instance, TimeProvider.System) { ReadingTime = _readingTime };

    private Sweep Sweep(string rules = "lines-1") => new(_source, _store, Ingestor(rules), LineReader.Beside(_source, rules), NullLogger<Sweep>.Instance);

    private Task<ArticleVersion> Put(ArticleKey key, string text) => _source.Put(key,
        new ArticleDocument(key.Name, Encoding.UTF8.GetBytes(text), Instant.MinValue), Now);

    private async Task<List<string>> Sentences(string topic) => (await _store.All(topic)).ConvertAll(e => e.Sentence);

    private sealed class Listener(Action<SweepProgress> report) : IProgress<SweepProgress>
    {
        public void Report(SweepProgress value) => report(value);
    }
}
