using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Timeline.Functions.Tests.Fuzz;

/// <summary>A fault that an input found.</summary>
/// <param name="Target">What failed.</param>
/// <param name="Input">The input's number; with the seed it tells all of it.</param>
/// <param name="Exception">How it failed.</param>
internal sealed record FuzzFault(string Target, int Input, Exception Exception);

/// <summary>What came of a run.</summary>
internal sealed record FuzzReport(int Seed, int Count, IReadOnlyList<FuzzFault> Faults, TimeSpan Elapsed, string SlowestTarget, int SlowestInput,
    TimeSpan Slowest)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Count} inputs, seed {Seed}: {Faults.Count} faults in {Elapsed.TotalSeconds:F0} s; slowest: {SlowestTarget}, input {SlowestInput}, {Slowest.TotalMilliseconds:F0} ms{string.Concat(Faults.Take(10).Select(fault => $"\n{fault.Target}, input {fault.Input}: {fault.Exception}"))}");
}

/// <summary>Gives generated inputs to every reader of strangers' text. An input that takes longer than <see cref="Patience"/> counts as a hang.</summary>
internal static class FuzzRun
{
    /// <summary>How long one input may take, on a machine that does other things, too.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>
    /// Runs inputs <paramref name="first"/> to <paramref name="first"/> + <paramref name="count"/> - 1; half of them go to the reader and the tagger.
    /// </summary>
    public static FuzzReport Run(int seed, int count, int first = 0)
    {
        var inputs = FuzzInputs.Samples();
        var faults = new ConcurrentQueue<FuzzFault>();
        var gate = new Lock();
        var slowest = (Target: "", Input: 0, Time: TimeSpan.Zero);
        var started = Stopwatch.GetTimestamp();
        Parallel.For(first, first + count, input =>
        {
            var lot = new Random(unchecked((seed * 1_000_003) + input));
            var targets = FuzzTargets.All;
            var (name, run) = targets[lot.Next(2) == 0 ? lot.Next(2) : lot.Next(targets.Count)];
            var before = Stopwatch.GetTimestamp();
            try
            {
                run(inputs, lot);
            }
            catch (Exception exception)
            {
                faults.Enqueue(new FuzzFault(name, input, exception));
            }

            var time = Stopwatch.GetElapsedTime(before);
            lock (gate)
            {
                slowest = time > slowest.Time ? (name, input, time) : slowest;
            }

            if (time > Patience)
            {
                faults.Enqueue(new FuzzFault(name, input, new TimeoutException($"It took {time}.")));
            }
        });
        return new FuzzReport(seed, count, [.. faults.OrderBy(fault => fault.Input)], Stopwatch.GetElapsedTime(started), slowest.Target, slowest.Input,
            slowest.Time);
    }
}
