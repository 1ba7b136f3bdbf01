using Azure.Storage.Blobs;
using Timeline.Functions.Storage;
using Timeline.Functions.Storage.Azure;

namespace Timeline.Functions.Tests.Storage;

public sealed class BlobSourceTests(Azurite azurite) : SourceContract
{
    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    protected override Task<IArticleSource> Open() =>
        Task.FromResult<IArticleSource>(new BlobArticleSource(new BlobContainerClient(azurite.ConnectionString, $"c{Guid.NewGuid():N}")));
}
