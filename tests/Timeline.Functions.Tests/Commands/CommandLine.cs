using System.Diagnostics;
using System.Text;

namespace Timeline.Functions.Tests.Commands;

/// <summary>The real program, called as a user calls it, without a terminal.</summary>
internal static class CommandLine
{
    /// <summary>Runs it to its end.</summary>
    public static Task<(int Exit, string Output, string Errors)> Run(params string[] arguments) => RunIn(Path.GetTempPath(), arguments);

    /// <summary>Runs it to its end in a folder.</summary>
    public static async Task<(int Exit, string Output, string Errors)> RunIn(string folder, params string[] arguments)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var process = StartIn(folder, arguments);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, await output, await errors);
    }

    /// <summary>Starts it; the caller ends it.</summary>
    public static Process Start(params string[] arguments) => StartIn(Path.GetTempPath(), arguments);

    private static Process StartIn(string folder, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Join(AppContext.BaseDirectory, "Timeline.Functions.dll"), .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        return Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
    }
}
