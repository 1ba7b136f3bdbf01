using System.Net.Sockets;
using System.Text;

namespace Timeline.Functions.Tests.Api;

/// <summary>Clients that go away before they have their answer.</summary>
public sealed class ImpatientClientTests
{
    private const int Entries = 1000;

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    /// <summary>The answer is longer than all buffers between the two, so that the program is still writing it.</summary>
    [Theory]
    [InlineData("json")]
    [InlineData("html")]
    public async Task One_that_goes_away_in_the_midst_of_an_answer_is_no_fault(string format)
    {
        var server = new TimelineServer();
        await server.InitializeAsync();
        try
        {
            await server.Seed("long", [.. SampleEvents.Many(Entries).Select(e => e with { Sentence = e.Sentence + new string('x', 20_000) })]);
            for (var time = 0; time < 3; time++)
            {
                await Reset(new Uri(server.Address), $"/api/timelines/long?limit={Entries}&format={format}");
            }
        }
        finally
        {
            // Waits for all that is under way.
            await server.DisposeAsync();
        }

        Assert.Equal("", server.Log.Text);
    }

    /// <summary>Reads the beginning of an answer and resets the connection.</summary>
    private static async Task Reset(Uri server, string target)
    {
        using var client = new TcpClient { ReceiveBufferSize = 4096, LingerState = new LingerOption(true, 0) };
        await client.ConnectAsync(server.Host, server.Port, Now);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"GET {target} HTTP/1.1\r\nHost: {server.Authority}\r\n\r\n"), Now);
        var begun = new byte[100];
        await client.GetStream().ReadExactlyAsync(begun, Now);
        Assert.StartsWith("HTTP/1.1 200", Encoding.ASCII.GetString(begun), StringComparison.Ordinal);
    }
}
