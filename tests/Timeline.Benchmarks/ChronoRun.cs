using System.Diagnostics;
using System.Text.Json;

namespace Timeline.Benchmarks;

/// <summary>Runs chrono-node over the same articles in a process of its own.</summary>
internal static class ChronoRun
{
    public static (Cost Cost, int Mentions) Measure(IReadOnlyList<string> articles, string published)
    {
        var start = new ProcessStartInfo("node") { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "chrono.mjs"));
        start.ArgumentList.Add(published);
        using var node = Process.Start(start) ?? throw new InvalidOperationException("Node.js did not start.");
        using (var input = node.StandardInput)
        {
            foreach (var article in articles)
            {
                input.WriteLine(JsonSerializer.Serialize(article));
            }
        }

        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        if (node.ExitCode != 0)
        {
            throw new InvalidOperationException("chrono-node failed; run 'npm ci' in tests first.");
        }

        using var result = JsonDocument.Parse(output);
        var time = result.RootElement.GetProperty("microseconds").GetDouble() * 1000;
        return (new Cost(time / articles.Sum(article => (long)article.Length), double.NaN), result.RootElement.GetProperty("mentions").GetInt32());
    }
}
