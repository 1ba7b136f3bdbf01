namespace Timeline.Benchmarks;

/// <summary>What one run over a text costs.</summary>
/// <param name="NanosecondsPerCharacter">Processor time in user mode, of all threads.</param>
/// <param name="BytesPerThousand">Bytes allocated for 1,000 characters.</param>
internal readonly record struct Cost(double NanosecondsPerCharacter, double BytesPerThousand)
{
    /// <summary>Million characters a second of one core.</summary>
    public double MillionsPerSecond => 1000 / NanosecondsPerCharacter;
}

/// <summary>
/// Measures processor time, not the clock on the wall: the machine may be shared. Takes the fastest quarter's bound of many short rounds, for
/// what a neighbour does to the caches only ever makes a round slower.
/// </summary>
internal static class CpuMeter
{
    private const int Rounds = 20;

    // The runtime compiles hot methods anew in the background, a while after they were called often: what runs before is not what runs for hours.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(6);

    // The kernel counts user time in ticks of milliseconds.
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(60);

    public static Cost Measure(long characters, Action run) => MeasureAll(characters, run)[0];

    /// <summary>Measures several runs in turn, round by round, so that what else the machine does falls on all of them.</summary>
    public static Cost[] MeasureAll(long characters, params Action[] runs)
    {
        var repeats = Array.ConvertAll(runs, Warm);
        var times = Array.ConvertAll(runs, _ => new double[Rounds]);
        var bytes = new long[runs.Length];
        for (var i = 0; i < Rounds; i++)
        {
            for (var n = 0; n < runs.Length; n++)
            {
                var allocated = GC.GetAllocatedBytesForCurrentThread();
                var started = Environment.CpuUsage.UserTime;
                for (var j = 0; j < repeats[n]; j++)
                {
                    runs[n]();
                }

                times[n][i] = (Environment.CpuUsage.UserTime - started).TotalNanoseconds / characters / repeats[n];
                bytes[n] = (GC.GetAllocatedBytesForCurrentThread() - allocated) / repeats[n];
            }
        }

        return [.. times.Select((all, n) => new Cost(all.Order().ElementAt(Rounds / 4), bytes[n] * 1000.0 / characters))];
    }

    // How often to run for a round that can be measured.
    private static int Warm(Action run)
    {
        var runs = 0;
        for (var started = Environment.CpuUsage.UserTime; runs < 3 || Environment.CpuUsage.UserTime - started < WarmUp; runs++)
        {
            run();
        }

        return Math.Max(1, (int)(runs * (Round / WarmUp)));
    }
}
