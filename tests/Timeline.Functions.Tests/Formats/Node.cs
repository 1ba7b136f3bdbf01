using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Timeline.Functions.Tests.Host;

namespace Timeline.Functions.Tests.Formats;

/// <summary>Runs a script of tests/consumers.</summary>
internal static class Node
{
    /// <summary>What the script prints for this input.</summary>
    public static async Task<JsonElement> Run(string script, byte[] input, params string[] arguments)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var start = new ProcessStartInfo("node", [Repository.File(Path.Join("tests", "consumers", script)), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("Node did not start.");
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
        await process.StandardInput.BaseStream.WriteAsync(input, cancellation);
        process.StandardInput.Close();
        await process.WaitForExitAsync(cancellation);
        Assert.True(process.ExitCode == 0, await errors);
        return JsonElement.Parse(await output);
    }
}
