using System.Text;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using Timeline.Articles;
using Timeline.Functions.Ingest;
using Timeline.Functions.Storage;
using Timeline.Functions.Storage.Azure;
using Timeline.Functions.Storage.Local;
using Timeline.Functions.Tests.Storage;

namespace Timeline.Functions.Tests.Ingest;

/// <summary>topics.json puts articles on further timelines, in both homes.</summary>
public sealed class TopicRuleTests(Azurite azurite) : IDisposable
{
    private static readonly ArticleKey A = new("t", "a.txt");

    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _errors = [];
    private BlobContainerClient? _container;

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Rules_file_articles_and_changed_rules_file_them_again(bool azure)
    {
        var (source, store) = Home(azure);
        await source.Put(A, new ArticleDocument(A.Name, "2025-04-01 The ferry sank\n2025-04-02 Trains stopped\ntopic: Own words"u8.ToArray(), Instant.MinValue),
            Now);
        using var settings = Settings(source);
        Assert.Equal(["own-words", "t"], await Swept(source, store, settings));

        await Write("""{ "Ferries!": ["ferry", "ferries"], "trains": ["trains"], "planes": ["plane"] }""");
        Assert.Equal(["ferries", "own-words", "t", "trains"], await Swept(source, store, settings));
        Assert.Equal(["The ferry sank", "Trains stopped"], (await store.All("ferries")).ConvertAll(e => e.Sentence));
        Assert.Equal(["ferries", "own-words", "t", "trains"], (await store.Receipt("t", "t/a.txt", Now))!.Topics);
        Assert.Equal(1, (await Sweep(source, store, settings)).Unchanged);

        await Write("""{ "trains": ["trains"], "planes": { "any": ["sank"], "not": ["ferry"] } }""");
        Assert.Equal(["own-words", "t", "trains"], await Swept(source, store, settings));
        Assert.Empty(await store.All("ferries"));

        // Said in another way, they are the same.
        await Write("""{ "topics": { "planes": { "not": ["ferry"], "any": ["sank"] }, "trains": ["trains"], }, }""");
        Assert.Equal(1, (await Sweep(source, store, settings)).Unchanged);
        await Remove();
        Assert.Equal(["own-words", "t"], await Swept(source, store, settings));
        Assert.Empty(_errors);
    }

    // Where one is held up, it is so for good.
    [Fact(Timeout = 60_000)]
    public async Task A_slow_answer_holds_up_nobody_else()
    {
        var (clock, answers, asked) = (new Clock(), new[] { new TaskCompletionSource<byte[]?>(), new(), new() }, 0);
        using var settings = new TopicSettings(DomainReader.Default, "topics.json", _ => answers[asked++].Task, isRequired: false,
            NullLogger<TopicSettings>.Instance, clock);

        // Those who come while there are none yet share one answer.
        var first = Enumerable.Range(0, 3).Select(_ => settings.Current(Now)).ToArray();
        clock.Seconds += 1;
        answers[0].SetResult("""{ "ferries": ["ferry"] }"""u8.ToArray());
        Assert.All(await Task.WhenAll(first), filing => Assert.Equal(["ferries"], filing.Topics.Topics.Select(topic => topic.Id)));
        Assert.Equal(1, asked);

        // Whoever finds them old reads them; whoever comes meanwhile goes by the old ones.
        clock.Seconds += 60;
        var reader = settings.Current(Now);
        Assert.Equal(2, asked);
        Assert.Equal(["ferries"], (await settings.Current(Now)).Topics.Topics.Select(topic => topic.Id));
        Assert.False(reader.IsCompleted);

        // A sweep that is begun now wants the rules of now.
        clock.Seconds += 1;
        var sweep = settings.Reload(Now);
        answers[1].SetResult(null);
        answers[2].SetResult("""{ "trains": ["train"] }"""u8.ToArray());
        Assert.Empty((await reader).Topics.Topics);
        Assert.Equal(["trains"], (await sweep).Topics.Topics.Select(topic => topic.Id));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Topics_beyond_the_limit_are_named_in_the_receipt(bool azure)
    {
        var (source, store) = Home(azure);
        var names = string.Join("\n", Enumerable.Range(1, 20).Select(i => $"topic: word {i:00}"));
        await source.Put(A, new ArticleDocument(A.Name, System.Text.Encoding.UTF8.GetBytes("2025-04-01 The ferry sank\n" + names), Instant.MinValue), Now);
        using var settings = Settings(source);
        await Write("""{ "zeppelins": ["ferry"] }""");
        var filed = await Swept(source, store, settings);
        Assert.Equal(TopicChoice.MaxTopics, filed.Count);

        // Who writes rules wants their timelines; what an article calls itself comes behind.
        Assert.Contains("zeppelins", filed);
        var note = Assert.Single((await store.Receipt("t", "t/a.txt", Now))!.Articles).Note;
        Assert.Equal("Not filed under word-15, word-16, word-17, word-18, word-19, word-20: a document joins at most 16 timelines. Split it, or name fewer "
            + "topics.", note);
        Assert.Equal(1, (await Sweep(source, store, settings)).Unchanged);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Broken_rules_are_told_and_the_last_good_ones_stay(bool azure)
    {
        var (source, store) = Home(azure);
        await source.Put(A, new ArticleDocument(A.Name, "2025-04-01 The ferry sank"u8.ToArray(), Instant.MinValue), Now);
        await Write("""{ "ferries": ["ferry"] }""");
        using var settings = Settings(source);
        Assert.Equal(["ferries", "t"], await Swept(source, store, settings));

        await Write("{ \"ferries\": [\"ferry\"]\n \"trains\": [] }");
        Assert.Equal(1, (await Sweep(source, store, settings)).Unchanged);
        await Sweep(source, store, settings);
        Assert.Contains("line 2", settings.Problem, StringComparison.Ordinal);
        var error = Assert.Single(_errors);
        Assert.Contains("topics.json", error, StringComparison.Ordinal);
        Assert.Contains("line 2", error, StringComparison.Ordinal);

        // Started anew, nothing is known of what the rules were: what is filed stays so.
        using var anew = Settings(source);
        Assert.Equal(1, (await Sweep(source, store, anew)).Unchanged);
        Assert.Equal(["ferries", "t"], await Topics(store));

        // Nor does another build that reads otherwise take it off; it reads it anew when the rules are known.
        using var deployed = LineReader.Beside(source, "lines-2", new ErrorSink(_errors));
        Assert.Equal(1, (await Sweep(source, store, deployed)).Unchanged);
        Assert.Equal(["ferries", "t"], await Topics(store));

        await Write("""{ "boats": ["ferry"] }""");
        Assert.Equal(["boats", "t"], await Swept(source, store, anew));
        Assert.Null(anew.Problem);
    }

    [Fact]
    public async Task Rules_may_lie_elsewhere_and_must_lie_there()
    {
        var (source, store) = Home(azure: false);
        await source.Put(A, new ArticleDocument(A.Name, "2025-04-01 The ferry sank"u8.ToArray(), Instant.MinValue), Now);
        var path = Path.Join(_folder.Path, "my rules.json");
        using var settings = TopicSettings.At(path, LineReader.With("lines-1"), new ErrorSink(_errors), TimeProvider.System);
        Assert.Equal(["t"], await Swept(source, store, settings));
        Assert.Contains(path, Assert.Single(_errors), StringComparison.Ordinal);
        await File.WriteAllTextAsync(path, """{ "ferries": ["ferry"] }""", Now);
        Assert.Equal(["ferries", "t"], await Swept(source, store, settings));
    }

    public void Dispose() => _folder.Dispose();

    private static Task<SweepProgress> Sweep(IArticleSource source, ITimelineStore store, TopicSettings settings) => OneSweep.Run(source, store, settings, Now);

    private static async Task<List<string>> Swept(IArticleSource source, ITimelineStore store, TopicSettings settings)
    {
        var done = await Sweep(source, store, settings);
        Assert.Equal((1, 0), (done.Stored, done.Failed));
        return await Topics(store);
    }

    private static async Task<List<string>> Topics(ITimelineStore store) => await store.Topics(Now).Select(t => t.Topic).ToListAsync(Now);

    private TopicSettings Settings(IArticleSource source) => LineReader.Beside(source, logger: new ErrorSink(_errors));

    private (IArticleSource Source, ITimelineStore Store) Home(bool azure)
    {
        if (!azure)
        {
            var folder = Directory.CreateDirectory(Path.Join(_folder.Path, "articles"));
            return (new FolderArticleSource(folder.FullName, TimeProvider.System), new SqliteTimelineStore(Path.Join(_folder.Path, "t.db")));
        }

        _container = azurite.NewContainer();
        return (new BlobArticleSource(_container), azurite.NewStore());
    }

    private async Task Write(string json)
    {
        if (_container is null)
        {
            await File.WriteAllTextAsync(Path.Join(_folder.Path, "articles", "topics.json"), json, Now);
        }
        else
        {
            await _container.GetBlobClient("topics.json").UploadAsync(BinaryData.FromBytes(Encoding.UTF8.GetBytes(json)), overwrite: true, Now);
        }
    }

    private async Task Remove()
    {
        if (_container is null)
        {
            File.Delete(Path.Join(_folder.Path, "articles", "topics.json"));
        }
        else
        {
            await _container.DeleteBlobAsync("topics.json", cancellationToken: Now);
        }
    }

    private sealed class ErrorSink(List<string> errors) : ILogger<TopicSettings>
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (logLevel >= LogLevel.Error)
            {
                errors.Add(formatter(state, exception));
            }
        }
    }

    private sealed class Clock : TimeProvider
    {
        public long Seconds { get; set; } = 1000;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => Seconds;
    }
}
