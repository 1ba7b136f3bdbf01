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

    public async ValueTask InitializeAsync() => _emulator = await Emulator.Start();

    public async ValueTask DisposeAsync() => await (_emulator?.DisposeAsync() ?? ValueTask.CompletedTask);
}
