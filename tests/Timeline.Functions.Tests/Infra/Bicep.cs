using System.Diagnostics;
using System.Reflection;
using Timeline.Functions.Tests.Host;
using Timeline.Functions.Tests.Storage;

namespace Timeline.Functions.Tests.Infra;

/// <summary>The Bicep compiler, over a copy of infra/ that a test may change.</summary>
internal sealed class Bicep : IDisposable
{
    private static readonly string Compiler = typeof(Bicep).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "Bicep").Value!;

    private readonly TemporaryFolder _folder = new();

    public Bicep()
    {
        CopyTo("");

        // Not every unpacked package keeps the bit that makes a file a program.
        if (!OperatingSystem.IsWindows() && !System.IO.File.GetUnixFileMode(Compiler).HasFlag(UnixFileMode.UserExecute))
        {
            System.IO.File.SetUnixFileMode(Compiler, System.IO.File.GetUnixFileMode(Compiler) | UnixFileMode.UserExecute);
        }
    }

    /// <summary>All Bicep files, from infra/ on.</summary>
    public static IReadOnlyList<string> Files { get; } =
        [.. Directory.EnumerateFiles(Repository.File("infra"), "*.bicep", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.File("infra"), file)).Order(StringComparer.Ordinal)];

    public string File(string name) => Path.Join(_folder.Path, name);

    /// <summary>Puts one more copy of infra/ into a folder within this one.</summary>
    public void CopyTo(string folder)
    {
        foreach (var name in Files.Append("bicepconfig.json"))
        {
            var copy = File(Path.Join(folder, name));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            System.IO.File.Copy(Repository.File(Path.Join("infra", name)), copy);
        }
    }

    /// <summary>What the compiler prints, to both of its outputs: nothing when it has nothing to say.</summary>
    public async Task<(int ExitCode, string Output, string Errors)> Run(params string[] arguments)
    {
        var start = new ProcessStartInfo(Compiler, arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The compiler did not start.");
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }

    public void Dispose() => _folder.Dispose();
}
