using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Timeline.Functions.Storage.Azure;

namespace Timeline.Functions.Tests.Faults;

/// <summary>The storage emulator, in memory, on free ports, until it is disposed of.</summary>
public sealed class Emulator : IAsyncDisposable
{
    // The key of every emulator, published by its makers; no secret.
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    // It keeps all in memory and makes lists of it on each request: with the young generation of Node's default size they are taken for old ones, and a fifth
    // of a long list goes into collecting them.
    private static readonly string[] Memory = ["--max-semi-space-size=128", "--max-old-space-size=12000"];

    private readonly List<string> _output = [];
    private Process? _process;

    /// <summary>How to connect to the emulator.</summary>
    public string ConnectionString { get; private set; } = "";

    /// <summary>The same, with other addresses for blobs and tables, such as those of a proxy before them.</summary>
    public string Through(Uri blobs, Uri tables) => Connection(blobs.Authority, Host(QueuePort), tables.Authority);

    /// <summary>The address of the Blob service.</summary>
    public Uri Blobs => new($"http://{Host(BlobPort)}");

    /// <summary>The address of the Queue service.</summary>
    public Uri Queues => new($"http://{Host(QueuePort)}");

    /// <summary>The address of the Table service.</summary>
    public Uri Tables => new($"http://{Host(TablePort)}");

    /// <summary>An address of a service over TLS, at which the account is the first part of the path.</summary>
    /// <param name="service"><c>blob</c>, <c>queue</c> or <c>table</c>.</param>
    public Uri Secure(string service) => new($"https://{Host(service switch { "blob" => BlobPort, "queue" => QueuePort, _ => TablePort })}/devstoreaccount1");

    /// <summary>The container of the articles.</summary>
    internal BlobContainerClient Articles => new(ConnectionString, BlobArticleSource.DefaultContainer, StorageOptions.Blobs());

    /// <summary>The table of the timelines.</summary>
    internal TableClient Timelines => new(ConnectionString, TableTimelineStore.DefaultTable, StorageOptions.Tables());

    /// <summary>The queue <paramref name="name"/>.</summary>
    internal QueueClient Queue(string name) => new(ConnectionString, name, StorageOptions.Queues());

    private int BlobPort { get; set; }

    private int QueuePort { get; set; }

    private int TablePort { get; set; }

    /// <summary>Starts it.</summary>
    /// <param name="more">More arguments.</param>
    public static async Task<Emulator> Start(params string[] more)
    {
        var emulator = new Emulator();
        await emulator.StartProcess(more);
        return emulator;
    }

    private async Task StartProcess(string[] more)
    {
        var script = Script();
        var ports = FreePorts(3);
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        string[] arguments =
        [
            .. Memory, script, "--inMemoryPersistence", "--loose", "--disableTelemetry", "--silent",
            "--blobHost", "127.0.0.1", "--queueHost", "127.0.0.1", "--tableHost", "127.0.0.1",
            "--blobPort", $"{ports[0]}", "--queuePort", $"{ports[1]}", "--tablePort", $"{ports[2]}",
            .. more,
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

        (BlobPort, QueuePort, TablePort) = (ports[0], ports[1], ports[2]);
        ConnectionString = Connection(Host(BlobPort), Host(QueuePort), Host(TablePort));
    }

    /// <summary>Stops it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process?.Dispose();
    }

    private static string Host(int port) => $"127.0.0.1:{port}";

    private static string Connection(string blobs, string queues, string tables) => string.Join(
        ';',
        "DefaultEndpointsProtocol=http",
        "AccountName=devstoreaccount1",
        $"AccountKey={Key}",
        $"BlobEndpoint=http://{blobs}/devstoreaccount1",
        $"QueueEndpoint=http://{queues}/devstoreaccount1",
        $"TableEndpoint=http://{tables}/devstoreaccount1");

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
