using System.Buffers.Binary;
using System.Runtime.Versioning;
using Microsoft.Data.Sqlite;
using Timeline.Functions.Storage;
using Timeline.Functions.Storage.Local;

namespace Timeline.Functions.Tests.Storage;

public sealed class SqliteStoreTests : StoreContract
{
    private readonly TemporaryFolder _folder = new();
    private SqliteTimelineStore? _store;

    private string File => Path.Join(_folder.Path, "below", "timeline.db");

    [Fact]
    public async Task Two_programs_may_use_one_file()
    {
        using var other = new SqliteTimelineStore(File);
        await Store.Set("t", "t/a.txt", Sample.Change("t", "t/a.txt", "v1", Many(3, "e")));
        Assert.Equal(3, (await other.All("t")).Count);
        await other.Set("t", "t/a.txt", null);
        Assert.Empty(await Store.All("t"));
    }

    [Fact]
    public async Task A_file_of_the_first_schema_is_brought_up_to_date()
    {
        await Store.Set("t", "t/a.txt", Sample.Change("t", "t/a.txt", "v1", Many(3, "e")));
        Run("DROP TABLE versions; PRAGMA user_version = 1");

        using var later = new SqliteTimelineStore(File);
        Assert.Equal(3, (await later.All("t")).Count);
        Assert.Null(await later.Version("t", Now));
        await later.Set("t", "t/b.txt", Sample.Change("t", "t/b.txt", "v1", Many(1, "f")));
        Assert.NotNull(await later.Version("t", Now));
    }

    [Fact]
    public void A_file_of_a_later_program_is_left_alone()
    {
        Run("PRAGMA user_version = 99");

        Assert.Contains("schema 99", Assert.Throws<InvalidDataException>(() => new SqliteTimelineStore(File)).Message, StringComparison.Ordinal);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task A_file_is_read_where_nothing_may_be_written()
    {
        await Store.Set("t", "t/a.txt", Sample.Change("t", "t/a.txt", "v1", Many(3, "e")));
        using (var beside = SqliteTimelineStore.Reading(File))
        {
            Assert.Equal(3, (await beside.All("t")).Count);
            await Store.Set("t", "t/b.txt", Sample.Change("t", "t/b.txt", "v1", Many(1, "f")));
            Assert.Equal(4, (await beside.All("t")).Count);
        }

        _store!.Dispose();
        _store = null;
        var folder = Path.GetDirectoryName(File)!;
        Assert.Equal([File], Directory.GetFiles(folder));
        System.IO.File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            using var reading = SqliteTimelineStore.Reading(File);
            Assert.Equal(4, (await reading.All("t")).Count);
            await Assert.ThrowsAsync<InvalidOperationException>(() => reading.Replace("t", "t/c.txt", null, null, Now));
            Assert.Equal([File], Directory.GetFiles(folder));
        }
        finally
        {
            System.IO.File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(99)]
    public void A_file_of_another_program_is_not_read(int schema)
    {
        Run($"PRAGMA user_version = {schema}");
        Assert.Contains($"schema {schema}", Assert.Throws<InvalidDataException>(() => SqliteTimelineStore.Reading(File)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Replaces_that_wait_share_a_transaction()
    {
        await Store.Set("t", "t/first.txt", Sample.Change("t", "t/first.txt", "v1", Many(1, "e")));
        var before = Commits();
        Assert.All(await WhileLocked(n => Store.Replace("t", $"t/{n}.txt", null, Sample.Change("t", $"t/{n}.txt", "v1", Many(1, $"e{n}")), Now)), Assert.True);
        Assert.Equal(33, (await Store.All("t")).Count);

        // One transaction for those that came before the lock was met, one for the others.
        Assert.InRange(Commits() - before, 1, 2);
    }

    [Fact]
    public async Task Of_two_replaces_in_one_transaction_that_expect_the_same_one_wins()
    {
        var won = await WhileLocked(n => Store.Replace("t", "t/a.txt", null, Sample.Change("t", "t/a.txt", $"v{n}", Many(2, $"e{n}")), Now));
        var winner = Assert.Single(Enumerable.Range(0, won.Length), n => won[n]);
        Assert.Equal($"v{winner}", (await Store.Receipt("t", "t/a.txt", Now))!.Version.ETag);
        Assert.Equal(2, (await Store.All("t")).Count);
    }

    [Fact]
    public async Task A_replace_that_fails_does_no_harm_to_those_beside_it()
    {
        // Rows that somebody put in the way of an article.
        await Store.Set("t", "t/5.txt", Sample.Change("t", "t/5.txt", "v1", Many(1, "e5")));
        Run("UPDATE events SET article = 'another'; DELETE FROM receipts");

        var all = new List<Task<bool>>();
        var failure = await Assert.ThrowsAsync<SqliteException>(() => WhileLocked(n =>
        {
            all.Add(Store.Replace("t", $"t/{n}.txt", null, Sample.Change("t", $"t/{n}.txt", "v1", Many(1, $"e{n}")), Now));
            return all[^1];
        }));
        Assert.Contains("UNIQUE", failure.Message, StringComparison.Ordinal);
        Assert.Equal([5], Enumerable.Range(0, all.Count).Where(n => !all[n].IsCompletedSuccessfully));
        for (var n = 0; n < all.Count; n++)
        {
            Assert.Equal(n != 5, await Store.Receipt("t", $"t/{n}.txt", Now) is not null);
        }
    }

    public override ValueTask DisposeAsync()
    {
        _store?.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    protected override Task<ITimelineStore> Open() => Task.FromResult<ITimelineStore>(_store = new SqliteTimelineStore(File));

    // Holds the file's lock until 32 replaces wait for it.
    private async Task<bool[]> WhileLocked(Func<int, Task<bool>> replace)
    {
        Task<bool>[] waiting;
        using (var connection = Connect())
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            waiting = [.. Enumerable.Range(0, 32).Select(replace)];
        }

        return await Task.WhenAll(waiting);
    }

    private void Run(string sql)
    {
        using var connection = Connect();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection($"Data Source={File};Pooling=false");
        connection.Open();
        return connection;
    }

    // The write-ahead log (https://www.sqlite.org/fileformat2.html#the_write_ahead_log): a header of 32 bytes, with the size of a page at 8, then frames of a
    // header of 24 bytes and a page; a frame that ends a transaction has the file's new size at 4.
    private int Commits()
    {
        using var file = new FileStream(File + "-wal", FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var log = new byte[file.Length];
        file.ReadExactly(log);
        var page = (int)BinaryPrimitives.ReadUInt32BigEndian(log.AsSpan(8));
        return Enumerable.Range(0, (log.Length - 32) / (page + 24)).Count(n => BinaryPrimitives.ReadUInt32BigEndian(log.AsSpan(32 + (n * (page + 24))
                    + 4)) != 0);
    }
}
