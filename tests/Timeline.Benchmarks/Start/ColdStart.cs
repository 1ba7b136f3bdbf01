using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Timeline.Functions.Tests.Host;

namespace Timeline.Benchmarks.Start;

/// <summary>One start of the program.</summary>
/// <param name="Ready">From the start of the process to its answer to the host's readiness call.</param>
/// <param name="Article">To the answer to the first message of the queue: one article read, tagged and stored.</param>
/// <param name="Page">To the first page with it.</param>
/// <param name="Processor">Processor time of the process until <paramref name="Ready"/>.</param>
/// <param name="Resident">Resident memory at the end, in bytes.</param>
internal sealed record ColdStart(TimeSpan Ready, TimeSpan Article, TimeSpan Page, TimeSpan Processor, long Resident)
{
    /// <summary>Starts the program in a new folder, makes its first calls, and kills it.</summary>
    public static async Task<ColdStart> Measure(string folder, CancellationToken cancellation)
    {
        var home = Directory.CreateTempSubdirectory("timeline-start-");
        Directory.CreateDirectory(Path.Join(home.FullName, "articles", "moon"));
        await File.WriteAllTextAsync(Path.Join(home.FullName, "articles", "moon", "a.md"),
            "# Landing\n\nThe probe landed on 12 June 2024. It returns next year.\n", cancellation);
        var port = FreePort();
        var program = new ProcessStartInfo(Path.Join(folder, "Timeline.Functions"))
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true
        };
        program.Environment["FUNCTIONS_CUSTOMHANDLER_PORT"] = port.ToString(CultureInfo.InvariantCulture);
        program.Environment["Timeline__Articles"] = Path.Join(home.FullName, "articles");
        program.Environment["Timeline__Data"] = Path.Join(home.FullName, "data");
        program.Environment["Timeline__AnonymousReading"] = "true";
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(program)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        try
        {
            await Answer(port, "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n", "", cancellation);
            var ready = Stopwatch.GetElapsedTime(started);
            var processor = process.TotalProcessorTime;
            var envelope = JsonSerializer.Serialize(new
            {
                Data = new
                {
                    change =
                        JsonSerializer.Serialize(EventTexts.Cloud("Microsoft.Storage.BlobCreated", "moon/a.md"))
                },
                Metadata = new { }
            });
            await Answer(
                port,
                $"POST /ArticleChanged HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: Azure-Functions-Host/4.1037.0.0\r\nX-Azure-Functions-InvocationId: {Guid.NewGuid()}\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(envelope)}\r\n",
                envelope,
                cancellation);
            var article = Stopwatch.GetElapsedTime(started);
            await Answer(port, "GET /api/timelines/moon HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/html\r\n", "", cancellation);
            var page = Stopwatch.GetElapsedTime(started);
            process.Refresh();
            return new ColdStart(ready, article, page, processor, process.WorkingSet64);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
            home.Delete(recursive: true);
        }
    }

    // A plain socket, tried again every millisecond: the host waits 25, which would be measured instead.
    private static async Task Answer(int port, string head, string body, CancellationToken cancellation)
    {
        using var client = await Connect(port, cancellation);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes($"{head}Connection: close\r\n\r\n{body}"), cancellation);
        using var reader = new StreamReader(stream);
        var answer = await reader.ReadToEndAsync(cancellation);
        if (!answer.StartsWith("HTTP/1.1 200", StringComparison.Ordinal))
        {
            throw new InvalidOperationException(answer);
        }
    }

    private static async Task<TcpClient> Connect(int port, CancellationToken cancellation)
    {
        while (true)
        {
            var client = new TcpClient();
            try
            {
                await client.ConnectAsync(IPAddress.Loopback, port, cancellation);
                return client;
            }
            catch (SocketException)
            {
                client.Dispose();
                await Task.Delay(1, cancellation);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
