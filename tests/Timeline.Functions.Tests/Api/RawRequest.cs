using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Timeline.Functions.Tests.Api;

/// <summary>A request exactly as it is written.</summary>
internal static class RawRequest
{
    /// <summary>Sends it and gives the status of the answer.</summary>
    public static async Task<int> Send(string server, string request)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var address = new Uri(server);
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port, cancellation);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(request), cancellation);
        using var reader = new StreamReader(stream);
        var line = await reader.ReadLineAsync(cancellation) ?? throw new IOException("The server closed the connection without an answer.");
        return int.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture);
    }
}
