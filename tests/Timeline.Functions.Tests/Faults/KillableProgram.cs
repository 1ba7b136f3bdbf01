using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Timeline.Functions.Ingest;

namespace Timeline.Functions.Tests.Faults;

/// <summary>The real program as the Functions host starts it, killed and started again at will.</summary>
/// <param name="storage">The connection string it gets.</param>
/// <param name="folder">Where it runs.</param>
internal sealed class KillableProgram(string storage, string folder) : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _output = new();
    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromMinutes(6) };
    private Process? _process;
    private Uri? _address;

    /// <summary>What it said last.</summary>
    public string Output => string.Join('\n', _output);

    /// <summary>Starts it and waits until it answers.</summary>
    public async Task Start(CancellationToken cancellation)
    {
        var port = FreePort();
        _address = new Uri($"http://127.0.0.1:{port}");
        var start = new ProcessStartInfo("dotnet", [typeof(DomainReader).Assembly.Location])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["FUNCTIONS_CUSTOMHANDLER_PORT"] = port.ToString(CultureInfo.InvariantCulture);
        start.Environment["Timeline__Storage"] = storage;
        _process = Process.Start(start)!;
        _process.OutputDataReceived += Keep;
        _process.ErrorDataReceived += Keep;
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        while (true)
        {
            try
            {
                using var answer = await _client.GetAsync(_address, cancellation);
                return;
            }
            catch (HttpRequestException) when (!_process.HasExited)
            {
                await Task.Delay(25, cancellation);
            }
        }
    }

    /// <summary>Kills it (SIGKILL): nothing of it runs any more.</summary>
    public async Task Kill()
    {
        if (_process is { } process)
        {
            process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
            _process = null;
        }
    }

    /// <summary>Delivers a message of the queue as the host does.</summary>
    /// <returns>Whether it was handled.</returns>
    public async Task<bool> Deliver(string text, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(_address!, "/ArticleChanged"));
        request.Headers.Add("X-Azure-Functions-InvocationId", Guid.NewGuid().ToString());
        request.Headers.Add("User-Agent", "Azure-Functions-Host/4.1037.0.0");
        var envelope = JsonSerializer.Serialize(new { Data = new { change = JsonSerializer.Serialize(text) }, Metadata = new { } });
        request.Content = new StringContent(envelope, Encoding.UTF8, "application/json");
        try
        {
            using var answer = await _client.SendAsync(request, cancellation);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            // It was killed while it worked.
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Kill();
        _client.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        _output.Enqueue(line.Data ?? "");
        while (_output.Count > 50 && _output.TryDequeue(out _))
        {
        }
    }
}
