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
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    // The kernel counts user time in ticks of milliseconds.
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(60);

    public static Cost Measure(long characters, Action run)
    {
        var runs = 0;
        for (var started = Environment.CpuUsage.UserTime; runs < 3 || Environment.CpuUsage.UserTime - started < WarmUp; runs++)
        {
            run();
        }

        var repeats = Math.Max(1, (int)(runs * (Round / WarmUp)));
        var times = new double[Rounds];
        long bytes = 0;
        for (var i = 0; i < Rounds; i++)
        {
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var started = Environment.CpuUsage.UserTime;
            for (var j = 0; j < repeats; j++)
            {
                run();
            }

            times[i] = (Environment.CpuUsage.UserTime - started).TotalNanoseconds / characters / repeats;
            bytes = (GC.GetAllocatedBytesForCurrentThread() - allocated) / repeats;
        }

        Array.Sort(times);
        return new Cost(times[Rounds / 4], bytes * 1000.0 / characters);
    }
}
