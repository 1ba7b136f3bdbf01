using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Timeline.Functions.Storage;
using Timeline.Functions.Storage.Local;

namespace Timeline.Benchmarks.Load;

/// <summary>
/// A folder and a SQLite file. The bare loop asks for the receipt, reads the file and runs the statements of one replace in a transaction of its own, with rows
/// that were made before; or hands those to the program's writer.
/// </summary>
internal sealed class SqliteTarget : LoadTarget
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("timeline-load-");
    private readonly SqliteTimelineStore _store;
    private readonly SqliteTimelineStore _twin;
    private readonly string _twinConnection;
    private readonly SemaphoreSlim _writer = new(1, 1);
    private readonly ConcurrentDictionary<string, (string Topic, ArticleChange Change)> _changes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (string Topic, Receipt Receipt, IReadOnlyList<KeyedEvent> Rows)> _rows = new(StringComparer.Ordinal);

    private readonly SqliteWriter? _group;

    /// <param name="grouped">Whether the bare loop, too, writes many articles in one transaction.</param>
    public SqliteTarget(bool grouped)
    {
        _store = new SqliteTimelineStore(Path.Join(_folder.FullName, "timelines.db"));
        var twin = Path.Join(_folder.FullName, "twin.db");
        _twin = new SqliteTimelineStore(twin);
        _twinConnection = new SqliteConnectionStringBuilder { DataSource = twin, DefaultTimeout = 60 }.ToString();
        _group = grouped ? new SqliteWriter(_twinConnection) : null;
        Source = new FolderArticleSource(Path.Join(_folder.FullName, "articles"), TimeProvider.System);
        Store = new RecordingStore(_store, Keep);
    }

    public override IArticleSource Source { get; }

    public override ITimelineStore Store { get; }

    public override void Record(int number) => RecordingStore.Recording.Value = true;

    public override Task Prepare(CancellationToken cancellation)
    {
        foreach (var (article, (topic, change)) in _changes)
        {
            _rows[article] = (topic, change.Receipt, EventScan.Rows(article, change.Events));
        }

        _changes.Clear();
        return Task.CompletedTask;
    }

    public override async Task Repeat(int number, CancellationToken cancellation)
    {
        var article = Key(number).ToString();
        _rows.TryRemove(article, out var made);
        using (var connection = Open())
        {
            BareReplace.Tag(connection, made.Topic, article);
        }

        await File.ReadAllBytesAsync(Path.Join(_folder.FullName, "articles", article), cancellation);
        if (_group is not null)
        {
            await _group.Add(new SqliteWrite(made.Topic, article, null, EventScan.Receipt(made.Receipt), made.Rows));
            return;
        }

        await _writer.WaitAsync(cancellation);
        try
        {
            using var connection = Open();
            using var transaction = connection.BeginTransaction(deferred: false);
            BareReplace.Tag(connection, made.Topic, article);
            BareReplace.Delete(connection, made.Topic, article);
            BareReplace.Insert(connection, made.Topic, article, made.Receipt, made.Rows);
            transaction.Commit();
        }
        finally
        {
            _writer.Release();
        }
    }

    public override ValueTask DisposeAsync()
    {
        _store.Dispose();
        _group?.Dispose();
        _twin.Dispose();
        _writer.Dispose();
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private void Keep(string topic, string article, ArticleChange change) => _changes[article] = (topic, change);

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(_twinConnection);
        connection.Open();
        return connection;
    }
}
