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
        using var process = Start("dotnet", folder, [Program, .. arguments]);
        return await End(process);
    }

    /// <summary>Runs it to its end with its output into <paramref name="file"/>.</summary>
    public static async Task<(int Exit, string Output, string Errors)> RunInto(string file, params string[] arguments)
    {
        using var process = Start("sh", Path.GetTempPath(), ["-c", "exec dotnet \"$@\" > " + file, "sh", Program, .. arguments]);
        return await End(process);
    }

    /// <summary>Runs it to its end with <paramref name="file"/> as its input.</summary>
    public static async Task<(int Exit, string Output, string Errors)> RunFrom(string file, params string[] arguments)
    {
        using var process = Start("sh", Path.GetTempPath(), ["-c", "exec dotnet \"$@\" < " + file, "sh", Program, .. arguments]);
        return await End(process);
    }

    /// <summary>Starts it; the caller ends it.</summary>
    public static Process Start(params string[] arguments) => Start("dotnet", Path.GetTempPath(), [Program, .. arguments]);

    private static string Program => Path.Join(AppContext.BaseDirectory, "Timeline.Functions.dll");

    private static async Task<(int Exit, string Output, string Errors)> End(Process process)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, await output, await errors);
    }

    private static Process Start(string program, string folder, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
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
