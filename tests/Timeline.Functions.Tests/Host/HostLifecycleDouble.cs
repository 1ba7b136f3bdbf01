using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Timeline.Functions.Ingest;

namespace Timeline.Functions.Tests.Host;

/// <summary>
/// What the Functions host does with the program's process: starts it again when it exits with another code than 0, stops for good at the third such exit
/// within half an hour, does not start it again after 0, and kills it when a call takes longer than functionTimeout or when the host itself is stopped.
/// </summary>
internal sealed class HostLifecycleDouble : IAsyncDisposable
{
    private const int MostCrashes = 3;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("timeline-lifecycle-");
    private readonly ConcurrentQueue<string> _errors = new();
    private readonly ConcurrentQueue<int> _exitCodes = new();
    private readonly (string Name, string Value)[] _environment;
    private readonly Task _supervision;
    private readonly CancellationTokenSource _stopped = new();
    private readonly Lock _lock = new();
    private Process? _process;
    private Uri? _address;

    private HostLifecycleDouble(TimeSpan functionTimeout, (string Name, string Value)[] environment)
    {
        FunctionTimeout = functionTimeout;
        _environment = environment;
        _supervision = Supervise();
    }

    /// <summary>The codes the program exited with; 137 is a kill.</summary>
    public IReadOnlyList<int> ExitCodes => [.. _exitCodes];

    /// <summary>How long a call may take.</summary>
    public TimeSpan FunctionTimeout { get; set; }

    /// <summary>What the program wrote to standard error.</summary>
    public string Errors => string.Join('\n', _errors);

    /// <summary>Starts the host.</summary>
    public static HostLifecycleDouble Start(TimeSpan functionTimeout, params (string Name, string Value)[] environment) => new(functionTimeout, environment);

    /// <summary>Ends when the host does not start the program any more.</summary>
    public Task WhenStopped => _supervision;

    /// <summary>Stops the host while it calls: the program is killed and not started again.</summary>
    public async Task Stop()
    {
        await _stopped.CancelAsync();
        Kill();
        await _supervision;
    }

    /// <summary>Kills the program as the system does when memory runs out.</summary>
    public void Kill()
    {
        lock (_lock)
        {
            if (_process is { HasExited: false })
            {
                _process.Kill();
            }
        }
    }

    /// <summary>Delivers a message once: waits until the program is ready, calls, and kills the program when the call takes too long.</summary>
    /// <returns>Whether it was completed; if not, the message shows again.</returns>
    public async Task<bool> Deliver(string text, int dequeueCount, CancellationToken cancellation)
    {
        // A program that never starts fails the test.
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(TimeSpan.FromSeconds(60));
        Uri? address;
        while ((address = Volatile.Read(ref _address)) is null)
        {
            await Task.Delay(20, limit.Token);
        }

        using var host = new FunctionsHostDouble(address);
        await host.WaitUntilReady(cancellation);
        var call = host.Invoke("ArticleChanged", FunctionsHostDouble.QueueEnvelope(text, dequeueCount));
        if (await Task.WhenAny(call, Task.Delay(FunctionTimeout, cancellation)) != call)
        {
            Kill();
        }

        try
        {
            return await call == Outcome.Completed;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        _stopped.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task Supervise()
    {
        for (var crashes = 0; crashes < MostCrashes && !_stopped.IsCancellationRequested;)
        {
            var port = FreePort();
            var start = new ProcessStartInfo("dotnet", [typeof(DomainReader).Assembly.Location])
            {
                WorkingDirectory = _folder.FullName,
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            start.Environment["FUNCTIONS_CUSTOMHANDLER_PORT"] = port.ToString(CultureInfo.InvariantCulture);
            start.Environment["Timeline__Articles"] = Path.Join(_folder.FullName, "articles");
            start.Environment["Timeline__Data"] = Path.Join(_folder.FullName, "data");
            start.Environment["Timeline__AnonymousReading"] = "true";
            foreach (var (name, value) in _environment)
            {
                start.Environment[name] = value;
            }

            using var process = Process.Start(start)!;
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, line) => _errors.Enqueue(line.Data ?? "");
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            lock (_lock)
            {
                _process = process;
                if (_stopped.IsCancellationRequested)
                {
                    // Whoever stopped the host saw no program to kill yet.
                    process.Kill();
                }
            }

            Volatile.Write(ref _address, new Uri($"http://127.0.0.1:{port}"));
            await process.WaitForExitAsync();
            lock (_lock)
            {
                _process = null;
            }

            Volatile.Write(ref _address, null);
            _exitCodes.Enqueue(process.ExitCode);
            if (process.ExitCode == 0)
            {
                return;
            }

            crashes++;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
