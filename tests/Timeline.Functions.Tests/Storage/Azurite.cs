using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Timeline.Functions.Storage.Azure;
using Timeline.Functions.Tests.Faults;

namespace Timeline.Functions.Tests.Storage;

/// <summary>The storage emulator for as long as the tests run.</summary>
public sealed class Azurite : IAsyncLifetime
{
    private Emulator? _emulator;

    /// <summary>How to connect to the emulator.</summary>
    public string ConnectionString => _emulator!.ConnectionString;

    /// <summary>The address of its Table service, without a final slash.</summary>
    public string Tables => _emulator!.Tables.AbsoluteUri.TrimEnd('/');

    /// <summary>The address of its Queue service, without a final slash.</summary>
    public string Queues => _emulator!.Queues.AbsoluteUri.TrimEnd('/');

    /// <summary>A container that nobody else has.</summary>
    internal BlobContainerClient NewContainer() => new(ConnectionString, $"c{Guid.NewGuid():N}", StorageOptions.Blobs());

    /// <summary>Articles in a container that nobody else has.</summary>
    internal BlobArticleSource NewSource() => new(NewContainer());

    /// <summary>The table <paramref name="name"/>.</summary>
    internal TableClient Table(string name) => new(ConnectionString, name, StorageOptions.Tables());

    /// <summary>A table that nobody else has.</summary>
    internal TableClient NewTable() => Table($"t{Guid.NewGuid():N}");

    /// <summary>Timelines in a table that nobody else has.</summary>
    internal TableTimelineStore NewStore() => new(NewTable(), TimeProvider.System);

    public async ValueTask InitializeAsync() => _emulator = await Emulator.Start();

    public async ValueTask DisposeAsync() => await (_emulator?.DisposeAsync() ?? ValueTask.CompletedTask);
}
