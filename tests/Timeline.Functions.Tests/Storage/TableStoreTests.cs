using Timeline.Functions.Storage;
using Timeline.Functions.Storage.Azure;
using Timeline.Functions.Storage.Azure.Tables;

namespace Timeline.Functions.Tests.Storage;

public sealed class TableStoreTests(Azurite azurite) : StoreContract
{
    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    protected override Task<ITimelineStore> Open()
    {
        var table = new TableClient(TableAccount.Parse(azurite.ConnectionString), $"t{Guid.NewGuid():N}", new TableClientOptions());
        return Task.FromResult<ITimelineStore>(new TableTimelineStore(table, TimeProvider.System));
    }
}
