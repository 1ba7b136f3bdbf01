using Azure;
using Timeline.Functions.Storage.Azure;
using Timeline.Functions.Storage.Azure.Tables;

namespace Timeline.Functions.Tests.Storage;

/// <summary>The client of the Table service, against the emulator.</summary>
public sealed class TableClientTests(Azurite azurite)
{
    private readonly string _name = $"t{Guid.NewGuid():N}";

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    public static TheoryData<object> Values() =>
        [0, int.MinValue, int.MaxValue, 5L, long.MinValue, long.MaxValue, true, false, "", "it's \"é\" 🚀 \u0001", new byte[] { 0, 255, 7 }, Array.Empty<byte>()];

    [Theory]
    [MemberData(nameof(Values))]
    public async Task Values_keep_their_type(object value)
    {
        var table = await Table();
        await table.SubmitTransaction([Add("p", "r", value)], Now);
        Assert.Equal(value, (await table.GetEntity("p", "r", Now))!["Value"]);
        Assert.Equal(value, (await Page(table, "p")).Single()["Value"]);
    }

    [Theory]
    [InlineData("it's")]
    [InlineData("''")]
    [InlineData("100%25 + & = é 🚀")]
    [InlineData("(a,b)$;:@")]
    public async Task Keys_are_quoted(string key)
    {
        var table = await Table();
        await table.SubmitTransaction([Add(key, key, 1)], Now);
        Assert.NotNull(await table.GetEntity(key, key, Now));
        Assert.Single(await Page(table, key));
        await table.SubmitTransaction([new TableTransactionAction(TableTransactionActionType.Delete, new TableEntity(key, key), ETag.All)], Now);
        Assert.Null(await table.GetEntity(key, key, Now));
    }

    [Fact]
    public async Task A_failed_transaction_names_its_operation_and_does_nothing()
    {
        var table = await Table();
        await table.SubmitTransaction([Add("p", "b", 1)], Now);
        var failure = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransaction([Add("p", "a", 1), Add("p", "b", 1), Add("p", "c", 1)], Now));
        Assert.Equal((409, "EntityAlreadyExists", 1), (failure.Status, failure.ErrorCode, failure.FailedTransactionActionIndex));
        Assert.Single(await Page(table, "p"));

        var stale = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransaction(
            [Add("p", "a", 1), new TableTransactionAction(TableTransactionActionType.UpdateReplace, new TableEntity("p", "b"), new ETag("W/\"datetime'2020'\""))], Now));
        Assert.Equal((412, 1), (stale.Status, stale.FailedTransactionActionIndex));
    }

    [Fact]
    public async Task A_transaction_tells_the_tags_of_its_rows()
    {
        var table = await Table();
        var tags = await table.SubmitTransaction([Add("p", "a", 1), Add("p", "b", 2)], Now);
        Assert.Equal(tags[1], (await table.GetEntity("p", "b", Now))!.ETag);
        Assert.Equal(tags, (await Page(table, "p")).Select(e => e.ETag));
        var merged = new TableEntity("p", "b") { ["Other"] = 3 };
        var after = await table.SubmitTransaction([new TableTransactionAction(TableTransactionActionType.UpdateMerge, merged, tags[1])], Now);
        var entity = (await table.GetEntity("p", "b", Now))!;
        Assert.Equal((after[0], 2, 3), (entity.ETag, entity["Value"], entity["Other"]));
    }

    [Fact]
    public async Task Pages_follow_each_other()
    {
        var table = await Table();
        await table.SubmitTransaction([.. Enumerable.Range(0, 95).Select(n => Add("it's é", $"r'{n:d3} é", n))], Now);
        var pages = await table.Query(TableFilter.Rows("it's é", "", "~"), null, 10, Now).ToListAsync(Now);
        Assert.Equal(10, pages.Count);
        Assert.Equal(Enumerable.Range(0, 95), pages.SelectMany(p => p).Select(e => e.GetInt32("Value")));
    }

    public static TheoryData<int, string> Oversized() => new()
    {
        { 0, "text" }, { 1, "binary" }, { 2, "row" }, { 3, "properties" }, { 4, "key" }, { 5, "slash" }, { 6, "control" }, { 7, "operations" }, { 8, "nothing" },
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
        var failure = await Record.ExceptionAsync(async () => await (await Table()).SubmitTransaction(
            [.. Enumerable.Repeat(new TableTransactionAction(TableTransactionActionType.UpsertReplace, entity), count)], Now));
        Assert.True(failure is InvalidOperationException or ArgumentException, $"{what}: {failure}");
    }

    [Fact]
    public async Task A_refusal_is_told_in_the_services_words()
    {
        var table = new TableClient(TableAccount.Parse(azurite.ConnectionString), "absent", new TableClientOptions());
        var failure = await Assert.ThrowsAsync<RequestFailedException>(async () => await Page(table, "p"));
        Assert.Equal((404, "TableNotFound"), (failure.Status, failure.ErrorCode));
        var key = azurite.ConnectionString.Replace("AccountKey=E", "AccountKey=F", StringComparison.Ordinal);
        var forged = new TableClient(TableAccount.Parse(key), "absent", new TableClientOptions());
        Assert.Equal(403, (await Assert.ThrowsAsync<RequestFailedException>(() => forged.CreateIfNotExists(Now))).Status);
    }

    [Theory]
    [InlineData("UseDevelopmentStorage=true", "http://127.0.0.1:10002/devstoreaccount1")]
    [InlineData("AccountName=a;AccountKey=AAAA", "https://a.table.core.windows.net/")]
    [InlineData("DefaultEndpointsProtocol=http;AccountName=a;AccountKey=AA==;EndpointSuffix=core.chinacloudapi.cn;", "http://a.table.core.chinacloudapi.cn/")]
    [InlineData("TableEndpoint=https://a.table.core.windows.net/;SharedAccessSignature=sv=1&sig=b%3D", "https://a.table.core.windows.net/")]
    public void Connection_strings_are_read(string text, string endpoint) => Assert.Equal(new Uri(endpoint), TableAccount.Parse(text).Endpoint);

    [Theory]
    [InlineData("nonsense")]
    [InlineData("=x")]
    [InlineData("AccountName=a")]
    [InlineData("AccountKey=AAAA")]
    [InlineData("AccountName=a;AccountKey=not base64")]
    public void Other_texts_are_no_connection_strings(string text) => Assert.Throws<FormatException>(() => TableAccount.Parse(text));

    [Theory]
    [InlineData("ukraine-war", "ukraine-war")]
    [InlineData("Ünï 日本", "Ünï 日本")]
    [InlineData("a/b\\c#d?e%f~", "a~002Fb~005Cc~0023d~003Fe~0025f~007E")]
    [InlineData("🚀", "~D83D~DE80")]
    public void Topics_become_keys(string topic, string key) => Assert.Equal(key, TopicKey.Of(topic));

    private static TableTransactionAction Add(string partition, string row, object value) =>
        new(TableTransactionActionType.Add, new TableEntity(partition, row) { ["Value"] = value });

    private static async Task<List<TableEntity>> Page(TableClient table, string partition) =>
        await table.Query(TableFilter.Rows(partition, "", "~"), null, 1000, Now).SelectMany(p => p).ToListAsync(Now);

    private async Task<TableClient> Table()
    {
        var table = new TableClient(TableAccount.Parse(azurite.ConnectionString), _name, new TableClientOptions());
        await table.CreateIfNotExists(Now);
        await table.CreateIfNotExists(Now);
        return table;
    }
}
