using System.CommandLine;
using System.Globalization;

namespace Timeline.Benchmarks.Start;

/// <summary><c>start</c>: how long the published program takes from its start as a process to its first answers, as the Functions host starts it.</summary>
internal static class StartCommand
{
    public static Command Create()
    {
        Option<DirectoryInfo> folder = new("--folder")
        {
            Description = "The published folder (infra/package.sh).",
            DefaultValueFactory =
            _ => new DirectoryInfo("artifacts/package")
        };
        Option<int> starts = new("--starts") { Description = "How many starts are measured, after one that is not.", DefaultValueFactory = _ => 20 };
        Command command = new("start", "Start the published program as the Functions host does and measure its first answers.") { folder, starts };
        command.SetAction(async (options, cancellation) =>
        {
            List<ColdStart> all = [];
            for (var n = 0; n <= options.GetValue(starts); n++)
            {
                all.Add(await ColdStart.Measure(options.GetValue(folder)!.FullName, cancellation));
            }

            // The first brings the files into the page cache.
            all.RemoveAt(0);
            Print("first answer (GET /)", all.Select(start => start.Ready));
            Print("first article, from the start", all.Select(start => start.Article));
            Print("first page, from the start", all.Select(start => start.Page));
            Print("processor until the first answer", all.Select(start => start.Processor));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"resident memory afterwards {all.Average(start => start.Resident) / 1048576:F0} MB"));
            return 0;
        });
        return command;
    }

    private static void Print(string what, IEnumerable<TimeSpan> times)
    {
        var sorted = times.Order().Select(time => time.TotalMilliseconds).ToArray();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what,-34} min {sorted[0],4:F0}  p50 {sorted[sorted.Length / 2],4:F0}  p90 {sorted[sorted.Length * 9 / 10],4:F0}  max {sorted[^1],4:F0} ms  ({sorted.Length} starts)"));
    }
}
