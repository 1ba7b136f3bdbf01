using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Timeline.Functions.Storage.Json;

namespace Timeline.Functions.Storage.Local;

/// <summary>Timelines in one SQLite file (write-ahead log). Every replace is within one transaction; several processes may use the file.</summary>
public sealed class SqliteTimelineStore : ITimelineStore, IDisposable
{
    private const string Summary =
        "topic, coalesce(min(iif(json_array_length(json, '$.topics') > 0, json_extract(json, '$.topicName'), NULL)), min(json_extract(json, '$.topicName'))), "
            + "sum(json_array_length(json, '$.articles') + ifnull(json_extract(json, '$.unlisted'), 0)), sum(events)";

    private readonly string _connection;
    private readonly SqliteWriter? _writer;

    /// <summary>Opens the file, making it and its folder when absent.</summary>
    /// <param name="path">The database file.</param>
    /// <exception cref="InvalidDataException">The file was written by a later version of the program.</exception>
    public SqliteTimelineStore(string path)
    {
        var full = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        _connection = new SqliteConnectionStringBuilder { DataSource = full, DefaultTimeout = 60 }.ToString();
        using var connection = new SqliteConnection(_connection);
        connection.Open();
        SqliteSchema.Ensure(connection);
        _writer = new SqliteWriter(_connection);
    }

    private SqliteTimelineStore(SqliteConnectionStringBuilder connection)
    {
        _connection = connection.ToString();
        using var opened = Open();
        SqliteSchema.Check(opened);
    }

    /// <summary>Opens the file to read it, also where nothing may be written; no file beside it is made.</summary>
    /// <param name="path">The database file.</param>
    /// <exception cref="InvalidDataException">The file was written by another version of the program.</exception>
    public static SqliteTimelineStore Reading(string path)
    {
        // SQLite wants to write beside a file with a write-ahead log, unless told that nobody changes it: so it is when there is no log.
        var full = Path.GetFullPath(path);
        var source = File.Exists(full + "-wal") ? full : new Uri(full).AbsoluteUri + "?immutable=1";
        return new(new SqliteConnectionStringBuilder { DataSource = source, Mode = SqliteOpenMode.ReadOnly, DefaultTimeout = 60 });
    }

    /// <inheritdoc/>
    public async Task<bool> Replace(string topic, string article, string? expected, ArticleChange? change, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var writer = _writer ?? throw new InvalidOperationException("The file was opened to be read.");
        var rows = change is null ? [] : EventScan.Rows(article, change.Events);
        var receipt = change is null ? null : EventScan.Receipt(change.Receipt);
        return await writer.Add(new SqliteWrite(topic, article, expected, receipt, rows)).WaitAsync(cancellation);
    }

    /// <inheritdoc/>
    public Task<Receipt?> Receipt(string topic, string article, CancellationToken cancellation)
    {
        using var connection = Open();
        using var command = connection.Sql("SELECT tag, json FROM receipts WHERE topic = $topic AND article = $article", ("$topic", topic),
            ("$article", article));
        using var reader = command.ExecuteReader();
        return Task.FromResult(reader.Read() ? ReadReceipt(reader.GetString(0), reader.GetString(1)) : null);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<Receipt> Receipts(CancellationToken cancellation) => Receipts("ORDER BY topic, article", [], cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<Receipt> Receipts(string topic, CancellationToken cancellation) =>
        Receipts("WHERE topic = $topic", [("$topic", topic)], cancellation);

    /// <inheritdoc/>
    public async IAsyncEnumerable<TopicSummary> Topics([EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.CompletedTask;
        using var connection = Open();
        using var command = connection.Sql($"SELECT {Summary} FROM receipts GROUP BY topic ORDER BY topic");
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            yield return ReadSummary(reader);
        }
    }

    /// <inheritdoc/>
    public Task<TopicSummary?> Topic(string topic, CancellationToken cancellation)
    {
        using var connection = Open();
        using var command = connection.Sql($"SELECT {Summary} FROM receipts WHERE topic = $topic GROUP BY topic", ("$topic", topic));
        using var reader = command.ExecuteReader();
        return Task.FromResult(reader.Read() ? ReadSummary(reader) : null);
    }

    /// <inheritdoc/>
    public Task<bool> Has(string topic, CancellationToken cancellation)
    {
        using var connection = Open();
        using var command = connection.Sql("SELECT 1 FROM receipts WHERE topic = $topic LIMIT 1", ("$topic", topic));
        return Task.FromResult(command.ExecuteScalar() is not null);
    }

    /// <inheritdoc/>
    public Task<string?> Version(string topic, CancellationToken cancellation)
    {
        using var connection = Open();
        return Task.FromResult(SqliteRows.Version(connection, topic));
    }

    /// <inheritdoc/>
    public async Task<EventPage> Events(string topic, EventQuery query, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(query);
        using var connection = Open();
        using var transaction = connection.BeginTransaction(deferred: true);
        return await EventScan.Page(query, (range, limit) => Task.FromResult(SqliteRows.Scan(connection, topic, range, limit)));
    }

    /// <summary>Closes the file, after what is being written.</summary>
    public void Dispose()
    {
        _writer?.Dispose();
        using var connection = new SqliteConnection(_connection);
        SqliteConnection.ClearPool(connection);
    }

    private async IAsyncEnumerable<Receipt> Receipts(string which, (string Name, object Value)[] parameters,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.CompletedTask;
        using var connection = Open();
        using var command = connection.Sql($"SELECT tag, json FROM receipts {which}", parameters);
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            yield return ReadReceipt(reader.GetString(0), reader.GetString(1));
        }
    }

    private static TopicSummary ReadSummary(SqliteDataReader reader) =>
        new(reader.GetString(0), reader.IsDBNull(1) ? reader.GetString(0) : reader.GetString(1), reader.GetInt32(2), reader.GetInt32(3));

    private static Receipt ReadReceipt(string tag, string json) => StorageJson.ReadReceipt(json) with { Tag = tag };

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connection);
        connection.Open();
        return connection;
    }
}
