using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Timeline.Functions.Tests.Faults;

namespace Timeline.Benchmarks;

/// <summary><c>reliability</c>: articles through the whole path while storage fails and the program is killed.</summary>
internal static class ReliabilityCommand
{
    public static Command Create()
    {
        Option<int> articles = new("--articles") { Description = "How many articles.", DefaultValueFactory = _ => 10_000 };
        Option<double> faults = new("--faults")
        {
            Description = "How many of the requests to storage something happens to, 0 to 1.",
            DefaultValueFactory =
            _ => 0.05
        };
        Option<int> killEvery = new("--kill-every") { Description = "After how many handled events the program is killed.", DefaultValueFactory = _ => 1000 };
        Option<int> seed = new("--seed") { Description = "The seed of all that is drawn.", DefaultValueFactory = _ => 1 };
        Command command = new("reliability",
            "Send articles through the whole path while storage fails and the program is killed; compare with an undisturbed run.") { articles, faults,
            killEvery, seed };
        command.SetAction(async (options, cancellation) =>
        {
            var started = Stopwatch.GetTimestamp();
            var report = await ReliabilityRun.Run(
                new ReliabilityOptions(options.GetValue(articles), options.GetValue(faults), options.GetValue(killEvery), options.GetValue(seed)),
                cancellation,
                handled => Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture,
                        $"{Stopwatch.GetElapsedTime(started).TotalSeconds:F0} s: {handled} messages handled")));
            Console.WriteLine(report);
            foreach (var line in report.Lost.Take(5).Select(line => "lost: " + line).Concat(report.Doubled.Take(5).Select(line => "doubled: " + line)))
            {
                Console.WriteLine(line);
            }

            return report.IsClean ? 0 : 1;
        });
        return command;
    }
}
