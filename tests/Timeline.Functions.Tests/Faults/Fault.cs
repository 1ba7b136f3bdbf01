namespace Timeline.Functions.Tests.Faults;

/// <summary>What goes wrong with a request on its way.</summary>
public enum Fault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The answer takes its time.</summary>
    Latency,

    /// <summary>The connection is reset before the service hears of the request.</summary>
    Reset,

    /// <summary>The service does what it is asked, and the connection is reset before it can say so.</summary>
    LostAnswer,

    /// <summary>The service does what it is asked, and the connection is reset in the middle of the answer's body.</summary>
    ResetMidResponse,

    /// <summary>The answer's body ends before its length, as if that were all.</summary>
    Truncated,

    /// <summary>429 with Retry-After; the service does not hear of the request.</summary>
    TooManyRequests,

    /// <summary>503 with Retry-After; the service does not hear of the request.</summary>
    Unavailable,

    /// <summary>There is no answer until the client gives up; never drawn.</summary>
    Silence,
}

/// <summary>
/// Draws what goes wrong. A request's fate follows from the seed, its method and address, and how often that came before, so that it is the same in every
/// run however requests overtake each other.
/// </summary>
/// <param name="seed">The seed.</param>
/// <param name="rate">How many of all requests something happens to, 0 to 1.</param>
internal sealed class FaultPlan(int seed, double rate)
{
    private static readonly Fault[] Faults = [.. Enum.GetValues<Fault>().Where(fault => fault is not (Fault.None or Fault.Silence))];

    /// <summary>The fate of a request.</summary>
    /// <param name="request">Its method and address.</param>
    /// <param name="before">How often it came before.</param>
    public Fault Draw(string request, int before)
    {
        var lot = new Random(HashOf($"{seed} {before} {request}"));
        return lot.NextDouble() < rate ? Faults[lot.Next(Faults.Length)] : Fault.None;
    }

    // FNV-1a: the runtime's own hash of a string differs between runs.
    private static int HashOf(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 16777619u;
        }

        return (int)hash;
    }
}
