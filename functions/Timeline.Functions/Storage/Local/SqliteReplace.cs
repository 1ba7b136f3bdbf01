using Microsoft.Data.Sqlite;

namespace Timeline.Functions.Storage.Local;

/// <summary>The statements of one replace, compiled once for a connection. Not thread-safe.</summary>
internal sealed class SqliteReplace : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _tag;
    private readonly SqliteCommand _deleteEvents;
    private readonly SqliteCommand _deleteReceipt;
    private readonly SqliteCommand _insertReceipt;
    private readonly SqliteCommand _insertEvent;
    private readonly SqliteCommand _touch;

    private SqliteCommand[] All => [_tag, _deleteEvents, _deleteReceipt, _insertReceipt, _insertEvent, _touch];

    /// <summary>For an open connection, which stays the caller's.</summary>
    public SqliteReplace(SqliteConnection connection)
    {
        _connection = connection;
        _tag = Statement("SELECT tag FROM receipts WHERE topic = $1 AND article = $2", 2);
        _deleteEvents = Statement("DELETE FROM events WHERE topic = $1 AND article = $2", 2);
        _deleteReceipt = Statement("DELETE FROM receipts WHERE topic = $1 AND article = $2", 2);
        _insertReceipt = Statement("INSERT INTO receipts (topic, article, tag, events, json) VALUES ($1, $2, $3, $4, $5)", 5);
        _insertEvent = Statement("INSERT INTO events (topic, span, key, ends, article, json) VALUES ($1, $2, $3, $4, $5, $6)", 6);
        _touch = Statement("INSERT INTO versions (topic, version) VALUES ($1, $2) ON CONFLICT (topic) DO UPDATE SET version = excluded.version", 2);
    }

    /// <summary>Makes one replace.</summary>
    /// <param name="transaction">The connection's transaction.</param>
    /// <param name="write">The replace.</param>
    /// <returns>False when the receipt is not the expected one; then nothing is changed.</returns>
    public bool Run(SqliteTransaction transaction, SqliteWrite write)
    {
        var (topic, article) = (write.Topic, write.Article);
        foreach (var command in All)
        {
            command.Transaction = transaction;
        }

        if ((string?)Bind(_tag, topic, article).ExecuteScalar() != write.Expected)
        {
            return false;
        }

        Execute(_deleteEvents, topic, article);
        Execute(_deleteReceipt, topic, article);
        if (write.Receipt is { } receipt)
        {
            Execute(_insertReceipt, topic, article, Guid.NewGuid().ToString("N"), write.Rows.Count, receipt);
            foreach (var row in write.Rows)
            {
                Execute(_insertEvent, topic, (int)row.Span, row.Key, EventKey.End(row.Key).ToString(), article, row.Json);
            }
        }

        Execute(_touch, topic, Guid.NewGuid().ToString("N"));
        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => Array.ForEach(All, command => command.Dispose());

    private static void Execute(SqliteCommand command, params ReadOnlySpan<object> values) => Bind(command, values).ExecuteNonQuery();

    private static SqliteCommand Bind(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }

        return command;
    }

    private SqliteCommand Statement(string sql, int parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 1; i <= parameters; i++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
        }

        return command;
    }
}
