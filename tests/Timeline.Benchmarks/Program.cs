using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Timeline.Benchmarks;
using Timeline.Benchmarks.Load;
using Timeline.Benchmarks.Start;

// tagger [--quick], reader [--quick]: with --quick a table in this process, else BenchmarkDotNet with the remaining arguments.
switch (args)
{
    case ["tagger", "--quick"]:
        TaggerTable.Print(Console.Out);
        return 0;
    case ["reader", "--quick"]:
        ReaderTable.Print(Console.Out);
        return 0;
    case ["tagger", .. var rest]:
        return Report(BenchmarkRunner.Run<TaggerBenchmarks>(args: rest));
    case ["reader", .. var rest]:
        return Report(BenchmarkRunner.Run<ReaderBenchmarks>(args: rest));
    case ["reliability", ..]:
        return await ReliabilityCommand.Create().Parse(args[1..]).InvokeAsync();
    case ["reading", ..]:
        return await ReadingCommand.Create().Parse(args[1..]).InvokeAsync();
    case ["fuzz", ..]:
        return await FuzzCommand.Create().Parse(args[1..]).InvokeAsync();
    case ["load", ..]:
        return await LoadCommand.Create().Parse(args[1..]).InvokeAsync();
    case ["start", ..]:
        return await StartCommand.Create().Parse(args[1..]).InvokeAsync();
    default:
        Console.Error.WriteLine("usage: Timeline.Benchmarks tagger|reader [--quick | BenchmarkDotNet options] | reading [--events n] | reliability [--articles "
            + "n] | fuzz [--count n] | load [--storage sqlite|azurite] [--articles n] | start [--folder published]");
        return 2;
}

// Started outside of the repository, BenchmarkDotNet does not find the project and measures nothing.
static int Report(Summary summary) => !summary.HasCriticalValidationErrors && !summary.Reports.IsDefaultOrEmpty && summary.Reports.All(report => report.Success)
    ? 0 : 1;
