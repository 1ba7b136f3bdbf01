using System.CommandLine;
using Timeline.Functions.Tests.Fuzz;

namespace Timeline.Benchmarks;

/// <summary><c>fuzz</c>: generated inputs for every reader of strangers' text.</summary>
internal static class FuzzCommand
{
    public static Command Create()
    {
        Option<int> count = new("--count") { Description = "How many inputs.", DefaultValueFactory = _ => 1_000_000 };
        Option<int> seed = new("--seed") { Description = "The seed of all that is drawn.", DefaultValueFactory = _ => 1 };
        Option<int> first = new("--first") { Description = "The number of the first input, to repeat one that failed.", DefaultValueFactory = _ => 0 };
        Command command = new("fuzz", "Give generated inputs to every reader of strangers' text.") { count, seed, first };
        command.SetAction(options =>
        {
            var report = FuzzRun.Run(options.GetValue(seed), options.GetValue(count), options.GetValue(first));
            Console.WriteLine(report);
            return report.Faults.Count == 0 ? 0 : 1;
        });
        return command;
    }
}
