using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace Timeline.Functions.Tests.Host;

/// <summary>The real program as a process of its own, started as the Functions host starts it, or as a user does.</summary>
public sealed class HostedProgram : IAsyncDisposable
{
    public const string ReaderKey = "the-key-of-the-readers";

    private readonly Process process;
    private readonly DirectoryInfo folder;
    private readonly ConcurrentQueue<string> output = new();
    private readonly ConcurrentQueue<string> errors = new();

    private HostedProgram(ProcessStartInfo start, DirectoryInfo folder, int port, int inheritedPort)
    {
        this.folder = folder;
        Address = new Uri($"http://127.0.0.1:{port}");
        InheritedPort = inheritedPort;
        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Keep(output, line.Data);
        process.ErrorDataReceived += (_, line) => Keep(errors, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    /// <summary>The port that ASPNETCORE_URLS names, which the program inherits and must not open.</summary>
    public int InheritedPort { get; }

    /// <summary>The process's id.</summary>
    public int Id => process.Id;

    public IReadOnlyList<string> Output => [.. output];

    public IReadOnlyList<string> Errors => [.. errors];

    /// <summary>Starts it under the host: nothing but the environment tells it.</summary>
    /// <param name="storage">A connection string; <see langword="null"/> for a folder and SQLite.</param>
    /// <param name="environment">More of the environment.</param>
    public static async Task<HostedProgram> UnderHost(string? storage = null, params (string Name, string Value)[] environment)
    {
        HostedProgram program = Start([], underHost: true, storage, environment);
        using FunctionsHostDouble host = new(program.Address);
        await host.WaitUntilReady(TestContext.Current.CancellationToken);
        return program;
    }

    /// <summary>Starts it at home.</summary>
    /// <param name="storage">A connection string; <see langword="null"/> for a folder and SQLite.</param>
    /// <param name="environment">More of the environment.</param>
    public static async Task<HostedProgram> AtHome(string? storage = null, params (string Name, string Value)[] environment)
    {
        HostedProgram program = Start(["serve"], underHost: false, storage, environment);
        using FunctionsHostDouble host = new(program.Address);
        await host.WaitUntilReady(TestContext.Current.CancellationToken);
        return program;
    }

    /// <summary>Writes an article where the program looks for it.</summary>
    public void Write(string topic, string name, string text)
    {
        Directory.CreateDirectory(Path.Combine(folder.FullName, "articles", topic));
        File.WriteAllText(Path.Combine(folder.FullName, "articles", topic, name), text);
    }

    /// <summary>The folder of articles.</summary>
    public string Articles => Path.Combine(folder.FullName, "articles");

    /// <summary>Removes it.</summary>
    public void Remove(string topic, string name) => File.Delete(Path.Combine(folder.FullName, "articles", topic, name));

    /// <summary>The log records on standard output and standard error that carry this invocation's id, once there are so many.</summary>
    public async Task<IReadOnlyList<JsonElement>> Records(string invocation, int atLeast)
    {
        for (int attempt = 0; ; attempt++)
        {
            JsonElement[] records = [.. Output.Concat(Errors).Where(line => line.Contains(invocation, StringComparison.Ordinal)).Select(Parse)];
            if (records.Length >= atLeast || attempt == 100)
            {
                return records;
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        folder.Delete(recursive: true);
    }

    internal static JsonElement Parse(string line)
    {
        using JsonDocument document = JsonDocument.Parse(line);
        return document.RootElement.Clone();
    }

    private static HostedProgram Start(string[] arguments, bool underHost, string? storage, (string Name, string Value)[] environment)
    {
        DirectoryInfo temporary = Directory.CreateTempSubdirectory("timeline-host-");
        Directory.CreateDirectory(Path.Combine(temporary.FullName, "articles"));
        (int port, int inherited) = FreePorts();
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "Timeline.Functions.dll"), .. arguments])
        {
            WorkingDirectory = temporary.FullName,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_URLS"] = $"http://127.0.0.1:{inherited}";
        start.Environment["Timeline__Articles"] = temporary.CreateSubdirectory("articles").FullName;
        start.Environment["Timeline__Data"] = Path.Combine(temporary.FullName, "data");
        start.Environment["Timeline__Storage"] = storage;
        start.Environment["Timeline__ReaderKey"] = ReaderKey;
        start.Environment[underHost ? "FUNCTIONS_CUSTOMHANDLER_PORT" : "Timeline__Port"] = port.ToString(CultureInfo.InvariantCulture);
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        return new HostedProgram(start, temporary, port, inherited);
    }

    private static (int First, int Second) FreePorts()
    {
        using TcpListener first = new(IPAddress.Loopback, 0);
        using TcpListener second = new(IPAddress.Loopback, 0);
        first.Start();
        second.Start();
        return (((IPEndPoint)first.LocalEndpoint).Port, ((IPEndPoint)second.LocalEndpoint).Port);
    }

    private static void Keep(ConcurrentQueue<string> lines, string? line)
    {
        if (line is not null)
        {
            lines.Enqueue(line);
        }
    }
}
