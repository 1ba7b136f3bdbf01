using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Timeline.Functions.Tests.Storage;

/// <summary>The storage emulator, in memory, on free ports, for as long as the tests run.</summary>
public sealed class Azurite : IAsyncLifetime
{
    // The key of every emulator, published by its makers; no secret.
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private readonly List<string> _output = [];
    private Process? _process;

    /// <summary>How to connect to the emulator.</summary>
    public string ConnectionString { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        var script = Script();
        var ports = FreePorts(3);
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        string[] arguments =
        [
            script, "--inMemoryPersistence", "--skipApiVersionCheck", "--loose", "--disableTelemetry", "--silent",
            "--blobHost", "127.0.0.1", "--queueHost", "127.0.0.1", "--tableHost", "127.0.0.1",
            "--blobPort", $"{ports[0]}", "--queuePort", $"{ports[1]}", "--tablePort", $"{ports[2]}",
        ];
        Array.ForEach(arguments, start.ArgumentList.Add);
        _process = Process.Start(start) ?? throw new InvalidOperationException("Node did not start.");
        _process.OutputDataReceived += Keep;
        _process.ErrorDataReceived += Keep;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        foreach (var port in ports)
        {
            await Listening(port);
        }

        ConnectionString = string.Join(
            ';',
            "DefaultEndpointsProtocol=http",
            "AccountName=devstoreaccount1",
            $"AccountKey={Key}",
            $"BlobEndpoint=http://127.0.0.1:{ports[0]}/devstoreaccount1",
            $"QueueEndpoint=http://127.0.0.1:{ports[1]}/devstoreaccount1",
            $"TableEndpoint=http://127.0.0.1:{ports[2]}/devstoreaccount1");
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process?.Dispose();
    }

    private static string Script()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var script = Path.Join(folder.FullName, "node_modules", "azurite", "dist", "src", "azurite.js");
            if (File.Exists(script))
            {
                return script;
            }
        }

        throw new InvalidOperationException("The storage emulator is not installed. Run 'bash tests/run.sh', or 'npm ci --ignore-scripts' in tests/.");
    }

    private static int[] FreePorts(int count)
    {
        var listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToArray();
        Array.ForEach(listeners, l => l.Start());
        var ports = Array.ConvertAll(listeners, l => ((IPEndPoint)l.LocalEndpoint).Port);
        Array.ForEach(listeners, l => l.Dispose());
        return ports;
    }

    private async Task Listening(int port)
    {
        for (var attempt = 0; attempt < 600 && !_process!.HasExited; attempt++)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException)
            {
                await Task.Delay(50);
            }
        }

        throw new InvalidOperationException("The storage emulator does not answer: " + string.Join('\n', _output));
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (_output)
        {
            _output.Add(line.Data ?? "");
        }
    }
}
