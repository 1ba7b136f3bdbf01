using Azure;
using Azure.Data.Tables;
using Timeline.Functions.Storage.Azure;

namespace Timeline.Functions.Tests.Storage;

/// <summary>What the store relies on of a table, against the emulator; and the service's limits, which the emulator does not know.</summary>
public sealed class TableRowsTests(Azurite azurite)
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("it's")]
    [InlineData("''")]
    [InlineData("100%25 + & = é 🚀")]
    [InlineData("(a,b)$;:@")]
    public async Task Keys_are_quoted(string key)
    {
        var table = await Table();
        await table.Submit([Add(key, key, 1)], Now);
        Assert.NotNull(await table.Find(key, key, Now));
        Assert.Single(await Rows(table, key));
        await table.Submit([new TableTransactionAction(TableTransactionActionType.Delete, new TableEntity(key, key), ETag.All)], Now);
        Assert.Null(await table.Find(key, key, Now));
    }

    [Fact]
    public async Task A_failed_transaction_names_its_operation_and_does_nothing()
    {
        var table = await Table();
        await table.Submit([Add("p", "b", 1)], Now);
        var failure = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.Submit([Add("p", "a", 1), Add("p", "b", 1), Add("p", "c", 1)],
                Now));
        Assert.Equal((409, "EntityAlreadyExists", 1), (failure.Status, failure.ErrorCode, failure.FailedTransactionActionIndex));
        Assert.Single(await Rows(table, "p"));

        var stale = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.Submit(
            [Add("p", "a", 1), new TableTransactionAction(TableTransactionActionType.UpdateReplace, new TableEntity("p", "b"),
                    new ETag("W/\"datetime'2020'\""))], Now));
        Assert.Equal((412, 1), (stale.Status, stale.FailedTransactionActionIndex));

        var gone = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.Submit(
            [Add("p", "a", 1), new TableTransactionAction(TableTransactionActionType.Delete, new TableEntity("p", "z"), ETag.All)], Now));
        Assert.Equal((404, 1), (gone.Status, gone.FailedTransactionActionIndex));
    }

    [Fact]
    public async Task A_transaction_tells_the_tags_of_its_rows()
    {
        var table = await Table();
        var tags = await table.Submit([Add("p", "a", 1), Add("p", "b", 2)], Now);
        Assert.Equal(tags[1], (await table.Find("p", "b", Now))!.ETag);
        Assert.Equal(tags, (await Rows(table, "p")).Select(e => (ETag?)e.ETag));
        var merged = new TableEntity("p", "b") { ["Other"] = 3 };
        var after = await table.Submit([new TableTransactionAction(TableTransactionActionType.UpdateMerge, merged, tags[1]!.Value)], Now);
        var entity = (await table.Find("p", "b", Now))!;
        Assert.Equal((after[0], 2, 3), ((ETag?)entity.ETag, entity.GetInt32("Value"), entity.GetInt32("Other")));
    }

    [Fact]
    public async Task Pages_follow_each_other()
    {
        var table = await Table();
        await table.Submit([.. Enumerable.Range(0, 95).Select(n => Add("it's é", $"r'{n:d3} é", n))], Now);
        var pages = await table.Rows(TableRows.Between("it's é", "", "~"), null, 10, Now).AsPages().ToListAsync(Now);
        Assert.Equal(10, pages.Count);
        Assert.Equal(Enumerable.Range(0, 95), pages.SelectMany(p => p.Values).Select(e => e.GetInt32("Value") ?? -1));
    }

    public static TheoryData<int, string> Oversized() => new()
    {
        { 0, "text" }, { 1, "binary" }, { 2, "row" }, { 3, "properties" }, { 4, "key" }, { 5, "slash" }, { 6, "control" }, { 7, "operations" },
        { 8, "nothing" },
    };

    [Theory]
    [MemberData(nameof(Oversized))]
    public async Task What_the_service_would_refuse_is_refused_here(int which, string what)
    {
        var entity = new TableEntity("p", which switch { 4 => new string('k', 513), 5 => "a/b", 6 => "a\u0085b", _ => "r" });
        switch (which)
        {
            case 0:
                entity["Value"] = new string('x', TableLimits.Text + 1);
                break;
            case 1:
                entity["Value"] = new byte[TableLimits.Binary + 1];
                break;
            case 2:
                Enumerable.Range(0, 17).ToList().ForEach(n => entity[$"V{n}"] = new byte[TableLimits.Binary]);
                break;
            case 3:
                Enumerable.Range(0, 253).ToList().ForEach(n => entity[$"V{n}"] = n);
                break;
        }

        var count = which switch { 7 => 101, 8 => 0, _ => 1 };
        var table = await Table();
        var failure = await Record.ExceptionAsync(() => table.Submit(
            [.. Enumerable.Repeat(new TableTransactionAction(TableTransactionActionType.UpsertReplace, entity), count)], Now));
        Assert.True(failure is InvalidOperationException, $"{what}: {failure}");
    }

    [Fact]
    public async Task What_the_service_takes_is_not_refused()
    {
        var entity = new TableEntity("p", new string('k', 512))
        {
            ETag = ETag.All,
            Timestamp = DateTimeOffset.UtcNow,
            ["Text"] =
            new string('x', TableLimits.Text),
            ["Binary"] = new byte[TableLimits.Binary]
        };
        Enumerable.Range(0, 250).ToList().ForEach(n => entity[$"V{n}"] = n);
        await (await Table()).Submit([new TableTransactionAction(TableTransactionActionType.UpsertReplace, entity)], Now);
    }

    [Fact]
    public async Task A_refusal_is_told_in_the_services_words()
    {
        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => Rows(azurite.Table("absent"), "p"));
        Assert.Equal((404, "TableNotFound"), (failure.Status, failure.ErrorCode));
        var batch = await Assert.ThrowsAnyAsync<RequestFailedException>(() => azurite.Table("absent").Submit([Add("p", "r", 1)], Now));
        Assert.Equal((404, "TableNotFound"), (batch.Status, batch.ErrorCode));
        var key = azurite.ConnectionString.Replace("AccountKey=E", "AccountKey=F", StringComparison.Ordinal);
        var forged = new TableClient(key, "absent", StorageOptions.Tables());
        Assert.Equal(403, (await Assert.ThrowsAsync<RequestFailedException>(() => forged.CreateIfNotExistsAsync(Now))).Status);
    }

    [Theory]
    [InlineData("ukraine-war", "ukraine-war")]
    [InlineData("Ünï 日本", "Ünï 日本")]
    [InlineData("a/b\\c#d?e%f~", "a~002Fb~005Cc~0023d~003Fe~0025f~007E")]
    [InlineData("🚀", "~D83D~DE80")]
    public void Topics_become_keys(string topic, string key) => Assert.Equal(key, TopicKey.Of(topic));

    private static TableTransactionAction Add(string partition, string row, object value) =>
        new(TableTransactionActionType.Add, new TableEntity(partition, row) { ["Value"] = value });

    private static async Task<List<TableEntity>> Rows(TableClient table, string partition) =>
        await table.Rows(TableRows.Between(partition, "", "~"), null, TableLimits.Page, Now).ToListAsync(Now);

    private async Task<TableClient> Table()
    {
        var table = azurite.NewTable();
        await table.CreateIfNotExistsAsync(Now);
        await table.CreateIfNotExistsAsync(Now);
        return table;
    }
}
