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

    public static Cost Measure(long characters, Action run)
    {
        for (var i = 0; i < 3; i++)
        {
            run();
        }

        var times = new double[Rounds];
        long bytes = 0;
        for (var i = 0; i < Rounds; i++)
        {
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var started = Environment.CpuUsage.UserTime;
            run();
            times[i] = (Environment.CpuUsage.UserTime - started).TotalNanoseconds / characters;
            bytes = GC.GetAllocatedBytesForCurrentThread() - allocated;
        }

        Array.Sort(times);
        return new Cost(times[Rounds / 4], bytes * 1000.0 / characters);
    }
}
