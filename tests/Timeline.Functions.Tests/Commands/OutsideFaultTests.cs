using Azure;
using Timeline.Functions.Commands;
using Timeline.Functions.Tests.Storage;

namespace Timeline.Functions.Tests.Commands;

/// <summary>What lies outside the program is told in a line, with an exit code and without a trace.</summary>
public sealed class OutsideFaultTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData(2, "'' cannot be the name of a file.", "extract", "")]
    [InlineData(2, "' is a folder.", "extract", "FOLDER")]
    [InlineData(2, "No such file: ", "extract", "FOLDER/none.txt")]
    [InlineData(2, "No such file: ", "extract", "FOLDER/none/a.txt")]
    [InlineData(2, "No such file: ", "extract", "FOLDER/broken.txt/a.txt")]
    [InlineData(1, "'/proc/self/mem' cannot be read: ", "extract", "/proc/self/mem")]
    [InlineData(1, "Timeline:Data (--data): the folder '/proc/x' cannot be made: ", "serve", "--articles", "FOLDER", "--data", "/proc/x", "--port", "0")]
    [InlineData(1, "broken.txt' is a file, not a folder of articles.", "serve", "--articles", "FOLDER/broken.txt")]
    [InlineData(1, "There is no folder '", "serve", "--articles", "FOLDER/none")]
    [InlineData(1, "Timeline:Storage (--storage): ", "serve", "--storage", "mine")]
    [InlineData(1, "broken.txt' is a file.", "topics", "--data", "FOLDER/broken.txt")]
    [InlineData(1, "is damaged, or is none", "topics", "--data", "FOLDER")]
    [InlineData(1, "is damaged, or is none", "serve", "--data", "FOLDER")]
    [InlineData(1, "Timeline:Storage (--storage): The connection string of the storage account does not say", "topics", "--storage", "mine")]
    public async Task Faults_are_told_in_a_line(int code, string said, params string[] arguments)
    {
        await File.WriteAllTextAsync(Path.Join(folder.Path, "timelines.db"), new string('x', 5000), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Join(folder.Path, "broken.txt"), "x", TestContext.Current.CancellationToken);
        var (exit, _, errors) = await CommandLine.Run([.. arguments.Select(argument => argument.Replace("FOLDER", folder.Path, StringComparison.Ordinal))]);
        Assert.Equal(code, exit);
        Assert.Contains(said, Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("extract", "FILE")]
    [InlineData("extract", "FILE", "--format", "json")]
    [InlineData("extract", "--help")]
    public async Task A_full_disk_is_told_in_a_line(params string[] arguments)
    {
        var file = Path.Join(folder.Path, "a.txt");
        await File.WriteAllTextAsync(file, "The bridge opened in June 2024.", TestContext.Current.CancellationToken);
        var (exit, _, errors) = await CommandLine.RunInto("/dev/full", [.. arguments.Select(argument => argument == "FILE" ? file : argument)]);
        Assert.Equal(1, exit);
        Assert.Contains("No space left", Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_tries_one_is_told_and_a_fault_of_the_program_is_none()
    {
        var refused = new RequestFailedException("Connection refused (127.0.0.1:10002)\nContent: none");
        Assert.Equal(
            "The storage account cannot be used (Connection refused (127.0.0.1:10002)). See whether it is there, and what --storage says.",
            OutsideFault.Words(new AggregateException("Retry failed.", refused, refused)));
        Assert.Null(OutsideFault.Words(new InvalidOperationException("Sequence contains no elements")));
    }

    public void Dispose() => folder.Dispose();
}
