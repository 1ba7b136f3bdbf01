using Timeline.Functions.Storage;

namespace Timeline.Functions.Tests.Storage;

public sealed class TableStoreTests(Azurite azurite) : StoreContract
{
    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    protected override Task<ITimelineStore> Open() => Task.FromResult<ITimelineStore>(azurite.NewStore());
}
