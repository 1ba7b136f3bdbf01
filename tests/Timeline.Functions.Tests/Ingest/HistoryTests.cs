using Timeline.Functions.Storage.Azure;
using Timeline.Functions.Storage.Local;
using Timeline.Functions.Tests.Faults;
using Timeline.Functions.Tests.Storage;

namespace Timeline.Functions.Tests.Ingest;

/// <summary>Random histories against a model, on both homes. A failure prints its seed and the steps that led to it.</summary>
public sealed class HistoryTests(Azurite azurite) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task At_home_timelines_say_what_the_model_says(int seed)
    {
        using var store = new SqliteTimelineStore(Path.Join(_folder.Path, "t.db"));
        using var history = new History(seed, new FolderArticleSource(Path.Join(_folder.Path, "articles"), TimeProvider.System), store);
        await history.Run(60, Now);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public async Task On_Azure_timelines_say_what_the_model_says(int seed)
    {
        var table = azurite.NewTable();
        var store = new TableTimelineStore(table, TimeProvider.System);
        using var history = new History(seed, azurite.NewSource(), store);
        await history.Run(40, Now);
        Assert.Equal(0, await ReliabilityRun.StrayRows(table, store, Now));
    }

    public void Dispose() => _folder.Dispose();
}
