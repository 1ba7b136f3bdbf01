using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Timeline.Functions.Storage.Local;

/// <summary>One replace on its way into the file.</summary>
/// <param name="Topic">The topic's id.</param>
/// <param name="Article">The document's path.</param>
/// <param name="Expected">The tag that the receipt must have; <see langword="null"/> for no receipt.</param>
/// <param name="Receipt">The new receipt's JSON; <see langword="null"/> to delete.</param>
/// <param name="Rows">The new events.</param>
internal sealed record SqliteWrite(string Topic, string Article, string? Expected, string? Receipt, IReadOnlyList<KeyedEvent> Rows)
{
    /// <summary>Completed after the transaction is in the file: whether the receipt was the expected one.</summary>
    public TaskCompletionSource<bool> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}

/// <summary>
/// Writes to the file, from one thread: what arrives while a transaction is being written goes into the next one together (group commit), so that many writers
/// share the wait for the disk, and a single one never waits for company. Thread-safe.
/// </summary>
internal sealed class SqliteWriter : IDisposable
{
    // A transaction of so many ordinary articles is a few megabytes; beyond that nothing more is to be gained.
    private const int MaxGroup = 64;

    private readonly BlockingCollection<SqliteWrite> _queue = [];
    private readonly SqliteConnection _connection;
    private readonly SqliteReplace _replace;
    private readonly Thread _thread;

    /// <summary>Starts the thread.</summary>
    /// <param name="connection">How to open the file.</param>
    public SqliteWriter(string connection)
    {
        _connection = new SqliteConnection(connection);
        _connection.Open();
        _replace = new SqliteReplace(_connection);
        _thread = new Thread(WriteAll) { IsBackground = true, Name = "SQLite writer" };
        _thread.Start();
    }

    /// <summary>Has one replace written.</summary>
    /// <returns>When it is in the file: whether the receipt was the expected one.</returns>
    public Task<bool> Add(SqliteWrite write)
    {
        _queue.Add(write);
        return write.Done.Task;
    }

    /// <summary>Writes what was added, and ends.</summary>
    public void Dispose()
    {
        _queue.CompleteAdding();
        _thread.Join();
        _queue.Dispose();
        _replace.Dispose();
        _connection.Dispose();
    }

    private void WriteAll()
    {
        foreach (var first in _queue.GetConsumingEnumerable())
        {
            List<SqliteWrite> group = [first];
            while (group.Count < MaxGroup && _queue.TryTake(out var next))
            {
                group.Add(next);
            }

            Write(group);
        }
    }

    // SQLite may roll back a whole transaction for one statement's failure, which a savepoint would not outlive. So a group that fails is written again one by
    // one: each gets its own outcome.
    private void Write(List<SqliteWrite> group)
    {
        bool[] results;
        try
        {
            using var transaction = _connection.BeginTransaction(deferred: false);
            results = [.. group.Select(write => _replace.Run(transaction, write))];
            transaction.Commit();
        }
        catch (Exception) when (group.Count > 1)
        {
            group.ForEach(write => Write([write]));
            return;
        }
        catch (Exception exception)
        {
            group[0].Done.SetException(exception);
            return;
        }

        for (var i = 0; i < group.Count; i++)
        {
            group[i].Done.SetResult(results[i]);
        }
    }
}
