using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Timeline.Functions.Tests.Host;

/// <summary>An answer to a request that was written to the socket as it stands.</summary>
internal sealed record RawResponse(int Status, string Head, string Body)
{
    /// <summary>Sends a request with an empty body, which is what everything here needs, and reads until the server closes.</summary>
    public static async Task<RawResponse> Of(Uri address, string method, string target, params (string Name, string Value)[] headers)
    {
        using TcpClient client = new();
        await client.ConnectAsync(address.Host, address.Port);
        await using NetworkStream stream = client.GetStream();
        StringBuilder request = new();
        request.Append(CultureInfo.InvariantCulture, $"{method} {target} HTTP/1.1\r\n");
        foreach ((string name, string value) in headers.Any(header => header.Name == "Host") ? headers : [("Host", address.Authority), .. headers])
        {
            request.Append(CultureInfo.InvariantCulture, $"{name}: {value}\r\n");
        }

        request.Append("Connection: close\r\n\r\n");
        await stream.WriteAsync(Encoding.UTF8.GetBytes(request.ToString()));
        using StreamReader reader = new(stream, Encoding.UTF8);
        string answer = await reader.ReadToEndAsync();
        int end = answer.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        return new RawResponse(int.Parse(answer.Split(' ')[1], CultureInfo.InvariantCulture), answer[..end], answer[(end + 4)..]);
    }
}
