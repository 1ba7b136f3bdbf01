using System.Text;
using NodaTime;
using Timeline.Articles;
using Timeline.Functions.Storage;
using Timeline.Functions.Storage.Json;
using Timeline.Functions.Storage.Local;
using Timeline.Functions.Tests.Storage;

namespace Timeline.Functions.Tests.Ingest;

/// <summary>The same articles give the same timelines, page for page and byte for byte, at home and on Azure.</summary>
public sealed class BothHomesTests(Azurite azurite) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Both_homes_tell_the_same()
    {
        var folder = new FolderArticleSource(Path.Join(_folder.Path, "articles"), TimeProvider.System);
        using var sqlite = new SqliteTimelineStore(Path.Join(_folder.Path, "t.db"));
        var (blobs, tables) = (azurite.NewSource(), azurite.NewStore());
        for (var n = 0; n < 12; n++)
        {
            var lines = Enumerable.Range(0, n == 5 ? 150 : 4).Select(s => $"{new LocalDate(2025, 1, 1).PlusDays(s * 7 % 45):uuuu-MM-dd} thing {n} {s} 🚀 \"é\"");
            var document = new ArticleDocument("x", Encoding.UTF8.GetBytes(string.Join('\n', lines) + (n % 4 == 0 ? "\ntopic: Élan #1" : "")),
                Instant.MinValue);
            var key = new ArticleKey("Köln", $"{n}/a #{n}.txt");
            await folder.Put(key, document, Now);
            await blobs.Put(key, document, Now);
        }

        await Sweep(folder, sqlite);
        await Sweep(blobs, tables);
        Assert.Equal(["köln", "élan-1"], await tables.Topics(Now).Select(t => t.Topic).ToListAsync(Now));
        var told = await Told(sqlite);
        Assert.Equal(told, await Told(tables));
        Assert.True(told.Count > 200);
    }

    public void Dispose() => _folder.Dispose();

    private static async Task Sweep(IArticleSource source, ITimelineStore store)
    {
        using var topics = LineReader.Beside(source);
        Assert.Equal(12, (await OneSweep.Run(source, store, topics, Now)).Stored);
    }

    private static async Task<List<string>> Told(ITimelineStore store)
    {
        var told = new List<string>();
        await foreach (var topic in store.Topics(Now))
        {
            told.Add(topic.ToString());
            var query = new EventQuery(new LocalDateTime(2025, 1, 3, 0, 0), null, 7);
            do
            {
                var page = await store.Events(topic.Topic, query, Now);
                told.AddRange(page.Events.Select(StorageJson.Write));
                told.Add(page.Cursor ?? "end");
                query = query with { Cursor = page.Cursor };
            }
            while (query.Cursor is not null);
        }

        return told;
    }
}
