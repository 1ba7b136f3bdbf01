namespace Timeline.Functions.Api;

/// <summary>
/// When the answers at an address last changed, as far as this process has seen (RFC 9110 section 8.8.2): the first time that it gave the present one.
/// That is never earlier than the change itself, so a client is at worst sent again what it has.
/// </summary>
internal sealed class ChangeTimes(TimeProvider clock)
{
    // Forgetting makes answers look newer than they are, which is safe.
    private const int MostAddresses = 10_000;
    private readonly Lock gate = new();
    private readonly Dictionary<string, (string Tag, DateTimeOffset Since)> seen = new(StringComparer.Ordinal);

    /// <summary>Since when the answer at <paramref name="address"/> has this tag, to the second; <see langword="null"/> when it changed twice within one.</summary>
    public DateTimeOffset? Since(string address, string tag)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(clock.GetUtcNow().ToUnixTimeSeconds());
        lock (gate)
        {
            if (!seen.TryGetValue(address, out var last))
            {
                if (seen.Count >= MostAddresses)
                {
                    seen.Clear();
                }

                last = (tag, now);
            }
            else if (last.Tag != tag)
            {
                // HTTP counts seconds; two answers of one second must not pass for each other.
                var next = last.Since.AddSeconds(1);
                last = (tag, next > now ? next : now);
            }

            seen[address] = last;
            return last.Since <= now ? last.Since : null;
        }
    }
}
