using Timeline.Functions.Storage;

namespace Timeline.Functions.Tests.Storage;

public sealed class BlobSourceTests(Azurite azurite) : SourceContract
{
    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    protected override Task<IArticleSource> Open() => Task.FromResult<IArticleSource>(azurite.NewSource());
}
