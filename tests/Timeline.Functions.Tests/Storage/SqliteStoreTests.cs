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
        using (var connection = new SqliteConnection($"Data Source={File};Pooling=false"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "DROP TABLE versions; PRAGMA user_version = 1";
            command.ExecuteNonQuery();
        }

        using var later = new SqliteTimelineStore(File);
        Assert.Equal(3, (await later.All("t")).Count);
        Assert.Null(await later.Version("t", Now));
        await later.Set("t", "t/b.txt", Sample.Change("t", "t/b.txt", "v1", Many(1, "f")));
        Assert.NotNull(await later.Version("t", Now));
    }

    [Fact]
    public void A_file_of_a_later_program_is_left_alone()
    {
        using (var connection = new SqliteConnection($"Data Source={File};Pooling=false"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 99";
            command.ExecuteNonQuery();
        }

        Assert.Contains("schema 99", Assert.Throws<InvalidDataException>(() => new SqliteTimelineStore(File)).Message, StringComparison.Ordinal);
    }

    public override ValueTask DisposeAsync()
    {
        _store?.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    protected override Task<ITimelineStore> Open() => Task.FromResult<ITimelineStore>(_store = new SqliteTimelineStore(File));
}
