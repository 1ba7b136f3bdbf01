using System.Net;
using System.Net.Sockets;
using Timeline.Functions.Commands;
using Timeline.Functions.Tests.Storage;

namespace Timeline.Functions.Tests.Commands;

/// <summary>Which port <c>serve</c> listens on.</summary>
public sealed class FreePortTests
{
    private const int Default = 7071;

    [Fact]
    public void The_next_free_port_is_taken_unless_one_was_demanded()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        var chosen = FreePort.Choose(port, demanded: false);
        Assert.True(chosen is null || chosen > port);
        Assert.Null(FreePort.Choose(port, demanded: true));
        Assert.Equal(0, FreePort.Choose(0, demanded: true));
    }

    [Fact]
    public async Task Serve_moves_on_when_its_port_is_taken_and_says_so()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var folder = new TemporaryFolder();
        using var taken = Take();
        using var process = CommandLine.Start("serve", "--articles", Directory.CreateDirectory(Path.Join(folder.Path, "articles")).FullName, "--data",
            Path.Join(folder.Path, "data"));
        try
        {
            var lines = new List<string>();
            while (!lines.Exists(line => line.StartsWith("Timelines", StringComparison.Ordinal))
                && await process.StandardOutput.ReadLineAsync(cancellation) is { } line)
            {
                lines.Add(line);
            }

            var address = new Uri(lines[^1].Split(' ')[^1].Trim());
            Assert.InRange(address.Port, Default + 1, Default + 100);
            Assert.Contains($"Port {Default} is taken; port {address.Port} serves instead.", lines);
            using var client = new HttpClient();
            Assert.Contains("healthy", await client.GetStringAsync(new Uri(address, "/api/health"), cancellation), StringComparison.Ordinal);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    [Fact]
    public async Task Serve_gives_up_when_the_port_that_was_demanded_is_taken()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        using var folder = new TemporaryFolder();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        var data = Path.Join(folder.Path, "data");
        var (exit, _, errors) = await CommandLine.Run("serve", "--articles", folder.Path, "--data", data, "--port", $"{port}");
        Assert.Equal(1, exit);
        Assert.False(Directory.Exists(data));
        Assert.Contains($"Port {port} is taken. Choose another with --port", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Serve_makes_no_folder_of_articles_that_is_not_there_and_empties_no_timelines_for_it(bool hasTimelines)
    {
        using var folder = new TemporaryFolder();
        var (missing, data) = (Path.Join(folder.Path, "mistyped"), Path.Join(folder.Path, "data"));
        if (hasTimelines)
        {
            Directory.CreateDirectory(data);
            await File.WriteAllTextAsync(Path.Join(data, "timelines.db"), "", TestContext.Current.CancellationToken);
        }

        var (exit, _, errors) = await CommandLine.Run("serve", "--articles", missing, "--data", data);
        Assert.Equal(1, exit);
        Assert.StartsWith($"There is no folder '{missing}'", errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(missing));
        Assert.Equal(hasTimelines, Directory.Exists(data));
    }

    /// <summary>Holds the default port; where somebody else does, that will do as well.</summary>
    private static TcpListener? Take()
    {
        var listener = new TcpListener(IPAddress.Loopback, Default);
        try
        {
            listener.Start();
            return listener;
        }
        catch (SocketException)
        {
            listener.Dispose();
            return null;
        }
    }
}
